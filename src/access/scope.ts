import { type Actor, runsGroup } from './actor.js';
import { type Column, type Permission, permissions, policy, type PolicyRow } from './policy.js';

/** How far a permission reaches for one actor. Nothing in it means: not at all. */
export interface Scope {
  /** Everywhere. */
  readonly all: boolean;
  /** In these groups. */
  readonly groups: readonly string[];
  /** For what is my own; what that is, the service says. */
  readonly mine: boolean;
}

const nowhere: Scope = { all: false, groups: [], mine: false };

function columnsOf(actor: Actor): Column[] {
  const columns: Column[] = [];
  if (actor.role === 'alliance_lead') columns.push('allianceLead');
  if (actor.role === 'coordinator') columns.push('coordinator');
  if (actor.role === 'observer') columns.push('observer');
  if (ledGroups(actor).length > 0) columns.push('lead');
  if (sittingGroups(actor).length > 0) columns.push('seat');
  if (activeOrganisations(actor).length > 0) columns.push('member');
  if (actor.personId !== null) columns.push('self');
  return columns;
}

/** Groups that the actor leads or deputises today. */
export function ledGroups(actor: Actor): string[] {
  return actor.seats.filter(({ role }) => runsGroup(role)).map(({ groupId }) => groupId);
}

/** Groups in which the actor sits today as member or guest. */
function sittingGroups(actor: Actor): string[] {
  return actor.seats.filter(({ role }) => !runsGroup(role)).map(({ groupId }) => groupId);
}

/** The actor's organisations whose membership is active. */
export function activeOrganisations(actor: Actor): string[] {
  return actor.organisations.filter(({ active }) => active).map(({ id }) => id);
}

/** Organisations that the actor works for, whatever their membership. */
export function ownOrganisations(actor: Actor): string[] {
  return actor.organisations.map(({ id }) => id);
}

/** Active organisations whose primary contact the actor is. */
export function contactOrganisations(actor: Actor): string[] {
  return actor.organisations
    .filter(({ active, isPrimaryContact }) => active && isPrimaryContact)
    .map(({ id }) => id);
}

/** How far the permission reaches for this actor: the union over everything that gives rights. */
export function scopeOf(actor: Actor, permission: Permission): Scope {
  if (actor.kind === 'anonymous') return nowhere;
  if (actor.kind === 'api_key') {
    // The policy is asked again: a permission that keys may not have does not come in by the table of keys.
    if (policy[permission].key === '-' || !actor.keyPermissions.includes(permission)) return nowhere;
    if (actor.keyGroupId === null) return { all: true, groups: [], mine: false };
    // What cannot be bound to a group reaches nowhere on a key that is, rather than as far as a service forgets to ask.
    return policy[permission].key === 'group'
      ? { all: false, groups: [actor.keyGroupId], mine: false }
      : nowhere;
  }
  const line: PolicyRow = policy[permission];
  const groups = new Set<string>();
  let all = false;
  let mine = false;
  for (const column of columnsOf(actor)) {
    const cell = line[column];
    if (cell === 'all') all = true;
    if (cell === 'mine') mine = true;
    if (cell === 'own') ledGroups(actor).forEach((group) => groups.add(group));
    if (cell === 'groups') sittingGroups(actor).forEach((group) => groups.add(group));
    if (cell === 'plenary' && actor.plenaryId !== null) groups.add(actor.plenaryId);
  }
  return { all, groups: [...groups], mine };
}

/** How far any of these permissions reaches. */
export function scopeOfAny(actor: Actor, ...permissions: Permission[]): Scope {
  const scopes = permissions.map((permission) => scopeOf(actor, permission));
  return {
    all: scopes.some(({ all }) => all),
    groups: [...new Set(scopes.flatMap(({ groups }) => groups))],
    mine: scopes.some(({ mine }) => mine),
  };
}

/** Where both reach; what is one's own, each service says of each. */
export function overlap(one: Scope, other: Scope): Scope {
  if (one.all) return { ...other, mine: false };
  const groups = other.all ? one.groups : one.groups.filter((group) => other.groups.includes(group));
  return { all: false, groups, mine: false };
}

/** Whether the permission reaches anywhere at all: what the guard asks of a route. */
export function reachesAnywhere({ all, groups, mine }: Scope): boolean {
  return all || groups.length > 0 || mine;
}

/** Everything that the actor may do somewhere, and where; so it is told who is signed in. */
export function reachOf(actor: Actor) {
  return permissions
    .map((permission) => ({ permission, scope: scopeOf(actor, permission) }))
    .filter(({ scope }) => reachesAnywhere(scope))
    .map(({ permission, scope: { all, groups, mine } }) => ({
      permission,
      everywhere: all,
      groupIds: groups,
      mine,
    }));
}

/** Whether the scope covers a record of this group. */
export function covers(scope: Scope, groupId: string): boolean {
  return scope.all || scope.groups.includes(groupId);
}
