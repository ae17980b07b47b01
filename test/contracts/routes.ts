import { readFileSync } from 'node:fs';
import type { OpenAPIObject } from '@nestjs/swagger';

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** A route as the document has it. */
export interface Route {
  method: Method;
  path: string;
  /** `PATCH /organisations/{id}` */
  name: string;
  demand: string[];
  /** Needs If-Match. */
  conditional: boolean;
  /** Takes Idempotency-Key. */
  repeatable: boolean;
  /** Takes JSON. */
  hasBody: boolean;
  /** Takes a form with a file. */
  takesForm: boolean;
  /** Names of the parameters in the address. */
  query: string[];
}

interface Operation {
  'x-permission'?: string[];
  parameters?: { name: string; in: string }[];
  requestBody?: { content: Record<string, unknown> };
}

/** Every route of the API, out of the OpenAPI document. */
export function routesOf(document: OpenAPIObject): Route[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item as Record<string, Operation>).map(([method, operation]) => {
      const parameters = operation.parameters ?? [];
      return {
        method: method as Method,
        path,
        name: `${method.toUpperCase()} ${path.replace('/api/v1', '')}`,
        demand: operation['x-permission'] ?? [],
        conditional: parameters.some(({ name }) => name === 'If-Match'),
        repeatable: parameters.some(({ name }) => name === 'Idempotency-Key'),
        hasBody: operation.requestBody?.content['application/json'] !== undefined,
        takesForm: operation.requestBody?.content['multipart/form-data'] !== undefined,
        query: parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name),
      };
    }),
  );
}

/** The document as it is in the repository, before there is an application: so that each route has a test of its own. */
export const openApi = JSON.parse(readFileSync('openapi.json', 'utf8')) as OpenAPIObject;
