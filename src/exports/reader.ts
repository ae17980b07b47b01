import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type Actor, anonymous } from '../access/actor.js';
import type { ActingRequest } from '../access/allow.js';
import { languageOf } from '../common/language.js';
import type { Language } from '../common/problem.js';

/** Who reads a list, in which language, and in which request. */
export interface Reader {
  readonly actor: Actor;
  readonly language: Language;
  readonly requestId: string;
}

/** The reader of the request. */
export const CurrentReader = createParamDecorator((_: unknown, context: ExecutionContext): Reader => {
  const { actor = anonymous, headers, id } = context.switchToHttp().getRequest<ActingRequest>();
  return { actor, language: languageOf(headers['accept-language']), requestId: id };
});
