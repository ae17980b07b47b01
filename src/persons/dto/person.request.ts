import { PartialType } from '@nestjs/swagger';
import { Bool, Email, OneOf, TagList, Text } from '../../common/fields.js';
import type { OwnValues } from '../../own-fields/own-field-types.js';
import { OwnFields } from '../../own-fields/own-field-values.js';

const languages = ['de', 'en'] as const;

export class PersonFields {
  @Text({ max: 50, nullable: true, description: 'Form of address.', example: 'Frau' })
  formOfAddress?: string | null;

  @Text({ max: 50, nullable: true, description: 'Academic title.', example: 'Dr.' })
  academicTitle?: string | null;

  @Text({ max: 100, description: 'Given name.', example: 'Ada' })
  givenName!: string;

  @Text({ max: 50, nullable: true, description: 'Affix of the family name.', example: 'von' })
  nameAffix?: string | null;

  @Text({ max: 100, description: 'Family name, without affix.', example: 'Beispiel' })
  familyName!: string;

  @Email({
    nullable: true,
    description: 'Private e-mail address, used where no affiliation gives one.',
    example: 'ada@beispiel.example',
  })
  email?: string | null;

  @Text({
    max: 50,
    nullable: true,
    description: 'Private telephone number, used where no affiliation gives one.',
    example: '+49 3641 55502',
  })
  phone?: string | null;

  @OneOf(languages, {
    optional: true,
    description: 'Language in which the person is written to; where absent as it is made, `de`.',
    example: 'de',
  })
  language?: string;

  @TagList({
    max: 50,
    maxEntries: 50,
    optional: true,
    description:
      'Tags of the staff, for filtering; where absent as it is made, `[]`. One that is there already (GET /tags) is spelled as it is there.',
    example: ['ausbildet'],
  })
  tags?: string[];

  @OwnFields({ example: { speaks_on: 'Lasertechnik', since: '2021-04-01' } })
  ownFields?: OwnValues;

  @Text({
    max: 10_000,
    multiline: true,
    nullable: true,
    description: 'Note for staff only.',
    example: 'Im Mai nicht erreichbar.',
  })
  internalNote?: string | null;
}

export class CreatePersonRequest extends PersonFields {
  @Bool({
    optional: true,
    description:
      'Whether it is made although it looks like another person (`possible_duplicate`); where absent, `false`.',
    example: false,
  })
  allowDuplicate?: boolean;
}

export class PatchPersonRequest extends PartialType(PersonFields, { skipNullProperties: false }) {}
