import { Column, Entity } from 'typeorm';
import type { AllianceRole } from '../access/actor.js';
import type { Language } from '../common/problem.js';
import { EditableRecord } from '../database/editable-record.js';

/** The password's hash is no column here, so that it never gets into an answer or the audit trail. */
@Entity('account')
export class Account extends EditableRecord {
  /** In lower case. */
  @Column('text')
  email!: string;

  @Column('uuid', { nullable: true })
  personId!: string | null;

  @Column('text', { nullable: true })
  role!: AllianceRole | null;

  @Column('text')
  locale!: Language;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  disabledAt!: Date | null;
}
