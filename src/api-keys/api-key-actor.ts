import { type Actor, anonymous } from '../access/actor.js';

/** What gives an API key its rights. */
export interface KeyRights {
  readonly permissions: string[];
  readonly groupId: string | null;
  readonly plenaryId: string | null;
}

/** The same as columns of key `k`. */
export const keyRights = `k.permissions, k.steering_group_id AS "groupId",
      (SELECT id FROM steering_group WHERE kind = 'plenary') AS "plenaryId"`;

/** Who it is that acts with the key. */
export function actorOfKey(id: string, { permissions, groupId, plenaryId }: KeyRights): Actor {
  return { ...anonymous, kind: 'api_key', id, keyPermissions: permissions, keyGroupId: groupId, plenaryId };
}
