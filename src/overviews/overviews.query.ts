import { unfinishedStates } from '../action-items/action-item-life-cycle.js';
import { listActionItems } from '../action-items/action-items.query.js';
import type { Actor } from '../access/actor.js';
import { inScope } from '../access/scope-sql.js';
import { scopeOf } from '../access/scope.js';
import { type ListStatement, type OneStatement, Values } from '../database/statements.js';
import { together } from '../database/together.js';
import { meetingsOfOrganisation, meetingsOfPerson } from '../meeting-whole/meetings-of.query.js';
import { membershipsOf } from '../organisations/memberships.query.js';
import { seesOrganisation } from '../organisations/organisations.query.js';
import { listPersons, seesPerson } from '../persons/persons.query.js';
import type { Days } from '../reports/counted-meetings.js';
import { namedGroup } from '../steering-groups/named-group.sql.js';
import { seatColumns, seatFrom } from '../steering-groups/seats.query.js';

/** Rows of each list; who wants more asks for the list. */
export const FIRST_ROWS = 25;

/** What the sector of organisation `o` is called. */
export const sectorName = `(SELECT json_build_object('de', sc.name_de, 'en', sc.name_en) FROM sector sc WHERE sc.code = o.sector_code)`;

const lately = (zone: string) => ({ sort: '-plannedStart', zone });

/** What a person has to do with the alliance, beside its record: for who sees the person, as much as the lists would give. */
export function personOverview(actor: Actor, id: string, { today, zone }: Days): OneStatement {
  const owed = { responsiblePerson: [id], state: unfinishedStates, sort: 'dueDate' };
  const { json, values } = together(
    {
      seats: seats(actor, 's.person_id', id),
      meetings: meetingsOfPerson(actor, id, lately(zone)),
      actionItems: listActionItems(actor, owed, today),
    },
    FIRST_ROWS,
  );
  return {
    text: `SELECT ${json}::text AS json FROM person p
      WHERE p.id = ${values.add(id)}::uuid AND ${seesPerson(actor, values, today)}`,
    values: values.list,
  };
}

/** The same of an organisation: for who reads more of it than the public does. */
export function organisationOverview(actor: Actor, id: string, { today, zone }: Days): OneStatement {
  const owed = { responsibleOrganisation: [id], state: unfinishedStates, sort: 'dueDate' };
  const { json, values } = together(
    {
      memberships: scopeOf(actor, 'membership.read').all ? membershipsOf(actor, id, today) : undefined,
      persons: listPersons(actor, { organisation: [id] }, today),
      seats: seats(actor, 's.on_behalf_of_organisation_id', id),
      meetings: meetingsOfOrganisation(actor, id, lately(zone)),
      actionItems: listActionItems(actor, owed, today),
    },
    FIRST_ROWS,
  );
  return {
    text: `SELECT (jsonb_build_object('sectorName', ${sectorName}) || (${json})::jsonb)::text AS json FROM organisation o
      WHERE o.id = ${values.add(id)}::uuid AND ${seesOrganisation(actor, values)}`,
    values: values.list,
  };
}

/** In the groups whose seats the actor may read, ended ones too, the newest first. */
export function seats(actor: Actor, column: string, id: string): ListStatement {
  const values = new Values();
  return {
    name: 'seats-of',
    columns: { ...seatColumns(actor, values), steeringGroup: namedGroup },
    from: `FROM ${seatFrom} JOIN steering_group g ON g.id = s.steering_group_id`,
    where: [
      `${column} = ${values.add(id)}::uuid`,
      inScope(scopeOf(actor, 'seat.read'), 's.steering_group_id', values),
    ],
    values,
    sort: '-startDate',
    id: 's.id',
  };
}
