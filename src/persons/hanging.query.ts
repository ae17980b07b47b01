import type { EntityManager } from 'typeorm';
import type { SeatRole } from '../access/actor.js';
import { isActiveMember } from '../organisations/membership.sql.js';
import type { Affiliation } from './affiliation.entity.js';

interface HangingSeat {
  id: string;
  groupId: string;
  role: SeatRole;
  startDate: string;
  endDate: string | null;
}

interface HangingActionItem {
  id: string;
  groupId: string;
}

interface HangingParticipation {
  id: string;
  meetingId: string;
  groupId: string;
  meetingState: string;
  rsvp: string;
  invited: boolean;
}

/** What would be left without anybody when an affiliation ends. */
export interface Hanging {
  seats: HangingSeat[];
  actionItems: HangingActionItem[];
  participations: HangingParticipation[];
}

/** The alliance's day of a meeting, whatever time zone it is planned in. */
const meetingDay = '(m.planned_start AT TIME ZONE (SELECT time_zone FROM alliance))::date';

/**
 * Whether, on that day, the person ($1) is in the plenary for this organisation ($2) alone: its membership is
 * active, and no other affiliation than this one ($3) is with an active member.
 */
function leavesPlenary(day: string): string {
  return `(${isActiveMember('$2::uuid', day)} AND NOT EXISTS (SELECT FROM affiliation af
    WHERE af.person_id = $1 AND af.id <> $3::uuid AND is_current(af.start_date, af.end_date, ${day})
      AND ${isActiveMember('af.organisation_id', day)}))`;
}

/**
 * What hangs on the affiliation from a day on (not before today): seats on behalf of its organisation, open
 * action items of the person for that organisation or in the groups of these seats, and meetings of these
 * groups that have not begun and for which the person has not declined; likewise in the plenary, where the
 * person belongs to it by this affiliation alone. All of it is locked until the
 * transaction ends; the person should be locked before, so that nothing new comes to hang on it meanwhile.
 */
export async function hangingOn(em: EntityManager, affiliation: Affiliation, from: string): Promise<Hanging> {
  const { id, personId, organisationId } = affiliation;
  const [other]: unknown[] = await em.query(
    `SELECT FROM affiliation WHERE person_id = $1 AND organisation_id = $2 AND id <> $3
       AND is_current(start_date, end_date, $4::date)`,
    [personId, organisationId, id, from],
  );
  // Only the function changes: the person still speaks for the organisation.
  if (other) return { seats: [], actionItems: [], participations: [] };

  const seats: HangingSeat[] = await em.query(
    `SELECT id, steering_group_id AS "groupId", role, start_date AS "startDate", end_date AS "endDate"
     FROM seat WHERE person_id = $1 AND on_behalf_of_organisation_id = $2
       AND (end_date IS NULL OR (end_date > $3 AND end_date > start_date))
     ORDER BY start_date, id FOR UPDATE`,
    [personId, organisationId, from],
  );
  const actionItems: HangingActionItem[] = await em.query(
    `SELECT t.id, t.steering_group_id AS "groupId"
     FROM action_item t JOIN steering_group g ON g.id = t.steering_group_id
     WHERE t.responsible_person_id = $1 AND t.state NOT IN ('done', 'cancelled')
       AND (t.responsible_organisation_id = $2::uuid OR t.steering_group_id = ANY($4::uuid[])
         OR (g.kind = 'plenary' AND ${leavesPlenary('$5::date')}))
     ORDER BY t.id FOR UPDATE OF t`,
    [personId, organisationId, id, seats.map(({ groupId }) => groupId), from],
  );
  const participations: HangingParticipation[] = await em.query(
    `SELECT pa.id, pa.meeting_id AS "meetingId", m.steering_group_id AS "groupId", m.state AS "meetingState",
       pa.rsvp, pa.invited_at IS NOT NULL AS invited
     FROM participation pa JOIN meeting m ON m.id = pa.meeting_id
     WHERE pa.person_id = $1 AND pa.rsvp NOT IN ('declined', 'delegated')
       AND m.state IN ('draft', 'scheduled', 'invited') AND ${meetingDay} >= $5::date
       AND (EXISTS (SELECT FROM seat s WHERE s.id = ANY($4::uuid[])
           AND s.steering_group_id = m.steering_group_id AND is_current(s.start_date, s.end_date, ${meetingDay}))
         OR (m.group_kind = 'plenary' AND ${leavesPlenary(meetingDay)}))
     ORDER BY m.planned_start, pa.id FOR UPDATE OF pa FOR SHARE OF m`,
    [personId, organisationId, id, seats.map((seat) => seat.id), from],
  );
  return { seats, actionItems, participations };
}
