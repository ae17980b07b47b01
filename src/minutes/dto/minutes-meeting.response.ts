import { ApiProperty } from '@nestjs/swagger';
import { Id, Moment, OneOf, Text, TimeZone } from '../../common/fields.js';
import { meetingKinds } from '../../meetings/meeting.entity.js';
import { meetingStates } from '../../meetings/meeting-life-cycle.js';
import { attendances, meetingRoles } from '../../participations/participation-states.js';
import { NamedPersonResponse } from '../../records/named-person.response.js';

const example = '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b';
const nullable = { nullable: true, optional: false };
const hidden = 'Absent in the public form.';

export class MinutesMeetingResponse {
  @Id({ description: 'The meeting.', example })
  id!: string;

  @OneOf(meetingKinds, { description: 'Kind of meeting.', example: 'regular' })
  kind!: string;

  @Text({
    max: 200,
    ...nullable,
    description: 'Its title; null in the public form where it named a person.',
    example: 'Sitzung im März',
  })
  title!: string | null;

  @Moment({ description: 'When it was to begin (UTC).', example: '2026-03-02T15:00:00.000Z' })
  plannedStart!: string;

  @Moment({ description: 'When it was to end (UTC).', example: '2026-03-02T17:00:00.000Z' })
  plannedEnd!: string;

  @TimeZone({ description: 'IANA zone in which people read the times.', example: 'Europe/Berlin' })
  timeZone!: string;

  @OneOf(meetingStates, { optional: true, description: `How far it is. ${hidden}`, example: 'held' })
  state?: string;

  @Text({ max: 500, nullable: true, description: `Where it took place. ${hidden}`, example: 'Rathaus' })
  location?: string | null;

  @Moment({
    nullable: true,
    description: `When it began (UTC). ${hidden}`,
    example: '2026-03-02T15:04:00.000Z',
  })
  actualStart?: string | null;

  @Moment({
    nullable: true,
    description: `When it ended (UTC). ${hidden}`,
    example: '2026-03-02T16:55:00.000Z',
  })
  actualEnd?: string | null;
}

export class MinutesParticipationResponse {
  @Id({ description: 'The participation.', example })
  id!: string;

  @Id({ ...nullable, description: 'The person; null for a guest.', example })
  personId!: string | null;

  @Text({ max: 500, description: 'Name of the person or guest.', example: 'Dr. Ada von Beispiel' })
  name!: string;

  @OneOf(meetingRoles, { description: 'Part in the meeting.', example: 'participant' })
  meetingRole!: string;

  @OneOf(attendances, { description: 'Whether they were there.', example: 'present' })
  attendance!: string;

  @ApiProperty({ type: NamedPersonResponse, nullable: true, description: 'In whose place they took part.' })
  substituteForPerson!: NamedPersonResponse | null;

  @Id({ ...nullable, description: 'Organisation stood for, as the meeting opened.', example })
  organisationId!: string | null;

  @Text({ max: 200, ...nullable, description: 'Its name then.', example: 'Saaletal Optik GmbH' })
  organisationName!: string | null;

  @Text({ max: 40, ...nullable, description: 'Its sector then.', example: 'business' })
  sectorCode!: string | null;

  @Text({ max: 200, ...nullable, description: 'Function there then.', example: 'Ausbildungsleiterin' })
  function!: string | null;
}
