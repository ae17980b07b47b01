import { ApiProperty } from '@nestjs/swagger';
import { Email, Id, Moment, OneOf, Text } from '../../common/fields.js';
import { RecordResponse } from '../../common/record.response.js';
import { attendances, meetingRoles, rsvps } from '../participation-states.js';

const example = '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b';
const nullable = { nullable: true, optional: false };

export class ParticipationResponse extends RecordResponse {
  @Id({ description: 'The meeting.', example })
  meetingId!: string;

  @Id({ ...nullable, description: 'Who takes part; null for a guest.', example })
  personId!: string | null;

  @Text({
    max: 500,
    description: 'Name of the person or guest, as it is shown.',
    example: 'Dr. Ada Beispiel',
  })
  name!: string;

  @Text({ max: 200, ...nullable, description: 'Name of a guest; null for a person.', example: null })
  guestName!: string | null;

  @Email({
    nullable: true,
    description: 'E-mail address of a guest. Absent where you may not read contact data of this meeting.',
    example: null,
  })
  guestEmail?: string | null;

  @Moment({
    nullable: true,
    description:
      'Since when mail to that address comes back (UTC); null: it does not. Absent where the address is.',
    example: null,
  })
  guestEmailBouncedAt?: string | null;

  @OneOf(meetingRoles, { description: 'Part in the meeting.', example: 'participant' })
  meetingRole!: string;

  @OneOf(rsvps, { description: 'Answer to the invitation.', example: 'accepted' })
  rsvp!: string;

  @Moment({ ...nullable, description: 'When it was answered (UTC).', example: '2026-03-02T15:04:05.678Z' })
  rsvpAt!: string | null;

  @Id({ ...nullable, description: 'Account that wrote the answer down; null for an API key.', example })
  rsvpRecordedBy!: string | null;

  @Text({
    max: 500,
    nullable: true,
    description: 'Remark with the answer. Absent where you neither run the meeting nor gave it.',
    example: 'Ich komme erst um 16:30 Uhr.',
  })
  rsvpNote?: string | null;

  @Moment({
    ...nullable,
    description: 'When the invitation went out (UTC); null where it did not yet.',
    example: '2026-03-02T15:04:05.678Z',
  })
  invitedAt!: string | null;

  @OneOf(attendances, {
    optional: true,
    description: "Who was there. Others' is absent where you may not read the minutes.",
    example: 'present',
  })
  attendance?: string;

  @Id({ ...nullable, description: 'Person in whose place this one takes part.', example: null })
  substituteForPersonId!: string | null;

  @Id({
    ...nullable,
    description: 'Organisation stood for, as it was when the meeting opened; null before.',
    example,
  })
  organisationId!: string | null;

  @Text({
    max: 200,
    ...nullable,
    description: 'Its name when the meeting opened.',
    example: 'Saaletal Optik GmbH',
  })
  organisationName!: string | null;

  @Text({ max: 40, ...nullable, description: 'Its sector when the meeting opened.', example: 'business' })
  sectorCode!: string | null;

  @Text({
    max: 200,
    ...nullable,
    description: 'Function there when the meeting opened.',
    example: 'Ausbildungsleiterin',
  })
  function!: string | null;
}

export class ParticipationList {
  @ApiProperty({ type: [ParticipationResponse], description: 'The participations.' })
  data!: ParticipationResponse[];
}
