import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { isDemoAlliance } from '../alliance/alliance.query.js';
import { Clock } from '../common/clock.js';
import { newId } from '../common/ids.js';
import { Database } from '../database/database.js';

/** Seconds for which the mailbox is one process's, counted from its last word; more than a round takes. */
const CLAIM_SECONDS = 300;

const HELD = `claimed_until = $3::timestamptz + make_interval(secs => ${CLAIM_SECONDS})`;
const FREE = 'claim = NULL, claimed_until = NULL';

/** A mailbox that this process reads now. */
export interface ClaimedMailbox {
  readonly name: string;
  readonly claim: string;
  /** As the server gave it; null: never read. */
  readonly uidValidity: string | null;
  readonly lastUid: number;
  /** Messages that are done, and perhaps not shown as read. */
  readonly unmarked: readonly number[];
}

/** The mailbox is another process's by now: this one leaves nothing of what it was at. */
export class LostError extends Error {}

/** Up to where the mailbox is read. One process at a time reads it. */
@Injectable()
export class MailboxProgress {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Makes it this process's; null where another one reads it, and in the demo alliance, which nobody writes to. */
  claim(name: string): Promise<ClaimedMailbox | null> {
    const claim = newId();
    return this.database.transaction(async (em) => {
      await em.query(
        `INSERT INTO mailbox (name, last_uid, tries, unmarked) VALUES ($1::text, 0, 0, '{}') ON CONFLICT DO NOTHING`,
        [name],
      );
      const [rows]: [Omit<ClaimedMailbox, 'name' | 'claim'>[], number] = await em.query(
        `UPDATE mailbox mb SET claim = $2::uuid, ${HELD}
         WHERE mb.name = $1::text AND (mb.claimed_until IS NULL OR mb.claimed_until <= $3::timestamptz) AND NOT ${isDemoAlliance}
         RETURNING mb.uid_validity::text AS "uidValidity", mb.last_uid::float8 AS "lastUid", mb.unmarked::float8[] AS unmarked`,
        [name, claim, this.clock.now()],
      );
      return rows[0] ? { ...rows[0], name, claim } : null;
    });
  }

  /** The server has numbered the messages anew, or they were never read. */
  async beginAnew(mailbox: ClaimedMailbox, uidValidity: string): Promise<void> {
    await this.database.transaction((em) =>
      this.note(em, mailbox, `${HELD}, uid_validity = $4::bigint, last_uid = 0, unmarked = '{}'`, [
        uidValidity,
      ]),
    );
  }

  /** @returns how often this message was begun, this time included */
  async begin(mailbox: ClaimedMailbox, uid: number): Promise<number> {
    return this.database.transaction(async (em) => {
      const tries = `CASE WHEN trying_uid = $4::bigint THEN tries + 1 ELSE 1 END`;
      return (await this.note(em, mailbox, `${HELD}, trying_uid = $4::bigint, tries = ${tries}`, [uid]))
        .tries;
    });
  }

  /** In the transaction of what the message did: either both are there afterwards or neither. @throws LostError */
  async done(em: EntityManager, mailbox: ClaimedMailbox, uid: number, isOurs: boolean): Promise<void> {
    const unmarked = `CASE WHEN $5::boolean THEN unmarked || $4::bigint ELSE unmarked END`;
    const set = `${HELD}, last_uid = $4::bigint, trying_uid = NULL, tries = 0, unmarked = ${unmarked}`;
    await this.note(em, mailbox, set, [uid, isOurs], 'last_uid < $4::bigint');
  }

  /** They are shown as read. */
  async marked(mailbox: ClaimedMailbox, uids: readonly number[]): Promise<void> {
    const set = `${HELD}, unmarked = ARRAY(SELECT unnest(unmarked) EXCEPT SELECT unnest($4::bigint[]))`;
    await this.database.transaction((em) => this.note(em, mailbox, set, [uids]));
  }

  /** Read up to here, with or without more that waits. @param upTo the last UID that the server has given, where all was read */
  async ended(mailbox: ClaimedMailbox, upTo: number): Promise<void> {
    await this.database.transaction((em) =>
      this.note(
        em,
        mailbox,
        `last_uid = greatest(last_uid, $4::bigint), read_at = $3::timestamptz, failing_since = NULL, reason = NULL, ${FREE}`,
        [upTo],
      ),
    );
  }

  /** @param reason without anything personal */
  async failed(mailbox: ClaimedMailbox, reason: string): Promise<void> {
    const set = `failing_since = coalesce(failing_since, $3::timestamptz), reason = $4::text, ${FREE}`;
    await this.database.transaction((em) => this.note(em, mailbox, set, [reason]));
  }

  /** @throws LostError where the mailbox is not the caller's any more */
  private async note(
    em: EntityManager,
    { name, claim }: ClaimedMailbox,
    set: string,
    values: readonly unknown[],
    where = 'true',
  ): Promise<{ tries: number }> {
    const [rows]: [{ tries: number }[], number] = await em.query(
      `UPDATE mailbox SET ${set}
       WHERE name = $1::text AND claim = $2::uuid AND ${where} RETURNING tries`,
      [name, claim, this.clock.now(), ...values],
    );
    if (!rows[0]) throw new LostError();
    return rows[0];
  }
}
