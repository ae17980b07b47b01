import { DateTime } from 'luxon';
import type { DemoRhythm } from './schema/groups.js';
import type { DemoMeeting } from './schema/meetings.js';

const ZONE = 'Europe/Berlin';
/** Days are counted in UTC, where each has 24 hours and luxon need not ask for the zone's offset. */
const DAYS = { zone: 'utc' };
const DAY_MS = 86_400_000;
/** Month and day; the days around the turn of the year count too, because nobody would meet on them. */
const CLOSED = /-(01-0[12]|05-01|09-20|10-03|10-31|12-2[3-9]|12-3[01])$/;
/** Good Friday, Easter Monday, Ascension Day, Whit Monday. */
const DAYS_FROM_EASTER = [-2, 1, 39, 50];

/** Working out a day takes luxon long, and the same few are asked for thousands of times. */
function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}

const berlin = remembered((local: string) => DateTime.fromISO(local, { zone: ZONE }).toJSDate());

/** Turns the data files' relative time into days and moments; days are ISO dates in the alliance's zone. */
export class DemoCalendar {
  private readonly start: DateTime;

  constructor(
    private readonly now: Date,
    today: string,
  ) {
    this.start = DateTime.fromISO(today, DAYS);
  }

  /** The first day of the month that lies so many months back. */
  readonly monthStart = remembered((monthsAgo: number) =>
    isoDay(this.start.startOf('month').minus({ months: monthsAgo })),
  );

  /** Whether something that lasts between the first days of two months is there on that day. */
  isWithin({ since, until }: { since: number; until?: number }, day: string): boolean {
    return this.monthStart(since) <= day && (until === undefined || day < this.monthStart(until));
  }

  /** So many days before today. */
  daysAgo(days: number): string {
    return isoDay(this.start.minus({ days }));
  }

  /** So many days after `day`. */
  plusDays(day: string, days: number): string {
    return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
  }

  /** `day`, or the last day before it (the first one after it) on which offices are open. */
  workday(day: string, towards: 'before' | 'after' = 'before'): string {
    let open = day;
    while (!isWorkday(open)) open = this.plusDays(open, towards === 'before' ? -1 : 1);
    return open;
  }

  /** A span of days of a year, month and day, as it is going on or comes next; it may go over the turn of the year. */
  nextSpan(first: string, last: string): { first: string; last: string } {
    const ends = (year: number) => `${first <= last ? year : year + 1}-${last}`;
    let year = this.start.year - 1;
    while (ends(year) < isoDay(this.start)) year += 1;
    return { first: `${year}-${first}`, last: ends(year) };
  }

  /** The moment at which clocks in Berlin show `time` on that day. */
  at(day: string, time: string): Date {
    return berlin(`${day}T${time}`);
  }

  /** The same, but never later than now: for whatever has been recorded already. */
  past(day: string, time: string): Date {
    const moment = this.at(day, time);
    return moment > this.now ? this.now : moment;
  }

  /** The day of a meeting; a week earlier where nobody works on it. */
  meetingDay(when: DemoMeeting['when'], rhythm: DemoRhythm | undefined): string {
    let day = 'week' in when ? this.inWeek(when.week, when.weekday) : this.occurrence(rhythm, when.slot);
    while (isClosed(day)) day = day.minus({ weeks: 1 });
    return isoDay(day);
  }

  private inWeek(week: number, weekday: number): DateTime {
    return this.start.startOf('week').plus({ weeks: week, days: weekday - 1 });
  }

  private occurrence(rhythm: DemoRhythm | undefined, slot: number): DateTime {
    if (rhythm === undefined) throw new Error('A group without a rhythm has no slots');
    if ('everyWeeks' in rhythm) {
      const weeks = rhythm.everyWeeks * (slot < 0 ? slot + 1 : slot);
      return this.inWeek(rhythm.lastWeek + weeks, rhythm.weekday);
    }
    const { weekday, nth } = rhythm;
    const months = slot < 0 ? slot * 2 : (slot - 1) * 2;
    return nthWeekday(this.monthOfNext(nth, weekday).plus({ months }), nth, weekday);
  }

  /** The next meeting lies at least eight days ahead, so that the one before it, two months ago, is past. */
  private monthOfNext(nth: number, weekday: number): DateTime {
    let month = this.start.startOf('month');
    while (nthWeekday(month, nth, weekday) < this.start.plus({ days: 8 })) month = month.plus({ months: 1 });
    return month;
  }
}

function isoDay(day: DateTime): string {
  return day.toFormat('yyyy-MM-dd');
}

function nthWeekday(month: DateTime, nth: number, weekday: number): DateTime {
  const first = month.startOf('month');
  return first.plus({ days: ((weekday - first.weekday + 7) % 7) + (nth - 1) * 7 });
}

const isWorkday = remembered((day: string) => {
  const date = DateTime.fromISO(day, DAYS);
  return date.weekday <= 5 && !isClosed(date);
});

function isClosed(day: DateTime): boolean {
  const fromEaster = day.diff(easterSunday(day.year), 'days').days;
  return CLOSED.test(isoDay(day)) || DAYS_FROM_EASTER.includes(fromEaster);
}

/** Gauss's rule in the form of Butcher. */
function easterSunday(year: number): DateTime {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const f = Math.floor((century + 8) / 25);
  const g = Math.floor((century - f + 1) / 3);
  const h = (19 * a + century - Math.floor(century / 4) - g + 15) % 30;
  const l = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - h - (rest % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  return DateTime.fromObject({ year, month: Math.floor(days / 31), day: (days % 31) + 1 }, DAYS);
}
