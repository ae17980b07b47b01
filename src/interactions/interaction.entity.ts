import { Column, Entity } from 'typeorm';
import { EditableRecord } from '../database/editable-record.js';

export const interactionKinds = ['note', 'call', 'visit', 'mail', 'event'] as const;
export type InteractionKind = (typeof interactionKinds)[number];

/** One of us had to do with an organisation, a person, or a person at an organisation. For staff alone. */
@Entity('interaction')
export class Interaction extends EditableRecord {
  @Column('text')
  kind!: InteractionKind;

  @Column('date')
  happenedOn!: string;

  @Column('uuid', { nullable: true })
  organisationId!: string | null;

  @Column('uuid', { nullable: true })
  personId!: string | null;

  /** Who of us; the next step is this one's to take. */
  @Column('uuid', { nullable: true })
  byPersonId!: string | null;

  @Column('text')
  text!: string;

  @Column('text', { nullable: true })
  nextStep!: string | null;

  @Column('date', { nullable: true })
  nextStepDueDate!: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  nextStepDoneAt!: Date | null;
}
