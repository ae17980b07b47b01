import { createHash } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiBody } from '@nestjs/swagger';
import { parse } from 'secure-json-parse';
import { type Actor, anonymous } from '../access/actor.js';
import type { ActingRequest } from '../access/allow.js';
import { notWritable } from '../common/field-errors.js';
import { bodyNotJson, bodyUnreadable, fieldsNotAllowed, requestMalformed } from '../common/problems.js';
import { readContent } from '../common/validation.js';

const MAX_DEPTH = 12;
/** More fields than any class has: naming tens of thousands of unknown ones would keep everybody waiting. */
const MAX_FIELDS = 100;

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

function hasTooManyFields(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.keys(value).length > MAX_FIELDS;
}

function tooDeepOrWide(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH || level.some(hasTooManyFields)) return true;
    level = level.flatMap((entry) =>
      typeof entry === 'object' && entry !== null ? (Object.values(entry) as unknown[]) : [],
    );
  }
  return false;
}

/**
 * The body as an object; a request without one is an empty object. With a list field it is a list, which then
 * stands under that name. @throws body_unreadable, body_not_json
 */
export function bodyOf(request: ActingRequest, listField: string | null = null): Record<string, unknown> {
  const body = request.body as Buffer | null | undefined;
  if (body === undefined || body === null || body.length === 0) return {};
  const mediaType = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (mediaType !== 'application/json' && mediaType !== 'application/merge-patch+json') throw bodyNotJson();
  let value: unknown;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    value = parse(text, null, { protoAction: 'error', constructorAction: 'error' });
  } catch {
    throw bodyUnreadable();
  }
  if (typeof value !== 'object' || value === null || tooDeepOrWide(value)) throw bodyUnreadable();
  if (Array.isArray(value) !== (listField !== null)) throw bodyUnreadable();
  return listField === null ? (value as Record<string, unknown>) : { [listField]: value };
}

function header(request: ActingRequest, name: string): string | null {
  const value = request.headers[name];
  return typeof value === 'string' ? value : null;
}

/**
 * Gives the route its Change, with content of this class, and documents the body. Where the answer holds a
 * secret, `repeatable: false` leaves the Idempotency-Key aside: that answer must not be kept. Where the body is
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
    return new Change(request.actor ?? anonymous, bodyOf(request, listField), type, about, listField);
  })();
  return (target, key, index) => {
    give(target, key, index);
    const descriptor = key === undefined ? undefined : Object.getOwnPropertyDescriptor(target, key);
    if (key !== undefined && descriptor && (type as unknown) !== NoContent)
      ApiBody(list ? { type: [list.entry] } : { type })(target, key, descriptor);
  };
}
