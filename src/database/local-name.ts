import { Column } from 'typeorm';

/** A name in both languages of the screens, in two columns of a record. */
export class LocalName {
  @Column('text')
  de!: string;

  @Column('text')
  en!: string;
}
