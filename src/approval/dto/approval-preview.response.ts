import { ApiProperty } from '@nestjs/swagger';
import { Bool, Id, Int, Moment, OneOf, Text, TimeZone } from '../../common/fields.js';
import { agendaItemKinds } from '../../steering-groups/steering-group.entity.js';
import { decisionResults } from '../../decisions/decision-results.js';
import { blockerCodes } from '../approval-blockers.js';
import { carryReasons } from '../carry-over.js';

const example = '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b';
const nullable = { nullable: true, optional: false };

class BlockerResponse {
  @OneOf(blockerCodes, { description: 'What stands in the way.', example: 'attendance_incomplete' })
  code!: string;

  @Text({ max: 40, description: 'Kind of record that it concerns.', example: 'participation' })
  recordType!: string;

  @Id({ description: 'The record that it concerns.', example })
  recordId!: string;
}

class NumberedDecisionResponse {
  @Id({ description: 'The decision.', example })
  id!: string;

  @Id({ description: 'The agenda item under which it was taken.', example })
  agendaItemId!: string;

  @Text({
    max: 5000,
    multiline: true,
    description: 'The wording.',
    example: 'Der Aktionstag findet im Mai statt.',
  })
  text!: string;

  @OneOf(decisionResults, { description: 'What became of it.', example: 'adopted' })
  result!: string;

  @Text({
    max: 40,
    ...nullable,
    description: 'The number that it gets, or has; null where it gets none.',
    example: 'MINT-2026-03',
  })
  number!: string | null;
}

class NextMeetingResponse {
  @Id({ ...nullable, description: 'The meeting; null where the approval drafts it.', example })
  id!: string | null;

  @Text({ max: 200, description: 'Its title.', example: 'Sitzung MINT-Bildung' })
  title!: string;

  @Moment({ description: 'When it is to begin (UTC).', example: '2026-04-14T14:00:00.000Z' })
  plannedStart!: string;

  @Moment({ description: 'When it is to end (UTC).', example: '2026-04-14T16:00:00.000Z' })
  plannedEnd!: string;

  @TimeZone({ description: 'IANA zone in which people read the times.', example: 'Europe/Berlin' })
  timeZone!: string;
}

class CarriedItemResponse {
  @Id({
    ...nullable,
    description: 'The agenda item that it goes on with; null for one of the template.',
    example,
  })
  carriedOverFromId!: string | null;

  @Id({
    ...nullable,
    description: 'Its topic; null where it becomes one, and for one of the template.',
    example,
  })
  topicId!: string | null;

  @Text({ max: 200, description: 'Its title.', example: 'Praktikumswoche' })
  title!: string;

  @OneOf(agendaItemKinds, { description: 'What is expected of the meeting.', example: 'discussion' })
  kind!: string;

  @ApiProperty({
    type: 'array',
    items: { type: 'string', enum: [...carryReasons, 'template'] },
    description:
      'Why it is there: not discussed, recurring, a task is open, a decision was deferred, a recurring topic was left out the time before, or the template of the group.',
    example: ['not_discussed', 'open_action_item'],
  })
  reasons!: string[];

  @Bool({ description: 'Whether a one-off matter becomes a topic by it.', example: false })
  becomesTopic!: boolean;

  @Id({
    ...nullable,
    description: 'The item of the next meeting under which its topic stands already, which is linked then.',
    example: null,
  })
  alreadyThereId!: string | null;

  @Int({ min: 0, max: 1000, description: 'How many deferred decisions come back under it.', example: 1 })
  deferredDecisions!: number;
}

class TopicOutcomeResponse {
  @Id({ description: 'The topic.', example })
  id!: string;

  @Text({ max: 300, description: 'The title of its agenda item.', example: 'Praktikumswoche' })
  title!: string;

  @OneOf(['stays', 'closes', 'reopens', 'is_left_out'], {
    description: 'What becomes of it: it stays as it is, closes, opens again, or is left out once.',
    example: 'closes',
  })
  becomes!: string;
}

export class ApprovalPreviewResponse {
  @Id({ description: 'The minutes.', example })
  minutesId!: string;

  @Bool({ description: 'Whether nothing stands in the way at this moment.', example: true })
  canBeApproved!: boolean;

  @ApiProperty({ type: [BlockerResponse], description: 'What stands in the way.' })
  blockers!: BlockerResponse[];

  @ApiProperty({
    type: [NumberedDecisionResponse],
    description: 'All decisions, in the order of the agenda.',
  })
  decisions!: NumberedDecisionResponse[];

  @ApiProperty({
    type: NextMeetingResponse,
    nullable: true,
    description:
      'The meeting that gets what is carried over; null for corrections and where the group ends before.',
  })
  nextMeeting!: NextMeetingResponse | null;

  @ApiProperty({ type: [CarriedItemResponse], description: 'The agenda items that the next meeting gets.' })
  carriedItems!: CarriedItemResponse[];

  @ApiProperty({ type: [TopicOutcomeResponse], description: 'What becomes of the topics on the agenda.' })
  topics!: TopicOutcomeResponse[];
}
