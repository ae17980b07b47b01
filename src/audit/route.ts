import { applyDecorators, HttpCode } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiExtension,
  ApiExtraModels,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  getSchemaPath,
} from '@nestjs/swagger';
import { Location } from '../http/route-settings.js';

type Class = new () => object;

/** The class of an answer, or a function that gives it once every room is loaded (meetings/meeting-answers.ts). */
type Answering = Class | (() => Class);

interface Words {
  summary: string;
  description: string;
  /** See Refuses. */
  refuses?: readonly string[];
}

const ifMatch = ApiHeader({
  name: 'If-Match',
  required: true,
  description:
    'The ETag of the version that was read, or its version in quotes. Only the version is compared; a weakened tag counts.',
  example: '"3-Zk2"',
});

const repeatable = ApiExtension('x-repeatable', true);

/**
 * Codes of the problems that this route can answer beside those of its kind (openapi/standard-answers.ts). The
 * tests refuse every answer whose code is not documented.
 */
export function Refuses(...codes: string[]) {
  return ApiExtension('x-problems', codes);
}

function Described({ refuses = [], ...words }: Words) {
  return applyDecorators(ApiOperation(words), ...(refuses.length > 0 ? [Refuses(...refuses)] : []));
}

/** A route that reads. */
export function Reads200(type: Answering, words: Words) {
  return applyDecorators(Described(words), ApiOkResponse({ type, description: words.summary }));
}

const binary = { schema: { type: 'string', format: 'binary' } } as const;

/** A list, which is also given as a file of one of these media types. */
export function ReadsList(type: Class, mediaTypes: readonly string[], words: Words) {
  const page = { 'application/json': { schema: { $ref: getSchemaPath(type) } } };
  const files = Object.fromEntries(mediaTypes.map((mediaType) => [mediaType, binary]));
  return applyDecorators(
    Described(words),
    ApiExtraModels(type),
    ApiOkResponse({ description: words.summary, content: { ...page, ...files } }),
  );
}

/** A route that gives a file of this media type. */
export function ReadsFile(mediaType: string, words: Words) {
  return applyDecorators(
    Described(words),
    ApiProduces(mediaType),
    ApiOkResponse({
      description: words.summary,
      content: { [mediaType]: binary },
    }),
  );
}

/** POST that makes a record, found afterwards at `location`. */
export function Creates(type: Answering, location: string, words: Words) {
  return applyDecorators(
    Described(words),
    ApiCreatedResponse({ type, description: 'Made; the record as it is now.' }),
    HttpCode(201),
    Location(`/api/v1${location}`),
    repeatable,
  );
}

/** PATCH, PUT of a record that is there: needs If-Match. */
export function Changes(type: Answering, words: Words) {
  return applyDecorators(
    Described(words),
    ApiOkResponse({ type, description: 'The record as it is now.' }),
    ifMatch,
  );
}

/** POST that takes a record one step on in its life cycle: needs If-Match, answers with the record. */
export function Transition(type: Answering, words: Words) {
  return applyDecorators(
    Described(words),
    ApiOkResponse({ type, description: 'The record as it is now.' }),
    HttpCode(200),
    ifMatch,
    repeatable,
  );
}

/** DELETE of a record: needs If-Match, answers without content. */
export function Removes(words: Words) {
  return applyDecorators(
    Described(words),
    ApiNoContentResponse({ description: 'It is gone.' }),
    HttpCode(204),
    ifMatch,
  );
}
