import { Column, Entity } from 'typeorm';
import { EditableRecord } from '../database/editable-record.js';

export const topicStates = ['open', 'closed'] as const;
export type TopicState = (typeof topicStates)[number];

@Entity('topic')
export class Topic extends EditableRecord {
  @Column('uuid')
  steeringGroupId!: string;

  @Column('text')
  title!: string;

  @Column('text', { nullable: true })
  description!: string | null;

  @Column('text')
  state!: TopicState;

  @Column('boolean')
  isRecurring!: boolean;

  @Column('uuid', { nullable: true })
  proposedByPersonId!: string | null;

  /** The item of a meeting from which the topic came. */
  @Column('uuid', { nullable: true })
  raisedInAgendaItemId!: string | null;

  @Column('date')
  firstRaisedOn!: string;
}
