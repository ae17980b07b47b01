import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { anonymous, operator } from '../access/actor.js';
import { CalendarAnswers } from '../answers/calendar-answers.js';
import type { CalendarReply } from '../answers/calendar-reply.js';
import { Change, NoContent } from '../audit/change.js';
import { Clock } from '../common/clock.js';
import { noteBounce } from '../mail/coming-back.js';
import { lockMeeting, theMeeting } from '../meetings/meeting-lock.js';
import type { ReceivedMail } from './received-mail.js';

/** Whoever wrote it: a sender proves little, so the trail names nobody. */
const received = new Change(anonymous, {}, NoContent, {
  id: null,
  route: 'mailbox',
  ifMatch: null,
  idempotencyKey: null,
});

/** Does what a mail in the mailbox is there for, within a transaction of the caller's. */
@Injectable()
export class TakingMail {
  constructor(
    private readonly answers: CalendarAnswers,
    private readonly clock: Clock,
  ) {}

  /**
   * @param arrivedAt when the mail server got it
   * @returns whether it is about a meeting or a mail of ours, even where it changes nothing
   * @throws meeting_cancelled, answers_closed, too_many_substitutes
   */
  async take(em: EntityManager, { reply, report }: ReceivedMail, arrivedAt: Date): Promise<boolean> {
    if (reply !== null) return this.takeReply(em, reply, arrivedAt);
    if (report === null) return false;
    return (await noteBounce(em, { ...report, saidAt: arrivedAt }, this.clock.now())) !== null;
  }

  private async takeReply(em: EntityManager, reply: CalendarReply, arrivedAt: Date): Promise<boolean> {
    const answered = await this.answers.answeredBy(em, reply);
    if (!answered) return false;
    const { participationId, meetingId } = answered;
    const meeting = await lockMeeting(em, operator, theMeeting(meetingId), 'alone');
    const stamp = reply.stamp === null || reply.stamp > arrivedAt ? arrivedAt : reply.stamp;
    await this.answers.note(em, received, meeting, participationId, { ...reply, stamp });
    return true;
  }
}
