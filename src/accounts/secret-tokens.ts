import { API_KEY_PREFIX } from '../access/access.guard.js';
import { newId } from '../common/ids.js';
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

/** A new API key: the id stands in it, so that it is found without searching for hashes. */
export function newApiKey(): { id: string; token: string; hash: Buffer } {
  const id = newId();
  const token = `${API_KEY_PREFIX}${id.replaceAll('-', '')}_${newSecret()}`;
  return { id, token, hash: hashOf(token) };
}

/** The id in an API key, `aak_<id without dashes>_<secret>`; null where it has not that form. */
export function apiKeyOf(token: string): string | null {
  const id = new RegExp(`^${API_KEY_PREFIX}([0-9a-f]{32})_[A-Za-z0-9_-]{43}$`).exec(token)?.[1];
  return id ? withDashes(id) : null;
}

function withDashes(hex: string): string {
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
