import { OmitType, PartialType } from '@nestjs/swagger';
import { Bool, Int, Nested, NestedList, OneOf, Text } from '../../common/fields.js';
import { LocalNameRequest, PatchLocalNameRequest } from '../../common/local-name.request.js';
import {
  MOST_CHOICES,
  OWN_KEY,
  type OwnFieldAudience,
  ownFieldAudiences,
  type OwnFieldSubject,
  ownFieldSubjects,
  type OwnFieldType,
  ownFieldTypes,
} from '../own-field-types.js';

const key = { max: 40, pattern: new RegExp(`^${OWN_KEY}$`), form: 'employees_jena' };

export class ChoiceRequest {
  @Text({
    ...key,
    optional: true,
    description:
      'By which records name it. One that is in use cannot go; where absent, it is made from the German name.',
    example: 'apprenticeships',
  })
  code?: string;

  @Nested(() => LocalNameRequest, { description: 'Name for people.' })
  name!: LocalNameRequest;
}

export class CreateOwnFieldRequest {
  @OneOf(ownFieldSubjects, {
    description: 'Which records have it; it never changes.',
    example: 'organisations',
  })
  subject!: OwnFieldSubject;

  @Text({
    ...key,
    optional: true,
    description:
      'By which its values are read and written; it never changes. Where absent, it is made from the German name.',
    example: 'employees_jena',
  })
  key?: string;

  @Nested(() => LocalNameRequest, {
    description:
      'Name for people: in lists, files and imports. No two fields of one kind of record are called the same.',
  })
  name!: LocalNameRequest;

  @OneOf(ownFieldTypes, {
    description:
      'What stands in it; it never changes. `text`: up to 500 characters; `number`: with up to six decimal places; `date`: a day; `choice`: one of `choices`; `choices`: several of them; `link`: an address of the web.',
    example: 'number',
  })
  type!: OwnFieldType;

  @NestedList(() => ChoiceRequest, {
    optional: true,
    maxEntries: MOST_CHOICES,
    description:
      'Of `choice` and `choices`: what can be chosen, in this order. When it is changed, the whole list. Where absent as it is made, `[]`.',
  })
  choices?: ChoiceRequest[];

  @OneOf(ownFieldAudiences, {
    description:
      'Who reads and fills it in: `alliance_lead` alone, `staff` (and keys with ownField.internal), or `readers`: whoever reads the record whole, of persons with their contact data.',
    example: 'staff',
  })
  visibleTo!: OwnFieldAudience;

  @Int({
    min: 1,
    max: 1000,
    optional: true,
    description: 'Place among the fields of its records; where absent as it is made, behind the others.',
    example: 3,
  })
  position?: number;
}

export class PatchOwnFieldRequest extends PartialType(
  OmitType(CreateOwnFieldRequest, ['subject', 'key', 'name', 'type']),
  { skipNullProperties: false },
) {
  @Nested(() => PatchLocalNameRequest, {
    optional: true,
    description: 'Name for people, in one language or both.',
  })
  name?: PatchLocalNameRequest;

  @Bool({
    optional: true,
    description: 'true: it is filled in no more, what stands in it stays; false takes it into use again.',
    example: true,
  })
  retired?: boolean;
}
