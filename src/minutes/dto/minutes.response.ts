import { ApiProperty } from '@nestjs/swagger';
import { PageOf } from '../../common/answered.js';
import { CodeList, Id, Int, Moment, OneOf, Text } from '../../common/fields.js';
import { RecordResponse } from '../../common/record.response.js';
import { ActionItemResponse } from '../../action-items/dto/action-item.response.js';
import { minutesStates } from '../../meetings/minutes-states.js';
import { minutesSteps } from '../minutes-steps.js';
import { minutesOpenSteps } from '../open-steps.sql.js';
import { NamedGroupResponse } from '../../steering-groups/dto/named-group.response.js';
import { MinutesAgendaItemResponse } from './minutes-agenda.response.js';
import { MinutesMeetingResponse, MinutesParticipationResponse } from './minutes-meeting.response.js';

const nullable = { nullable: true, optional: false };
const hidden = 'Absent in the public form.';
const minutesParts = ['summary'];

class CorrectionResponse {
  @Int({ min: 2, max: 100_000, description: 'Number that the version gets.', example: 2 })
  versionNo!: number;

  @Text({
    max: 2000,
    multiline: true,
    description: 'Why they are corrected.',
    example: 'Falsches Datum bei TOP 2.',
  })
  reason!: string;

  @Moment({ description: 'When the correction was opened (UTC).', example: '2026-03-20T09:00:00.000Z' })
  openedAt!: string;
}

/** What stands in the record and in a row of the list. */
class MinutesFieldsResponse extends RecordResponse {
  @OneOf(minutesStates, {
    description:
      'How far they are; while a correction is open and you may read it, how far that is. Others read the last version.',
    example: 'published',
  })
  state!: string;

  @Moment({ ...nullable, description: 'Public since (UTC); null where they are not.', example: null })
  publishedAt!: string | null;

  @ApiProperty({ type: NamedGroupResponse, description: 'The group that met.' })
  steeringGroup!: NamedGroupResponse;

  @ApiProperty({ type: MinutesMeetingResponse, description: 'The meeting that they record.' })
  meeting!: MinutesMeetingResponse;

  @Int({
    min: 1,
    max: 100_000,
    nullable: true,
    description: `Number of the approved version; null before the first. ${hidden}`,
    example: 1,
  })
  currentVersion?: number | null;

  @Moment({ nullable: true, description: `In review since (UTC). ${hidden}`, example: null })
  reviewStartedAt?: string | null;

  @Moment({
    nullable: true,
    description: `From when on nobody can object to them any more (UTC); null where they are not in review, or the group sets no time aside for objections. ${hidden}`,
    example: null,
  })
  reviewEndsAt?: string | null;

  @Moment({ nullable: true, description: `When they were approved last (UTC). ${hidden}`, example: null })
  approvedAt?: string | null;

  @Moment({ nullable: true, description: `When they ceased to be public (UTC). ${hidden}`, example: null })
  unpublishedAt?: string | null;

  @Id({
    nullable: true,
    description: 'The meeting that got what was carried over. Absent where you may not write them.',
    example: null,
  })
  nextMeetingId?: string | null;

  @CodeList(minutesOpenSteps, {
    maxEntries: minutesOpenSteps.length,
    description:
      'The steps that are open to you now, as their routes are called (POST /minutes/{id}/…; withdrawal is DELETE /minutes/{id}/publication). What keeps minutes from being approved says the preview of the approval.',
    example: ['return', 'approval'],
  })
  openSteps!: string[];
}

const count = { min: 0, max: 100_000 };

class MinutesCountsResponse {
  @Int({ ...count, description: 'Agenda items; in the public form the public ones.', example: 6 })
  agendaItems!: number;

  @Int({
    ...count,
    description: 'Decisions; in the public form what was adopted under public items.',
    example: 2,
  })
  decisions!: number;

  @Int({ ...count, optional: true, description: `Tasks born in the meeting. ${hidden}`, example: 4 })
  actionItems?: number;

  @Int({
    ...count,
    optional: true,
    description: `Who was there, if only for a while. ${hidden}`,
    example: 11,
  })
  present?: number;
}

/** Minutes as they stand in a list. */
export class MinutesRowResponse extends MinutesFieldsResponse {
  @ApiProperty({ type: MinutesCountsResponse, description: 'What GET /minutes/{id} gives, in numbers.' })
  counts!: MinutesCountsResponse;

  @OneOf(minutesSteps, {
    nullable: true,
    description:
      'The one of openSteps that leads on from here: review, approval or publication; null where none does that you may take. Absent where you may not write them.',
    example: 'approval',
  })
  nextStep?: string | null;
}

export class MinutesPage extends PageOf(MinutesRowResponse) {}

/** Minutes with every word. */
export class MinutesResponse extends MinutesFieldsResponse {
  @ApiProperty({
    type: [MinutesAgendaItemResponse],
    description: 'The agenda with what was said and decided; in the public form its public items.',
  })
  agenda!: MinutesAgendaItemResponse[];

  @Text({
    max: 20_000,
    multiline: true,
    nullable: true,
    description: `What came of it. ${hidden}`,
    example: null,
  })
  summary?: string | null;

  @Text({
    max: 64,
    nullable: true,
    description: `SHA-256 of the approved version's canonical text (RFC 8785), in hex. ${hidden}`,
    example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  })
  sha256?: string | null;

  @Text({
    max: 2000,
    multiline: true,
    nullable: true,
    description: 'Why they came back from review. Absent where you may not write them.',
    example: null,
  })
  returnReason?: string | null;

  @CodeList(minutesParts, {
    maxEntries: minutesParts.length,
    description:
      'What you may change of the record itself now: `summary`. What stands in the meeting, GET /meetings/{id} says.',
    example: ['summary'],
  })
  changeable!: string[];

  @ApiProperty({
    type: CorrectionResponse,
    nullable: true,
    required: false,
    description: `The correction that is open, where you may read it; null otherwise. ${hidden}`,
  })
  correction?: CorrectionResponse | null;

  @ApiProperty({
    type: [ActionItemResponse],
    required: false,
    description: `The tasks born in the meeting, as they are now. ${hidden}`,
  })
  actionItems?: ActionItemResponse[];

  @ApiProperty({
    type: [MinutesParticipationResponse],
    required: false,
    description: `Who was there, without contact data. ${hidden}`,
  })
  participations?: MinutesParticipationResponse[];
}
