import { Column, Entity } from 'typeorm';
import { EditableRecord } from '../database/editable-record.js';
import type { StoredMembershipState } from './membership-life-cycle.js';

/** Free words, perhaps of people: the audit trail says that they changed, and who changed them (0034). */
export const IN_NO_TRAIL = ['reasons'];

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

  /** Why the organisation joined; for staff alone. */
  @Column('text', { nullable: true })
  reasons!: string | null;

  /** Who stands by it, of whatever organisation. */
  @Column('uuid', { nullable: true })
  patronPersonId!: string | null;

  /** Who of the staff answers for it. */
  @Column('uuid', { nullable: true })
  coordinatorPersonId!: string | null;
}
