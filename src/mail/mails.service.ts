import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { Reads } from '../access/reads.js';
import { requireRight } from '../access/require-right.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import { isDemoAlliance } from '../alliance/alliance.query.js';
import { Answer } from '../common/answer.js';
import { JobQueue } from '../jobs/job-queue.js';
import type { MailFilters } from './dto/mail.filters.js';
import { mailIs } from './mail-kinds.js';
import { mailDoesNotLeave, mailNotFailed } from './mails.errors.js';
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
  ) {}

  list(actor: Actor, filters: MailFilters): Promise<Answer> {
    return this.reads.page(listMails(actor, filters), filters);
  }

  /** @throws not_found */
  one(actor: Actor, id: string): Promise<Answer> {
    return this.reads.one(oneMail(actor, id));
  }

  /** Whether mail leaves. */
  settings(em?: EntityManager): Promise<Answer> {
    const statement = {
      text: `SELECT json_build_object('leaves', $1::boolean AND NOT ${isDemoAlliance})::text AS json`,
      values: [this.mails.isConfigured],
    };
    return this.reads.one(statement, em);
  }

  /**
   * Sends it once more: where it failed, or where nobody knows whether it went out. Staff alone.
   * @throws not_found, not_allowed, mail_not_failed, mail_does_not_leave
   */
  sendAgain(change: Change, id: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      await this.reads.one(oneMail(change.actor, id), em);
      requireRight(change.actor, 'mail.send');
      await this.writes.accept(em, change);
      const { leaves } = JSON.parse((await this.settings(em)).json) as { leaves: boolean };
      if (!leaves) throw mailDoesNotLeave();
      const [rows]: [unknown[], number] = await em.query(
        `UPDATE mail SET state = ${mailIs.waiting.sql}, reason = NULL, tries = 0, claim = NULL, handed_at = NULL
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
