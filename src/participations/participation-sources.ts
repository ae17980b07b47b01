import type { EntityManager } from 'typeorm';
import { isActiveMember } from '../organisations/membership.sql.js';
import { affiliationCounts } from '../persons/affiliation-counts.sql.js';
import type { LockedMeeting } from '../meetings/meeting-lock.js';
import type { MeetingRole } from './participation-states.js';

/** Somebody who is to take part. */
export interface Taking {
  personId?: string;
  guestName?: string;
  guestEmail?: string | null;
  meetingRole: MeetingRole;
  substituteForPersonId?: string | null;
}

const notThereYet = (personId: string) =>
  `NOT EXISTS (SELECT FROM participation pa WHERE pa.meeting_id = $1::uuid AND pa.person_id = ${personId})`;

/** Who has a seat in the meeting's group on the day and does not take part yet; guests as guests. */
export async function seatHolders(em: EntityManager, meeting: LockedMeeting, day: string): Promise<Taking[]> {
  return em.query<Taking[]>(
    `SELECT s.person_id AS "personId", CASE s.role WHEN 'guest' THEN 'guest' ELSE 'participant' END AS "meetingRole"
     FROM seat s
     WHERE s.steering_group_id = $2::uuid AND is_current(s.start_date, s.end_date, $3::date)
       AND ${notThereYet('s.person_id')}
     ORDER BY s.start_date, s.id`,
    [meeting.id, meeting.steeringGroupId, day],
  );
}

/** The primary contacts of all organisations whose membership is active on the day, save who takes part already. */
export async function primaryContacts(
  em: EntityManager,
  meeting: LockedMeeting,
  day: string,
): Promise<Taking[]> {
  return em.query<Taking[]>(
    `SELECT DISTINCT af.person_id AS "personId", 'participant' AS "meetingRole"
     FROM affiliation af
     WHERE af.is_primary_contact AND ${affiliationCounts('$2::date')}
       AND ${isActiveMember('af.organisation_id', '$2::date')} AND ${notThereYet('af.person_id')}
     ORDER BY af.person_id`,
    [meeting.id, day],
  );
}
