import { type Actor, seatRoles } from '../access/actor.js';
import { inScope } from '../access/scope-sql.js';
import { scopeOf } from '../access/scope.js';
import {
  asInTable,
  certain,
  type Columns,
  day,
  moment,
  onlySorted,
  rowText,
  text,
  unsortedDay,
} from '../database/columns.js';
import { recordColumns } from '../database/record.sql.js';
import { type ListStatement, type OneStatement, Values, since, sortOf } from '../database/statements.js';
import { type SeatFilters, type seatSorts, usualSeatSort } from './dto/seat.filters.js';
import { seatRoleWords } from '../words/network-words.js';
import { groupKey } from './group-ref.js';
import { namedGroup } from './named-group.sql.js';
import { changeableOfSeat } from './seat-changeable.sql.js';

const named = { id: { is: 'id' }, name: {} } as const;

/** What answers show the actor of seat `s`. */
export const seatColumns = (actor: Actor, values: Values): Columns<(typeof seatSorts)[number]> => ({
  ...recordColumns('s'),
  steeringGroupId: { sql: 's.steering_group_id', is: 'id' },
  person: {
    sql: `json_build_object('id', p.id, 'name', display_name(p))`,
    cells: named,
  },
  familyName: onlySorted(certain(text('p.family_name'))),
  organisation: { sql: `json_build_object('id', o.id, 'name', o.name)`, cells: named },
  role: certain({
    sql: 's.role',
    words: seatRoleWords,
    sort: { sql: `array_position(ARRAY['${seatRoles.join("','")}'], s.role)`, type: 'integer' },
  }),
  ...asInTable('s', 'hasVote'),
  startDate: certain(day('s.start_date')),
  endDate: unsortedDay('s.end_date'),
  confirmedAt: moment('s.confirmed_at'),
  changeable: changeableOfSeat(actor, values),
});

/** The seat `s` with its person and organisation. */
export const seatFrom = `seat s JOIN person p ON p.id = s.person_id
  JOIN organisation o ON o.id = s.on_behalf_of_organisation_id`;

/** One seat of the groups in which the actor has this permission. */
export function oneSeat(actor: Actor, id: string, permission: 'seat.read' | 'seat.write'): OneStatement {
  const values = new Values();
  const scope = scopeOf(actor, permission);
  const json = rowText(seatColumns(actor, values));
  return {
    text: `SELECT (${json})::text AS json, s.id, s.version FROM ${seatFrom}
      WHERE s.id = ${values.add(id)} AND ${inScope(scope, 's.steering_group_id', values)}`,
    values: values.list,
  };
}

/** The seats of one group, filtered, for whoever may read them. */
export function listSeats(
  actor: Actor,
  idOrSlug: string,
  filters: SeatFilters,
  today: string,
): ListStatement {
  const values = new Values();
  const { current, role, person, organisation, updatedSince } = filters;
  const group = groupKey(idOrSlug);
  const where = [
    `s.steering_group_id = (SELECT g.id FROM steering_group g WHERE g.${group.column}::text = ${values.add(group.value)}::text)`,
    inScope(scopeOf(actor, 'seat.read'), 's.steering_group_id', values),
  ];
  if (current !== undefined) {
    where.push(
      `is_current(s.start_date, s.end_date, ${values.day(today)}) = ${values.add(current)}::boolean`,
    );
  }
  if (role) where.push(`s.role = ANY(${values.add(role)}::text[])`);
  if (person) where.push(`s.person_id = ANY(${values.add(person)}::uuid[])`);
  if (organisation) where.push(`s.on_behalf_of_organisation_id = ANY(${values.add(organisation)}::uuid[])`);
  if (updatedSince) where.push(since('s.updated_at', updatedSince, values));
  return {
    name: 'seats',
    of: idOrSlug,
    columns: seatColumns(actor, values),
    besides: {
      steeringGroup: {
        ...namedGroup,
        sql: `(SELECT ${namedGroup.sql} FROM steering_group g WHERE g.id = s.steering_group_id)`,
      },
    },
    from: `FROM ${seatFrom}`,
    where,
    values,
    sort: sortOf(filters, usualSeatSort),
    id: 's.id',
  };
}
