import { Column, Entity } from 'typeorm';
import { EditableRecord } from '../database/editable-record.js';
import type { BulkValues } from './dto/bulk-change.request.js';
import type { ImportState } from './import-life-cycle.js';
import type { TableFile } from './reading/table-file.js';

export const importKinds = ['organisations', 'persons', 'seats'] as const;
export type ImportKind = (typeof importKinds)[number];

/** How the file was read. */
export type Reading = Pick<TableFile, 'format' | 'encoding' | 'delimiter' | 'sheets' | 'sheet' | 'head'>;

/** A list that comes in from elsewhere, or a selection of what is there: a draft until it is taken over, whole or not at all. */
@Entity('import')
export class Import extends EditableRecord {
  @Column('text')
  kind!: ImportKind;

  @Column('text')
  state!: ImportState;

  @Column('text', { nullable: true })
  fileName!: string | null;

  @Column('jsonb', { nullable: true })
  reading!: Reading | null;

  /** Of a selection, which has no file: what is set in each of its records. */
  @Column('jsonb', { nullable: true })
  sets!: BulkValues | null;

  /** What the columns are called, in order. */
  @Column('text', { array: true })
  heads!: string[];

  /** The field that each column fills; empty where it fills none. */
  @Column('text', { array: true })
  fields!: string[];

  /** Texts for fields of which a row says nothing. */
  @Column('jsonb')
  defaults!: Record<string, string>;

  /** Rows with errors stay behind. */
  @Column('boolean')
  leavesErrors!: boolean;

  /** What becomes of rows that look like a record or an earlier row, where nothing else was chosen for them. */
  @Column('text', { nullable: true })
  takesDuplicates!: 'new' | 'leave' | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  committedAt!: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  undoneAt!: Date | null;
}
