import { Column, Entity } from 'typeorm';
import { EditableRecord } from '../database/editable-record.js';
import type { OwnValues } from '../own-fields/own-field-types.js';

@Entity('person')
export class Person extends EditableRecord {
  @Column('text', { nullable: true })
  formOfAddress!: string | null;

  @Column('text', { nullable: true })
  academicTitle!: string | null;

  @Column('text')
  givenName!: string;

  @Column('text', { nullable: true })
  nameAffix!: string | null;

  @Column('text')
  familyName!: string;

  /** Private; used where no affiliation gives one. */
  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text', { nullable: true })
  phone!: string | null;

  @Column('text')
  language!: string;

  /** Of the staff. */
  @Column('text', { array: true })
  tags!: string[];

  /** By the keys of the fields that the alliance made. */
  @Column('jsonb')
  ownFields!: OwnValues;

  @Column('text', { nullable: true })
  internalNote!: string | null;
}
