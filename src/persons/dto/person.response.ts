import { ApiProperty } from '@nestjs/swagger';
import { Answered, PageOf } from '../../common/answered.js';
import { Bool, CodeList, Id, Moment, Text } from '../../common/fields.js';
import { RecordResponse } from '../../common/record.response.js';
import { fieldNames } from '../../common/documented-fields.js';
import { CreateAffiliationRequest, PatchAffiliationRequest } from './affiliation.request.js';
import { PersonFields, PatchPersonRequest } from './person.request.js';

const affiliationParts = fieldNames(PatchAffiliationRequest);
const personParts = [...fieldNames(PatchPersonRequest), 'affiliations'];

const emailBouncedAt = {
  nullable: true,
  optional: true,
  description:
    'Since when mail to this address comes back (UTC); null: it does not. Absent in lists, and where you may not read the address.',
  example: null,
};

export class AffiliationResponse extends Answered(CreateAffiliationRequest, RecordResponse, [
  'email',
  'phone',
]) {
  @Id({ description: 'The person.', example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5c' })
  personId!: string;

  @Text({ max: 200, description: 'Name of the organisation.', example: 'Saaletal Optik GmbH' })
  organisationName!: string;

  @Bool({ description: 'Whether it counts today: its term has today, and it is confirmed.', example: true })
  isCurrent!: boolean;

  @Moment({
    nullable: true,
    optional: false,
    description: 'When staff confirmed it (UTC); until then it counts nowhere.',
    example: '2026-03-02T15:04:05.678Z',
  })
  confirmedAt!: string | null;

  @Moment(emailBouncedAt)
  emailBouncedAt?: string | null;

  @CodeList(affiliationParts, {
    optional: true,
    maxEntries: affiliationParts.length,
    description:
      'The fields of PATCH that you may change now; a primary contact moves the endDate of others to an earlier day only. Absent in lists.',
    example: ['function', 'email', 'phone'],
  })
  changeable?: string[];
}

export class PersonResponse extends Answered(PersonFields, RecordResponse, [
  'email',
  'phone',
  'tags',
  'ownFields',
  'internalNote',
]) {
  @ApiProperty({ type: [AffiliationResponse], description: 'All affiliations, the newest first.' })
  affiliations!: AffiliationResponse[];

  @Moment(emailBouncedAt)
  emailBouncedAt?: string | null;

  @CodeList(personParts, {
    optional: true,
    maxEntries: personParts.length,
    description:
      'What you may change now: the fields of PATCH, and `affiliations` where you may add one (POST /persons/{id}/affiliations), as primary contact with your own organisations. Absent in lists.',
    example: ['email', 'phone'],
  })
  changeable?: string[];
}

export class PersonPage extends PageOf(PersonResponse) {}
