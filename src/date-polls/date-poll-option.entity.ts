import { Column, Entity } from 'typeorm';
import { EditableRecord } from '../database/editable-record.js';

/** A date that is offered; it never changes. */
@Entity('date_poll_option')
export class DatePollOption extends EditableRecord {
  @Column('uuid')
  datePollId!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  plannedStart!: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  plannedEnd!: Date;
}
