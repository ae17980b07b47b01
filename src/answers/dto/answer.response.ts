import { ApiProperty } from '@nestjs/swagger';
import { Bool, Day, Id, Int, Moment, OneOf, Text, TimeZone } from '../../common/fields.js';
import { LocalNameResponse } from '../../common/local-name.response.js';
import { rsvps } from '../../participations/participation-states.js';
import { NamedPersonResponse } from '../../records/named-person.response.js';

const example = '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b';
const nullable = { nullable: true, optional: false };

class AnsweredItemResponse {
  @Text({ max: 200, description: 'What it is about.', example: 'Praktikumswoche' })
  title!: string;

  @Int({ ...nullable, min: 1, max: 1440, description: 'How long it is to take, in minutes.', example: 20 })
  durationMinutes!: number | null;
}

class AnsweredTaskResponse {
  @Id({ description: 'The action item.', example })
  id!: string;

  @Text({ max: 300, description: 'What is to be done.', example: 'Räume anfragen' })
  title!: string;

  @Text({ max: 10, ...nullable, description: 'Until when (YYYY-MM-DD).', example: '2026-05-01' })
  dueDate!: string | null;
}

/** An invitation, for who answers it by a link. */
export class AnswerSheetResponse {
  @Text({ max: 500, description: 'Who is invited.', example: 'Dr. Ada Beispiel' })
  name!: string;

  @OneOf(rsvps, { description: 'The answer so far.', example: 'needs_action' })
  rsvp!: string;

  @Text({ ...nullable, max: 500, description: 'The remark so far.', example: null })
  note!: string | null;

  @Text({
    ...nullable,
    max: 500,
    description: 'Who was named to come instead; null for a guest.',
    example: null,
  })
  substituteName!: string | null;

  @ApiProperty({ type: [NamedPersonResponse], description: 'Who may come instead without an address.' })
  deputies!: NamedPersonResponse[];

  @Text({ max: 200, description: 'Name of the alliance.', example: 'Jenaer Allianz für Fachkräfte' })
  allianceName!: string;

  @ApiProperty({ type: LocalNameResponse, description: 'Name of the group that meets.' })
  groupName!: LocalNameResponse;

  @Text({ max: 200, description: 'What the meeting is called.', example: 'Frühjahrssitzung' })
  title!: string;

  @Moment({ description: 'Beginning (UTC).', example: '2026-04-15T14:00:00.000Z' })
  plannedStart!: string;

  @Moment({ description: 'End (UTC).', example: '2026-04-15T16:00:00.000Z' })
  plannedEnd!: string;

  @TimeZone({ description: 'Time zone in which it is held (IANA).', example: 'Europe/Berlin' })
  timeZone!: string;

  @Text({ ...nullable, max: 500, description: 'Where it is held.', example: 'Rathaus, Raum 3' })
  location!: string | null;

  @Day({ ...nullable, description: 'Until when an answer is asked for.', example: '2026-04-08' })
  answerBy!: string | null;

  @Text({ ...nullable, max: 2000, description: 'Where it is attended online.', example: null })
  joinUrl!: string | null;

  @ApiProperty({ type: [AnsweredItemResponse], description: 'The agenda, in order.' })
  agenda!: AnsweredItemResponse[];

  @ApiProperty({ type: [AnsweredTaskResponse], description: 'Own open tasks in this group.' })
  actionItems!: AnsweredTaskResponse[];

  @Bool({
    description: 'Whether topics can be proposed with the answer: by persons, not by guests.',
    example: true,
  })
  proposesTopics!: boolean;
}

export class NewAnswerLinkResponse {
  @Text({
    max: 100,
    description:
      'Opens /antwort#… in the application; to be sent in the body to POST /answer-links/reading and …/answers. Shown this once.',
    example: 'bXnJZ0m8m5cQ0y1o9VtqkFzv3oT7Q2rWlYdEwS6aPgc',
  })
  link!: string;

  @Moment({ description: 'Until when it can be used (UTC).', example: '2026-04-15T16:00:00.000Z' })
  expiresAt!: string;
}
