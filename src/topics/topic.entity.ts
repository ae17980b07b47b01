import { Column, Entity } from 'typeorm';
import type { LifeCycle } from '../common/life-cycle.js';
import { statesOf } from '../common/states.js';
import { EditableRecord } from '../database/editable-record.js';

export const topicStates = ['open', 'closed'] as const;
export type TopicState = (typeof topicStates)[number];

/** Steps are named by the state that is asked for, back and forth. */
export const topicLifeCycle = {
  closed: { from: ['open'], to: 'closed' },
  open: { from: ['closed'], to: 'open' },
} as const satisfies LifeCycle<TopicState>;

/** What the states mean. */
export const topicIs = { open: statesOf<TopicState>()('open') };

/** From this carry-over on, a topic is marked. */
export const LONG_CARRIED = 3;

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

  /** A recurring topic is to be left off the next agenda, once. */
  @Column('boolean')
  leaveOutOnce!: boolean;

  /** The item of the last agenda before the one on which it was left out; null once it has come back. */
  @Column('uuid', { nullable: true })
  leftOutAfterId!: string | null;
}
