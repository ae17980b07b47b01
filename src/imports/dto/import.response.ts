import { ApiProperty } from '@nestjs/swagger';
import { PageOf } from '../../common/answered.js';
import { Bool, CodeList, Id, Int, Moment, OneOf, Text } from '../../common/fields.js';
import { RecordResponse } from '../../common/record.response.js';
import { organisationReasons } from '../../organisations/organisation-likeness.sql.js';
import { importStates } from '../import-life-cycle.js';
import { importKinds } from '../import.entity.js';
import { outcomes } from './import.filters.js';
import { duplicateChoices, importFields, rowChoices } from './import.request.js';

const id = '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b';

class ImportSheetResponse {
  @Text({ max: 200, min: 0, description: 'Its name; empty where the file is CSV.', example: 'Mitglieder' })
  name!: string;

  @Int({ min: 0, max: 10_000_000, description: 'How many rows stand on it.', example: 312 })
  rows!: number;
}

class ImportHeadResponse {
  @Int({ min: 1, max: 10_000_000, description: 'First line with names of columns.', example: 1 })
  from!: number;

  @Int({ min: 1, max: 10_000_000, description: 'Last line with names of columns.', example: 1 })
  to!: number;
}

/** A list that comes in, as lists of imports show it. */
export class ImportRowlessResponse extends RecordResponse {
  @OneOf(importKinds, { description: 'What its rows are.', example: 'organisations' })
  kind!: string;

  @OneOf(importStates, { description: 'Whether it is taken over.', example: 'draft' })
  state!: string;

  @Text({ max: 200, description: 'What the file was called.', example: 'mitglieder-2019.xlsx' })
  fileName!: string;

  @OneOf(['csv', 'xlsx'], { description: 'What the file is.', example: 'xlsx' })
  format!: string;

  @Text({
    max: 20,
    nullable: true,
    optional: false,
    description: 'Of CSV: how its letters are written.',
    example: 'windows-1252',
  })
  encoding!: string | null;

  @Text({
    max: 1,
    nullable: true,
    optional: false,
    description: 'Of CSV: what stands between cells.',
    example: ';',
  })
  delimiter!: string | null;

  @Text({ max: 200, min: 0, description: 'The sheet that was read.', example: 'Mitglieder' })
  sheet!: string;

  @ApiProperty({ type: [ImportSheetResponse], description: 'The sheets that can be read.' })
  sheets!: ImportSheetResponse[];

  @ApiProperty({
    type: ImportHeadResponse,
    nullable: true,
    description: 'Where the names of columns stand; null where they have none.',
  })
  head!: ImportHeadResponse | null;

  @Moment({ nullable: true, optional: false, description: 'When it was taken over (UTC).', example: null })
  committedAt!: string | null;

  @Moment({ nullable: true, optional: false, description: 'When it was taken back (UTC).', example: null })
  undoneAt!: string | null;
}

class ImportColumnResponse {
  @Text({ max: 1000, min: 0, description: 'What it is called in the file.', example: 'Firma' })
  name!: string;

  @OneOf(importFields, {
    nullable: true,
    optional: false,
    description: 'What it fills; null: nothing.',
    example: 'name',
  })
  field!: string | null;

  @ApiProperty({
    type: [String],
    description: 'The beginnings of its first cells.',
    example: ['Saaletal Optik GmbH'],
  })
  samples!: string[];
}

class ImportCountsResponse {
  @Int({ min: 0, max: 100_000, description: 'Rows in all.', example: 312 })
  rows!: number;
  @Int({ min: 0, max: 100_000, description: 'Rows of which records would be made.', example: 280 })
  new!: number;
  @Int({ min: 0, max: 100_000, description: 'Rows that would change a record.', example: 12 })
  update!: number;
  @Int({ min: 0, max: 100_000, description: 'Rows that say what is there.', example: 4 })
  same!: number;
  @Int({ min: 0, max: 100_000, description: 'Rows that look like a record or an earlier row.', example: 6 })
  duplicate!: number;
  @Int({ min: 0, max: 100_000, description: 'Rows with errors.', example: 10 })
  error!: number;
  @Int({ min: 0, max: 100_000, description: 'Rows that stay behind.', example: 16 })
  left!: number;
  @Int({
    min: 0,
    max: 100_000,
    description: 'Rows about which somebody has to decide before the commit.',
    example: 16,
  })
  open!: number;
}

export class ImportResponse extends ImportRowlessResponse {
  @ApiProperty({ type: [ImportColumnResponse], description: 'The columns, in order.' })
  columns!: ImportColumnResponse[];

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'By fields: what rows say that say nothing of them.',
    example: { sectorCode: 'Wirtschaft' },
  })
  defaults!: Record<string, string>;

  @Bool({ description: 'Whether rows with errors are left out.', example: false })
  leavesErrors!: boolean;

  @OneOf(duplicateChoices, {
    nullable: true,
    optional: false,
    description: 'What becomes of rows that look like another.',
    example: null,
  })
  takesDuplicates!: string | null;

  @ApiProperty({ type: ImportCountsResponse, description: 'How many rows become what.' })
  counts!: ImportCountsResponse;
}

export class ImportPage extends PageOf(ImportRowlessResponse) {}

/** Whatever the field can be. */
const anything = {
  anyOf: [
    { type: 'string' },
    { type: 'boolean' },
    { type: 'array', items: { type: 'string' } },
    { type: 'object' },
    { type: 'null' },
  ],
};

class ImportChangeResponse {
  @OneOf([...importFields, 'membership'], {
    description: 'Which field; `membership` where one would be made.',
    example: 'city',
  })
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

  @CodeList(organisationReasons, {
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

  @Int({ min: 1, max: 10_000_000, description: 'The line in the file, from 1 on.', example: 17 })
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
