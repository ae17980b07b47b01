import { plusDays } from '../free-days/free-times.js';

/* Pure rules about when somebody is reminded. Days are ISO dates of the alliance's zone. */

/** Days before its due date on which a task is reminded of first, and between two reminders once it is overdue. */
export const DAYS_BEFORE = 3;
const EVERY = 7;

/** Days that are looked at together: those after `after`, up to and with `upTo`. */
export interface Span {
  readonly after: string;
  readonly upTo: string;
}

const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Whether one of the days lies in the span on which a task is reminded of: three before it is due, the one after, then weekly. */
export function isReminded(dueDate: string, { after, upTo }: Span): boolean {
  const isIn = (day: string) => after < day && day <= upTo;
  const first = plusDays(dueDate, 1);
  if (isIn(plusDays(dueDate, -DAYS_BEFORE))) return true;
  if (upTo < first) return false;
  return isIn(plusDays(first, Math.floor(daysBetween(first, upTo) / EVERY) * EVERY));
}

/**
 * What is made up for today: since the day of the last run, or, where nobody has been reminded yet, for one week; for somebody
 * who was away on that day, since before their pause.
 * @param pause as it was at the last run, of somebody who is back
 */
export function spanOf(
  today: string,
  lastRun: string | null,
  pause: { start: string; end: string } | null = null,
): Span {
  const after = lastRun ?? plusDays(today, -EVERY);
  const wasAway = pause !== null && pause.start <= after && after < pause.end;
  return { after: wasAway ? plusDays(pause.start, -1) : after, upTo: today };
}

/** Days before the last day for answers on which who has not answered is reminded. */
const DAYS_BEFORE_ANSWER = 2;

/** The first and the last of the days for answers of which something may be due in the span. */
export const daysAskedFor = ({ after, upTo }: Span) => [after, plusDays(upTo, DAYS_BEFORE_ANSWER)] as const;

/** What is due where answers are asked for by this day: once more who has not answered or, when it is over, the count. */
export function answerMailDue(answerBy: string, { after, upTo }: Span): 'reminder' | 'count' | null {
  const isIn = (day: string) => after < day && day <= upTo;
  if (upTo <= answerBy) return isIn(plusDays(answerBy, -DAYS_BEFORE_ANSWER)) ? 'reminder' : null;
  return isIn(plusDays(answerBy, 1)) ? 'count' : null;
}

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
  return plusDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
}
