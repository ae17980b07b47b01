import type { HandOver } from './hand-over.js';

/** To whom records refer by name. */
export type Party = 'person' | 'organisation' | 'account';

/** A reference of a record to a person, an organisation or an account. */
export interface Tie {
  /** Where it is a part's: that table. */
  readonly table?: string;
  /** Column of the foreign key. */
  readonly column: string;
  readonly to: Party;
  /**
   * What becomes of it when that one leaves. `keeps`: it stays as it was, since it tells what happened. `belongs`: it is
   * part of that one, and means nothing without. A hand-over: somebody says who takes it on, or that it ends.
   */
  readonly whenLeaving: 'keeps' | 'belongs' | HandOver;
}

/** What a feature says of its records, once (house.md, "What hangs on a record: ties"). */
export interface RecordKind {
  /** The table, as the audit trail calls the record too. */
  readonly table: string;
  /** By which SQL names it, everywhere. */
  readonly alias: string;
  /** Tables that are part of it, by their aliases. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly ties: readonly Tie[];
}
