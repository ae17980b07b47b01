import { API_KEY_PREFIX } from '../access/access.guard.js';
import { newId, withDashes } from '../common/ids.js';
import { hashOf, newSecret } from '../common/secrets.js';

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
