import { applyDecorators, HttpCode } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiExtension,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiResponse,
} from '@nestjs/swagger';
import { Location } from '../common/answer.interceptor.js';

type Class = new () => object;

interface Words {
  summary: string;
  description: string;
}

const ifMatch = ApiHeader({
  name: 'If-Match',
  required: true,
  description:
    'The ETag of the version that was read, or its version in quotes. Only the version is compared; a weakened tag counts.',
  example: '"3-Zk2"',
});

const repeatable = ApiExtension('x-repeatable', true);

/** A problem that this route answers beside the standard ones (openapi/standard-answers.ts). */
export function Refuses(status: number, description: string) {
  return ApiResponse({
    status,
    description,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  });
}

/** A route that reads. */
export function Reads200(type: Class, words: Words) {
  return applyDecorators(ApiOperation(words), ApiOkResponse({ type, description: words.summary }));
}

/** POST that makes a record, found afterwards at `location`. */
export function Creates(type: Class, location: string, words: Words) {
  return applyDecorators(
    ApiOperation(words),
    ApiCreatedResponse({ type, description: 'Made; the record as it is now.' }),
    HttpCode(201),
    Location(`/api/v1${location}`),
    repeatable,
  );
}

/** PATCH, PUT of a record that is there: needs If-Match. */
export function Changes(type: Class, words: Words) {
  return applyDecorators(
    ApiOperation(words),
    ApiOkResponse({ type, description: 'The record as it is now.' }),
    ifMatch,
  );
}

/** POST that takes a record one step on in its life cycle: needs If-Match, answers with the record. */
export function Transition(type: Class, words: Words) {
  return applyDecorators(
    ApiOperation(words),
    ApiOkResponse({ type, description: 'The record as it is now.' }),
    HttpCode(200),
    ifMatch,
    repeatable,
  );
}

/** DELETE of a record: needs If-Match, answers without content. */
export function Removes(words: Words) {
  return applyDecorators(
    ApiOperation(words),
    ApiNoContentResponse({ description: 'It is gone.' }),
    HttpCode(204),
    ifMatch,
  );
}
