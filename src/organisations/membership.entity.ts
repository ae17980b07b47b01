import { Column, Entity } from 'typeorm';
import { EditableRecord } from '../database/editable-record.js';
import type { StoredMembershipState } from './membership-life-cycle.js';

@Entity('membership')
export class Membership extends EditableRecord {
  @Column('uuid')
  organisationId!: string;

  /** What was decided last; whether the membership has ended follows from endedOn and today. */
  @Column('text')
  state!: StoredMembershipState;

  @Column('date', { nullable: true })
  joinedOn!: string | null;

  /** First day that no longer counts. */
  @Column('date', { nullable: true })
  endedOn!: string | null;

  @Column('text', { nullable: true })
  endReason!: string | null;
}
