import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { operator } from '../access/actor.js';
import { Reads } from '../access/reads.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import type { Answer } from '../common/answer.js';
import { hashOf } from '../common/secrets.js';
import { Database } from '../database/database.js';
import { lockMeeting, theMeeting } from '../meetings/meeting-lock.js';
import { Answering } from './answering.js';
import { answerLinkNotUsable } from './answers.errors.js';
import { answererByLink, answerSheet } from './answers.query.js';
import type { AnswerByLinkRequest, AnswerLinkRequest } from './dto/answer.request.js';

interface Answerer {
  readonly id: string;
  readonly meetingId: string;
}

/**
 * What the holder of a link can do, without signing in (as objecting-by-link.service.ts, which says why guessing is not
 * counted). Reading changes nothing, so a scanner that follows links in mails does not either.
 */
@Injectable()
export class AnsweringByLinkService {
  constructor(
    private readonly database: Database,
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly answering: Answering,
  ) {}

  /** The invitation as who got it reads it. @throws content_invalid, answer_link_not_usable */
  async read(change: Change<AnswerLinkRequest>): Promise<Answer> {
    const { id } = await this.answerer(change.content().link);
    return this.reads.one(answerSheet(id));
  }

  /**
   * Answers for the participation for which the link was made; the audit trail has the actor as anonymous.
   * @throws content_invalid, answer_link_not_usable, too_many_substitutes
   */
  answer(change: Change<AnswerByLinkRequest>): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const { link, ...given } = await this.writes.accept(em, change);
      const { meetingId } = await this.answerer(link, em);
      // Its list may grow by a substitute, and the group's topics by what is proposed.
      const meeting = await lockMeeting(em, operator, theMeeting(meetingId), 'alone');
      // Once more: it may have begun, been cancelled or the link withdrawn meanwhile.
      const { id } = await this.answerer(link, em);
      await this.answering.answer(em, change, meeting, id, given);
      return this.reads.one(answerSheet(id), em);
    });
  }

  /** @throws answer_link_not_usable where the link opens nothing, for whatever reason */
  private async answerer(link: string, em?: EntityManager): Promise<Answerer> {
    const { text, values } = answererByLink(hashOf(link), this.writes.clock.now(), this.writes.clock.today());
    const [found] = await this.database.read<Answerer>(text, values, em);
    if (!found) throw answerLinkNotUsable();
    return found;
  }
}
