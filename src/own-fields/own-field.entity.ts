import { Column, Entity } from 'typeorm';
import { EditableRecord } from '../database/editable-record.js';
import { LocalName } from '../database/local-name.js';
import type { Choice, OwnFieldAudience, OwnFieldSubject, OwnFieldType } from './own-field-types.js';

/** A field that the alliance made for itself. What it is of, its key and its type never change: values are read by them. */
@Entity('own_field')
export class OwnField extends EditableRecord {
  @Column('text')
  subject!: OwnFieldSubject;

  /** Under which records have its values. */
  @Column('text')
  key!: string;

  @Column(() => LocalName)
  name!: LocalName;

  @Column('text')
  type!: OwnFieldType;

  /** In their order; none where the type has none. */
  @Column('jsonb')
  choices!: Choice[];

  @Column('text')
  visibleTo!: OwnFieldAudience;

  /** Place among those of its subject, from 1 on; two may share one. */
  @Column('integer')
  position!: number;

  /** Since when no record gets a value any more. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  retiredAt!: Date | null;
}
