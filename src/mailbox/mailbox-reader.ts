import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../common/clock.js';
import { Problem } from '../common/problem.js';
import { Settings } from '../config/settings.js';
import { Database } from '../database/database.js';
import { sqlState } from '../database/sql-error.js';
import { JobWorker } from '../jobs/job-worker.js';
import { type MailboxAddress, mailboxAddress } from '../mail/mailbox-address.js';
import { type Described, LARGEST, MailboxConnection, whyUnread } from './mailbox-connection.js';
import { type ClaimedMailbox, LostError, MailboxProgress } from './mailbox-progress.js';
import { readMail } from './received-mail.js';
import { TakingMail } from './taking-mail.js';

/** Milliseconds that a round takes at the most, and after which it begins no further mail. */
const ROUND_MS = 120_000;
const BEGIN_MS = 60_000;
/** Mails that are looked at together. */
const PORTION = 25;
/** A mail at which we fail is left alone after so many rounds. */
const MOST_TRIES = 10;
/** Why an answer is none any more, or not one that could be given otherwise. */
const refusals = new Set([
  'not_found',
  'meeting_cancelled',
  'answers_closed',
  'too_many_substitutes',
  'content_invalid',
]);
/** Of a mailbox that was never read, the mails of so many days. */
const FIRST_DAYS = 30;
/** Minutes after which a refused password is tried again: twice as many each time, up to an hour. */
const LONGEST_PAUSE = 60;

/**
 * Reads what arrives in the mailbox of MAIL_FROM: answers of calendars, and reports on mails that came back. What a mail does is
 * committed together with its number, so that it is done once, whatever process dies (0050).
 */
@Injectable()
export class MailboxReader implements OnModuleInit, OnModuleDestroy {
  private round: Promise<void> | null = null;
  private connection: MailboxConnection | null = null;
  private isEnding = false;
  /** Refused sign-ins in a row, and when the next one may be: who keeps trying has the account locked. */
  private refused = 0;
  private signsInFrom = new Date(0);

  constructor(
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly worker: JobWorker,
    private readonly progress: MailboxProgress,
    private readonly taking: TakingMail,
  ) {}

  onModuleInit(): void {
    this.worker.everyMinute(() => {
      // Beside the jobs: nobody waits for somebody else's server.
      this.round ??= this.read().finally(() => {
        this.round = null;
      });
      return Promise.resolve();
    });
  }

  async onModuleDestroy(): Promise<void> {
    this.isEnding = true;
    this.connection?.close();
    await this.round;
  }

  /** One round, where there is a mailbox and nobody else is at it. It never throws; what failed is noted. */
  async read(): Promise<void> {
    const address = mailboxAddress(this.settings.config);
    if (address === null || this.isEnding || this.clock.now() < this.signsInFrom) return;
    try {
      const mailbox = await this.progress.claim(address.name);
      if (mailbox !== null) await this.readClaimed(address, mailbox);
    } catch (error) {
      // The database does not answer, or another process has taken over.
      if (!(error instanceof LostError)) Logger.warn(sqlState(error) ?? whyUnread(error), 'mailbox');
    }
  }

  private async readClaimed(address: MailboxAddress, mailbox: ClaimedMailbox): Promise<void> {
    const connection = new MailboxConnection(address, ROUND_MS);
    this.connection = connection;
    try {
      await this.progress.ended(mailbox, await this.readAll(connection, mailbox));
      this.refused = 0;
    } catch (error) {
      if (error instanceof LostError) throw error;
      const state = sqlState(error);
      const reason = state === null ? whyUnread(error) : `sql_${state}`;
      Logger.warn(reason, 'mailbox');
      if (reason === 'imap_sign_in') this.pause();
      await this.progress.failed(mailbox, reason);
    } finally {
      this.connection = null;
      connection.close();
    }
  }

  private pause(): void {
    const minutes = Math.min(2 ** this.refused, LONGEST_PAUSE);
    this.refused += 1;
    this.signsInFrom = new Date(this.clock.now().getTime() + minutes * 60_000);
  }

  /** @returns the UID up to which everything is done, as far as that is known without looking at single mails */
  private async readAll(connection: MailboxConnection, claimed: ClaimedMailbox): Promise<number> {
    const { uidValidity, nextUid } = await connection.open();
    const isAnew = claimed.uidValidity !== uidValidity;
    if (isAnew) await this.progress.beginAnew(claimed, uidValidity);
    const mailbox = isAnew ? { ...claimed, uidValidity, lastUid: 0, unmarked: [] } : claimed;
    const ours = [...mailbox.unmarked];
    const upTo = await this.readNew(connection, mailbox, nextUid, ours);
    if (ours.length > 0) {
      await connection.markRead(ours);
      await this.progress.marked(mailbox, ours);
    }
    return upTo;
  }

  /** @param ours gets those that are to be shown as read @returns as readAll */
  private async readNew(
    connection: MailboxConnection,
    mailbox: ClaimedMailbox,
    nextUid: number | null,
    ours: number[],
  ): Promise<number> {
    const since = new Date(this.clock.now().getTime() - FIRST_DAYS * 86_400_000);
    const uids = await connection.after(mailbox.lastUid, mailbox.lastUid === 0 ? since : null);
    const until = Date.now() + BEGIN_MS;
    for (let from = 0; from < uids.length; from += PORTION) {
      for (const mail of await connection.describe(uids.slice(from, from + PORTION))) {
        if (this.isEnding || Date.now() > until) return 0;
        if (await this.one(connection, mailbox, mail)) ours.push(mail.uid);
      }
    }
    return Math.max(nextUid === null ? 0 : nextUid - 1, uids.at(-1) ?? 0);
  }

  /** @returns whether it was ours */
  private async one(
    connection: MailboxConnection,
    mailbox: ClaimedMailbox,
    { uid, size, arrivedAt }: Described,
  ): Promise<boolean> {
    const done = (isOurs: boolean) =>
      this.database.transaction((em) => this.progress.done(em, mailbox, uid, isOurs));
    const source = size > LARGEST ? null : await connection.source(uid);
    if (source === null) return done(false).then(() => false);
    if ((await this.progress.begin(mailbox, uid)) > MOST_TRIES) {
      Logger.warn(`gave up on mail ${uid}`, 'mailbox');
      return done(false).then(() => false);
    }
    const mail = await readMail(source);
    try {
      return await this.database.transaction(async (em) => {
        const isOurs = await this.taking.take(em, mail, arrivedAt);
        await this.progress.done(em, mailbox, uid, isOurs);
        return isOurs;
      });
    } catch (error) {
      // An answer that comes too late is no failure, and nothing of it stays.
      if (!(error instanceof Problem) || !refusals.has(error.definition.code)) throw error;
      await done(true);
      return true;
    }
  }
}
