import { ApiProperty } from '@nestjs/swagger';
import { PageOf } from '../../common/answered.js';
import { Bool, CodeList, Int, Moment, OneOf, Text } from '../../common/fields.js';
import { RecordResponse } from '../../common/record.response.js';
import { importLifeCycle, importStates } from '../import-life-cycle.js';
import { importKinds } from '../import.entity.js';
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

  @CodeList(Object.keys(importLifeCycle), {
    maxEntries: 2,
    description: 'The steps that are open now, as their routes are called (POST /imports/{id}/…).',
    example: ['commit'],
  })
  openSteps!: string[];
}

export class ImportPage extends PageOf(ImportRowlessResponse) {}
