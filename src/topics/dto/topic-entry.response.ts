import { ApiProperty } from '@nestjs/swagger';
import { PageOf } from '../../common/answered.js';
import { Bool, Day, Id, Moment, OneOf, Text } from '../../common/fields.js';
import { NamedGroupResponse } from '../../steering-groups/dto/named-group.response.js';
import { meetingStates } from '../../meetings/meeting-life-cycle.js';

const exampleId = '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b';
const hidden = 'Absent where you may not read that meeting.';

class TopicEntryMeetingResponse {
  @Id({ description: 'The meeting.', example: exampleId })
  id!: string;

  @Text({ max: 200, description: 'Its title.', example: 'Steuergruppe MINT-Bildung, 2. Sitzung 2026' })
  title!: string;

  @Moment({ description: 'Its planned start (UTC).', example: '2026-04-15T14:00:00.000Z' })
  plannedStart!: string;

  @OneOf(meetingStates, { description: 'How far it is.', example: 'held' })
  state!: string;
}

/** What happened to a topic: it came up, stood on an agenda, or went to another group. */
export class TopicEntryResponse {
  @Id({ description: 'The entry.', example: exampleId })
  id!: string;

  @OneOf(['raised', 'on_agenda', 'transferred'], { description: 'What happened.', example: 'on_agenda' })
  kind!: string;

  @Day({ description: 'When: the day of the meeting, or of what happened.', example: '2026-04-15' })
  day!: string;

  @ApiProperty({
    type: NamedGroupResponse,
    description: 'The group that worked on it then; of a transfer, the one that got it.',
  })
  steeringGroup!: NamedGroupResponse;

  @ApiProperty({
    type: TopicEntryMeetingResponse,
    required: false,
    description: `The meeting where it came up or stood on the agenda. ${hidden}`,
  })
  meeting?: TopicEntryMeetingResponse;

  @Id({ optional: true, description: `Its agenda item there. ${hidden}`, example: exampleId })
  agendaItemId?: string;

  @Bool({ optional: true, description: `Whether it was carried over to there. ${hidden}`, example: true })
  isCarriedOver?: boolean;

  @Bool({
    optional: true,
    description: 'Whether the meeting came to it. Absent where you may not read the minutes.',
    example: true,
  })
  wasDiscussed?: boolean;

  @ApiProperty({
    type: NamedGroupResponse,
    required: false,
    description: 'Of a transfer: the group that had it before.',
  })
  fromSteeringGroup?: NamedGroupResponse;

  @Text({
    max: 1000,
    multiline: true,
    nullable: true,
    description: 'Of a transfer: why; null where nobody said.',
    example: null,
  })
  reason?: string | null;

  @Text({
    max: 500,
    nullable: true,
    description: 'Of a transfer: name of who did it; null where that was no account of a person.',
    example: 'Dr. Ada Beispiel',
  })
  transferredBy?: string | null;
}

export class TopicEntryPage extends PageOf(TopicEntryResponse) {}
