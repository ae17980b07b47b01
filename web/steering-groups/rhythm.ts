/* Rhythms as the API has them: recurrence rules (RFC 5545) of weeks, months and years, without beginning or end. */

export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof weekdays)[number];
export type Frequency = 'WEEKLY' | 'MONTHLY' | 'YEARLY';

/** A weekday; the n-th of month or year, counted from the end where it is negative, or each. */
export interface RuleDay {
  n: number | null;
  weekday: Weekday;
}

export interface Rhythm {
  freq: Frequency;
  interval: number;
  days: readonly RuleDay[];
  monthDays: readonly number[];
  months: readonly number[];
  positions: readonly number[];
}

const numbers = (list: string | undefined): number[] =>
  list === undefined ? [] : [...new Set(list.split(',').map(Number))];

function daysIn(list: string | undefined): RuleDay[] | null {
  if (list === undefined) return [];
  const days: RuleDay[] = [];
  for (const entry of new Set(list.split(',').map((each) => each.replace('+', '')))) {
    const [, n = '', code] = /^(-?\d*)([A-Z]{2})$/.exec(entry) ?? [];
    const weekday = weekdays.find((each) => each === code);
    if (weekday === undefined) return null;
    days.push({ n: n === '' ? null : Number(n), weekday });
  }
  return days;
}

const KNOWN = ['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS'];

/** What a rule says; null where it is none that the API takes. */
export function rhythmOf(rule: string): Rhythm | null {
  const parts = new Map(rule.split(';').map((part) => part.split('=') as [string, string | undefined]));
  if ([...parts].some(([name, value]) => !KNOWN.includes(name) || value === undefined)) return null;
  const freq = parts.get('FREQ');
  const days = daysIn(parts.get('BYDAY'));
  if (days === null || (freq !== 'WEEKLY' && freq !== 'MONTHLY' && freq !== 'YEARLY')) return null;
  const rhythm: Rhythm = {
    freq,
    interval: Number(parts.get('INTERVAL') ?? 1),
    days,
    monthDays: numbers(parts.get('BYMONTHDAY')),
    months: numbers(parts.get('BYMONTH')),
    positions: numbers(parts.get('BYSETPOS')),
  };
  const all = [rhythm.interval, ...rhythm.monthDays, ...rhythm.months, ...rhythm.positions];
  return all.every((each) => Number.isInteger(each) && each !== 0) ? rhythm : null;
}
