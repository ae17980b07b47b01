import { notAllowed } from '../common/problems.js';
import type { Actor } from './actor.js';
import type { Permission } from './policy.js';
import { covers, scopeOfAny } from './scope.js';

/**
 * The actor may do this to a record of the group; where none is named, everywhere.
 * @param permission one that is needed, or several of which one is enough
 * @throws not_allowed
 */
export function requireRight(
  actor: Actor,
  permission: Permission | readonly Permission[],
  groupId?: string,
): void {
  const scope = scopeOfAny(actor, ...[permission].flat());
  if (!(groupId === undefined ? scope.all : covers(scope, groupId))) throw notAllowed();
}
