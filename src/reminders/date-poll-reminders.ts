import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { datePollIs } from '../date-polls/date-poll-life-cycle.js';
import { DatePollMails } from '../date-polls/date-poll-mails.js';
import type { Outgoing } from '../mail/outgoing.js';
import { answerMailDue, daysAskedFor, type Span } from './reminder-days.js';
import { leadsToTell, type Receiver } from './reminders.query.js';

interface Asking {
  readonly id: string;
  readonly groupId: string;
  /** YYYY-MM-DD */
  readonly answerBy: string;
}

/** As of invitations: asks once more who has not answered a date poll, and tells who runs the group how it stands. */
@Injectable()
export class DatePollReminders {
  constructor(private readonly mails: DatePollMails) {}

  /** What is due on the days of the span, the last of which is today. */
  async due(em: EntityManager, span: Span): Promise<Outgoing[]> {
    const polls = await em.query<Asking[]>(
      `SELECT dp.id, dp.steering_group_id AS "groupId", dp.answer_by::text AS "answerBy" FROM date_poll dp
       WHERE dp.answer_by BETWEEN $1::date AND $2::date AND ${datePollIs.open.in('dp.state')} ORDER BY dp.answer_by, dp.id`,
      [...daysAskedFor(span)],
    );
    const mails: Outgoing[] = [];
    for (const { id, groupId, answerBy } of polls) {
      const due = answerMailDue(answerBy, span);
      if (due === 'reminder') mails.push(...(await this.mails.remindersOf(em, id)));
      if (due === 'count') {
        const runners = await em.query<Receiver[]>(leadsToTell, [span.upTo, groupId]);
        mails.push(...(await this.mails.countOf(em, id, runners)));
      }
    }
    return mails;
  }
}
