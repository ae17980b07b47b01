import { ApiProperty } from '@nestjs/swagger';
import { allianceRoles, seatRoles } from '../../access/actor.js';
import { permissions } from '../../access/policy.js';
import { Bool, Email, Id, IdList, OneOf, Text } from '../../common/fields.js';
import { LocalNameResponse } from '../../common/local-name.response.js';
import { locales } from '../../accounts/dto/account.request.js';
import { OwnFieldResponse } from '../../own-fields/dto/own-field.response.js';

const id = '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b';

class MyAccountResponse {
  @Id({ description: 'The account.', example: id })
  id!: string;

  @Email({ description: 'E-mail address to sign in with.', example: 'a.lenz@jena.example' })
  email!: string;

  @OneOf(locales, { description: 'Language of screens and mails.', example: 'de' })
  locale!: string;

  @OneOf(allianceRoles, {
    nullable: true,
    optional: false,
    description: 'Role in the whole alliance.',
    example: 'coordinator',
  })
  role!: string | null;
}

class MyPersonResponse {
  @Id({ description: 'The person.', example: id })
  id!: string;

  @Text({ max: 500, description: 'Name, with academic title and affix.', example: 'Dr. Ada Lenz' })
  name!: string;

  @Text({ max: 100, description: 'Given name.', example: 'Ada' })
  givenName!: string;

  @Text({ max: 100, description: 'Family name.', example: 'Lenz' })
  familyName!: string;
}

class MyGroupResponse {
  @Id({ description: 'The steering group.', example: id })
  id!: string;

  @Text({ max: 100, description: 'Its name in addresses.', example: 'stem-education' })
  slug!: string;

  @ApiProperty({ type: LocalNameResponse, description: 'Its name for people.' })
  name!: LocalNameResponse;

  @Id({ description: 'My seat in it.', example: id })
  seatId!: string;

  @OneOf(seatRoles, { description: 'What I am there.', example: 'lead' })
  role!: string;

  @Bool({ description: 'Whether I run the group: lead or deputy.', example: true })
  leads!: boolean;
}

class MyOrganisationResponse {
  @Id({ description: 'The organisation.', example: id })
  id!: string;

  @Text({ max: 200, description: 'Its name.', example: 'Saaletal Optik GmbH' })
  name!: string;

  @Bool({
    description: 'Whether its membership is active today, which gives its people rights.',
    example: true,
  })
  isActiveMember!: boolean;

  @Bool({ description: 'Whether I am its primary contact.', example: false })
  isPrimaryContact!: boolean;

  @Bool({
    description:
      'Whether I may name contacts of it: add persons (POST /persons) and say that they work there (POST /persons/{id}/affiliations). For who may not do so everywhere, this is what `mine` means of person.create and affiliation.create.',
    example: false,
  })
  mayNameContacts!: boolean;
}

class MyPermissionResponse {
  @OneOf(permissions, { description: 'The permission.', example: 'meeting.write' })
  permission!: string;

  @Bool({ description: 'Everywhere.', example: false })
  everywhere!: boolean;

  @IdList({ maxEntries: 1000, description: 'In these groups.', example: [id] })
  groupIds!: string[];

  @Bool({ description: 'For what is my own.', example: false })
  mine!: boolean;
}

export class MeResponse {
  @ApiProperty({ type: MyAccountResponse, description: 'The account that is signed in.' })
  account!: MyAccountResponse;

  @ApiProperty({ type: MyPersonResponse, nullable: true, description: 'Whose account it is.' })
  person!: MyPersonResponse | null;

  @ApiProperty({ type: [MyGroupResponse], description: 'Groups in which I have a seat today, by name.' })
  groups!: MyGroupResponse[];

  @ApiProperty({
    type: [MyOrganisationResponse],
    description: 'Organisations that I work for today, by name.',
  })
  organisations!: MyOrganisationResponse[];

  @ApiProperty({
    type: [OwnFieldResponse],
    description:
      'Fields that the alliance made for itself and whose values I may read, as GET /own-fields has them.',
  })
  ownFields!: OwnFieldResponse[];

  @ApiProperty({
    type: [MyPermissionResponse],
    description: 'What I may do and how far it reaches; what is absent I may not do at all.',
  })
  permissions!: MyPermissionResponse[];
}
