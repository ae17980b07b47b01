import { Column, Entity } from 'typeorm';
import type { Language } from '../common/problem.js';
import { EditableRecord } from '../database/editable-record.js';

/** What somebody wrote in the place of a letter's default; since they went back to it, nothing. No row: nobody ever did. */
@Entity('mail_template')
export class MailTemplate extends EditableRecord {
  /** Of a letter; those that no version writes any more are left alone. */
  @Column('text')
  code!: string;

  @Column('text')
  language!: Language;

  @Column({ type: 'text', nullable: true })
  subject!: string | null;

  @Column({ type: 'text', nullable: true })
  text!: string | null;
}
