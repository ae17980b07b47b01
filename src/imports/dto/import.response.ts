import { ApiProperty } from '@nestjs/swagger';
import { PageOf } from '../../common/answered.js';
import { Bool, CodeList, Int, Moment, Nested, OneOf, Text } from '../../common/fields.js';
import { RecordResponse } from '../../common/record.response.js';
import { importLifeCycle, importStates } from '../import-life-cycle.js';
import { importSourceWords } from '../../words/import-words.js';
import { importKinds } from '../import.entity.js';
import { ownFieldColumn } from '../../own-fields/own-field.parameters.js';
import { BulkValues } from './bulk-change.request.js';
import { duplicateChoices, importFields } from './import.request.js';

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

  @OneOf(Object.keys(importSourceWords), {
    description: 'Where its rows come from: a file, or records that were selected (POST /bulk-changes).',
    example: 'file',
  })
  source!: string;

  @Text({
    max: 200,
    nullable: true,
    optional: false,
    description: 'What the file was called; null where there is none.',
    example: 'mitglieder-2019.xlsx',
  })
  fileName!: string | null;

  @Nested(() => BulkValues, {
    nullable: true,
    optional: false,
    description: 'Of a selection: what is set in each record; null where it is a file.',
    example: null,
  })
  values!: BulkValues | null;

  @Int({
    min: 1,
    max: 100_000,
    nullable: true,
    optional: false,
    description: 'Of a selection: how many records it has; null where it is a file.',
    example: null,
  })
  selected!: number | null;

  @OneOf(['csv', 'xlsx'], {
    nullable: true,
    optional: false,
    description: 'What the file is; null where there is none.',
    example: 'xlsx',
  })
  format!: string | null;

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

  @Text({
    max: 200,
    min: 0,
    nullable: true,
    optional: false,
    description: 'The sheet that was read; null where there is no file.',
    example: 'Mitglieder',
  })
  sheet!: string | null;

  @ApiProperty({
    type: [ImportSheetResponse],
    description: 'The sheets that can be read; none without a file.',
  })
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

  @OneOf(
    importFields,
    { nullable: true, optional: false, description: 'What it fills; null: nothing.', example: 'name' },
    ownFieldColumn,
  )
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
    description: 'Rows of which records are made, as it is decided now.',
    example: 280,
  })
  made!: number;
  @Int({ min: 0, max: 100_000, description: 'Rows that change a record, as it is decided now.', example: 12 })
  changed!: number;
  @Int({
    min: 0,
    max: 100_000,
    description: 'Rows about which somebody has to decide before the commit.',
    example: 16,
  })
  open!: number;
  @Int({ min: 0, max: 100_000, description: 'Those of them that have errors.', example: 10 })
  openErrors!: number;
}

class ImportProgressResponse {
  @OneOf(['judge', ...Object.keys(importLifeCycle)], {
    description: 'What is under way.',
    example: 'judge',
  })
  step!: string;

  @Int({ min: 0, max: 100_000, description: 'Rows that are done.', example: 1500 })
  done!: number;

  @Int({ min: 0, max: 100_000, description: 'Rows in all.', example: 20_000 })
  total!: number;
}

export class ImportResponse extends ImportRowlessResponse {
  @ApiProperty({ type: [ImportColumnResponse], description: 'The columns, in order; none without a file.' })
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

  @ApiProperty({
    type: ImportProgressResponse,
    nullable: true,
    description:
      'How far it is, while rows are judged after the answer, or a step is under way; null where nothing is.',
  })
  progress!: ImportProgressResponse | null;

  @CodeList(Object.keys(importLifeCycle), {
    maxEntries: 2,
    description: 'The steps that are open now, as their routes are called (POST /imports/{id}/…).',
    example: ['commit'],
  })
  openSteps!: string[];
}

export class ImportPage extends PageOf(ImportRowlessResponse) {}
