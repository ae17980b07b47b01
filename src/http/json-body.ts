import type { FastifyRequest } from 'fastify';
import { parse } from 'secure-json-parse';
import { bodyNotJson, bodyUnreadable } from '../common/problems.js';

const MAX_DEPTH = 12;
/** More fields than any class has: naming tens of thousands of unknown ones would keep everybody waiting. */
const MAX_FIELDS = 100;

/**
 * The body of a route that takes JSON as an object; a request without one is an empty object. With a list field it is a
 * list, which then stands under that name. @throws body_unreadable, body_not_json
 */
export function readJson(request: FastifyRequest, listField: string | null = null): Record<string, unknown> {
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

function hasTooManyFields(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.keys(value).length > MAX_FIELDS;
}
