import { Column, Entity } from 'typeorm';
import { EditableRecord } from '../database/editable-record.js';
import type { ActionItemPriority, ActionItemState } from './action-item-life-cycle.js';

@Entity('action_item')
export class ActionItem extends EditableRecord {
  @Column('text')
  title!: string;

  @Column('text', { nullable: true })
  description!: string | null;

  @Column('uuid')
  steeringGroupId!: string;

  @Column('uuid', { nullable: true })
  responsiblePersonId!: string | null;

  @Column('uuid', { nullable: true })
  responsibleOrganisationId!: string | null;

  @Column('date', { nullable: true })
  dueDate!: string | null;

  @Column('text')
  priority!: ActionItemPriority;

  @Column('text')
  state!: ActionItemState;

  /** Where it was born in a meeting: the agenda item under which it was. */
  @Column('uuid', { nullable: true })
  agendaItemId!: string | null;

  @Column('uuid', { nullable: true })
  decisionId!: string | null;

  /** Set exactly while the state is done. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  completedAt!: Date | null;

  /** Another day that who is responsible asks for, with the reason; null once it was answered. */
  @Column('date', { nullable: true })
  wishedDueDate!: string | null;

  @Column('text', { nullable: true })
  wishReason!: string | null;
}
