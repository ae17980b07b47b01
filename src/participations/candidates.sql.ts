import { isActiveMember, membershipStateOn, newestOne } from '../organisations/membership.sql.js';
import { membershipIs } from '../organisations/membership-life-cycle.js';
import { affiliationCounts } from '../persons/affiliation-counts.sql.js';
import type { MeetingRole } from './participation-states.js';

/** Why somebody who is meant is not put on the list. */
export const leftOutReasons = [
  'on_list',
  'left',
  'not_yet',
  'unconfirmed',
  'seat_over',
  'membership_suspended',
  'membership_ended',
  'membership_prospective',
  'no_contact',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** Somebody who is meant where many are added at once; an organisation that has nobody to invite has no person. */
export interface Candidate {
  readonly personId: string | null;
  readonly name: string;
  readonly meetingRole: MeetingRole;
  /** Null: they are added. */
  readonly reason: LeftOutReason | null;
}

/*
 * The candidates for meeting $1 on day $2, each as often as there is a reason for it. $3: the group, or the ids of those chosen;
 * $4: today.
 */

const day = '$2::date';
const isOnList = `EXISTS (SELECT FROM participation pa WHERE pa.meeting_id = $1::uuid AND pa.person_id = p.id)`;

/** How far organisation `o` is as a member on the day; null: it never was one. */
const stateOfMember = `(SELECT CASE WHEN ${isActiveMember('o.id', day)} THEN ${membershipIs.active.sql}
  ELSE (SELECT ${membershipStateOn(day)} ${newestOne}) END AS state) its`;

const pausedOrGone = `WHEN ${membershipIs.paused.in('its.state')} THEN 'membership_suspended'
  WHEN ${membershipIs.ended.in('its.state')} THEN 'membership_ended'`;

/** Who sits in the group, today, on the day or later; guests as guests. @param group SQL of its id */
export const seatHoldersOf = (group: string) => `SELECT p.id AS "personId", display_name(p) AS name,
    CASE s.role WHEN 'guest' THEN 'guest' ELSE 'participant' END AS "meetingRole",
    CASE WHEN ${isOnList} THEN 'on_list' WHEN is_current(s.start_date, s.end_date, ${day}) THEN NULL
      WHEN s.start_date > ${day} THEN 'not_yet' ELSE 'seat_over' END AS reason
  FROM seat s JOIN person p ON p.id = s.person_id
  WHERE s.steering_group_id = ${group}
    AND (s.end_date IS NULL OR s.end_date > least(${day}, $4::date))
  ORDER BY s.start_date, s.id`;
export const seatHolders = seatHoldersOf('$3::uuid');

/** Who works for members on the day, and members for whom nobody does. @param which further condition on `af` */
const ofMembers = (
  which: string,
) => `SELECT p.id AS "personId", display_name(p) AS name, 'participant' AS "meetingRole",
    CASE WHEN ${isOnList} THEN 'on_list' ${pausedOrGone}
      WHEN ${membershipIs.prospective.in('its.state')} THEN 'membership_prospective' END AS reason
  FROM affiliation af JOIN organisation o ON o.id = af.organisation_id JOIN person p ON p.id = af.person_id
  CROSS JOIN LATERAL ${stateOfMember}
  WHERE ${which} AND ${affiliationCounts(day)} AND its.state IS NOT NULL
  UNION ALL
  SELECT NULL, o.name, 'participant', 'no_contact' FROM organisation o
  WHERE ${isActiveMember('o.id', day)}
    AND NOT EXISTS (SELECT FROM affiliation af WHERE af.organisation_id = o.id AND ${which} AND ${affiliationCounts(day)})
  ORDER BY "personId", name`;

export const primaryContacts = ofMembers('af.is_primary_contact');
export const allOfMembers = ofMembers('true');

/** These persons, as long as they work for one who is not gone or pausing, or for nobody ever. */
export const chosenPersons = `SELECT p.id AS "personId", display_name(p) AS name, 'participant' AS "meetingRole",
    CASE WHEN ${isOnList} THEN 'on_list' WHEN works.nowhere OR works.fits THEN NULL
      WHEN works.paused THEN 'membership_suspended' WHEN works.ended THEN 'membership_ended'
      WHEN works.unconfirmed THEN 'unconfirmed' WHEN works.later THEN 'not_yet' ELSE 'left' END AS reason
  FROM unnest($3::uuid[]) WITH ORDINALITY AS chosen (id, place) JOIN person p ON p.id = chosen.id
  CROSS JOIN LATERAL (
    SELECT count(*) = 0 AS nowhere,
      bool_or(${affiliationCounts(day)} AND (its.state IS NULL OR ${membershipIs.pausedOrEnded.notIn('its.state')})) AS fits,
      bool_or(${affiliationCounts(day)} AND ${membershipIs.paused.in('its.state')}) AS paused,
      bool_or(${affiliationCounts(day)} AND ${membershipIs.ended.in('its.state')}) AS ended,
      bool_or(af.confirmed_at IS NULL AND is_current(af.start_date, af.end_date, ${day})) AS unconfirmed,
      bool_or(af.start_date > ${day}) AS later
    FROM affiliation af JOIN organisation o ON o.id = af.organisation_id CROSS JOIN LATERAL ${stateOfMember}
    WHERE af.person_id = p.id) works
  ORDER BY chosen.place`;

/** The primary contacts of these organisations. */
export const contactsOfChosen = `SELECT p.id AS "personId", CASE WHEN p.id IS NULL THEN o.name ELSE display_name(p) END AS name, 'participant' AS "meetingRole",
    CASE ${pausedOrGone} WHEN p.id IS NULL THEN 'no_contact' WHEN ${isOnList} THEN 'on_list' END AS reason
  FROM unnest($3::uuid[]) WITH ORDINALITY AS chosen (id, place) JOIN organisation o ON o.id = chosen.id
  CROSS JOIN LATERAL ${stateOfMember}
  LEFT JOIN affiliation af ON af.organisation_id = o.id AND af.is_primary_contact AND ${affiliationCounts(day)}
    AND (its.state IS NULL OR ${membershipIs.pausedOrEnded.notIn('its.state')})
  LEFT JOIN person p ON p.id = af.person_id
  ORDER BY chosen.place, p.id`;
