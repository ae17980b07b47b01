import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import type { Permission } from '../access/policy.js';
import type { Change } from '../audit/change.js';
import type { Writes } from '../audit/writes.js';

/** The end of an affiliation: who leaves whom, and when. Days are the alliance's. */
export interface Leaving {
  readonly affiliationId: string;
  readonly personId: string;
  readonly organisationId: string;
  /** First day that no longer counts. */
  readonly endDate: string;
  /** From when on something is left without anybody: the end, or today where that has come already. */
  readonly from: string;
}

/** A record that would be left without anybody. */
export interface Hanging {
  /** Of the record that stands for it in a reason: its own, or the meeting's. */
  readonly recordId: string;
  readonly groupId: string;
}

/**
 * How one kind of record is handed over when an affiliation ends (domain.md, rule 3). Each feature gives its own;
 * persons/ goes through them and knows none.
 */
export interface HandOver<Row extends Hanging = Hanging> {
  /** Field of the request that says how. */
  readonly field: string;
  /** What it changes, and thus needs: more than the right to end an affiliation. */
  readonly needs: Permission;
  /** Code of the reason, and kind of the record that it names. */
  readonly reason: string;
  /** What hangs on the affiliation, locked until the transaction ends. The person is locked before. */
  hanging(em: EntityManager, leaving: Leaving): Promise<Row[]>;
  /** Whether a reason may name this record to the actor; it is counted all the same. */
  isSeenBy(actor: Actor, row: Row, leaving: Leaving): boolean;
  /** What is refused of how it is to be handed over. @throws fields_not_allowed, content_invalid */
  check?(
    em: EntityManager,
    actor: Actor,
    given: unknown,
    rows: readonly Row[],
    leaving: Leaving,
  ): Promise<void> | void;
  /** Does it. @param given the value of the field */
  settle<T extends object>(
    em: EntityManager,
    writes: Writes,
    change: Change<T>,
    rows: readonly Row[],
    given: unknown,
    leaving: Leaving,
  ): Promise<void>;
}
