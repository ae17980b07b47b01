import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { operator } from '../access/actor.js';
import { Reads } from '../access/reads.js';
import { requireRight } from '../access/require-right.js';
import { covers, scopeOf } from '../access/scope.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import { Answer } from '../common/answer.js';
import { notFound } from '../common/problems.js';
import { hashOf } from '../common/secrets.js';
import { Database } from '../database/database.js';
import { lockRecord } from '../database/editable-record.js';
import { makeLink, revokeLinks } from '../signed-links/signed-links.operations.js';
import { lockDatePoll, requireOpen } from './date-poll-lock.js';
import { DatePollRespondent } from './date-poll-respondent.entity.js';
import { datePollLinkNotUsable, datesAreOver, respondentHasLeft } from './date-polls.errors.js';
import type { AnswerDatesRequest, DatePollLinkRequest } from './dto/date-answer.request.js';
import { answered } from './given-answers.js';
import {
  datePollSheet,
  optionIds,
  pollOfRespondent,
  respondentByLink,
  whatLinkOpens,
} from './respondents.query.js';

interface Opened {
  readonly id: string;
  readonly datePollId: string;
}

/**
 * Links by which people answer without signing in, and what their holders do. Reading changes nothing, so a scanner that
 * follows links in mails does not either (0048).
 */
@Injectable()
export class DatePollLinksService {
  constructor(
    private readonly database: Database,
    private readonly reads: Reads,
    private readonly writes: Writes,
  ) {}

  /**
   * Makes a link for who lost theirs, good until the last date is over; earlier ones lose their force. Needs rsvp.write in
   * the group. @throws not_found, not_allowed, date_poll_over, dates_are_over, respondent_has_left
   */
  make(change: Change, respondentId: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const poll = await this.pollFor(em, change, respondentId);
      await this.writes.accept(em, change);
      requireOpen(poll);
      const { clock } = this.writes;
      const [{ end, hasLeft }] = await em.query<[{ end: Date; hasLeft: boolean }]>(whatLinkOpens, [
        respondentId,
        clock.today(),
      ]);
      if (hasLeft) throw respondentHasLeft();
      if (end <= clock.now()) throw datesAreOver();
      await this.revoke(em, change, respondentId);
      const subject = { purpose: 'date_poll', respondentId } as const;
      const { id, link, expiresAt } = await makeLink(em, subject, end, clock.now());
      const after = { respondentId, expiresAt };
      await this.writes.audit(em, change, { action: 'created', type: 'signed_link', id, after });
      return new Answer(JSON.stringify({ link, expiresAt }));
    });
  }

  /** Takes all links of somebody out of force, at once and for good. Needs rsvp.write in the group. @throws not_found, not_allowed */
  async withdraw(change: Change, respondentId: string): Promise<void> {
    await this.writes.run(change, async (em) => {
      await this.pollFor(em, change, respondentId);
      await this.writes.accept(em, change);
      await this.revoke(em, change, respondentId);
      return new Answer('');
    });
  }

  /** The poll as who was asked reads it, also once it is over. @throws content_invalid, date_poll_link_not_usable */
  async read(change: Change<DatePollLinkRequest>): Promise<Answer> {
    const { id } = await this.opened(change.content().link);
    return this.reads.one(datePollSheet(id));
  }

  /**
   * Answers for whom the link was made; the audit trail has the actor as anonymous.
   * @throws content_invalid, date_poll_link_not_usable, date_poll_over
   */
  answer(change: Change<AnswerDatesRequest>): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const { link, ...content } = await this.writes.accept(em, change);
      const { datePollId } = await this.opened(link, em);
      const poll = await lockDatePoll(em, operator, datePollId, 'shared');
      // Once more: somebody may have been taken off, or the link withdrawn, meanwhile.
      const { id } = await this.opened(link, em);
      const current = await lockRecord(em, DatePollRespondent, id);
      const given = answered(current, content, await optionIds(em, datePollId));
      requireOpen(poll);
      const fields = { ...given, answeredAt: this.writes.clock.now(), answerRecordedBy: null };
      await this.writes.update(em, change, DatePollRespondent, current, fields, 'answered');
      return this.reads.one(datePollSheet(id), em);
    });
  }

  private async pollFor(em: EntityManager, { actor }: Change, respondentId: string) {
    const poll = await lockDatePoll(em, actor, await pollOfRespondent(em, respondentId), 'shared');
    // Who is asked is for who runs the group; whose own it is sees that there is one.
    const isSeen = covers(scopeOf(actor, 'rsvp.write'), poll.steeringGroupId);
    const { personId } = await lockRecord(em, DatePollRespondent, respondentId);
    if (!isSeen && (personId === null || personId !== actor.personId)) throw notFound();
    requireRight(actor, 'rsvp.write', poll.steeringGroupId);
    return poll;
  }

  private async revoke(em: EntityManager, change: Change, respondentId: string): Promise<void> {
    const subject = { purpose: 'date_poll', respondentId } as const;
    for (const { id } of await revokeLinks(em, subject, this.writes.clock.now())) {
      await this.writes.audit(em, change, { action: 'withdrawn', type: 'signed_link', id });
    }
  }

  /** @throws date_poll_link_not_usable where the link opens nothing, for whatever reason */
  private async opened(link: string, em?: EntityManager): Promise<Opened> {
    const { clock } = this.writes;
    const { text, values } = respondentByLink(hashOf(link), clock.now(), clock.today());
    const [found] = await this.database.read<Opened>(text, values, em);
    if (!found) throw datePollLinkNotUsable();
    return found;
  }
}
