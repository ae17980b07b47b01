import { ApiProperty } from '@nestjs/swagger';
import { ActionItemResponse } from '../../action-items/dto/action-item.response.js';
import { FirstOf } from '../../common/answered.js';
import { LocalNameResponse } from '../../common/local-name.response.js';
import {
  OrganisationMeetingResponse,
  PersonMeetingResponse,
} from '../../meeting-whole/dto/meetings-of.response.js';
import { MembershipResponse } from '../../organisations/dto/organisation.response.js';
import { PersonResponse } from '../../persons/dto/person.response.js';
import { GroupSeatResponse } from '../../steering-groups/dto/seat.response.js';

const FirstSeats = FirstOf(GroupSeatResponse);
export const FirstActionItems = FirstOf(ActionItemResponse);
const FirstPersonMeetings = FirstOf(PersonMeetingResponse);
const FirstOrganisationMeetings = FirstOf(OrganisationMeetingResponse);
const FirstMemberships = FirstOf(MembershipResponse);
const FirstPersons = FirstOf(PersonResponse);

export class PersonOverviewResponse {
  @ApiProperty({ type: FirstSeats, description: 'Seats, ended ones too, the newest first.' })
  seats!: InstanceType<typeof FirstSeats>;

  @ApiProperty({
    type: FirstPersonMeetings,
    description: 'Meetings in which the person takes or took part, the latest first.',
  })
  meetings!: InstanceType<typeof FirstPersonMeetings>;

  @ApiProperty({
    type: FirstActionItems,
    description: 'Unfinished ones for which the person answers, by due date.',
  })
  actionItems!: InstanceType<typeof FirstActionItems>;
}

export class OrganisationOverviewResponse {
  @ApiProperty({ type: LocalNameResponse, description: 'What its sector is called.' })
  sectorName!: LocalNameResponse;

  @ApiProperty({
    type: FirstMemberships,
    required: false,
    description: 'All its memberships, the newest first. Absent where you may not read them.',
  })
  memberships?: InstanceType<typeof FirstMemberships>;

  @ApiProperty({ type: FirstPersons, description: 'Who works for it today, by name.' })
  persons!: InstanceType<typeof FirstPersons>;

  @ApiProperty({ type: FirstSeats, description: 'Seats held for it, ended ones too, the newest first.' })
  seats!: InstanceType<typeof FirstSeats>;

  @ApiProperty({
    type: FirstOrganisationMeetings,
    description: 'Meetings that have begun with somebody who stood for it, the latest first.',
  })
  meetings!: InstanceType<typeof FirstOrganisationMeetings>;

  @ApiProperty({ type: FirstActionItems, description: 'Unfinished ones for which it answers, by due date.' })
  actionItems!: InstanceType<typeof FirstActionItems>;
}
