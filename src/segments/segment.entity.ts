import { Column, Entity } from 'typeorm';
import { EditableRecord } from '../database/editable-record.js';
import type { SegmentList } from './segment-lists.js';

/** Filters of a list under a name, everybody's who reads the list. It belongs to nobody. */
@Entity('segment')
export class Segment extends EditableRecord {
  @Column('text')
  list!: SegmentList;

  @Column('text')
  name!: string;

  /** By the names that they have in the list's address. */
  @Column('jsonb')
  filters!: Record<string, unknown>;

  /** In their order; none: the usual ones. */
  @Column('text', { array: true })
  columns!: string[];

  @Column('text', { nullable: true })
  sort!: string | null;
}
