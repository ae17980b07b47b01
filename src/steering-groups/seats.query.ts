import { seatRoles } from '../access/actor.js';
import { inScope } from '../access/scope-sql.js';
import type { Scope } from '../access/scope.js';
import { recordFields } from '../database/record.sql.js';
import {
  type ListStatement,
  type OneStatement,
  type SortKey,
  Values,
  since,
  sortOf,
} from '../database/statements.js';
import { type SeatFilters, type seatSorts, usualSeatSort } from './dto/seat.filters.js';
import { groupKey } from './group-ref.js';

const json = `jsonb_build_object(${recordFields('s')}, 'steeringGroupId', s.steering_group_id,
  'person', jsonb_build_object('id', p.id, 'name', display_name(p)),
  'organisation', jsonb_build_object('id', o.id, 'name', o.name), 'role', s.role, 'hasVote', s.has_vote,
  'startDate', s.start_date, 'endDate', s.end_date, 'confirmedAt', iso(s.confirmed_at))`;

const from = `FROM seat s JOIN person p ON p.id = s.person_id
  JOIN organisation o ON o.id = s.on_behalf_of_organisation_id`;

/** One seat of the groups in the scope. */
export function oneSeat(id: string, scope: Scope): OneStatement {
  const values = new Values();
  return {
    text: `SELECT (${json})::text AS json, s.id, s.version ${from}
      WHERE s.id = ${values.add(id)} AND ${inScope(scope, 's.steering_group_id', values)}`,
    values: values.list,
  };
}

/** The seats of one group, filtered, for whoever may read them. */
export function listSeats(
  idOrSlug: string,
  scope: Scope,
  filters: SeatFilters,
  today: string,
): ListStatement {
  const values = new Values();
  const { current, role, person, organisation, updatedSince } = filters;
  const group = groupKey(idOrSlug);
  const where = [
    `s.steering_group_id = (SELECT g.id FROM steering_group g WHERE g.${group.column}::text = ${values.add(group.value)}::text)`,
    inScope(scope, 's.steering_group_id', values),
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
  const sorts: Record<(typeof seatSorts)[number], SortKey> = {
    role: {
      sql: `array_position(ARRAY['${seatRoles.join("','")}'], s.role)`,
      type: 'integer',
      certain: true,
    },
    familyName: { sql: 'p.family_name COLLATE "und-x-icu"', type: 'text', certain: true },
    startDate: { sql: 's.start_date', type: 'date', certain: true },
    createdAt: { sql: 's.created_at', type: 'timestamptz', certain: true },
    updatedAt: { sql: 's.updated_at', type: 'timestamptz', certain: true },
  };
  return {
    name: 'seats',
    of: idOrSlug,
    json,
    from,
    where,
    values,
    sorts,
    sort: sortOf(filters, usualSeatSort),
    id: 's.id',
  };
}
