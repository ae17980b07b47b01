import { DateTime } from 'luxon';

/* Pure rules about days on which nobody is asked to meet. Days are ISO dates of the alliance's zone; no clock is asked. */

/** In the order in which they are told where a day is free for more than one reason. */
export const freeDayKinds = ['public_holiday', 'school_holidays', 'other'] as const;
export type FreeDayKind = (typeof freeDayKinds)[number];

/** Kinds that are kept by hand. */
export const freeSpanKinds = ['school_holidays', 'other'] as const satisfies readonly FreeDayKind[];
export type FreeSpanKind = (typeof freeSpanKinds)[number];

/** A span of free days: `startDate` is the first of them, `endDate` the first that is none any more. */
export interface FreeTime {
  kind: FreeDayKind;
  name: { de: string; en: string };
  startDate: string;
  endDate: string;
  /** The record that says so; null where the calendar of the region does. */
  freeSpan: { id: string; version: number } | null;
}

/** The day so many days after an ISO date. */
export function plusDays(day: string, days: number): string {
  return DateTime.fromISO(day, { zone: 'utc' }).plus({ days }).toFormat('yyyy-MM-dd');
}

/** By their first day, and by kind where they begin together. */
export function inOrder(times: readonly FreeTime[]): FreeTime[] {
  const rank = ({ kind }: FreeTime) => freeDayKinds.indexOf(kind);
  return [...times].sort((a, b) =>
    a.startDate === b.startDate ? rank(a) - rank(b) : a.startDate < b.startDate ? -1 : 1,
  );
}

/** Why nobody meets on this day; null where nothing stands against it. @param times those that are around that day */
export function whyFree(day: string, times: readonly FreeTime[]): FreeTime | null {
  const there = times.filter(({ startDate, endDate }) => startDate <= day && day < endDate);
  return freeDayKinds.flatMap((kind) => there.filter((time) => time.kind === kind))[0] ?? null;
}

/** Whether nobody meets on this day: a public holiday, school holidays, or otherwise free. */
export function isFreeDay(day: string, times: readonly FreeTime[]): boolean {
  return whyFree(day, times) !== null;
}

/**
 * Whether somebody works on this day and may be reminded: no weekend, no public holiday, not otherwise free. In school
 * holidays people work. @param times those that are around that day
 */
export function isWorkingDay(day: string, times: readonly FreeTime[]): boolean {
  const resting = times.filter(({ kind }) => kind !== 'school_holidays');
  return !isWeekend(day) && !isFreeDay(day, resting);
}

function isWeekend(day: string): boolean {
  return DateTime.fromISO(day, { zone: 'utc' }).weekday > 5;
}
