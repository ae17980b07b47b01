import { createHash, randomBytes } from 'node:crypto';

/** Secrets are random, so a plain SHA-256 of them is enough to keep. */
export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/** A secret nobody can guess: 256 bits as 43 characters. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}
