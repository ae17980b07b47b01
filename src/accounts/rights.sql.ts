import type { Actor } from '../access/actor.js';
import { isActiveMember } from '../organisations/membership.sql.js';
import { affiliationCounts } from '../persons/affiliation-counts.sql.js';

/** What gives an account its rights; all else of an Actor is how it came in. */
export type Rights = Pick<Actor, 'personId' | 'role' | 'plenaryId' | 'seats' | 'organisations'>;

/**
 * Columns of what gives account `ac` its rights on a day. They follow from what is true then: seats, affiliations and
 * memberships are read with each request.
 * @param day SQL of a date
 */
export function rightsOf(day: string): string {
  return `ac.person_id AS "personId", ac.role,
      (SELECT id FROM steering_group WHERE kind = 'plenary') AS "plenaryId",
      (SELECT coalesce(json_agg(json_build_object('groupId', s.steering_group_id, 'role', s.role,
          'confirmed', s.confirmed_at IS NOT NULL)), '[]')
        FROM seat s WHERE s.person_id = ac.person_id AND is_current(s.start_date, s.end_date, ${day})) AS seats,
      (SELECT coalesce(json_agg(json_build_object('id', af.organisation_id, 'isPrimaryContact', af.is_primary_contact,
          'active', ${isActiveMember('af.organisation_id', day)})), '[]')
        FROM affiliation af WHERE af.person_id = ac.person_id AND ${affiliationCounts(day)}
      ) AS organisations`;
}
