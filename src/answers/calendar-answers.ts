import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import type { LockedMeeting } from '../meetings/meeting-lock.js';
import { requireOpenForAnswers } from '../meetings/meeting-stage.js';
import { Answering } from './answering.js';
import type { CalendarReply } from './calendar-reply.js';

interface Answered {
  readonly participationId: string;
  readonly meetingId: string;
}

/** What an answer of a calendar program does, whichever way it came: handed over, or read in the mailbox. */
@Injectable()
export class CalendarAnswers {
  constructor(
    private readonly writes: Writes,
    private readonly answering: Answering,
  ) {}

  /** Whose answer it is, by the UID of the meeting and the address to which the invitation went. */
  async answeredBy(em: EntityManager, { uid, address }: CalendarReply): Promise<Answered | undefined> {
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

  /**
   * Notes it, as of the moment when it was given. The meeting is locked alone.
   * @throws meeting_cancelled, answers_closed, too_many_substitutes
   */
  async note<T extends object>(
    em: EntityManager,
    change: Change<T>,
    meeting: LockedMeeting,
    participationId: string,
    { sequence, stamp, given }: CalendarReply,
  ): Promise<'noted' | 'outdated'> {
    const now = this.writes.clock.now();
    // Of several that are read at once the last one given counts, however late; and no clock is ahead of ours.
    const at = stamp === null || stamp > now ? now : stamp;
    const older: unknown[] = await em.query(
      `SELECT FROM participation pa JOIN meeting m ON m.id = pa.meeting_id
       WHERE pa.id = $1::uuid AND (m.ics_sequence > $2::integer OR pa.rsvp_at > $3::timestamptz
         OR (pa.rsvp_at = $3::timestamptz AND pa.rsvp = $4::text))`,
      [participationId, sequence, at, given.rsvp],
    );
    if (older.length > 0) return 'outdated';
    requireOpenForAnswers(meeting);
    await this.answering.answer(em, change, meeting, participationId, given, at);
    return 'noted';
  }
}
