import { seatRoles } from '../access/actor.js';
import type { Columns } from '../database/columns.js';
import { membershipIs } from '../organisations/membership-life-cycle.js';
import { membershipStateOn } from '../organisations/membership.sql.js';
import { affiliationCounts } from '../persons/affiliation-counts.sql.js';

/** What a steering group lacks, the most pressing first. */
export const gapKinds = ['no_lead', 'no_deputy', 'not_affiliated', 'not_in_alliance', 'ending'] as const;

/** A seat that ends within so many days is a gap unless somebody follows. */
export const ENDING_DAYS = 30;

/**
 * The gaps of the steering groups `gap_g` that exist on a day and meet a condition, as rows of group_id, kind and seat_id: a
 * group without a lead or deputy; a seat whose person does not work for its organisation (any more), or whose organisation
 * has left the alliance; one that ends soon and that nobody follows. For leads and deputies the next one in that role
 * follows, for members the next one for that organisation; a guest's leaves no gap, nor does one that ends with its group.
 * @param day SQL of the day
 */
export function gapRows(groups: string, day: string): string {
  const exists = `gap_g.kind = 'steering' AND is_current(gap_g.start_date, gap_g.end_date, ${day}) AND ${groups}`;
  const without = (
    kind: string,
    role: string,
  ) => `SELECT gap_g.id AS group_id, '${kind}' AS kind, NULL::uuid AS seat_id
    FROM steering_group gap_g WHERE ${exists} AND NOT EXISTS (SELECT FROM seat s WHERE s.steering_group_id = gap_g.id
      AND s.role = '${role}' AND is_current(s.start_date, s.end_date, ${day}))`;
  // OFFSET keeps PostgreSQL from reading the affiliations of everybody for the few who have a seat.
  const affiliated = `EXISTS (SELECT FROM affiliation af WHERE af.person_id = s.person_id
    AND af.organisation_id = s.on_behalf_of_organisation_id AND ${affiliationCounts(day)} OFFSET 0)`;
  const inAlliance = `EXISTS (SELECT FROM membership ms WHERE ms.organisation_id = s.on_behalf_of_organisation_id
    AND ${membershipIs.ended.notIn(membershipStateOn(day))} OFFSET 0)`;
  const isFollowed = `EXISTS (SELECT FROM seat next_s WHERE next_s.steering_group_id = s.steering_group_id
    AND next_s.id <> s.id AND is_current(next_s.start_date, next_s.end_date, s.end_date)
    AND CASE WHEN s.role IN ('lead', 'deputy') THEN next_s.role = s.role
      ELSE next_s.on_behalf_of_organisation_id = s.on_behalf_of_organisation_id END)`;
  return `${without('no_lead', 'lead')} UNION ALL ${without('no_deputy', 'deputy')}
    UNION ALL SELECT s.steering_group_id, wrong.kind, s.id FROM seat s JOIN steering_group gap_g ON gap_g.id = s.steering_group_id
      CROSS JOIN LATERAL (SELECT CASE WHEN NOT ${affiliated} THEN 'not_affiliated'
        WHEN NOT ${inAlliance} THEN 'not_in_alliance'
        WHEN s.end_date <= ${day} + ${ENDING_DAYS} AND s.role <> 'guest'
          AND (gap_g.end_date IS NULL OR s.end_date < gap_g.end_date) AND NOT ${isFollowed} THEN 'ending' END AS kind) wrong
      WHERE ${exists} AND is_current(s.start_date, s.end_date, ${day}) AND wrong.kind IS NOT NULL`;
}

/** Joins of what a gap `gap` of the rows above shows: the seat `s`, where it is one. */
export const gapJoins = `LEFT JOIN seat s ON s.id = gap.seat_id LEFT JOIN person p ON p.id = s.person_id
  LEFT JOIN organisation o ON o.id = s.on_behalf_of_organisation_id`;

const order = `array_position(ARRAY['${gapKinds.join("', '")}'], gap.kind)`;

/** A gap as answers show it. */
export const gapColumns: Columns<'kind' | 'endDate'> = {
  kind: { sql: 'gap.kind', sort: { sql: order, type: 'integer', certain: true } },
  seat: `CASE WHEN s.id IS NOT NULL THEN json_build_object('id', s.id, 'role', s.role, 'endDate', s.end_date,
    'person', json_build_object('id', p.id, 'name', display_name(p)),
    'organisation', json_build_object('id', o.id, 'name', o.name)) END`,
  endDate: { sort: { sql: 's.end_date', type: 'date' } },
};

/** In which the gaps of one group stand. */
export const gapOrder = `${order}, array_position(ARRAY['${seatRoles.join("', '")}'], s.role), s.end_date, gap.seat_id`;
