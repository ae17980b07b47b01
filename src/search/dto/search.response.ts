import { ApiProperty } from '@nestjs/swagger';
import { ActionItemResponse } from '../../action-items/dto/action-item.response.js';
import { FirstOf } from '../../common/answered.js';
import { DecisionRecordResponse } from '../../decisions/dto/decision-record.response.js';
import { MeetingRowResponse } from '../../meetings/dto/meeting.response.js';
import { OrganisationResponse } from '../../organisations/dto/organisation.response.js';
import { PersonResponse } from '../../persons/dto/person.response.js';
import { TopicResponse } from '../../topics/dto/topic.response.js';

const FirstOrganisations = FirstOf(OrganisationResponse);
const FirstPersons = FirstOf(PersonResponse);
const FirstTopics = FirstOf(TopicResponse);
const FirstMeetings = FirstOf(MeetingRowResponse);
const FirstActionItems = FirstOf(ActionItemResponse);
const FirstDecisions = FirstOf(DecisionRecordResponse);

/** Kinds of which one may read none are absent. */
export class SearchResponse {
  @ApiProperty({ type: FirstOrganisations, required: false, description: 'By name.' })
  organisations?: InstanceType<typeof FirstOrganisations>;

  @ApiProperty({ type: FirstPersons, required: false, description: 'By name.' })
  persons?: InstanceType<typeof FirstPersons>;

  @ApiProperty({
    type: FirstTopics,
    required: false,
    description: 'Open and closed, in the order of the list.',
  })
  topics?: InstanceType<typeof FirstTopics>;

  @ApiProperty({ type: FirstMeetings, required: false, description: 'The latest first.' })
  meetings?: InstanceType<typeof FirstMeetings>;

  @ApiProperty({
    type: FirstActionItems,
    required: false,
    description: 'In every state, in the order of the list.',
  })
  actionItems?: InstanceType<typeof FirstActionItems>;

  @ApiProperty({ type: FirstDecisions, required: false, description: 'In the order of the register.' })
  decisions?: InstanceType<typeof FirstDecisions>;
}
