import { ApiProperty } from '@nestjs/swagger';
import { ActionItemResponse } from '../../action-items/dto/action-item.response.js';
import { AgendaItemResponse } from '../../agenda/dto/agenda-item.response.js';
import { CodeList, Id, Int, OneOf } from '../../common/fields.js';
import { DecisionResponse } from '../../decisions/dto/decision.response.js';
import { documentMeetingAs } from '../../meetings/meeting-answers.js';
import { MeetingFieldsResponse } from '../../meetings/dto/meeting.response.js';
import { minutesStates } from '../../meetings/minutes-states.js';
import { ParticipationResponse } from '../../participations/dto/participation.response.js';
import { meetingParts } from '../changeable.sql.js';

const id = '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b';
const hidden = 'Absent where you may not read what the minutes say.';
const ids = (description: string) => ({
  type: 'array' as const,
  items: { type: 'string', format: 'uuid' },
  required: false,
  description: `${description} ${hidden}`,
});

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

const parts = Object.entries(meetingParts);

export class MeetingResponse extends MeetingFieldsResponse {
  @CodeList(Object.keys(meetingParts), {
    maxEntries: parts.length,
    description: `What you may change of it now. ${parts.map(([part, what]) => `${part}: ${what}`).join('; ')}.`,
    example: ['details', 'attendance', 'notes', 'decisions', 'actionItems'],
  })
  changeable!: string[];

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

documentMeetingAs(MeetingResponse);
