import { Column, Entity } from 'typeorm';
import { EditableRecord } from '../database/editable-record.js';
import { LocalName } from '../database/local-name.js';
import type { FreeSpanKind } from './free-times.js';

/** School holidays and other days on which nobody is asked to meet, named by hand. */
@Entity('free_span')
export class FreeSpan extends EditableRecord {
  @Column('text')
  kind!: FreeSpanKind;

  @Column(() => LocalName)
  name!: LocalName;

  /** The first day, as an ISO date. */
  @Column('date')
  startDate!: string;

  /** The first day that is not free any more. */
  @Column('date')
  endDate!: string;
}
