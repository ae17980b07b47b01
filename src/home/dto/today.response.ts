import { ApiProperty } from '@nestjs/swagger';
import { ActionItemResponse } from '../../action-items/dto/action-item.response.js';
import { FirstOf } from '../../common/answered.js';
import { Day, Id, Moment, Text } from '../../common/fields.js';
import { RecordResponse } from '../../common/record.response.js';
import { InteractionResponse } from '../../interactions/dto/interaction.response.js';
import { BounceResponse } from '../../mail/dto/bounce.response.js';
import { PersonMeetingResponse } from '../../meeting-whole/dto/meetings-of.response.js';
import { MinutesRowResponse } from '../../minutes/dto/minutes.response.js';
import { ObjectionResponse } from '../../objections/dto/objection.response.js';
import { NamedOrganisationResponse } from '../../organisations/dto/named-organisation.response.js';
import { NamedPersonResponse } from '../../records/named-person.response.js';
import { MissingMinutesResponse } from '../../reports/dto/missing-minutes.response.js';
import { Count } from '../../reports/dto/report-row.response.js';
import { SilentOrganisationResponse } from '../../reports/dto/silent-organisation.response.js';
import { GapResponse } from '../../steering-groups/dto/gap.response.js';
import { NamedGroupResponse } from '../../steering-groups/dto/named-group.response.js';
import { GroupSeatResponse } from '../../steering-groups/dto/seat.response.js';

class ObjectionMeetingResponse {
  @Id({ description: 'The meeting.', example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b' })
  id!: string;

  @Text({ max: 200, description: 'Its title.', example: 'Frühjahrssitzung' })
  title!: string;

  @Moment({ description: 'Its planned start (UTC).', example: '2026-04-15T14:00:00.000Z' })
  plannedStart!: string;
}

class OpenObjectionResponse extends ObjectionResponse {
  @ApiProperty({ type: NamedGroupResponse, description: 'The group whose minutes they are.' })
  steeringGroup!: NamedGroupResponse;

  @ApiProperty({ type: ObjectionMeetingResponse, description: 'The meeting that they record.' })
  meeting!: ObjectionMeetingResponse;
}

class OverdueResponse {
  @ApiProperty({ type: NamedGroupResponse, description: 'The group.' })
  steeringGroup!: NamedGroupResponse;

  @Count('How many of its action items are overdue.', 4)
  count!: number;
}

class GroupGapResponse extends GapResponse {
  @ApiProperty({ type: NamedGroupResponse, description: 'The group.' })
  steeringGroup!: NamedGroupResponse;
}

class WaitingAffiliationResponse extends RecordResponse {
  @ApiProperty({ type: NamedPersonResponse, description: 'Who works there.' })
  person!: NamedPersonResponse;

  @ApiProperty({ type: NamedOrganisationResponse, description: 'For which organisation.' })
  organisation!: NamedOrganisationResponse;

  @Text({
    max: 200,
    nullable: true,
    optional: false,
    description: 'Function there.',
    example: 'Ausbildungsleiterin',
  })
  function!: string | null;

  @Day({ description: 'First day.', example: '2026-03-01' })
  startDate!: string;

  @Day({
    nullable: true,
    optional: false,
    description: 'First day that no longer counts; null while open.',
    example: null,
  })
  endDate!: string | null;
}

const FirstActionItems = FirstOf(ActionItemResponse);
const FirstNextSteps = FirstOf(InteractionResponse);
const FirstMeetings = FirstOf(PersonMeetingResponse);
const FirstMinutes = FirstOf(MinutesRowResponse);
const FirstObjections = FirstOf(OpenObjectionResponse);
const FirstOverdue = FirstOf(OverdueResponse);
const FirstMissingMinutes = FirstOf(MissingMinutesResponse);
const FirstSilentOrganisations = FirstOf(SilentOrganisationResponse);
const FirstGaps = FirstOf(GroupGapResponse);
const FirstWaitingAffiliations = FirstOf(WaitingAffiliationResponse);
const FirstWaitingSeats = FirstOf(GroupSeatResponse);
const FirstBounces = FirstOf(BounceResponse);

const reports = 'Absent where you read no reports.';
const staff = 'Absent unless you are staff.';

/** What waits for whoever is signed in. */
export class TodayResponse {
  @ApiProperty({
    type: FirstActionItems,
    description:
      'Unfinished ones that I or my organisations answer for, by due date: the overdue ones come first. As GET /action-items?mine=true.',
  })
  actionItems!: InstanceType<typeof FirstActionItems>;

  @ApiProperty({
    type: FirstNextSteps,
    required: false,
    description: `Interactions with a next step that is mine and still to be taken, by due date: the overdue ones come first. As GET /interactions?mine=true&nextStepOpen=true. ${staff}`,
  })
  nextSteps?: InstanceType<typeof FirstNextSteps>;

  @ApiProperty({
    type: FirstMeetings,
    description:
      'Meetings under way or still to come in which I take part, the next one first, each with my participation: PATCH /participations/{id} answers.',
  })
  meetings!: InstanceType<typeof FirstMeetings>;

  @ApiProperty({
    type: FirstMinutes,
    description: 'Drafts of minutes, and of corrections, that I may write; the oldest meeting first.',
  })
  drafts!: InstanceType<typeof FirstMinutes>;

  @ApiProperty({
    type: FirstMinutes,
    description:
      'Minutes and corrections in review, of meetings to which I was invited or whose minutes I write.',
  })
  reviews!: InstanceType<typeof FirstMinutes>;

  @ApiProperty({
    type: FirstObjections,
    description: 'Objections without an answer to minutes that I write, the oldest first.',
  })
  objections!: InstanceType<typeof FirstObjections>;

  @ApiProperty({
    type: FirstOverdue,
    required: false,
    description: `Groups with overdue action items, those with most first. ${reports}`,
  })
  overdue?: InstanceType<typeof FirstOverdue>;

  @ApiProperty({
    type: FirstMissingMinutes,
    required: false,
    description: `As GET /reports/missing-minutes. ${reports}`,
  })
  missingMinutes?: InstanceType<typeof FirstMissingMinutes>;

  @ApiProperty({
    type: FirstSilentOrganisations,
    required: false,
    description: `As GET /reports/silent-organisations. ${reports}`,
  })
  silentOrganisations?: InstanceType<typeof FirstSilentOrganisations>;

  @ApiProperty({
    type: FirstGaps,
    required: false,
    description: `What the groups lack, as GET /steering-groups/{idOrSlug} says of each; the most pressing first. ${reports}`,
  })
  gaps?: InstanceType<typeof FirstGaps>;

  @ApiProperty({
    type: FirstWaitingAffiliations,
    required: false,
    description: `Affiliations that wait to be confirmed, the oldest first. ${staff}`,
  })
  waitingAffiliations?: InstanceType<typeof FirstWaitingAffiliations>;

  @ApiProperty({
    type: FirstWaitingSeats,
    required: false,
    description: `Seats that wait to be confirmed, the oldest first. ${staff}`,
  })
  waitingSeats?: InstanceType<typeof FirstWaitingSeats>;

  @ApiProperty({
    type: FirstBounces,
    required: false,
    description: `Addresses that bounce, as GET /bounces. ${staff}`,
  })
  bounces?: InstanceType<typeof FirstBounces>;
}
