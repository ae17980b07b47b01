import { Column, Entity } from 'typeorm';
import { EditableRecord } from '../database/editable-record.js';

export const objectionOutcomes = ['accepted', 'rejected'] as const;
export type ObjectionOutcome = (typeof objectionOutcomes)[number];

/** What somebody who was invited holds against a passage of minutes in review. Changed once: by its answer. */
@Entity('objection')
export class Objection extends EditableRecord {
  /** The meeting of the minutes, repeated so that the database keeps participation and item to it. */
  @Column('uuid')
  meetingId!: string;

  @Column('uuid')
  minutesId!: string;

  /** Who objects, with or without an account. */
  @Column('uuid')
  participationId!: string;

  @Column('uuid', { nullable: true })
  agendaItemId!: string | null;

  @Column('text')
  passage!: string;

  @Column('text')
  text!: string;

  /** Null while nobody has answered. */
  @Column('text', { nullable: true })
  outcome!: ObjectionOutcome | null;

  @Column('text', { nullable: true })
  answer!: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  answeredAt!: Date | null;

  /** Account that answered. */
  @Column('uuid', { nullable: true })
  answeredBy!: string | null;
}
