import type { Actor } from '../access/actor.js';
import { anyOf, inScope } from '../access/scope-sql.js';
import { scopeOf } from '../access/scope.js';
import { bouncedAt } from '../bounces/bounced-address.sql.js';
import { object } from '../database/object.sql.js';
import { recordFields } from '../database/record.sql.js';
import type { Values } from '../database/statements.js';
import type { MeetingRef } from '../meetings/meeting-lock.js';

/** What the actor may see of a meeting's participations, as SQL conditions. */
export interface ParticipationView {
  /** Others' attendance: it follows the minutes (meeting-visibility.ts). */
  readsMinutes: string;
  /** The participation `pa` is the actor's own. */
  own: string;
  /** E-mail addresses of guests. */
  guestEmails: string;
  /** Remarks with answers: who runs the meeting; one's own besides. */
  notes: string;
}

/**
 * Whether the actor may read the addresses of a meeting's guests: those who run the meeting, and have the right to
 * contact data there. It was given for this invitation, not to the group.
 */
export function readsGuestEmails(actor: Actor, groupColumn: string, values: Values): string {
  const runs = scopeOf(actor, 'meeting.write');
  const contacts = scopeOf(actor, 'contact.read');
  const both = {
    all: runs.all && contacts.all,
    groups: runs.groups.filter((group) => contacts.all || contacts.groups.includes(group)),
    mine: false,
  };
  return inScope(both, groupColumn, values);
}

/**
 * The conditions for participations `pa` of a meeting whose group stands in this column. Use the result in the
 * statement whose values it got.
 */
export function participationView(
  actor: Actor,
  { groupId, readsMinutes }: { groupId: string; readsMinutes: string },
  values: Values,
): ParticipationView {
  // Where attendance is readable anyway, the value would stand unused in the statement.
  const own =
    actor.personId === null || readsMinutes === 'true'
      ? 'false'
      : `pa.person_id = ${values.add(actor.personId)}::uuid`;
  const notes = anyOf(inScope(scopeOf(actor, 'meeting.write'), groupId, values), own);
  return { readsMinutes, own, guestEmails: readsGuestEmails(actor, groupId, values), notes };
}

/**
 * The JSON of one participation `pa` of person `p`, if any.
 * @param attendance SQL of the attendance that the actor reads
 */
export function participationJson(
  { readsMinutes, own, guestEmails, notes }: ParticipationView,
  attendance = 'pa.attendance',
): string {
  return object(
    `${recordFields('pa')}, 'meetingId', pa.meeting_id, 'personId', pa.person_id,
      'name', CASE WHEN p.id IS NULL THEN pa.guest_name ELSE display_name(p) END,
      'guestName', pa.guest_name, 'meetingRole', pa.meeting_role, 'rsvp', pa.rsvp, 'rsvpAt', iso(pa.rsvp_at),
      'rsvpRecordedBy', pa.rsvp_recorded_by, 'invitedAt', iso(pa.invited_at),
      'substituteForPersonId', pa.substitute_for_person_id, 'organisationId', pa.organisation_id,
      'organisationName', pa.organisation_name, 'sectorCode', pa.sector_code, 'function', pa.function`,
    { when: anyOf(readsMinutes, own), fields: `'attendance', ${attendance}` },
    { when: notes, fields: `'rsvpNote', pa.rsvp_note` },
    {
      when: guestEmails,
      fields: `'guestEmail', pa.guest_email, 'guestEmailBouncedAt', ${bouncedAt('pa.guest_email')}`,
    },
  );
}

/** The meeting in which somebody takes part. */
export const meetingOfParticipation =
  (id: string): MeetingRef =>
  (values) =>
    `(SELECT meeting_id FROM participation WHERE id = ${values.add(id)}::uuid)`;
