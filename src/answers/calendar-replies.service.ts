import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { requireRight } from '../access/require-right.js';
import { scopeOf } from '../access/scope.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import { Answer } from '../common/answer.js';
import { contentInvalid, notAllowed, notFound } from '../common/problems.js';
import { lockMeeting, theMeeting } from '../meetings/meeting-lock.js';
import { noCalendarReply } from './answers.errors.js';
import { CalendarAnswers } from './calendar-answers.js';
import { calendarReplyOf } from './calendar-reply.js';
import { type CalendarReplyRequest, LONGEST_REPLY } from './dto/calendar-reply.js';

/** Answers that calendar programs send by mail (iTIP), as whoever reads the mailbox hands them over. */
@Injectable()
export class CalendarRepliesService {
  constructor(
    private readonly writes: Writes,
    private readonly answers: CalendarAnswers,
  ) {}

  /**
   * Notes the answer of the attendee, found by the UID of the meeting and the address to which the invitation went. One to an
   * earlier state of the meeting, or older than what was answered since, changes nothing. Needs rsvp.write in its group.
   * @throws not_found, not_allowed, content_invalid, meeting_cancelled, answers_closed, too_many_substitutes
   */
  take(change: Change<CalendarReplyRequest>): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const { calendar } = change.raw;
      const reply =
        typeof calendar === 'string' && calendar.length <= LONGEST_REPLY ? calendarReplyOf(calendar) : null;
      const answered = reply && (await this.answers.answeredBy(em, reply));
      const meeting =
        answered && (await lockMeeting(em, change.actor, theMeeting(answered.meetingId), 'alone'));
      if (meeting) requireRight(change.actor, 'rsvp.write', meeting.steeringGroupId);
      else requireSomeGroup(change.actor);
      await this.writes.accept(em, change);
      if (!reply) throw contentInvalid(noCalendarReply('/calendar'));
      if (!answered || !meeting) throw notFound();
      const { participationId } = answered;
      const outcome = await this.answers.note(em, change, meeting, participationId, reply);
      return new Answer(JSON.stringify({ outcome, participationId }));
    });
  }
}

/** Of no meeting, it is told only to who writes answers down somewhere. @throws not_allowed */
function requireSomeGroup(actor: Actor): void {
  const { all, groups } = scopeOf(actor, 'rsvp.write');
  if (!all && groups.length === 0) throw notAllowed();
}
