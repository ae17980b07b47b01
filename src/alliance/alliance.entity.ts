import { Column, Entity } from 'typeorm';
import { EditableRecord } from '../database/editable-record.js';
import type { HolidayRegion } from './holiday-regions.js';

/** The one that this installation serves. Its row is made by a migration. */
@Entity('alliance')
export class Alliance extends EditableRecord {
  @Column('text')
  name!: string;

  /** IANA; the clock takes it when a process starts. */
  @Column('text')
  timeZone!: string;

  /** `#rrggbb`, dark enough for white text; null: the software's own. */
  @Column('text', { nullable: true })
  accentColour!: string | null;

  /** Whose public holidays are free days; null: none are. */
  @Column('text', { nullable: true })
  holidayRegion!: HolidayRegion | null;
}
