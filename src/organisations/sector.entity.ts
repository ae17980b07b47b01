import { Column, Entity } from 'typeorm';
import { EditableRecord } from '../database/editable-record.js';
import { LocalName } from '../database/local-name.js';

@Entity('sector')
export class Sector extends EditableRecord {
  /** By which organisations name it, and whatever was frozen; it never changes. */
  @Column('text')
  code!: string;

  @Column(() => LocalName)
  name!: LocalName;

  /** Place in lists, from 1 on. */
  @Column('integer')
  position!: number;

  /** Since when no organisation gets it any more. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  retiredAt!: Date | null;
}
