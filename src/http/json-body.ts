import { isUtf8 } from 'node:buffer';
import type { FastifyRequest } from 'fastify';
import { parse } from 'secure-json-parse';
import { bodyNotJson, bodyUnreadable } from '../common/problems.js';
import { jsonTakenBy } from './route-settings.js';

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
  if (!isUtf8(body) || isTooMuch(body, jsonTakenBy(request)?.values ?? 0)) throw bodyUnreadable();
  let value: unknown;
  try {
    value = parse(body.toString(), null, { protoAction: 'error', constructorAction: 'error' });
  } catch {
    throw bodyUnreadable();
  }
  if (typeof value !== 'object' || value === null) throw bodyUnreadable();
  if (Array.isArray(value) !== (listField !== null)) throw bodyUnreadable();
  return listField === null ? (value as Record<string, unknown>) : { [listField]: value };
}

const [QUOTE, BACKSLASH, COMMA, COLON] = ['"', '\\', ',', ':'].map((sign) => sign.charCodeAt(0));
const [LIST, LIST_END, OBJECT, OBJECT_END] = ['[', ']', '{', '}'].map((sign) => sign.charCodeAt(0));

/**
 * Whether JSON has more values, levels or fields of an object than any content of its route. It is told from the signs
 * between the texts and at the first one too many: half a million numbers take as long to parse as to look at one by one.
 */
function isTooMuch(json: Uint8Array, values: number): boolean {
  const fields: number[] = [];
  let count = 1;
  let depth = 0;
  for (let at = 0; at < json.length; at++) {
    const sign = json[at];
    if (sign === QUOTE) at = endOfText(json, at + 1);
    else if (sign === COMMA) count += 1;
    else if (sign === COLON) fields[depth] = (fields[depth] ?? 0) + 1;
    else if (sign === LIST || sign === OBJECT) {
      count += 1;
      depth += 1;
      fields[depth] = 0;
    } else if (sign === LIST_END || sign === OBJECT_END) depth -= 1;
    if (count > values || depth > MAX_DEPTH || (fields[depth] ?? 0) > MAX_FIELDS) return true;
  }
  return false;
}

function endOfText(json: Uint8Array, from: number): number {
  for (let at = from; at < json.length; at++) {
    if (json[at] === BACKSLASH) at += 1;
    else if (json[at] === QUOTE) return at;
  }
  return json.length;
}
