import type { OpenAPIObject } from '@nestjs/swagger';
import { problemDocument } from '../common/problem.js';
import * as problems from '../common/problems.js';

type Operation = Record<string, unknown> & {
  responses: Partial<Record<string, Record<string, unknown>>>;
  parameters?: { name: string; in: string; description?: string; example?: string }[];
  requestBody?: unknown;
};

const text = (description: string, example: string) => ({ type: 'string', description, examples: [example] });

const problemSchema = {
  type: 'object',
  description: 'RFC 9457 problem details. Texts follow Accept-Language (de, en); code is stable.',
  required: ['type', 'title', 'status', 'detail', 'instance', 'code', 'requestId'],
  properties: {
    type: text('The kind of problem, as a URN.', 'urn:alliance-crm:problem:version_stale'),
    title: text('What kind of problem this is.', 'Inzwischen geändert'),
    status: { type: 'integer', description: 'The HTTP status.', examples: [412] },
    detail: text(
      'What was wrong here, and what is possible instead.',
      'Der Datensatz wurde inzwischen geändert.',
    ),
    instance: text('The address that was asked for, without parameters.', '/api/v1/organisations'),
    code: text('Stable code for programs.', 'version_stale'),
    requestId: text(
      'To be quoted in questions; stands in the log too.',
      '019a2b3c-0000-7000-8000-000000000000',
    ),
    state: text('The state that the record is in (life cycle problems).', 'held'),
    open: {
      type: 'array',
      items: { type: 'string' },
      description: 'The steps that are open from here (life cycle problems).',
    },
    reasons: {
      type: 'array',
      description: 'What stands in the way, each with the record that it concerns.',
      items: {
        type: 'object',
        required: ['code'],
        properties: {
          code: text('Stable code of the reason.', 'attendance_incomplete'),
          recordType: text('The kind of record.', 'participation'),
          recordId: { type: 'string', format: 'uuid', description: 'The record.' },
        },
      },
    },
    errors: {
      type: 'array',
      description: 'Each wrong place: a JSON pointer into the body, or a parameter.',
      items: {
        type: 'object',
        required: ['code', 'detail'],
        properties: {
          pointer: text('RFC 6901 pointer into the body.', '/plannedEnd'),
          parameter: text('Name of the parameter.', 'limit'),
          code: text('Stable code of the error.', 'before_start'),
          detail: text('The error in words.', 'Das Ende liegt vor dem Beginn.'),
        },
      },
    },
  },
};

const byStatus: Record<
  number,
  [name: string, make: () => InstanceType<typeof import('../common/problem.js').Problem>]
> = {
  400: ['BadRequest', problems.parametersInvalid],
  401: ['NotSignedIn', problems.notSignedIn],
  403: ['NotAllowed', problems.notAllowed],
  404: ['NotFound', problems.notFound],
  409: ['Conflict', problems.conflict],
  412: ['VersionStale', problems.versionStale],
  413: ['BodyTooLarge', problems.bodyTooLarge],
  415: ['BodyNotJson', problems.bodyNotJson],
  422: ['ContentInvalid', problems.contentInvalid],
  428: ['PreconditionRequired', problems.preconditionRequired],
  429: ['TooManyRequests', problems.tooManyRequests],
  503: ['Unavailable', problems.unavailable],
};

const header = (name: string, required: boolean, description: string, example: string) => ({
  name,
  in: 'header',
  required,
  description,
  schema: { type: 'string' },
  example,
});

/** Adds to every operation what follows from its kind: errors, conditional headers, repeating. */
export function addStandardAnswers(document: OpenAPIObject): void {
  const components = (document.components ??= {});
  components.schemas = { ...components.schemas, Problem: problemSchema };
  components.responses = Object.fromEntries(
    Object.entries(byStatus).map(([, [name, make]]) => {
      const problem = make();
      const example = problemDocument(problem, 'en', {
        instance: '/api/v1/example',
        requestId: '019a2b3c-0000-7000-8000-000000000000',
      });
      const content = {
        'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' }, example },
      };
      return [
        name,
        { description: problem.definition.texts.en.detail.replace(/\{seconds\}/, 'some'), content },
      ];
    }),
  );
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of ['get', 'post', 'put', 'patch', 'delete'] as const) {
      const operation = item[method] as unknown as Operation | undefined;
      if (operation) completeOperation(operation, path, method);
    }
  }
}

function completeOperation(operation: Operation, path: string, method: string): void {
  const isPublic = (operation['x-permission'] as string[] | undefined)?.includes('public') ?? false;
  const writes = method !== 'get';
  const parameters = (operation.parameters ??= []);
  for (const parameter of parameters.filter((candidate) => candidate.in === 'path')) {
    parameter.description ??= parameter.name === 'id' ? 'Id of the record.' : 'Id or slug of the group.';
    parameter.example ??= parameter.name === 'id' ? '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b' : 'stem-education';
  }
  const conditional = parameters.some((parameter) => parameter.name === 'If-Match');
  const repeatable = operation['x-repeatable'] === true;
  const statuses = [400, 401, 429, 503];
  if (!isPublic) statuses.push(403);
  if (path.includes('{')) statuses.push(404);
  if (writes) statuses.push(409, 413, 415, 422);
  if (conditional) statuses.push(412, 428);
  if (repeatable) {
    const description =
      'Makes repeating safe: the same key with the same body gives the first answer again for 24 hours.';
    parameters.push(header('Idempotency-Key', false, description, '0b9f6c9e-7f0a-4c55-a5b8-2a9c5d1f0c11'));
  }
  if (method === 'get' && operation.responses['200'] && path.startsWith('/api/')) {
    parameters.push(
      header('If-None-Match', false, 'The ETag of what is known already; answers 304 then.', '"3-Zk2"'),
    );
    operation.responses['304'] = { description: 'Not changed since.' };
  }
  parameters.push(header('Accept-Language', false, 'Language of problem texts: de (default) or en.', 'de'));
  for (const status of statuses) {
    const name = byStatus[status]?.[0];
    if (name) operation.responses[status] ??= { $ref: `#/components/responses/${name}` };
  }
  for (const [status, response] of Object.entries(operation.responses)) {
    if (response && /^2\d\d$/.test(status) && status !== '204' && path.startsWith('/api/')) {
      response.headers = { ...(response.headers as object), ...successHeaders(status) };
    }
  }
}

function successHeaders(status: string): object {
  const etag = {
    description: 'Strong entity tag: version and hash of the body.',
    schema: { type: 'string' },
  };
  const location = { description: 'Where the new record is.', schema: { type: 'string' } };
  return status === '201' ? { ETag: etag, Location: location } : { ETag: etag };
}
