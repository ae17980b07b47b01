import { ApiProperty, PickType } from '@nestjs/swagger';
import { PageOf } from '../../common/answered.js';
import { CodeList, Id, Int, Moment, OneOf, TextList } from '../../common/fields.js';
import { OrganisationResponse } from '../../organisations/dto/organisation.response.js';
import { organisationReasons } from '../../organisations/organisation-likeness.sql.js';
import { NamedPersonResponse } from '../../records/named-person.response.js';
import { PersonResponse } from '../../persons/dto/person.response.js';
import { personReasons } from '../../persons/person-likeness.sql.js';
import { duplicateTypes } from './duplicate.filters.js';

const reasons = [...new Set([...organisationReasons, ...personReasons])];

class AlikeOrganisationResponse extends PickType(OrganisationResponse, [
  'id',
  'createdAt',
  'name',
  'shortName',
  'website',
  'email',
  'phone',
  'street',
  'postalCode',
  'city',
]) {}

class AlikePersonResponse extends PickType(PersonResponse, ['id', 'createdAt', 'email', 'phone']) {
  @ApiProperty(
    Reflect.getMetadata('swagger/apiModelProperties', NamedPersonResponse.prototype, 'name') as object,
  )
  name!: string;

  @TextList({
    max: 200,
    maxEntries: 1000,
    description: 'Names of the organisations that the person works or worked for, each once.',
    example: ['Saaletal Optik GmbH'],
  })
  organisations!: string[];
}

/** Two records that look like one. */
export class DuplicateResponse {
  @Id({
    description: 'The pair: the same for the same two records.',
    example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b',
  })
  id!: string;

  @OneOf(duplicateTypes, { description: 'What both are.', example: 'organisations' })
  type!: string;

  @Int({ min: 0, max: 100, description: 'How much speaks for one record, in per cent.', example: 82 })
  score!: number;

  @CodeList(reasons, {
    maxEntries: reasons.length,
    description: 'What speaks for it: what is the same in both, or how far their names differ.',
    example: ['legal_form', 'domain'],
  })
  reasons!: string[];

  @Moment({
    nullable: true,
    optional: false,
    description: 'When somebody said that they are two (UTC); null where nobody did.',
    example: null,
  })
  dismissedAt!: string | null;

  @ApiProperty({
    type: [AlikeOrganisationResponse],
    required: false,
    description: 'Both, where they are organisations.',
  })
  organisations?: AlikeOrganisationResponse[];

  @ApiProperty({ type: [AlikePersonResponse], required: false, description: 'Both, where they are persons.' })
  persons?: AlikePersonResponse[];
}

export class DuplicatePage extends PageOf(DuplicateResponse) {}
