import { Column, Entity } from 'typeorm';
import { EditableRecord } from '../database/editable-record.js';
import type { DateAnswer } from './date-poll-life-cycle.js';

/** Somebody who is asked, with what they answered. */
@Entity('date_poll_respondent')
export class DatePollRespondent extends EditableRecord {
  @Column('uuid')
  datePollId!: string;

  @Column('uuid', { nullable: true })
  personId!: string | null;

  @Column('text', { nullable: true })
  guestName!: string | null;

  @Column('text', { nullable: true })
  guestEmail!: string | null;

  /** By the ids of the options: one each, at the most. */
  @Column('jsonb')
  answers!: Readonly<Record<string, DateAnswer>>;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  answeredAt!: Date | null;

  /** The account that wrote the answer down; null where it came by a link. */
  @Column('uuid', { nullable: true })
  answerRecordedBy!: string | null;
}
