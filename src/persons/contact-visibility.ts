import type { Actor } from '../access/actor.js';
import { anyOf } from '../access/scope-sql.js';
import { contactOrganisations, scopeOf } from '../access/scope.js';
import type { Values } from '../database/statements.js';

/**
 * Whether the actor may read all e-mail addresses and telephone numbers of a person: staff and keys of
 * everybody, the person its own, and who shares a steering group. Both seats have to be confirmed by staff:
 * otherwise a lead could open anybody's contact data by seating them. Guests do not see each other's.
 * @param personColumn SQL of the person's id
 * @param today the alliance's day, on which seats count
 */
export function readsContact(actor: Actor, values: Values, personColumn: string, today: string): string {
  const { all, mine, groups } = scopeOf(actor, 'contact.read');
  if (all) return 'true';
  const held = (guest: boolean) =>
    actor.seats
      .filter(({ confirmed, role }) => confirmed && (role === 'guest') === guest)
      .map(({ groupId }) => groupId)
      .filter((group) => groups.includes(group));
  const whole = actor.kind === 'api_key' ? groups : held(false);
  return anyOf(
    mine && actor.personId !== null ? `${personColumn} = ${values.add(actor.personId)}::uuid` : 'false',
    sitsIn(whole, values, personColumn, today),
    sitsIn(held(true), values, personColumn, today, `AND shared_s.role <> 'guest'`),
  );
}

/**
 * Whether the actor may read the work e-mail and telephone number of an affiliation with this organisation,
 * beyond `readsContact`: the primary contact of an active one, of its own organisation.
 */
export function readsWorkContact(actor: Actor, values: Values, organisationColumn: string): string {
  const own = scopeOf(actor, 'contact.read').mine ? contactOrganisations(actor) : [];
  return own.length > 0 ? `${organisationColumn} = ANY(${values.add(own)}::uuid[])` : 'false';
}

/** Whether the person has a confirmed seat in one of these groups today. */
export function sitsIn(
  groups: readonly string[],
  values: Values,
  personColumn: string,
  today: string,
  also = '',
): string {
  if (groups.length === 0) return 'false';
  return `EXISTS (SELECT FROM seat shared_s WHERE shared_s.person_id = ${personColumn}
    AND shared_s.steering_group_id = ANY(${values.add(groups)}::uuid[]) AND shared_s.confirmed_at IS NOT NULL
    AND is_current(shared_s.start_date, shared_s.end_date, ${values.day(today)}) ${also})`;
}
