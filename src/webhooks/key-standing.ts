import type { EntityManager } from 'typeorm';
import { actorOfKey, type KeyRights, keyRights } from '../api-keys/api-key-actor.js';
import { reachesAnywhere, scopeOf } from '../access/scope.js';
import type { DisabledReason } from './webhook.entity.js';

/** A key as a webhook needs it. */
export interface KeyStanding extends KeyRights {
  readonly id: string;
  readonly revokedAt: Date | null;
  readonly expiresAt: Date | null;
}

/** The same as columns of key `k`. */
export const keyStanding = `k.id, k.revoked_at AS "revokedAt", k.expires_at AS "expiresAt", ${keyRights}`;

export async function standingOfKey(em: EntityManager, id: string): Promise<KeyStanding | undefined> {
  const rows: KeyStanding[] = await em.query(`SELECT ${keyStanding} FROM api_key k WHERE k.id = $1`, [id]);
  return rows[0];
}

/** Why nothing may be sent with the rights of this key; null: it may. */
export function keyFaultOf(key: KeyStanding, now: Date): DisabledReason | null {
  if (key.revokedAt !== null) return 'key_revoked';
  if (key.expiresAt !== null && key.expiresAt <= now) return 'key_expired';
  return reachesAnywhere(scopeOf(actorOfKey(key.id, key), 'event.read')) ? null : 'key_without_events';
}
