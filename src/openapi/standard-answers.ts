import type { OpenAPIObject } from '@nestjs/swagger';
import { problemAnswers, problemComponents, type SharedAnswer } from './problem-answers.js';
import { problemSchema } from './problem-schema.js';

type Operation = Record<string, unknown> & {
  responses: Partial<Record<string, Record<string, unknown>>>;
  parameters?: { name: string; in: string; description?: string; example?: string }[];
  requestBody?: unknown;
  security?: object[];
  'x-permission'?: string[];
  'x-repeatable'?: boolean;
  /** A credential is not looked at (access/allow.ts). */
  'x-entrance'?: boolean;
  /** Codes that the route answers beside those of its kind. */
  'x-problems'?: string[];
};

const header = (name: string, required: boolean, description: string, example: string) => ({
  name,
  in: 'header',
  required,
  description,
  schema: { type: 'string' },
  example,
});

/**
 * Adds to every operation what follows from its kind: credentials, errors, conditional headers, repeating.
 * @throws where a route refuses with a code that is not declared
 */
export function addStandardAnswers(document: OpenAPIObject): void {
  const own = new Set<string>();
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of ['get', 'post', 'put', 'patch', 'delete'] as const) {
      const operation = item[method] as unknown as Operation | undefined;
      if (!operation) continue;
      completeOperation(operation, path, method);
      for (const code of operation['x-problems'] ?? []) own.add(code);
    }
  }
  const components = (document.components ??= {});
  Object.assign(components, problemComponents(own));
  components.schemas = { ...components.schemas, Problem: problemSchema() };
}

/** The errors that follow from a route's kind. */
function problemsOfKind(operation: Operation, path: string, method: string): SharedAnswer[] {
  const demands = operation['x-permission'] ?? [];
  const writes = method !== 'get';
  const hasParameter = (name: string) => operation.parameters?.some((one) => one.name === name) ?? false;
  const all: SharedAnswer[] = ['RequestIncomplete', 'HeadersTooLarge', 'TooManyRequests', 'Unavailable'];
  all.push(writes ? 'BadRequest' : 'BadParameters');
  if (operation['x-entrance'] !== true) all.push('NotSignedIn');
  if (!demands.includes('public')) {
    const mayDifferByField = operation.requestBody !== undefined && !demands.includes('account');
    all.push(mayDifferByField ? 'FieldsNotAllowed' : 'NotAllowed');
  }
  if (path.includes('{')) all.push('NotFound');
  if (/\/(organisations|persons)\/\{|\{personId\}/.test(path)) all.push('Merged');
  if (writes) all.push('Conflict', 'BodyTooLarge', 'BodyNotJson');
  if (writes) all.push(operation['x-repeatable'] === true ? 'ContentInvalidOrKeyReused' : 'ContentInvalid');
  if (hasParameter('If-Match')) all.push('VersionStale', 'PreconditionRequired');
  return all;
}

/** Which credential the route takes: none, one that may be left out, or one that it needs. */
function securityOf(operation: Operation): object[] {
  if (operation['x-entrance'] === true) return [];
  const signedIn = { bearer: [] };
  return operation['x-permission']?.includes('public') ? [{}, signedIn] : [signedIn];
}

function completeOperation(operation: Operation, path: string, method: string): void {
  operation.security = securityOf(operation);
  const parameters = (operation.parameters ??= []);
  for (const parameter of parameters.filter((candidate) => candidate.in === 'path')) {
    const isGroup = parameter.name === 'idOrSlug';
    parameter.description ??= isGroup ? 'Id or slug of the group.' : 'Id of the record.';
    if (isGroup) parameter.example ??= 'stem-education';
    if (/id$/i.test(parameter.name)) parameter.example ??= '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b';
  }
  const problems = problemAnswers(problemsOfKind(operation, path, method), operation['x-problems'] ?? []);
  if (operation['x-repeatable'] === true) {
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
  Object.assign(operation.responses, problems);
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
