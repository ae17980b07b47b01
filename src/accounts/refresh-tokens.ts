import { withDashes } from '../common/ids.js';
import { hashOf, newSecret } from '../common/secrets.js';

/** A refresh token says which session it belongs to; only the hash of the whole is kept. */
export function newRefreshToken(sessionId: string): { token: string; hash: Buffer } {
  const token = `${sessionId.replaceAll('-', '')}.${newSecret()}`;
  return { token, hash: hashOf(token) };
}

/** The session that a refresh token names; null where it has not the form of one. */
export function sessionOf(token: string): string | null {
  const id = /^([0-9a-f]{32})\.[A-Za-z0-9_-]{43}$/.exec(token)?.[1];
  return id ? withDashes(id) : null;
}
