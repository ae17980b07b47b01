import { ApiProperty, PickType } from '@nestjs/swagger';
import { FirstOf } from '../../common/answered.js';
import { Int, NestedList, TextList } from '../../common/fields.js';
import { DecisionRecordResponse } from '../../decisions/dto/decision-record.response.js';
import { InteractionResponse } from '../../interactions/dto/interaction.response.js';
import { NamedOrganisationResponse } from '../../organisations/dto/named-organisation.response.js';
import { FirstActionItems, OrganisationOverviewResponse } from './overview.response.js';

const FirstDecisions = FirstOf(DecisionRecordResponse);
const FirstInteractions = FirstOf(InteractionResponse);

class MeetingsInYear {
  @Int({ min: 1900, max: 2200, description: 'The year.', example: 2026 })
  year!: number;

  @Int({ min: 1, max: 1_000_000, description: 'Meetings in it.', example: 4 })
  meetings!: number;
}

/** As the overview, of what was there rather than what is planned. */
export class MembershipOverviewResponse extends PickType(OrganisationOverviewResponse, [
  'sectorName',
  'memberships',
  'persons',
  'seats',
  'meetings',
  'actionItems',
]) {
  @ApiProperty({ type: NamedOrganisationResponse, description: 'Whose membership it is.' })
  organisation!: NamedOrganisationResponse;

  @TextList({ max: 100, maxEntries: 50, description: 'What it knows.', example: ['Ausbildung'] })
  expertise!: string[];

  @TextList({ max: 100, maxEntries: 50, description: 'What it gives.', example: ['Praktikumsplätze'] })
  offers!: string[];

  @NestedList(() => MeetingsInYear, {
    maxEntries: 300,
    description: 'In how many meetings somebody who stood for it was there, the latest year first.',
  })
  meetingsByYear!: MeetingsInYear[];

  @ApiProperty({
    type: FirstDecisions,
    description: 'What meetings adopted in which somebody who stood for it was there, the latest first.',
  })
  decisions!: InstanceType<typeof FirstDecisions>;

  @ApiProperty({
    type: FirstActionItems,
    description: 'Those for which it answered and which are done, by due date.',
  })
  doneActionItems!: InstanceType<typeof FirstActionItems>;

  @ApiProperty({
    type: FirstInteractions,
    required: false,
    description: 'What staff had to do with it, the latest first; for staff.',
  })
  interactions?: InstanceType<typeof FirstInteractions>;

  @ApiProperty({
    type: FirstInteractions,
    required: false,
    description: 'Those whose next step is still to be taken, by day; for staff.',
  })
  nextSteps?: InstanceType<typeof FirstInteractions>;
}
