import { DateTime } from 'luxon';
import { RRuleTemporal } from 'rrule-temporal';
import 'temporal-polyfill/global';

export interface MeetingTime {
  plannedStart: Date;
  plannedEnd: Date;
}

/** What the next meeting is drafted from. */
export interface MeetingBefore extends MeetingTime {
  /** IANA zone in which the rhythm is meant. */
  timeZone: string;
}

const WEEKS_WITHOUT_RHYTHM = 4;
/** Weekly meetings of nearly forty years. */
const MAX_ITERATIONS = 2000;

/**
 * When a group meets next: the first time in its rhythm (RFC 5545, local wall time, counted from the meeting before)
 * that lies after that meeting and ahead of now; without a rhythm, or where it never comes true, every four weeks at
 * the same wall time. It lasts as long.
 */
export function nextMeetingTime(before: MeetingBefore, rhythm: string | null, now: Date): MeetingTime {
  const start = DateTime.fromJSDate(before.plannedStart, { zone: before.timeZone });
  const after = new Date(Math.max(before.plannedStart.getTime(), now.getTime()));
  const plannedStart =
    (rhythm === null ? null : nextInRhythm(start, rhythm, after)) ?? inFourWeeks(start, after);
  return lastingAs(before, plannedStart);
}

/**
 * Times in the rhythm counted from that meeting, those that begin after a moment, as many as wanted; fewer where it does
 * not come true. They last as long as the meeting.
 * @param until the last moment that is looked at: a rare rhythm would otherwise be followed for thousands of years
 */
export function timesInRhythm(
  before: MeetingBefore,
  rhythm: string,
  after: Date,
  wanted: number,
  until?: Date,
): MeetingTime[] {
  const start = DateTime.fromJSDate(before.plannedStart, { zone: before.timeZone });
  const rule = until === undefined ? rhythm : `${rhythm};UNTIL=${inUtc(until)}`;
  const times: MeetingTime[] = [];
  let last = after;
  while (times.length < wanted) {
    const next = nextInRhythm(start, rule, last);
    if (next === null) break;
    times.push(lastingAs(before, next));
    last = next;
  }
  return times;
}

/** A meeting of the group as it is called until somebody names it. @param group its German name */
export function usualTitle(group: string): string {
  return `Sitzung ${group}`;
}

export function lastingAs(
  { plannedStart: start, plannedEnd: end }: MeetingBefore,
  plannedStart: Date,
): MeetingTime {
  return { plannedStart, plannedEnd: new Date(plannedStart.getTime() + end.getTime() - start.getTime()) };
}

function nextInRhythm(start: DateTime, rhythm: string, after: Date): Date | null {
  const begin = start.toFormat("yyyyMMdd'T'HHmmss");
  const rruleString = `DTSTART;TZID=${start.zoneName}:${begin}\nRRULE:${rhythm}`;
  try {
    const next = new RRuleTemporal({ rruleString, maxIterations: MAX_ITERATIONS }).next(after, false);
    return next === null ? null : new Date(next.epochMilliseconds);
  } catch {
    // Where a rule never comes true from this day on (every fourth year, from one without 29 February), the library throws.
    return null;
  }
}

const inUtc = (moment: Date) => DateTime.fromJSDate(moment, { zone: 'utc' }).toFormat("yyyyMMdd'T'HHmmss'Z'");

function inFourWeeks(start: DateTime, after: Date): Date {
  for (let weeks = WEEKS_WITHOUT_RHYTHM; ; weeks += WEEKS_WITHOUT_RHYTHM) {
    const next = start.plus({ weeks }).toJSDate();
    if (next > after) return next;
  }
}
