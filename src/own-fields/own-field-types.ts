import type { Word } from '../words/word.js';

/** The lists whose records have own fields, as segments name them. */
export const ownFieldSubjects = ['organisations', 'persons'] as const;
export type OwnFieldSubject = (typeof ownFieldSubjects)[number];

export const ownFieldTypes = ['text', 'number', 'date', 'choice', 'choices', 'link'] as const;
export type OwnFieldType = (typeof ownFieldTypes)[number];

/** Who reads a field and its values: the alliance lead, staff, everybody who reads the record whole. */
export const ownFieldAudiences = ['alliance_lead', 'staff', 'readers'] as const;
export type OwnFieldAudience = (typeof ownFieldAudiences)[number];

export interface Choice {
  readonly code: string;
  readonly name: Word;
}

/** What is known of a field where its values are read and written. */
export interface Definition {
  readonly key: string;
  readonly name: Word;
  readonly type: OwnFieldType;
  readonly choices: readonly Choice[];
  readonly retired: boolean;
}

/** What stands in the own fields of a record, by their keys. */
export type OwnValues = Readonly<Record<string, unknown>>;

export const hasChoices = (type: OwnFieldType) => type === 'choice' || type === 'choices';

/** So many fields the records of one kind have, and so much can be chosen in one. */
export const MOST_FIELDS = 50;
export const MOST_CHOICES = 50;

/** The most characters of a text or an address. */
export const LONGEST = 500;

/** The form of a key. */
export const OWN_KEY = '[a-z][a-z0-9_]{0,39}';
