import { ApiProperty } from '@nestjs/swagger';
import { PageOf } from '../../common/answered.js';
import { Int, Moment, OneOf, Text } from '../../common/fields.js';
import { LocalNameResponse } from '../../common/local-name.response.js';
import { RecordResponse } from '../../common/record.response.js';
import { ownFieldAudiences, ownFieldSubjects, ownFieldTypes } from '../own-field-types.js';

class ChoiceResponse {
  @Text({ max: 40, description: 'By which records name it.', example: 'apprenticeships' })
  code!: string;

  @ApiProperty({ type: LocalNameResponse, description: 'Name for people.' })
  name!: LocalNameResponse;
}

export class OwnFieldResponse extends RecordResponse {
  @OneOf(ownFieldSubjects, { description: 'Which records have it.', example: 'organisations' })
  subject!: string;

  @Text({ max: 40, description: 'By which its values are read and written.', example: 'employees_jena' })
  key!: string;

  @ApiProperty({ type: LocalNameResponse, description: 'Name for people.' })
  name!: LocalNameResponse;

  @OneOf(ownFieldTypes, { description: 'What stands in it.', example: 'number' })
  type!: string;

  @ApiProperty({ type: [ChoiceResponse], description: 'What can be chosen, in this order; else empty.' })
  choices!: ChoiceResponse[];

  @OneOf(ownFieldAudiences, { description: 'Who reads and fills it in.', example: 'staff' })
  visibleTo!: string;

  @Int({ min: 1, max: 1000, description: 'Place among the fields of its records.', example: 3 })
  position!: number;

  @Moment({
    nullable: true,
    optional: false,
    description: 'Since when it is filled in no more (UTC); null while it is in use.',
    example: null,
  })
  retiredAt!: string | null;
}

export class OwnFieldPage extends PageOf(OwnFieldResponse) {}
