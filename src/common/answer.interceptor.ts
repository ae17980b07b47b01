import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  SetMetadata,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { mergeMap, type Observable } from 'rxjs';
import { Answer, FileAnswer, fileTag, namesAny, namesTag } from './answer.js';

const LOCATION = 'answer:location';

/** Where a record made by this route is found: `{id}` stands for its id. */
export const Location = (path: string) => SetMetadata(LOCATION, path);

/** Sends an Answer's JSON or a file as it is, with ETag and Location; answers 304 where the reader has it already. */
@Injectable()
export class AnswerInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const path = this.reflector.get<string | undefined>(LOCATION, context.getHandler());
    return next.handle().pipe(
      mergeMap(async (value: unknown) => {
        if (value instanceof FileAnswer) return sendFile(value, request, reply);
        if (!(value instanceof Answer)) return value;
        const etag = value.etag();
        reply.header('etag', etag);
        if (path !== undefined && value.id !== null) reply.header('location', path.replace('{id}', value.id));
        if (isKnown(request, etag)) return notModified(reply);
        reply.type('application/json; charset=utf-8');
        return value.json;
      }),
    );
  }
}

async function sendFile(
  { make, mediaType, fileName }: FileAnswer,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  if (namesAny(request.headers['if-none-match'])) return notModified(reply);
  const bytes = await make();
  const etag = fileTag(bytes);
  reply.header('etag', etag);
  if (isKnown(request, etag)) return notModified(reply);
  reply.header('content-disposition', `inline; filename="${fileName}"`);
  reply.type(mediaType);
  return bytes;
}

function isKnown({ method, headers }: FastifyRequest, etag: string): boolean {
  const known = headers['if-none-match'];
  return method === 'GET' && known !== undefined && namesTag(known, etag);
}

function notModified(reply: FastifyReply): undefined {
  reply.status(304);
  return undefined;
}
