import { ApiProperty } from '@nestjs/swagger';
import { PageOf } from '../../common/answered.js';
import { Bool, CodeList, Id, Int, OneOf, Text } from '../../common/fields.js';
import { likenessWords } from '../../words/network-words.js';
import { ownFieldColumn } from '../../own-fields/own-field.parameters.js';
import { outcomes } from './import.filters.js';
import { importFields, rowChoices } from './import.request.js';

const id = '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b';

/** Whatever the field can be. */
const anything = {
  anyOf: [
    { type: 'string' },
    { type: 'boolean' },
    { type: 'number' },
    { type: 'array', items: { type: 'string' } },
    { type: 'object' },
    { type: 'null' },
  ],
};

class ImportChangeResponse {
  @OneOf(
    [...importFields, 'membership'],
    {
      description:
        'Which field; `membership` where one would be made; one that the alliance made: `ownFields.` and its key.',
      example: 'city',
    },
    ownFieldColumn,
  )
  field!: string;

  @ApiProperty({ ...anything, description: 'What stands there.', example: null })
  from!: unknown;

  @ApiProperty({ ...anything, description: 'What would stand there.', example: 'Jena' })
  to!: unknown;
}

class ImportAlikeResponse {
  @Id({
    nullable: true,
    optional: false,
    description: 'The record that it looks like; null where it is a row.',
    example: id,
  })
  id!: string | null;

  @Int({
    min: 1,
    max: 10_000_000,
    nullable: true,
    optional: false,
    description: 'The earlier row that it looks like.',
    example: null,
  })
  line!: number | null;

  @Text({
    max: 200,
    nullable: true,
    optional: false,
    description: 'What it is called.',
    example: 'Saaletal Optik',
  })
  name!: string | null;

  @Int({ min: 0, max: 100, description: 'How much speaks for one record, in per cent.', example: 82 })
  score!: number;

  @CodeList(Object.keys(likenessWords), {
    maxEntries: 20,
    description: 'As in GET /duplicates.',
    example: ['legal_form'],
  })
  reasons!: string[];
}

class ImportCellErrorResponse {
  @Text({
    max: 1000,
    min: 0,
    nullable: true,
    optional: false,
    description: 'The column, as the file calls it; null where none fills the field.',
    example: 'Beitritt',
  })
  column!: string | null;

  @Text({ max: 100, description: 'The field.', example: 'membership.joinedOn' })
  field!: string;

  @Text({ max: 100, description: 'What is wrong, as a code.', example: 'only_a_month' })
  code!: string;

  @Text({
    max: 2000,
    description: 'The same in words, in the language asked for.',
    example:
      '„seit März 2019“ sagt keinen Tag; schreiben Sie den ersten Tag, der zählt, zum Beispiel 01.03.2019.',
  })
  detail!: string;
}

export class ImportRowResponse {
  @Id({ description: 'The row.', example: id })
  id!: string;

  @Int({
    min: 1,
    max: 10_000_000,
    description: 'The line in the file, or the place in the selection, from 1 on.',
    example: 17,
  })
  line!: number;

  @OneOf(outcomes, { description: 'What would become of it.', example: 'new' })
  outcome!: string;

  @Bool({ description: 'Whether it is written; the others stay behind.', example: true })
  taken!: boolean;

  @Text({
    max: 200,
    nullable: true,
    optional: false,
    description: 'What the record is called.',
    example: 'Saaletal Optik GmbH',
  })
  name!: string | null;

  @Id({ nullable: true, optional: false, description: 'The record that it would change.', example: null })
  targetId!: string | null;

  @Int({
    min: 1,
    max: 10_000_000,
    nullable: true,
    optional: false,
    description: 'Of persons: the earlier row with whose person it goes on.',
    example: null,
  })
  firstLine!: number | null;

  @ApiProperty({ type: [ImportChangeResponse], description: 'What it would write.' })
  changes!: ImportChangeResponse[];

  @ApiProperty({ type: [ImportAlikeResponse], description: 'What it looks like, the likest first.' })
  duplicates!: ImportAlikeResponse[];

  @ApiProperty({ type: [ImportCellErrorResponse], description: 'What is wrong with it.' })
  errors!: ImportCellErrorResponse[];

  @OneOf(rowChoices, {
    nullable: true,
    optional: false,
    description: 'What somebody chose for it.',
    example: null,
  })
  choice!: string | null;

  @Id({
    nullable: true,
    optional: false,
    description: 'The record that it became, once it is taken over.',
    example: null,
  })
  recordId!: string | null;
}

export class ImportRowPage extends PageOf(ImportRowResponse) {}
