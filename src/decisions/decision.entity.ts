import { Column, Entity } from 'typeorm';
import { EditableRecord } from '../database/editable-record.js';
import type { DecisionResult } from './decision-results.js';

@Entity('decision')
export class Decision extends EditableRecord {
  @Column('uuid')
  agendaItemId!: string;

  /** The group of the meeting, repeated here because numbers are counted per group. */
  @Column('uuid')
  steeringGroupId!: string;

  /** Given by freezeMinutes, never by a request. */
  @Column('text', { nullable: true })
  number!: string | null;

  @Column('text')
  text!: string;

  @Column('text')
  result!: DecisionResult;

  @Column('integer', { nullable: true })
  votesYes!: number | null;

  @Column('integer', { nullable: true })
  votesNo!: number | null;

  @Column('integer', { nullable: true })
  votesAbstain!: number | null;

  @Column('uuid', { nullable: true })
  supersedesId!: string | null;

  @Column('uuid', { nullable: true })
  deferredFromId!: string | null;
}
