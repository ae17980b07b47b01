import type { HandOver, OrganisationHandOver } from './hand-over.js';
import type { MergeParty, MergeRule } from './merge.js';

/** To whom records refer by name. */
export type Party = MergeParty | 'account';

/** A reference of a record to a person, an organisation or an account. */
interface Reference {
  /** Where it is a part's: that table. */
  readonly table?: string;
  /** Column of the foreign key. */
  readonly column: string;
  /**
   * What becomes of it when that one leaves. `keeps`: it stays as it was, since it tells what happened. `belongs`: it is
   * part of that one, and means nothing without. A hand-over: somebody says who takes it on, or that it ends.
   */
  readonly whenLeaving: 'keeps' | 'belongs' | HandOver;
}

interface MergeableReference extends Omit<Reference, 'whenLeaving'> {
  /** What becomes of it when that one goes into another, as duplicates do. */
  readonly whenMerging: MergeRule;
}

/** Accounts are never merged: two of them keep their persons apart. */
interface AccountTie extends Reference {
  readonly to: 'account';
}

interface PersonTie extends MergeableReference {
  readonly to: 'person';
  readonly whenLeaving: Reference['whenLeaving'];
}

interface OrganisationTie extends MergeableReference {
  readonly to: 'organisation';
  readonly whenLeaving: 'keeps' | 'belongs' | OrganisationHandOver;
}

export type PartyTie = PersonTie | OrganisationTie;

export type Tie = AccountTie | PartyTie;

/** What a feature says of its records, once (house.md, "What hangs on a record: ties"). */
export interface RecordKind {
  /** The table, as the audit trail calls the record too. */
  readonly table: string;
  /** By which SQL names it, everywhere. */
  readonly alias: string;
  /** Tables that are part of it, by their aliases. */
  readonly parts?: Readonly<Record<string, string>>;
  /** A merge goes through them in this order. */
  readonly ties: readonly Tie[];
  /** What becomes of its texts that name a person, when that one goes into another. */
  readonly mentions?: MergeRule;
}
