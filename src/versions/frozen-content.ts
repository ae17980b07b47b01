import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { withoutLabels } from '../persons/person-links.js';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** A name with the salt that keeps its hash from being guessed. */
export interface SaltedName {
  /** `person:<id>` or, for guests, `participation:<id>`. */
  subject: string;
  name: string;
  salt: string;
}

function unlabelled(value: Json): Json {
  if (typeof value === 'string') return withoutLabels(value);
  if (Array.isArray(value)) return value.map(unlabelled);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, unlabelled(entry)]));
}

const reference = /\b(?:person|participation):[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g;

/** Whom the content speaks of: every reference once, in order. */
export function subjectsOf(content: object): string[] {
  const found = textsIn(unlabelled(content as Json)).flatMap((text) => text.match(reference) ?? []);
  return [...new Set(found)].sort();
}

function textsIn(value: Json): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

/** SHA-256 of the UTF-8 of a text, in hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/**
 * The text that is approved: canonical JSON (RFC 8785) without any name in it. Each subject has the hash of salt
 * and name, so that a name that stands beside it can be shown to be the one that was approved, and erased.
 */
export function frozenContent(content: object, versionNo: number, names: readonly SaltedName[]): string {
  const people = names.map(({ subject, name, salt }) => ({ subject, nameHash: sha256(salt + name) }));
  const whole = { ...(unlabelled(content as Json) as object), versionNo, people };
  const text = canonicalize(whole);
  if (text === undefined) throw new Error('minutes are an object');
  return text;
}
