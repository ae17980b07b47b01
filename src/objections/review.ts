import { DateTime } from 'luxon';
import type { EntityManager } from 'typeorm';
import type { Problem } from '../common/problem.js';
import { noReviewPeriod, reviewPeriodOver } from './objections.errors.js';
import { minutesAre } from '../meetings/minutes-states.js';

/** A review of minutes that is under way, or of the correction of approved ones. */
export interface Review {
  minutesId: string;
  startedAt: Date;
  /** Calendar days for objections; 0: none can be made. */
  days: number;
}

/** The review that is under way for a meeting's minutes, or null. Lock the stage first, so that this stays true. */
export async function reviewOf(em: EntityManager, meetingId: string): Promise<Review | null> {
  const [review] = await em.query<Review[]>(
    `SELECT mi.id AS "minutesId", mi.review_started_at AS "startedAt", g.review_days AS days
     FROM minutes mi JOIN meeting m ON m.id = mi.meeting_id JOIN steering_group g ON g.id = m.steering_group_id
     WHERE m.id = $1 AND ${minutesAre.inReview.in('coalesce(mi.correction_state, mi.state)')} AND mi.review_started_at IS NOT NULL`,
    [meetingId],
  );
  return review ?? null;
}

/** The moment from which a review is over: that many calendar days later at the same wall time. */
export function reviewEnd(startedAt: Date, days: number, zone: string): Date {
  return DateTime.fromJSDate(startedAt, { zone }).plus({ days }).toJSDate();
}

/** The first moment at which nobody can object any more; null where nobody ever could. */
export function endOfObjections({ startedAt, days }: Review, zone: string): Date | null {
  return days === 0 ? null : reviewEnd(startedAt, days, zone);
}

/** @throws no_review_period, review_period_over naming the moment in the alliance's time zone */
export function requireOpenForObjections(review: Review, now: Date, zone: string): void {
  const end = endOfObjections(review, zone);
  if (end === null) throw noReviewPeriod();
  if (now >= end) throw overSince(end, zone);
}

function overSince(end: Date, zone: string): Problem {
  const wall = DateTime.fromJSDate(end, { zone });
  const [day, month, year, time] = ['dd', 'MM', 'yyyy', 'HH:mm'].map((form) => wall.toFormat(form));
  return reviewPeriodOver(
    { day: day ?? '', month: month ?? '', year: year ?? '', time: time ?? '', zone },
    { members: { reviewEndedAt: end.toISOString() } },
  );
}
