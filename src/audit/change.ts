import { createHash } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiBody } from '@nestjs/swagger';
import { type Actor, anonymous } from '../access/actor.js';
import type { ActingRequest } from '../access/allow.js';
import { fieldNames } from '../common/documented-fields.js';
import { notWritable } from '../common/field-errors.js';
import { fieldsNotAllowed, requestMalformed } from '../common/problems.js';
import { readContent } from '../common/validation.js';
import { readJson } from '../http/json-body.js';
import { TakesJson } from '../http/route-settings.js';

/** A request that has no content. */
export class NoContent {}

/**
 * One wish to change something: who, what, on which version. It is read before it is checked: the record and
 * the rights come first (access.md, "Order of refusals"), so a service asks for the content when it is due.
 */
export class Change<T extends object = NoContent> {
  constructor(
    readonly actor: Actor,
    /** The content as sent; an object, not checked yet. */
    readonly raw: Readonly<Record<string, unknown>>,
    private readonly type: new () => T,
    readonly request: {
      id: string | null;
      /** Method and address, for telling one repeated request from another. */
      route: string;
      ifMatch: string | null;
      idempotencyKey: string | null;
    },
    /** The field under which a body stands that is a list. */
    private readonly listField: string | null = null,
  ) {}

  /** The checked content. @throws content_invalid */
  content(): T {
    return readContent(this.type, this.raw, this.listField === null ? '' : `/${this.listField}`);
  }

  /** A text of the unchecked content, for deciding about rights before the content is checked. */
  peek(field: string): string | null {
    const value = this.raw[field];
    return typeof value === 'string' ? value.toLowerCase() : null;
  }

  /** @throws fields_not_allowed where the content has one of these fields */
  refuse(fields: readonly string[]): void {
    const present = fields.filter((name) => Object.hasOwn(this.raw, name));
    if (present.length > 0) {
      throw fieldsNotAllowed({}, { errors: present.map((name) => notWritable(`/${name}`)) });
    }
  }

  /** @throws fields_not_allowed where the content has a field of its class that is none of these */
  allow(fields: readonly string[]): void {
    this.refuse(fieldNames(this.type).filter((name) => !fields.includes(name)));
  }

  /** SHA-256 over the content as sent, keys in any order. */
  hash(): Buffer {
    return createHash('sha256')
      .update(JSON.stringify(sorted(this.raw)))
      .digest();
  }
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]) => [key, sorted(entry)]),
  );
}

function header(request: ActingRequest, name: string): string | null {
  const value = request.headers[name];
  return typeof value === 'string' ? value : null;
}

/**
 * Gives the route its Change, with content of this class; lets it take JSON, and documents the body. Where the answer
 * holds a secret, `repeatable: false` leaves the Idempotency-Key aside: that answer must not be kept. Where the body is
 * a `list`, the content has it under this field; pointers go into the body all the same.
 */
export function Input<T extends object>(
  type: new () => T,
  {
    repeatable = true,
    list,
  }: { repeatable?: boolean; list?: { field: keyof T & string; entry: new () => object } } = {},
): ParameterDecorator {
  const give = createParamDecorator((_: unknown, context: ExecutionContext): Change<T> => {
    const request = context.switchToHttp().getRequest<ActingRequest>();
    const idempotencyKey =
      repeatable && request.method === 'POST' ? header(request, 'idempotency-key') : null;
    if (idempotencyKey !== null && !/^[\x21-\x7e]{1,200}$/.test(idempotencyKey)) throw requestMalformed();
    const { id, method, url } = request;
    const route = `${method} ${url.split('?')[0]?.slice(0, 300)}`;
    const about = { id, route, ifMatch: header(request, 'if-match'), idempotencyKey };
    const listField = list?.field ?? null;
    return new Change(request.actor ?? anonymous, readJson(request, listField), type, about, listField);
  })();
  return (target, key, index) => {
    give(target, key, index);
    const descriptor = key === undefined ? undefined : Object.getOwnPropertyDescriptor(target, key);
    if (key === undefined || !descriptor) return;
    TakesJson(type)(target, key, descriptor);
    if ((type as unknown) !== NoContent)
      ApiBody(list ? { type: [list.entry] } : { type })(target, key, descriptor);
  };
}
