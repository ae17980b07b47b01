import { isActiveMember } from '../organisations/membership.sql.js';
import { attendanceIs } from './participation-states.js';

/**
 * Who counts as taking part. `present`: who was there, if only for a while. `possible`: also those of whom nobody
 * has written it down yet, which is often done only at the end.
 */
const attendances = { present: attendanceIs.there, possible: attendanceIs.possible };

/**
 * How many organisations can vote in a meeting that has begun: one vote each, however many sit there for it. In a
 * steering group these are the organisations of the seats that have a vote on that day and whose person takes
 * part, or somebody in that person's place; in the plenary those with an active membership on that day for which
 * a person takes part. 0 for a meeting that has not begun.
 * @param meeting alias of a row of table meeting
 */
export function votingOrganisations(meeting: string, which: keyof typeof attendances): string {
  const day = `(${meeting}.actual_start AT TIME ZONE (SELECT time_zone FROM alliance))::date`;
  const takesPart = `pa.meeting_id = ${meeting}.id AND ${attendances[which].in('pa.attendance')}`;
  return `CASE ${meeting}.group_kind
    WHEN 'plenary' THEN (SELECT count(DISTINCT pa.organisation_id)::int FROM participation pa
      WHERE ${takesPart} AND pa.person_id IS NOT NULL AND ${isActiveMember('pa.organisation_id', day)})
    ELSE (SELECT count(DISTINCT s.on_behalf_of_organisation_id)::int FROM seat s
      WHERE s.steering_group_id = ${meeting}.steering_group_id AND s.has_vote
        AND is_current(s.start_date, s.end_date, ${day})
        AND EXISTS (SELECT FROM participation pa
          WHERE ${takesPart} AND s.person_id IN (pa.person_id, pa.substitute_for_person_id))) END`;
}
