import { Column, Entity } from 'typeorm';
import { EditableRecord } from '../database/editable-record.js';

@Entity('affiliation')
export class Affiliation extends EditableRecord {
  @Column('uuid')
  personId!: string;

  @Column('uuid')
  organisationId!: string;

  @Column('text', { nullable: true })
  function!: string | null;

  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text', { nullable: true })
  phone!: string | null;

  @Column('boolean')
  isPrimaryContact!: boolean;

  @Column('date')
  startDate!: string;

  /** First day that no longer counts. */
  @Column('date', { nullable: true })
  endDate!: string | null;

  /** Until staff confirm it, an affiliation counts nowhere. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  confirmedAt!: Date | null;

  /** The account of staff that confirmed it; never shown. */
  @Column('uuid', { nullable: true })
  confirmedBy!: string | null;
}
