import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { isDemoAlliance } from '../alliance/alliance.query.js';
import { Clock } from '../common/clock.js';
import { newId } from '../common/ids.js';
import { Settings } from '../config/settings.js';
import { JobQueue } from '../jobs/job-queue.js';
import { htmlOf, type Letter, plain, textOf } from './letter.js';
import type { LetterDraft } from './letter-kind.js';
import { Letters } from './letters.js';
import { keepLinks, type LinkSubject } from '../signed-links/signed-links.operations.js';
import { mailIs, type MailKind } from './mail-kinds.js';
import { addressOf, linkInMail, PLACE_OF_SECRET } from './secret-link.js';

/** One mail to one person. */
export interface Outgoing {
  readonly kind: MailKind;
  /** What it tells to whom: another one with the same word is not sent. */
  readonly once: string;
  readonly to: { readonly name: string; readonly address: string; readonly personId: string | null };
  /** In whose name it comes. */
  readonly senderName: string;
  /** Where people answer it; absent or null: where it comes from. */
  readonly replyTo?: string | null;
  readonly meetingId: string | null;
  /** The poll by which a date is found, where it tells of one. */
  readonly datePollId?: string;
  /** Of which participation it tells, and what a calendar knows by it. */
  readonly participation?: { readonly id: string; readonly told: object };
  readonly letter: LetterDraft;
  /** What the reader may do by a link of the letter without signing in (Mails.secretPage); made once the mail is posted. */
  readonly link?: { readonly subject: LinkSubject; readonly expiresAt: Date };
  /** Minutes that go with it as a file of this name, as this version has them. */
  readonly attached?: { readonly minutesVersionId: string; readonly name: string };
  /** A message to the reader's calendar (RFC 6047). */
  readonly calendar?: { readonly method: 'REQUEST' | 'CANCEL'; readonly text: string };
}

/** Writes mails into the transaction of what causes them; jobs send them once it is committed. */
@Injectable()
export class Mails {
  constructor(
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly jobs: JobQueue,
    private readonly letters: Letters,
  ) {}

  /** Whether mail leaves this installation at all; in the demo none does (mail.sql.ts). */
  get isConfigured(): boolean {
    return this.settings.config.smtpUrl !== null;
  }

  /** The address from which mail comes, and to which calendars answer. */
  get from(): string {
    return this.settings.config.mailFrom ?? 'noreply@alliance.invalid';
  }

  /** Where people reach the application. */
  get address(): string {
    return addressOf(this.settings);
  }

  /** The address of a page that the mail's link opens. What stands for its secret is replaced when the mail is sent. */
  secretPage(path: string): string {
    return `${this.address}${path}#${PLACE_OF_SECRET}`;
  }

  /**
   * Each to whom the same was not told already. Of a meeting, or of a date poll, they hang together: each answers the first that the same address
   * got. Where nothing can be sent, they are kept to be read, and never leave by themselves.
   */
  async post(em: EntityManager, mails: readonly Outgoing[]): Promise<void> {
    if (mails.length === 0) return;
    const links: { id: string; subject: LinkSubject; expiresAt: Date }[] = [];
    const domain = this.from.split('@')[1];
    const drafts = mails.map(({ letter }) => letter);
    const written = await this.letters.written(drafts, em);
    const rows = mails.map(({ letter: _, to, calendar, participation, attached, link, ...mail }, index) => {
      const id = newId();
      const letter = written[index] as Letter;
      if (link) links.push({ id, ...link });
      return {
        ...mail,
        id,
        datePollId: mail.datePollId ?? null,
        participationId: participation?.id ?? null,
        told: participation?.told ?? null,
        toName: to.name,
        toAddress: to.address,
        personId: to.personId,
        language: letter.language,
        subject: plain(letter.subject),
        text: textOf(letter),
        html: htmlOf(letter),
        calendar: calendar?.text ?? null,
        method: calendar?.method ?? null,
        minutesVersionId: attached?.minutesVersionId ?? null,
        attachmentName: attached?.name ?? null,
        // Whoever reads the list of mails knows their ids, and is not to report them as bounced.
        messageId: `<${randomUUID()}@${domain}>`,
      };
    });
    const posted: { id: string; state: string }[] = await em.query(
      `INSERT INTO mail (id, once, kind, person_id, meeting_id, date_poll_id, participation_id, told, to_name, to_address, sender_name, reply_to, language, subject, text, html,
           calendar, calendar_method, minutes_version_id, attachment_name, message_id, in_reply_to, state, tries, created_at)
         SELECT n.id, n.once, n.kind, n."personId", n."meetingId", n."datePollId", n."participationId", n.told, n."toName", n."toAddress", n."senderName", n."replyTo", n.language,
           n.subject, n.text, n.html, n.calendar, n.method, n."minutesVersionId", n."attachmentName", n."messageId",
           (SELECT ma.message_id FROM mail ma
            WHERE (ma.meeting_id = n."meetingId" OR ma.date_poll_id = n."datePollId") AND ma.to_address = n."toAddress"
            ORDER BY ma.created_at, ma.id LIMIT 1),
           CASE WHEN $2::boolean AND NOT ${isDemoAlliance} THEN ${mailIs.waiting.sql} ELSE ${mailIs.kept.sql} END, 0, $3::timestamptz
         FROM jsonb_to_recordset($1::jsonb) AS n (id uuid, once text, kind text, "personId" uuid, "meetingId" uuid, "datePollId" uuid, "participationId" uuid, told jsonb,
           "toName" text, "toAddress" text, "senderName" text, "replyTo" text, language text, subject text, text text, html text,
           calendar text, method text, "minutesVersionId" uuid, "attachmentName" text, "messageId" text)
       ON CONFLICT ON CONSTRAINT mail_once DO NOTHING RETURNING id, state`,
      [JSON.stringify(rows), this.isConfigured, this.clock.now()],
    );
    const waiting = posted.filter(({ state }) => mailIs.waiting.has(state));
    const leaving = new Set(waiting.map(({ id }) => id));
    await this.makeLinks(
      em,
      links.filter(({ id }) => leaving.has(id)),
    );
    await this.jobs.send(
      em,
      'mail',
      waiting.map(({ id }) => ({ mail: id })),
    );
  }

  /** Each has the id of its mail. */
  private async makeLinks(
    em: EntityManager,
    links: readonly { id: string; subject: LinkSubject; expiresAt: Date }[],
  ): Promise<void> {
    if (links.length === 0) return;
    const made = links.map((link) => ({ ...link, link: linkInMail(this.settings, link.id) }));
    await keepLinks(em, made, this.clock.now());
  }
}
