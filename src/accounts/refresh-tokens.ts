import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { withDashes } from '../common/ids.js';
import { hashOf } from '../common/secrets.js';

/** Bytes of a token that nobody can guess, and as many that prove who made it. */
const HALF = 16;

/**
 * A refresh token says which session it belongs to; only the hash of the whole is kept. The second half of its secret
 * is made from session and first half with a key of ours, so that a token that was once given is told from one that
 * somebody made up, though it is not kept any more.
 */
export function newRefreshToken(sessionId: string, key: Buffer): { token: string; hash: Buffer } {
  const random = randomBytes(HALF);
  const secret = Buffer.concat([random, proofOf(sessionId, random, key)]).toString('base64url');
  const token = `${sessionId.replaceAll('-', '')}.${secret}`;
  return { token, hash: hashOf(token) };
}

export interface RefreshToken {
  sessionId: string;
  hash: Buffer;
  /** Whether we gave it to this session; also false of tokens from before there were proofs. */
  isProven: boolean;
}

/** What a refresh token says; null where it has not the form of one. */
export function readRefreshToken(token: string, key: Buffer): RefreshToken | null {
  const [, id, secret] = /^([0-9a-f]{32})\.([A-Za-z0-9_-]{43})$/.exec(token) ?? [];
  if (id === undefined || secret === undefined) return null;
  const sessionId = withDashes(id);
  const bytes = Buffer.from(secret, 'base64url');
  const proof = proofOf(sessionId, bytes.subarray(0, HALF), key);
  return { sessionId, hash: hashOf(token), isProven: timingSafeEqual(proof, bytes.subarray(HALF)) };
}

function proofOf(sessionId: string, random: Buffer, key: Buffer): Buffer {
  return createHmac('sha256', key).update(sessionId).update(random).digest().subarray(0, HALF);
}
