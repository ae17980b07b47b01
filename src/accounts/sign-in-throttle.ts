import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../common/clock.js';
import { Settings } from '../config/settings.js';
import { Database } from '../database/database.js';
import { signInSlowed } from './accounts.errors.js';
import { networkOf } from './network-of.js';

/** From so many failures on, each further try waits: 2 s, 4 s, 8 s … */
const FREE_FAILURES = 6;
const LONGEST_WAIT_SECONDS = 900;
const FORGOTTEN_AFTER_HOURS = 24;
/** An address that nobody signed in from for so long is a stranger's again. */
const KNOWN_ADDRESS_DAYS = 90;

/** Seconds to wait after the last failure of a row `th`. */
const wait = `CASE WHEN th.failures < ${FREE_FAILURES} THEN 0
  ELSE least(${LONGEST_WAIT_SECONDS}, power(2, least(th.failures, 30) - ${FREE_FAILURES - 1})) END`;

/** A try that was counted. What it stands under are hashes: neither address nor e-mail is kept. */
export interface CountedTry {
  /** The account on this address. */
  readonly pair: Buffer;
  /** The rows that it counts in, in the order in which they are locked. */
  readonly keys: readonly Buffer[];
}

/**
 * Slows guessing down, per account and per address. Addresses from which the account signed in before count for
 * themselves only, so no stranger can keep somebody out. Accounts that do not exist are counted like others.
 */
@Injectable()
export class SignInThrottle {
  private readonly secret: Buffer;

  constructor(
    settings: Settings,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    this.secret = settings.key('throttle');
  }

  /**
   * Counts a try as failed, before the password is looked at, so that tries at the same time count each other.
   * Stands in a transaction of its own.
   * @throws sign_in_slowed with Retry-After; that try is not counted
   */
  async count(email: string, address: string): Promise<CountedTry> {
    const network = networkOf(address);
    const pair = this.key('pair', email, network);
    return this.database.transaction(async (em) => {
      const now = this.clock.now();
      const known: unknown[] = await em.query(
        `SELECT 1 FROM known_address ka JOIN account ac ON ac.id = ka.account_id
         WHERE ka.key = $1 AND ac.email = $2 AND ka.last_used_at > $3::timestamptz - make_interval(days => $4)`,
        [pair, email, now, KNOWN_ADDRESS_DAYS],
      );
      const strange = [this.key('account', email), this.key('address', network)];
      const keys = known.length > 0 ? [pair] : strange.sort((a, b) => a.compare(b));
      await this.countIn(em, keys, now);
      return { pair, keys };
    });
  }

  /** After a sign-in: takes the try back, forgets the failures of this pair, and knows the address from now on. */
  async welcome(em: EntityManager, accountId: string, tried: CountedTry): Promise<void> {
    const now = this.clock.now();
    await this.takeBack(em, tried);
    await em.query(
      `INSERT INTO known_address (key, account_id, last_used_at) VALUES ($1, $2, $3)
       ON CONFLICT (key) DO UPDATE SET account_id = $2, last_used_at = $3`,
      [tried.pair, accountId, now],
    );
    await em.query(
      `DELETE FROM known_address WHERE account_id = $1 AND last_used_at < $2::timestamptz - make_interval(days => $3)`,
      [accountId, now, KNOWN_ADDRESS_DAYS],
    );
    await em.query(
      `DELETE FROM sign_in_throttle WHERE key IN (SELECT key FROM sign_in_throttle
         WHERE last_failure_at < $1::timestamptz - make_interval(hours => $2) LIMIT 100 FOR UPDATE SKIP LOCKED)`,
      [now, FORGOTTEN_AFTER_HOURS],
    );
  }

  /** The password was right: the try was no failure. Failures of others, on the account or the address, stay. */
  async takeBack(em: EntityManager, { pair, keys }: CountedTry): Promise<void> {
    await em.query(
      `UPDATE sign_in_throttle SET failures = failures - 1
       WHERE key IN (SELECT key FROM sign_in_throttle WHERE key = ANY($1::bytea[]) ORDER BY key FOR UPDATE) AND failures > 0`,
      [keys],
    );
    await em.query(`DELETE FROM sign_in_throttle WHERE key = $1`, [pair]);
  }

  /** The owner has proved himself otherwise: the account's failures are forgotten. */
  async forgive(em: EntityManager, email: string): Promise<void> {
    await em.query(`DELETE FROM sign_in_throttle WHERE key = $1`, [this.key('account', email)]);
  }

  /** The lock that the upsert takes makes tries at the same time take turns. */
  private async countIn(em: EntityManager, keys: readonly Buffer[], now: Date): Promise<void> {
    const counted: unknown[] = await em.query(
      `INSERT INTO sign_in_throttle AS th (key, failures, last_failure_at)
       SELECT key, 1, $2::timestamptz FROM unnest($1::bytea[]) AS key ORDER BY key
       ON CONFLICT (key) DO UPDATE SET last_failure_at = $2::timestamptz, failures =
         CASE WHEN th.last_failure_at < $2::timestamptz - make_interval(hours => $3) THEN 1 ELSE th.failures + 1 END
       WHERE th.last_failure_at + make_interval(secs => ${wait}) <= $2::timestamptz
       RETURNING key`,
      [keys, now, FORGOTTEN_AFTER_HOURS],
    );
    if (counted.length === keys.length) return;
    const [row]: { seconds: number }[] = await em.query(
      `SELECT ceil(max(extract(epoch FROM th.last_failure_at + make_interval(secs => ${wait}) - $2::timestamptz)))::int
         AS seconds FROM sign_in_throttle th WHERE th.key = ANY($1::bytea[])`,
      [keys, now],
    );
    const seconds = Math.max(1, row?.seconds ?? 1);
    throw signInSlowed({ seconds }, { headers: { 'retry-after': String(seconds) } });
  }

  private key(...parts: string[]): Buffer {
    return createHmac('sha256', this.secret).update(JSON.stringify(parts)).digest();
  }
}
