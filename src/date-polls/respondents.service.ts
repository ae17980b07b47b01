import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, accountOf } from '../access/actor.js';
import { Reads } from '../access/reads.js';
import { requireRight } from '../access/require-right.js';
import { covers, scopeOf } from '../access/scope.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import { Answer } from '../common/answer.js';
import { notAllowed, notFound, requireSound } from '../common/problems.js';
import { lockRecord } from '../database/editable-record.js';
import { lockDatePoll, requireOpen } from './date-poll-lock.js';
import { DatePollMails } from './date-poll-mails.js';
import { DatePollRespondent } from './date-poll-respondent.entity.js';
import { personOrGuest } from './date-polls.errors.js';
import { oneDatePoll } from './date-polls.query.js';
import type { PatchRespondentRequest } from './dto/date-answer.request.js';
import type { AddRespondentRequest } from './dto/date-poll.request.js';
import { answered } from './given-answers.js';
import { optionIds, pollOfRespondent } from './respondents.query.js';
import { oneRespondent } from './respondents.sql.js';

/** Who is asked, and what they answer, for who is signed in. */
@Injectable()
export class RespondentsService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly mails: DatePollMails,
  ) {}

  /**
   * Asks one more, by mail at once; answers with the poll. Needs meeting.write in the group.
   * @throws not_found, not_allowed, content_invalid, date_poll_over, asked_already
   */
  add(change: Change<AddRespondentRequest>, datePollId: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const poll = await lockDatePoll(em, change.actor, datePollId, 'shared');
      requireRight(change.actor, 'meeting.write', poll.steeringGroupId);
      const { personId, guestName, guestEmail } = await this.writes.accept(em, change);
      const isGuest = guestName !== undefined && guestEmail !== undefined;
      const isMixed = personId !== undefined && (guestName !== undefined || guestEmail !== undefined);
      requireSound(isMixed || (personId === undefined && !isGuest) ? [personOrGuest('/personId')] : []);
      requireOpen(poll);
      const who = { datePollId, personId, guestName, guestEmail, answers: {} };
      const id = await this.writes.insert(em, change, DatePollRespondent, who);
      await this.mails.ask(em, datePollId, [id]);
      return this.reads.one(oneDatePoll(change.actor, datePollId, this.writes.clock.today()), em);
    });
  }

  /**
   * Answers for oneself or, with rsvp.write in the group, writes somebody's answer down; as often as one likes while the
   * poll is open. @throws not_found, not_allowed, version_stale, content_invalid, date_poll_over
   */
  answer(change: Change<PatchRespondentRequest>, id: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const { poll, current } = await this.locked(em, change.actor, id);
      if (!covers(scopeOf(change.actor, 'rsvp.write'), poll.steeringGroupId) && !isOwn(change.actor, current))
        throw notAllowed();
      const content = await this.writes.accept(em, change, current);
      const fields = {
        ...answered(current, content, await optionIds(em, poll.id)),
        answeredAt: this.writes.clock.now(),
        answerRecordedBy: accountOf(change.actor),
      };
      requireOpen(poll);
      await this.writes.update(em, change, DatePollRespondent, current, fields, 'answered');
      return this.reads.one(oneRespondent(change.actor, id, this.writes.clock.today()), em);
    });
  }

  /**
   * Takes somebody off who was asked; their answer counts no more, their link is void. Needs meeting.write in the group.
   * @throws not_found, not_allowed, version_stale, date_poll_over
   */
  async remove(change: Change, id: string): Promise<void> {
    await this.writes.run(change, async (em) => {
      const { poll, current } = await this.locked(em, change.actor, id);
      requireRight(change.actor, 'meeting.write', poll.steeringGroupId);
      await this.writes.accept(em, change, current);
      requireOpen(poll);
      await this.writes.removeAll(em, change, DatePollRespondent, [current]);
      return new Answer('');
    });
  }

  /** Seen by who runs the group or writes answers down there, and by whom it is. @throws not_found */
  private async locked(em: EntityManager, actor: Actor, id: string) {
    const poll = await lockDatePoll(em, actor, await pollOfRespondent(em, id), 'shared');
    const current = await lockRecord(em, DatePollRespondent, id);
    const sees = (['meeting.write', 'rsvp.write'] as const).some((permission) =>
      covers(scopeOf(actor, permission), poll.steeringGroupId),
    );
    if (!sees && !isOwn(actor, current)) throw notFound();
    return { poll, current };
  }
}

const isOwn = (actor: Actor, { personId }: DatePollRespondent) =>
  personId !== null && personId === actor.personId;
