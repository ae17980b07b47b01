import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import type { Permission } from '../access/policy.js';
import type { Change } from '../audit/change.js';
import type { Writes } from '../audit/writes.js';

/** The end of affiliations: who leaves whom, and when. Days are the alliance's. */
export interface Leaving {
  /** Every affiliation that ends with this one, of this person or others. */
  readonly affiliationIds: readonly string[];
  readonly personId: string;
  readonly organisationId: string;
  /** First day that no longer counts. */
  readonly endDate: string;
  /** From when on something is left without anybody: the end, or today where that has come already. */
  readonly from: string;
  /** Whether the person works for nobody any more from then on. */
  readonly isLast: boolean;
  /** Whether the organisation leaves the alliance with the person. */
  readonly withOrganisation: boolean;
}

/** An organisation leaves the alliance. */
export interface OrganisationLeaving {
  readonly organisationId: string;
  /** Who spoke for it until then. */
  readonly personIds: readonly string[];
  readonly endDate: string;
  readonly from: string;
}

/** A record that would be left without anybody. */
export interface Hanging {
  /** Of the record that stands for it in a reason: its own, or the meeting's. */
  readonly recordId: string;
  /** What it is called, where the record itself says it. */
  readonly title?: string;
}

/**
 * How one kind of record is handed over when somebody leaves (domain.md, rule 3). Each feature gives its own;
 * persons/ goes through them and knows none.
 */
export interface HandOver<Row extends Hanging = Hanging, Left = Leaving> {
  /** Field of the request that says how. */
  readonly field: string;
  /** What it changes, and thus needs: more than the right to end an affiliation. */
  readonly needs: Permission;
  /** Code of the reason. */
  readonly reason: string;
  /** Kind of the record that it names, where it is called otherwise. */
  readonly recordType?: string;
  /** The field names a person, who is there and is not the one who leaves. */
  readonly takenBy?: 'person';
  /** What hangs on the affiliation, locked until the transaction ends. The person is locked before. */
  hanging(em: EntityManager, leaving: Left): Promise<Row[]>;
  /** Whether a reason may name this record to the actor; it is counted all the same. */
  isSeenBy(actor: Actor, row: Row, leaving: Left): boolean;
  /** What is refused of how it is to be handed over, at that place of the content. @throws fields_not_allowed, content_invalid */
  check?(
    em: EntityManager,
    actor: Actor,
    given: unknown,
    rows: readonly Row[],
    pointer: string,
  ): Promise<void> | void;
  /** Does it. @param given the value of the field */
  settle<T extends object>(
    em: EntityManager,
    writes: Writes,
    change: Change<T>,
    rows: readonly Row[],
    given: unknown,
    leaving: Left,
  ): Promise<void>;
}

/** The same where an organisation leaves, for what hangs on nobody else. */
export type OrganisationHandOver<Row extends Hanging = Hanging> = HandOver<Row, OrganisationLeaving>;
