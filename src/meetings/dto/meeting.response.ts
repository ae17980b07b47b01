import { ApiProperty } from '@nestjs/swagger';
import { Answered, PageOf } from '../../common/answered.js';
import { Bool, Id, Int, Moment, OneOf, Text } from '../../common/fields.js';
import { RecordResponse } from '../../common/record.response.js';
import { NamedGroupResponse } from '../../steering-groups/dto/named-group.response.js';
import { meetingStates } from '../meeting-life-cycle.js';
import { minutesStates } from '../meeting-stage.js';
import { ActionItemResponse } from './action-item.response.js';
import { AgendaItemResponse } from './agenda-item.response.js';
import { DecisionResponse } from './decision.response.js';
import { CreateMeetingRequest } from './meeting.request.js';
import { ParticipationResponse } from './participation.response.js';

const id = '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b';
const nullable = { nullable: true, optional: false };
const hidden = 'Absent where you may not read what the minutes say.';
const ids = (description: string) => ({
  type: 'array' as const,
  items: { type: 'string', format: 'uuid' },
  required: false,
  description: `${description} ${hidden}`,
});

/** What a meeting is, without its parts. */
class MeetingFieldsResponse extends Answered(CreateMeetingRequest, RecordResponse, ['joinUrl']) {
  @ApiProperty({ type: NamedGroupResponse, description: 'The convening group.' })
  steeringGroup!: NamedGroupResponse;

  @OneOf(meetingStates, { description: 'How far it is.', example: 'invited' })
  state!: string;

  @Moment({ ...nullable, description: 'When it began (UTC).', example: null })
  actualStart!: string | null;

  @Moment({ ...nullable, description: 'When it ended (UTC).', example: null })
  actualEnd!: string | null;

  @Text({
    max: 1000,
    multiline: true,
    ...nullable,
    description: 'Why it was cancelled.',
    example: null,
  })
  cancelReason!: string | null;

  @Text({ max: 200, description: 'Names the meeting in calendars (iCalendar UID).', example: id })
  icsUid!: string;

  @Int({
    min: 0,
    max: 2_147_483_647,
    description: 'Raised when time or place changes, and by the cancellation (iCalendar SEQUENCE).',
    example: 0,
  })
  icsSequence!: number;

  @Bool({
    optional: true,
    description: 'Held, and nobody has begun its minutes. Absent where you may not read drafts of minutes.',
    example: false,
  })
  minutesMissing?: boolean;
}

class MeetingCountsResponse {
  @Int({ min: 0, max: 100_000, description: 'Participations that were sent an invitation.', example: 12 })
  invited!: number;

  @Int({ min: 0, max: 100_000, description: 'Who accepted.', example: 8 })
  accepted!: number;

  @Int({ min: 0, max: 100_000, description: 'Who declined.', example: 2 })
  declined!: number;
}

export class MeetingRowResponse extends MeetingFieldsResponse {
  @ApiProperty({
    type: MeetingCountsResponse,
    description: 'Invitations and answers, of the participations that you may read.',
  })
  counts!: MeetingCountsResponse;

  @OneOf(minutesStates, {
    ...nullable,
    description: 'State of the minutes; null where there are none, or none yet that you may read.',
    example: 'approved',
  })
  minutesState!: string | null;
}

export class MeetingPage extends PageOf(MeetingRowResponse) {}

class MeetingMinutesResponse {
  @Id({ description: 'The minutes.', example: id })
  id!: string;

  @OneOf(minutesStates, { description: 'How far they are.', example: 'draft' })
  state!: string;

  @Int({ min: 1, max: 2_147_483_647, description: 'Version of the record, for its ETag.', example: 1 })
  version!: number;
}

class MeetingAgendaItemResponse extends AgendaItemResponse {
  @ApiProperty(ids('Its decisions, which stand in full under decisions.'))
  decisionIds?: string[];

  @ApiProperty(ids('The tasks born here, which stand in full under actionItems.'))
  actionItemIds?: string[];
}

export class MeetingResponse extends MeetingFieldsResponse {
  @ApiProperty({ type: [MeetingAgendaItemResponse], description: 'The agenda, in its order.' })
  agenda!: MeetingAgendaItemResponse[];

  @ApiProperty({
    type: [ParticipationResponse],
    description: "Who takes part. Outside the meeting's group you see your own participation only.",
  })
  participations!: ParticipationResponse[];

  @ApiProperty({
    type: MeetingMinutesResponse,
    nullable: true,
    description: 'The minutes; null where there are none, or none yet that you may read.',
  })
  minutes!: MeetingMinutesResponse | null;

  @ApiProperty({
    type: [DecisionResponse],
    required: false,
    description: `The decisions, in the agenda's order. ${hidden}`,
  })
  decisions?: DecisionResponse[];

  @ApiProperty({
    type: [ActionItemResponse],
    required: false,
    description: `The tasks born in the meeting. ${hidden} Who is responsible for one sees it at once.`,
  })
  actionItems?: ActionItemResponse[];
}
