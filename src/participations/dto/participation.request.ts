import { Email, Id, OneOf, Text } from '../../common/fields.js';
import {
  type Attendance,
  attendances,
  type MeetingRole,
  meetingRoles,
  type Rsvp,
  rsvps,
} from '../participation-states.js';

/** Groups of people that are added at once. */
export const sources = ['seats', 'primary_contacts', 'members', 'segment'] as const;
export type Source = (typeof sources)[number];

export class AddParticipationsRequest {
  @Id({
    optional: true,
    description: 'Person to add. Exactly one of personId, guestName and from.',
    example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b',
  })
  personId?: string;

  @Text({
    max: 200,
    optional: true,
    description: 'Name of a guest without a person record, instead of personId.',
    example: 'Lena Beispiel',
  })
  guestName?: string;

  @OneOf(sources, {
    optional: true,
    description:
      "Instead of personId, everybody at once, save who is there already: seats – who has a seat in the meeting's group on its day (guests as guests); primary_contacts – in the plenary, the primary contact of every organisation whose membership is active that day; members – in the plenary, everybody who works for one of these; segment – whom a segment of persons finds, or the primary contacts of those that one of organisations finds. GET /meetings/{id}/invitation-preview says beforehand who is left out, and why.",
    example: 'seats',
  })
  from?: Source;

  @Id({
    optional: true,
    description:
      'With from: segment, which (GET /segments); left out with every other. It is run with your rights; at most 1000 people are added at once.',
    example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b',
  })
  segment?: string;

  @Email({
    nullable: true,
    description: 'E-mail address of the guest.',
    example: 'lena@beispiel.example',
  })
  guestEmail?: string | null;

  @OneOf(meetingRoles, {
    optional: true,
    description: 'Part in the meeting; where absent, guest for a guest and else participant.',
    example: 'minute_taker',
  })
  meetingRole?: MeetingRole;

  @Id({
    nullable: true,
    description: 'Person in whose place this one takes part.',
    example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b',
  })
  substituteForPersonId?: string | null;
}

export class PatchParticipationRequest {
  @OneOf(meetingRoles, { optional: true, description: 'Part in the meeting.', example: 'chair' })
  meetingRole?: MeetingRole;

  @Id({
    nullable: true,
    description: 'Person in whose place this one takes part.',
    example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b',
  })
  substituteForPersonId?: string | null;

  @Text({
    max: 200,
    optional: true,
    description: 'Name of the guest; only for guests.',
    example: 'Lena Beispiel',
  })
  guestName?: string;

  @Email({
    nullable: true,
    description: 'E-mail address of the guest; only for guests.',
    example: 'lena@beispiel.example',
  })
  guestEmail?: string | null;

  @OneOf(rsvps, {
    optional: true,
    description: 'Answer to the invitation, until the meeting opens. Everybody may give their own.',
    example: 'accepted',
  })
  rsvp?: Rsvp;

  @OneOf(attendances, {
    optional: true,
    description: 'Who was there; from the opening on, until the minutes are in review.',
    example: 'present',
  })
  attendance?: Attendance;

  @Text({
    max: 500,
    nullable: true,
    description: 'Remark with the answer, for who runs the meeting.',
    example: 'Ich komme erst um 16:30 Uhr.',
  })
  rsvpNote?: string | null;
}
