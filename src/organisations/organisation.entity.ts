import { Column, Entity } from 'typeorm';
import { EditableRecord } from '../database/editable-record.js';
import type { OwnValues } from '../own-fields/own-field-types.js';

@Entity('organisation')
export class Organisation extends EditableRecord {
  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  shortName!: string | null;

  @Column('text')
  sectorCode!: string;

  @Column('text', { nullable: true })
  website!: string | null;

  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text', { nullable: true })
  phone!: string | null;

  @Column('text', { nullable: true })
  street!: string | null;

  @Column('text', { nullable: true })
  postalCode!: string | null;

  @Column('text', { nullable: true })
  city!: string | null;

  @Column('text')
  country!: string;

  @Column('text', { nullable: true })
  sizeBand!: string | null;

  @Column('text', { nullable: true })
  description!: string | null;

  @Column('text', { array: true })
  expertise!: string[];

  @Column('text', { array: true })
  offers!: string[];

  @Column('text', { array: true })
  tags!: string[];

  /** By the keys of the fields that the alliance made. */
  @Column('jsonb')
  ownFields!: OwnValues;

  @Column('text', { nullable: true })
  internalNote!: string | null;

  @Column('boolean')
  listedPublicly!: boolean;
}
