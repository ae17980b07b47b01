import { Column, Entity } from 'typeorm';
import type { SeatRole } from '../access/actor.js';
import { EditableRecord } from '../database/editable-record.js';

/** A person in a steering group on behalf of an organisation. */
@Entity('seat')
export class Seat extends EditableRecord {
  @Column('uuid')
  steeringGroupId!: string;

  @Column('uuid')
  personId!: string;

  @Column('uuid')
  onBehalfOfOrganisationId!: string;

  @Column('text')
  role!: SeatRole;

  @Column('boolean')
  hasVote!: boolean;

  @Column('date')
  startDate!: string;

  /** First day that no longer counts. */
  @Column('date', { nullable: true })
  endDate!: string | null;

  /** Until staff confirm it, a seat opens no contact data. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  confirmedAt!: Date | null;

  /** The account of staff that confirmed it; never shown. */
  @Column('uuid', { nullable: true })
  confirmedBy!: string | null;
}
