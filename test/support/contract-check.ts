import type { OpenAPIObject } from '@nestjs/swagger';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Reply } from './client.js';

interface Operation {
  method: string;
  path: string;
  pattern: RegExp;
  responses: Record<string, Response>;
}
interface Response {
  $ref?: string;
  content?: Record<string, { schema: object; examples?: object }>;
}

/** Published schemas stay open; a test must notice fields that are not documented, so here they are closed. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  if ('properties' in copy && !('additionalProperties' in copy)) copy['additionalProperties'] = false;
  return copy;
}

/** Checks answers against the document: are status and code documented, has the body that form and no other field? */
export class ContractCheck {
  private readonly operations: Operation[];
  private readonly validators = new Map<string, ValidateFunction>();
  private readonly ajv: Ajv2020;
  private readonly responses: Record<string, Response>;

  constructor(document: OpenAPIObject) {
    this.ajv = new Ajv2020({ strict: false, allErrors: true });
    (addFormats as unknown as (ajv: Ajv2020) => void)(this.ajv);
    this.ajv.addFormat('idn-email', /^[^\s@]+@[^\s@]+$/);
    this.ajv.addFormat('iri', /^https?:\/\/\S+$/);
    const schemas = closed(document.components?.schemas ?? {}) as object;
    this.ajv.addSchema({ $id: 'https://contract.example/', components: { schemas } });
    this.responses = (document.components?.responses ?? {}) as Record<string, Response>;
    this.operations = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(item as Record<string, { responses: Record<string, Response> }>).map(
        ([method, operation]) => ({
          method,
          path,
          pattern: new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{[^}]+\}/g, '[^/]+')}$`),
          responses: operation.responses,
        }),
      ),
    );
  }

  /** @throws where the answer is not as documented; addresses that are not documented must be problems. */
  reply(method: string, path: string, reply: Reply): void {
    const found = this.operations
      .filter((operation) => operation.method === method && operation.pattern.test(path))
      // `/minutes/{id}.pdf` rather than `/minutes/{id}`
      .sort(
        (a, b) => a.path.split('{').length - b.path.split('{').length || b.path.length - a.path.length,
      )[0];
    if (!found) {
      if (reply.status >= 400)
        this.validate('problem', { $ref: '#/components/schemas/Problem' }, reply, path);
      return;
    }
    const documented = found.responses[String(reply.status)];
    if (!documented)
      throw new Error(
        `${method} ${found.path} answered ${reply.status}, which is not documented: ${reply.text}`,
      );
    const response = documented.$ref ? this.responses[documented.$ref.split('/').at(-1) ?? ''] : documented;
    const documentedTypes = Object.entries(response?.content ?? {});
    const came = String(reply.headers['content-type']).split(';')[0];
    const [mediaType, content] = documentedTypes.find(([name]) => name === came) ?? documentedTypes[0] ?? [];
    if (mediaType === undefined || content === undefined) {
      if (reply.text)
        throw new Error(`${method} ${found.path} ${reply.status}: no body is documented, but one came`);
      return;
    }
    if (!String(reply.headers['content-type']).startsWith(mediaType)) {
      throw new Error(
        `${method} ${found.path} ${reply.status}: ${reply.headers['content-type']} instead of ${mediaType}`,
      );
    }
    if (!/json/.test(mediaType)) return;
    this.validate(`${method} ${found.path} ${reply.status}`, content.schema, reply, path);
    // One example a code: whoever has only the document knows the codes from there.
    if (reply.status >= 400 && !Object.hasOwn(content.examples ?? {}, reply.body.code)) {
      throw new Error(
        `${method} ${found.path} ${reply.status}: code ${reply.body.code} is not documented (refuses, @Refuses)`,
      );
    }
  }

  private validate(key: string, schema: object, reply: Reply, path: string): void {
    const local = JSON.parse(
      JSON.stringify(closed(schema)).replaceAll('"#/components', '"https://contract.example/#/components'),
    ) as object;
    const validator = this.validators.get(key) ?? this.ajv.compile(local);
    this.validators.set(key, validator);
    if (!validator(reply.body)) {
      throw new Error(
        `${key} (${path}) is not as documented: ${this.ajv.errorsText(validator.errors)}\n${reply.text.slice(0, 1500)}`,
      );
    }
  }
}
