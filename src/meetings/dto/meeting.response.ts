import { ApiProperty } from '@nestjs/swagger';
import { Answered, PageOf } from '../../common/answered.js';
import { Bool, CodeList, Int, Moment, OneOf, Text } from '../../common/fields.js';
import { RecordResponse } from '../../common/record.response.js';
import { NamedGroupResponse } from '../../steering-groups/dto/named-group.response.js';
import { meetingLifeCycle, meetingStates } from '../meeting-life-cycle.js';
import { minutesStates } from '../minutes-states.js';
import { CreateMeetingRequest } from './meeting.request.js';

const id = '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b';
const nullable = { nullable: true, optional: false };
const meetingSteps = [...Object.keys(meetingLifeCycle), 'minutes'];

/** What a meeting is, without its parts. */
export class MeetingFieldsResponse extends Answered(CreateMeetingRequest, RecordResponse, ['joinUrl']) {
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

  @CodeList(meetingSteps, {
    maxEntries: meetingSteps.length,
    description:
      'The steps that are open to you now, as their routes are called (POST /meetings/{id}/…); `minutes` begins the minutes.',
    example: ['opening', 'cancellation'],
  })
  openSteps!: string[];
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
