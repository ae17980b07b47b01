import type { Actor } from '../access/actor.js';
import { scopeOf } from '../access/scope.js';
import { asInTable, type Columns, day, rowText, seenWhen } from '../database/columns.js';
import { namesWhere, stepsFrom } from '../database/names.sql.js';
import { recordColumns } from '../database/record.sql.js';
import { type ListStatement, type OneStatement, Values } from '../database/statements.js';
import { membershipLifeCycle } from './membership-life-cycle.js';
import { membershipFieldsOf } from './membership-rights.js';
import { membershipStateOn } from './membership.sql.js';

/** Whether names stand beside a membership: for who reads memberships and everybody in the alliance. */
export const seesSupporters = (actor: Actor): boolean =>
  scopeOf(actor, 'membership.read').all && scopeOf(actor, 'person.read').all;

/** The person in this column as others name it. */
export const personNamed = (column: string) =>
  `(SELECT json_build_object('id', p.id, 'name', display_name(p)) FROM person p WHERE p.id = ${column})`;

/** The fields of MembershipResponse, of membership `ms`. */
function columnsOf(actor: Actor, values: Values, today: string): Columns<'endedOn'> {
  const state = membershipStateOn(values.day(today));
  return {
    ...recordColumns('ms'),
    ...asInTable('ms', 'organisationId'),
    state,
    ...asInTable('ms', 'joinedOn'),
    endedOn: {
      ...day('ms.ended_on'),
      sort: { sql: `coalesce(ms.ended_on, 'infinity')`, type: 'date', certain: true },
    },
    ...asInTable('ms', 'endReason'),
    ...seenWhen(String(seesSupporters(actor)), {
      patron: personNamed('ms.patron_person_id'),
      coordinator: personNamed('ms.coordinator_person_id'),
    }),
    ...seenWhen(String(scopeOf(actor, 'note.internal').all), asInTable('ms', 'reasons')),
    openSteps: stepsFrom(membershipLifeCycle, state, String(scopeOf(actor, 'membership.write').all)),
    changeable: namesWhere(['true', ...membershipFieldsOf(actor)]),
  };
}

/** One membership, with the steps that the actor may take. */
export function oneMembership(actor: Actor, id: string, today: string): OneStatement {
  const values = new Values();
  return {
    text: `SELECT (${rowText(columnsOf(actor, values, today))})::text AS json, ms.id, ms.version
      FROM membership ms WHERE ms.id = ${values.add(id)}::uuid`,
    values: values.list,
  };
}

/** Those of one organisation, from the newest on; one that was never begun comes first. */
export function membershipsOf(actor: Actor, organisationId: string, today: string): ListStatement {
  const values = new Values();
  return {
    name: 'memberships-of',
    columns: columnsOf(actor, values, today),
    from: 'FROM membership ms',
    where: [`ms.organisation_id = ${values.add(organisationId)}::uuid`],
    values,
    sort: '-endedOn',
    id: 'ms.id',
  };
}
