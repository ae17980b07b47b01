import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { Answered, PageOf } from '../../common/answered.js';
import { Day, Id, OneOf, Text } from '../../common/fields.js';
import { RecordResponse } from '../../common/record.response.js';
import { membershipStates } from '../membership-life-cycle.js';
import { CreateOrganisationRequest } from './organisation.request.js';

class MembershipStanding {
  @OneOf(membershipStates, { description: 'Standing today: "ended" from endedOn on.', example: 'active' })
  state!: string;

  @Day({ nullable: true, optional: false, description: 'Day of joining.', example: '2021-04-01' })
  joinedOn!: string | null;

  @Day({
    nullable: true,
    optional: false,
    description: 'First day after the membership; may lie ahead.',
    example: null,
  })
  endedOn!: string | null;
}

class CurrentMembershipResponse extends MembershipStanding {
  @Id({ description: 'The membership.', example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b' })
  id!: string;
}

export class OrganisationResponse extends Answered(CreateOrganisationRequest, RecordResponse, [
  'email',
  'phone',
  'tags',
  'listedPublicly',
  'internalNote',
]) {
  @ApiProperty({
    type: CurrentMembershipResponse,
    nullable: true,
    required: false,
    description: 'The newest membership, null where there never was one. Absent where you may not read it.',
  })
  membership?: CurrentMembershipResponse | null;
}

export class OrganisationPage extends PageOf(OrganisationResponse) {}

export class MembershipResponse extends IntersectionType(RecordResponse, MembershipStanding) {
  @Id({ description: 'Whose membership it is.', example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b' })
  organisationId!: string;

  @Text({ max: 1000, nullable: true, optional: false, description: 'Why it ended.', example: null })
  endReason!: string | null;
}
