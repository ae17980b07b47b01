import { createHash } from 'node:crypto';

/**
 * What a service gives back: JSON text as PostgreSQL made it, with the record's id and version where the
 * answer is one editable record. It goes out unparsed.
 */
export class Answer {
  constructor(
    readonly json: string,
    readonly version: number | null = null,
    readonly id: string | null = null,
  ) {}

  /** Whether this is a page of a list without any row. */
  isEmptyPage(): boolean {
    return this.json.startsWith('{"data":[]');
  }

  /** Strong entity tag (RFC 9110, 8.8.3): the version, where there is one, and a hash of the body sent. */
  etag(): string {
    const hash = createHash('sha256').update(this.json).digest('base64url').slice(0, 22);
    return this.version === null ? `"${hash}"` : `"${this.version}-${hash}"`;
  }
}

const tag = /(?:W\/)?"([^"]*)"/g;

/**
 * The versions named in If-Match. A weakened tag counts: proxies that compress weaken it. So does the bare version:
 * whoever read a record as part of another has its version, but no tag.
 */
export function versionsIn(ifMatch: string): number[] {
  return [...ifMatch.matchAll(tag)]
    .map(([, opaque]) => /^(\d{1,9})(?:-|$)/.exec(opaque ?? '')?.[1])
    .filter((version) => version !== undefined)
    .map(Number);
}

/** Whether If-None-Match names this tag (weak comparison, RFC 9110, 13.1.2). */
export function namesTag(ifNoneMatch: string, etag: string): boolean {
  return (
    ifNoneMatch.trim() === '*' || [...ifNoneMatch.matchAll(tag)].some(([, opaque]) => `"${opaque}"` === etag)
  );
}
