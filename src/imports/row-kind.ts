import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import type { Change } from '../audit/change.js';
import type { Writes } from '../audit/writes.js';
import type { FieldError } from '../common/problem.js';
import type { OwnFieldAudience } from '../own-fields/own-field-types.js';
import type { Word } from '../words/word.js';
import type { ReadCell } from './cells.js';

/** A field that a column of a table can fill. */
export interface ImportField {
  /** Its name in the record, with a dot into what hangs on it. */
  field: string;
  /** What else people call such a column. */
  others: readonly string[];
  /** What a column of it looks like, where its head says nothing. */
  looks?: RegExp;
  read: ReadCell;
  /** Of a field that the alliance made: its name, and who reads it. */
  called?: Word;
  audience?: OwnFieldAudience;
}

/**
 * A row as it was read: the record's columns under their names in the database, what hangs on it, what a note says further,
 * and what is wrong.
 */
export interface ReadRow {
  fields: Readonly<Record<string, unknown>>;
  /** Pointers are names of fields. */
  errors: readonly FieldError[];
}

/** Who judges rows, on which day of the alliance. */
export interface Judge {
  readonly today: string;
  readonly actor: Actor;
}

/** Lines of an import, both included. */
export interface Lines {
  readonly id: string;
  readonly first: number;
  readonly last: number;
}

/** A row that is taken over, as it was judged. */
export interface TakenRow {
  line: number;
  outcome: 'new' | 'update' | 'same' | 'duplicate';
  targetId: string | null;
  /** The earlier row whose person it goes on with. */
  firstLine: number | null;
  fields: Readonly<Record<string, unknown>>;
  /** What its words refer to, by their meaning. */
  refers: Readonly<Record<string, string>>;
  /** Under their names in the database. */
  changes: readonly { field: string; to: unknown }[];
}

/** A record that a row wrote: its version then, and what stood in the fields that changed; null where it was made. */
export interface WrittenRecord {
  type: RecordType;
  id: string;
  version: number;
  before: object | null;
}

/** What hangs on another comes after it. */
export const recordTypes = ['organisation', 'membership', 'person', 'affiliation', 'seat'] as const;
export type RecordType = (typeof recordTypes)[number];

/** What became of a row: its record, and what was written for it. */
export interface WrittenRow {
  line: number;
  id: string;
  written: WrittenRecord[];
}

/** Where rows are taken over. */
export interface Taking {
  readonly em: EntityManager;
  readonly writes: Writes;
  readonly change: Change;
  readonly importId: string;
}

/** What the rows of an import are: everything about them that depends on it. */
export interface RowKind {
  /** The fields that columns can fill. */
  fields(em: EntityManager, today: string): Promise<readonly ImportField[]>;

  /**
   * What a row says. @param columns the field that each column fills @param defaults texts for fields of which the row says
   * nothing
   */
  read(
    cells: readonly string[],
    columns: readonly (ImportField | null)[],
    defaults: ReadonlyMap<ImportField, string>,
  ): ReadRow;

  /** SQL of the keys (0029) of what the row says in `n.fields`. */
  readonly likeness: string;

  /** Says of these lines by what is there now what would become of each. Earlier ones have been judged. */
  judge(em: EntityManager, lines: Lines, by: Judge): Promise<void>;

  /** Once all are judged: what is wrong with rows because of others. */
  compare(em: EntityManager, id: string, by: Judge): Promise<void>;

  /** Takes some rows over. Earlier ones have been. */
  take(taking: Taking, rows: readonly TakenRow[]): Promise<WrittenRow[]>;
}
