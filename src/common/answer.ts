import { hash } from 'node:crypto';
import type { Readable } from 'node:stream';

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
    const body = hash('sha256', this.json, 'base64url').slice(0, 22);
    return this.version === null ? `"${body}"` : `"${this.version}-${body}"`;
  }
}

/**
 * A file as an answer, made anew with each request, once it is known that the bytes are wanted: the same content gives
 * the same bytes, and with them the same tag.
 */
export class FileAnswer {
  constructor(
    /** Its signal is aborted where nobody waits for the bytes any more. */
    readonly make: (gone: AbortSignal) => Uint8Array | Promise<Uint8Array>,
    /** As in Content-Type, with the charset where it is text. */
    readonly mediaType: string,
    /** Under which it is saved: small ASCII letters, digits, dashes and an extension. */
    readonly fileName: string,
  ) {}
}

/**
 * A file that is sent while it is read, so that no memory holds it whole. Its maker knows the tag without the bytes, as a
 * hash that is kept beside them, or the version that they are made of: other bytes have another one.
 */
export class StreamAnswer {
  constructor(
    /** Called once it is known that the bytes are wanted. */
    readonly open: () => Readable | Promise<Readable>,
    readonly mediaType: string,
    readonly fileName: string,
    /** Without quotes; null where nobody knows it before the bytes are made. */
    readonly tag: string | null,
    /** In bytes, where it is known beforehand; fewer or more are a broken stream. */
    readonly length?: number,
  ) {}
}

/** Strong entity tag of a file: a hash of its bytes. */
export function fileTag(bytes: Uint8Array): string {
  return `"${hash('sha256', bytes, 'base64url').slice(0, 22)}"`;
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

/** Whether If-None-Match stands for whatever there is. */
export function namesAny(ifNoneMatch: string | undefined): boolean {
  return ifNoneMatch?.trim() === '*';
}

/** Whether If-None-Match names this tag (weak comparison, RFC 9110, 13.1.2). */
export function namesTag(ifNoneMatch: string, etag: string): boolean {
  return namesAny(ifNoneMatch) || [...ifNoneMatch.matchAll(tag)].some(([, opaque]) => `"${opaque}"` === etag);
}
