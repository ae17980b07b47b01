import { ownFieldColumn } from '../../own-fields/own-field.parameters.js';
import { importFieldWords } from '../../words/import-field-words.js';
import { Bool, Id, Int, NestedList, OneOf, Text } from '../../common/fields.js';

/** What columns can fill, whatever the rows are; not every field is one of every kind. */
export const importFields = [
  ...new Set(Object.values(importFieldWords).flatMap((fields) => Object.keys(fields))),
];

export const rowChoices = ['new', 'update', 'leave'] as const;
export const duplicateChoices = ['new', 'leave'] as const;

export class ColumnMapping {
  @Int({ min: 0, max: 199, description: 'Which column, from 0 on.', example: 3 })
  column!: number;

  @OneOf(
    importFields,
    {
      nullable: true,
      optional: false,
      description: 'What it fills; null: nothing. A field that the alliance made: `ownFields.` and its key.',
      example: 'city',
    },
    ownFieldColumn,
  )
  field!: string | null;
}

export class FieldDefault {
  @OneOf(importFields, { description: 'Which field.', example: 'sectorCode' }, ownFieldColumn)
  field!: string;

  @Text({
    max: 1000,
    nullable: true,
    optional: false,
    description: 'What it is where a row says nothing of it, as a cell would say it; null: nothing.',
    example: 'Wirtschaft',
  })
  value!: string | null;
}

export class RowChoice {
  @Int({ min: 1, max: 10_000_000, description: 'Which row, by its line.', example: 17 })
  line!: number;

  @OneOf(rowChoices, {
    nullable: true,
    optional: false,
    description: 'Make a record of it, change the record `id`, leave it out; null: as it was judged.',
    example: 'update',
  })
  choice!: 'new' | 'update' | 'leave' | null;

  @Id({
    optional: true,
    description: 'The record that is meant, with `update`.',
    example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b',
  })
  id?: string;
}

/** What is read again, or decided. */
export class PatchImportRequest {
  @Text({ max: 200, optional: true, description: 'Of a workbook: the sheet to read.', example: 'Mitglieder' })
  sheet?: string;

  @Int({
    min: 0,
    max: 10_000_000,
    optional: true,
    description: 'The line with the names of the columns; 0: there is none.',
    example: 3,
  })
  headLine?: number;

  @NestedList(() => ColumnMapping, {
    optional: true,
    maxEntries: 200,
    description: 'What columns fill; those not named stay as they are.',
  })
  columns?: ColumnMapping[];

  @NestedList(() => FieldDefault, {
    optional: true,
    maxEntries: 50,
    description: 'What rows say that say nothing; those not named stay as they are.',
  })
  defaults?: FieldDefault[];

  @Bool({ optional: true, description: 'Whether rows with errors are left out.', example: true })
  leavesErrors?: boolean;

  @OneOf(duplicateChoices, {
    nullable: true,
    description:
      'What becomes of rows that look like a record or an earlier row, where nothing is chosen for the row; null: somebody has to choose.',
    example: 'leave',
  })
  takesDuplicates?: 'new' | 'leave' | null;

  @NestedList(() => RowChoice, {
    optional: true,
    maxEntries: 500,
    description: 'What becomes of single rows.',
  })
  rows?: RowChoice[];
}
