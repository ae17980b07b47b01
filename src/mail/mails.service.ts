import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { Reads } from '../access/reads.js';
import { requireRight } from '../access/require-right.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import { isDemoAlliance } from '../alliance/alliance.query.js';
import { Answer } from '../common/answer.js';
import { Settings } from '../config/settings.js';
import { Values } from '../database/statements.js';
import { JobQueue } from '../jobs/job-queue.js';
import type { MailFilters } from './dto/mail.filters.js';
import { mailIs } from './mail-kinds.js';
import { mailboxState } from './mailbox-state.query.js';
import { addressBounces, mailDoesNotLeave, mailNotFailed } from './mails.errors.js';
import { listMails, oneMail } from './mails.query.js';
import { Mails } from './outgoing.js';

/** What was mailed, for staff and for who runs the group whose meeting it is about. */
@Injectable()
export class MailsService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly jobs: JobQueue,
    private readonly mails: Mails,
    private readonly configured: Settings,
  ) {}

  list(actor: Actor, filters: MailFilters): Promise<Answer> {
    return this.reads.page(listMails(actor, filters), filters);
  }

  /** @throws not_found */
  one(actor: Actor, id: string): Promise<Answer> {
    return this.reads.one(oneMail(actor, id));
  }

  /** Whether mail leaves, and whether what comes back is read. */
  settings(em?: EntityManager): Promise<Answer> {
    const values = new Values();
    const leaves = `${values.add(this.mails.isConfigured)}::boolean AND NOT ${isDemoAlliance}`;
    const mailbox = mailboxState(this.configured.config, values);
    const text = `SELECT json_build_object('leaves', ${leaves}, 'mailbox', ${mailbox})::text AS json`;
    return this.reads.one({ text, values: values.list }, em);
  }

  /**
   * Sends it once more: where it failed, came back, or where nobody knows whether it went out. Staff alone.
   * @throws not_found, not_allowed, mail_not_failed, mail_does_not_leave, address_bounces
   */
  sendAgain(change: Change, id: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const mail = await this.reads.one(oneMail(change.actor, id), em);
      requireRight(change.actor, 'mail.send');
      await this.writes.accept(em, change);
      const { leaves } = JSON.parse((await this.settings(em)).json) as { leaves: boolean };
      if (!leaves) throw mailDoesNotLeave();
      const { addressBouncedAt } = JSON.parse(mail.json) as { addressBouncedAt?: string | null };
      if (addressBouncedAt) throw addressBounces();
      const [rows]: [unknown[], number] = await em.query(
        `UPDATE mail SET state = ${mailIs.waiting.sql}, reason = NULL, tries = 0, claim = NULL, handed_at = NULL, sent_at = NULL
         WHERE id = $1::uuid AND ${mailIs.inDoubt.in('state')} AND texts_deleted_at IS NULL RETURNING id`,
        [id],
      );
      if (rows.length === 0) throw mailNotFailed();
      await this.jobs.send(em, 'mail', [{ mail: id }]);
      await this.writes.audit(em, change, { action: 'sent_again', type: 'mail', id });
      return this.reads.one(oneMail(change.actor, id), em);
    });
  }
}
