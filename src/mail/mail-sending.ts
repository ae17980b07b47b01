import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { bouncedAt } from '../bounces/bounced-address.sql.js';
import { markAddress } from '../bounces/bounced-addresses.js';
import type { Refusal } from '../bounces/bounce-reason.js';
import { Clock } from '../common/clock.js';
import { newId } from '../common/ids.js';
import { Settings } from '../config/settings.js';
import { Database } from '../database/database.js';
import { whyFailed } from '../jobs/why-failed.js';
import { type JobRun, JobWorker } from '../jobs/job-worker.js';
import { Attachments } from './attachments.js';
import { mailIs, type MailKind, type MailState, switchableKinds } from './mail-kinds.js';
import { addressOf, linkInMail, withSecret, type Written } from './secret-link.js';
import { type Message, NotTakenError, Smtp } from './smtp.js';
import { switchingOffHeaders, withWord, wordOf } from './switching-off.js';

/** Tries until it has failed for good; one more than the queue's pauses (migration 0032). */
const MOST_TRIES = 14;

interface Claimed extends Omit<Message, 'attachment' | 'headers'> {
  readonly kind: MailKind;
  readonly state: MailState;
  readonly handedAt: Date | null;
  readonly bouncedAt: string | null;
  readonly isOutdated: boolean;
  readonly tries: number;
  readonly minutesVersionId: string | null;
  readonly attachmentName: string | null;
}

/**
 * Whether what mail tells a calendar counts no more: a later message to the same one waits or is out already and would be
 * overtaken by this one, or the meeting is over.
 */
const isOutdated = (now: string) => `(mail.calendar_method IS NOT NULL AND (
  EXISTS (SELECT FROM mail later_ma WHERE later_ma.participation_id = mail.participation_id
    AND later_ma.to_address = mail.to_address AND later_ma.calendar_method IS NOT NULL AND later_ma.id > mail.id)
  OR EXISTS (SELECT FROM meeting m WHERE m.id = mail.meeting_id AND m.planned_end <= ${now})))`;

/**
 * Sends what waits, each mail once. Before the end of a mail goes to the server, the database knows that it does; when the
 * server has taken it, the database knows that too. A process that dies between the two leaves a mail of which nobody can know
 * whether it went out: it is shown as unclear and not sent by itself, so that nobody gets it twice (0042).
 */
@Injectable()
export class MailSending implements OnModuleInit {
  /** What the server took while the database did not answer; told to it at the next try. */
  private readonly taken = new Set<string>();

  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly smtp: Smtp,
    private readonly worker: JobWorker,
    private readonly attachments: Attachments,
  ) {}

  onModuleInit(): void {
    this.worker.handle<{ mail: string }>('mail', (run) => this.send(run));
  }

  private async send({ data: { mail: id }, done }: JobRun<{ mail: string }>): Promise<void> {
    const ends = (result: Result, refusal: Refusal | null = null) =>
      this.database.transaction(async (em) => {
        const address = await this.note(em, id, result);
        if (address !== null && refusal !== null)
          await markAddress(em, { mailId: id, address, ...refusal, at: this.clock.now() });
        await done(em);
      });
    if (this.taken.has(id)) return this.hasBeenTaken(id, ends);
    const claim = newId();
    const mail = await this.claim(id, claim);
    if (!mail || !mailIs.waiting.has(mail.state)) return this.database.transaction(done);
    // The process that gave it to the server is gone.
    if (mail.handedAt !== null) return ends({ state: 'unclear', reason: null });
    if (mail.bouncedAt !== null) return ends({ state: 'failed', reason: 'address_bounces' });
    if (mail.isOutdated) return ends({ state: 'failed', reason: 'outdated' });
    try {
      const attachment = await this.attachments.of(mail);
      await this.smtp.send({ ...this.withLink(mail, id), attachment }, () => this.handOver(id, claim));
    } catch (error) {
      if (error instanceof LostError) return this.database.transaction(done);
      const refused = error instanceof NotTakenError ? error : null;
      const reason = whyFailed(error).code;
      if (refused?.isFinal === true || mail.tries >= MOST_TRIES)
        return ends({ state: 'failed', reason }, refused?.recipient ?? null);
      await this.database.transaction((em) => this.note(em, id, { state: 'waiting', reason }));
      throw error;
    }
    this.taken.add(id);
    await this.hasBeenTaken(id, ends);
  }

  private async hasBeenTaken(id: string, ends: (result: Result) => Promise<void>): Promise<void> {
    await ends({ state: 'sent', reason: null });
    this.taken.delete(id);
  }

  /** Only here does the secret of its link come into it. */
  private withLink(mail: Claimed, id: string) {
    const link = linkInMail(this.settings, id);
    const word = wordOf(this.settings, id);
    const isSwitchable = switchableKinds.some((kind) => kind === mail.kind);
    const whole = ({ is, content }: Written) => {
      const switched = isSwitchable ? withWord({ is, content }, this.settings, word) : content;
      return withSecret({ is, content: switched }, link, addressOf(this.settings));
    };
    const headers = isSwitchable ? switchingOffHeaders(this.settings, word) : {};
    return {
      ...mail,
      text: whole({ is: 'text', content: mail.text }),
      html: whole({ is: 'html', content: mail.html }),
      headers,
    };
  }

  /** Counts the try, and makes it this one. */
  private async claim(id: string, claim: string): Promise<Claimed | undefined> {
    return this.database.transaction(async (em) => {
      const [rows]: [Claimed[], number] = await em.query(
        `UPDATE mail SET tries = tries + 1, claim = $2::uuid WHERE id = $1::uuid
         RETURNING kind, state, ${isOutdated('$3::timestamptz')} AS "isOutdated", handed_at AS "handedAt", tries, sender_name AS "senderName", reply_to AS "replyTo", to_name AS "toName",
           to_address AS "toAddress", subject, text, html, calendar, calendar_method AS "calendarMethod",
           message_id AS "messageId", in_reply_to AS "inReplyTo", ${bouncedAt('to_address')} AS "bouncedAt", minutes_version_id AS "minutesVersionId",
           attachment_name AS "attachmentName"`,
        [id, claim, this.clock.now()],
      );
      return rows[0];
    });
  }

  /** @throws LostError where another process has begun a try of its own meanwhile: this one ends without its last byte */
  private async handOver(id: string, claim: string): Promise<void> {
    await this.database.transaction(async (em) => {
      const [, count]: [unknown, number] = await em.query(
        `UPDATE mail SET handed_at = $3::timestamptz
         WHERE id = $1::uuid AND claim = $2::uuid AND ${mailIs.waiting.in('state')} AND handed_at IS NULL`,
        [id, claim, this.clock.now()],
      );
      if (count === 0) throw new LostError();
    });
  }

  /** @returns its address; null where it waits no more */
  private async note(em: EntityManager, id: string, { state, reason }: Result): Promise<string | null> {
    const [rows]: [{ address: string }[], number] = await em.query(
      `UPDATE mail SET state = $2::text, reason = $3::text, claim = NULL,
         handed_at = CASE WHEN ${mailIs.handedOver.in('$2::text')} THEN handed_at END,
         sent_at = CASE WHEN ${mailIs.sent.in('$2::text')} THEN $4::timestamptz END
       WHERE id = $1::uuid AND ${mailIs.waiting.in('state')} RETURNING to_address AS address`,
      [id, state, reason, this.clock.now()],
    );
    return rows[0]?.address ?? null;
  }
}

interface Result {
  readonly state: MailState;
  readonly reason: string | null;
}

class LostError extends Error {}
