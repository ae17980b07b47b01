import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { Answered, PageOf } from '../../common/answered.js';
import { CodeList, Day, Id, OneOf, Text } from '../../common/fields.js';
import { RecordResponse } from '../../common/record.response.js';
import { fieldNames } from '../../common/documented-fields.js';
import { NamedPersonResponse } from '../../records/named-person.response.js';
import { membershipLifeCycle, membershipStates } from '../membership-life-cycle.js';
import { PatchMembershipRequest } from './membership.request.js';
import { OrganisationFields, PatchOrganisationRequest } from './organisation.request.js';

const membershipSteps = Object.keys(membershipLifeCycle);
const changeableFields = fieldNames(PatchMembershipRequest);
const changeableParts = [...fieldNames(PatchOrganisationRequest), 'memberships'];

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

const coordinator = {
  type: NamedPersonResponse,
  nullable: true,
  required: false,
  description: 'Who of the staff answers for it. Absent where you may not read it.',
};

class CurrentMembershipResponse extends MembershipStanding {
  @Id({ description: 'The membership.', example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b' })
  id!: string;

  @ApiProperty(coordinator)
  coordinator?: NamedPersonResponse | null;
}

export class OrganisationResponse extends Answered(OrganisationFields, RecordResponse, [
  'email',
  'phone',
  'offers',
  'tags',
  'ownFields',
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

  @CodeList(changeableParts, {
    optional: true,
    maxEntries: changeableParts.length,
    description:
      'What you may change now: the fields of PATCH, and `memberships` where another one can be opened (POST /organisations/{id}/memberships). Absent in lists.',
    example: ['name', 'website', 'description'],
  })
  changeable?: string[];
}

export class OrganisationPage extends PageOf(OrganisationResponse) {}

export class MembershipResponse extends IntersectionType(RecordResponse, MembershipStanding) {
  @Id({ description: 'Whose membership it is.', example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b' })
  organisationId!: string;

  @Text({ max: 1000, nullable: true, optional: false, description: 'Why it ended.', example: null })
  endReason!: string | null;

  @ApiProperty({
    type: NamedPersonResponse,
    nullable: true,
    required: false,
    description: 'Who stands by the member, of whatever organisation. Absent where you may not read it.',
  })
  patron?: NamedPersonResponse | null;

  @ApiProperty(coordinator)
  coordinator?: NamedPersonResponse | null;

  @Text({
    max: 5000,
    multiline: true,
    nullable: true,
    description: 'Why it joined; for staff. Absent where you may not read it.',
    example: 'Sucht Fachkräfte für die neue Fertigung.',
  })
  reasons?: string | null;

  @CodeList(membershipSteps, {
    maxEntries: membershipSteps.length,
    description: 'The steps that are open to you now, as their routes are called (POST /memberships/{id}/…).',
    example: ['suspension', 'ending'],
  })
  openSteps!: string[];

  @CodeList(changeableFields, {
    maxEntries: changeableFields.length,
    description: 'What you may change now: the fields of PATCH.',
    example: ['patronPersonId', 'coordinatorPersonId'],
  })
  changeable!: string[];
}
