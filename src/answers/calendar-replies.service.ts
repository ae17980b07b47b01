import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { requireRight } from '../access/require-right.js';
import { scopeOf } from '../access/scope.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import { Answer } from '../common/answer.js';
import { contentInvalid, notAllowed, notFound } from '../common/problems.js';
import { lockMeeting, theMeeting } from '../meetings/meeting-lock.js';
import { requireOpenForAnswers } from '../meetings/meeting-stage.js';
import { Answering } from './answering.js';
import { noCalendarReply } from './answers.errors.js';
import { type CalendarReply, calendarReplyOf } from './calendar-reply.js';
import { type CalendarReplyRequest, LONGEST_REPLY } from './dto/calendar-reply.js';

interface Answered {
  readonly participationId: string;
  readonly meetingId: string;
}

/** Answers that calendar programs send by mail (iTIP), as whoever reads the mailbox hands them over. */
@Injectable()
export class CalendarRepliesService {
  constructor(
    private readonly writes: Writes,
    private readonly answering: Answering,
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
      const answered = reply && (await answeredBy(em, reply));
      const meeting =
        answered && (await lockMeeting(em, change.actor, theMeeting(answered.meetingId), 'alone'));
      if (meeting) requireRight(change.actor, 'rsvp.write', meeting.steeringGroupId);
      else requireSomeGroup(change.actor);
      await this.writes.accept(em, change);
      if (!reply) throw contentInvalid(noCalendarReply('/calendar'));
      if (!answered || !meeting) throw notFound();
      const { participationId } = answered;
      const isOutdated = await isOlder(em, reply, participationId);
      if (!isOutdated) {
        requireOpenForAnswers(meeting);
        await this.answering.answer(em, change, meeting, participationId, reply.given);
      }
      return new Answer(JSON.stringify({ outcome: isOutdated ? 'outdated' : 'noted', participationId }));
    });
  }
}

/** Of no meeting, it is told only to who writes answers down somewhere. @throws not_allowed */
function requireSomeGroup(actor: Actor): void {
  const { all, groups } = scopeOf(actor, 'rsvp.write');
  if (!all && groups.length === 0) throw notAllowed();
}

async function answeredBy(em: EntityManager, { uid, address }: CalendarReply): Promise<Answered | undefined> {
  const [found] = await em.query<Answered[]>(
    `SELECT pa.id AS "participationId", m.id AS "meetingId" FROM meeting m JOIN participation pa ON pa.meeting_id = m.id
     WHERE m.ics_uid = $1::text AND pa.invited_at IS NOT NULL
       AND (lower(pa.guest_email) = $2::text
         OR EXISTS (SELECT FROM mail ma WHERE ma.participation_id = pa.id AND lower(ma.to_address) = $2::text))
     ORDER BY pa.created_at DESC, pa.id DESC LIMIT 1`,
    [uid, address],
  );
  return found;
}

async function isOlder(
  em: EntityManager,
  { sequence, stamp }: CalendarReply,
  participationId: string,
): Promise<boolean> {
  const older: unknown[] = await em.query(
    `SELECT FROM participation pa JOIN meeting m ON m.id = pa.meeting_id
     WHERE pa.id = $1::uuid AND (m.ics_sequence > $2::integer OR pa.rsvp_at > $3::timestamptz)`,
    [participationId, sequence, stamp],
  );
  return older.length > 0;
}
