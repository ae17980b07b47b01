import { ApiProperty } from '@nestjs/swagger';
import { Answered, PageOf } from '../../common/answered.js';
import { Bool, Id, Text } from '../../common/fields.js';
import { RecordResponse } from '../../common/record.response.js';
import { CreateAffiliationRequest } from './affiliation.request.js';
import { CreatePersonRequest } from './person.request.js';

export class AffiliationResponse extends Answered(CreateAffiliationRequest, RecordResponse, [
  'email',
  'phone',
]) {
  @Id({ description: 'The person.', example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5c' })
  personId!: string;

  @Text({ max: 200, description: 'Name of the organisation.', example: 'Saaletal Optik GmbH' })
  organisationName!: string;

  @Bool({ description: 'Whether it counts today.', example: true })
  isCurrent!: boolean;
}

export class PersonResponse extends Answered(CreatePersonRequest, RecordResponse, [
  'email',
  'phone',
  'internalNote',
]) {
  @ApiProperty({ type: [AffiliationResponse], description: 'All affiliations, the newest first.' })
  affiliations!: AffiliationResponse[];
}

export class PersonPage extends PageOf(PersonResponse) {}
