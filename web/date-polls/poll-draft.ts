import type { Schema } from '../api/client.js';
import { momentOf } from '../design/wall-time.js';

export const FEWEST_DATES = 3;
export const MOST_DATES = 10;

export type FreeDay = Schema<'FreeDayList'>['data'][number];
type Asked = Schema<'CreateDatePollRequest'>;

/** A date as the form has it: a day, and times on the wall of that day. */
export interface DateRow {
  /** Tells rows apart while others come and go. */
  key: number;
  day: string;
  start: string;
  end: string;
}

export interface PollDraft {
  groupId: string;
  kind: NonNullable<Asked['kind']>;
  from: Exclude<NonNullable<Asked['from']>, 'seats'>;
  title: string;
  location: string;
  message: string;
  answerBy: string;
  dates: readonly DateRow[];
}

export const emptyDraft = (groupId: string): PollDraft => ({
  groupId,
  kind: 'regular',
  from: 'primary_contacts',
  title: '',
  location: '',
  message: '',
  answerBy: '',
  dates: Array.from({ length: FEWEST_DATES }, (_, key) => ({ key, day: '', start: '14:00', end: '16:00' })),
});

/** Why people do not meet on a day: its weekend, or what is free then. */
export function whyNot(day: string, free: readonly FreeDay[]): 'weekend' | FreeDay | null {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (Number.isNaN(weekday)) return null;
  const holiday = free.find(({ startDate, endDate }) => startDate <= day && day < endDate);
  return holiday ?? (weekday === 0 || weekday === 6 ? 'weekend' : null);
}

/** One more date: at the hours of the last one, on the next day on which people meet. */
export function withOneMore(rows: readonly DateRow[], free: readonly FreeDay[]): DateRow[] {
  const last = rows.at(-1);
  const key = Math.max(-1, ...rows.map((row) => row.key)) + 1;
  if (last === undefined) return [{ key, day: '', start: '14:00', end: '16:00' }];
  const taken = rows.map(({ day }) => day);
  let { day } = last;
  // After two months of holidays nobody guesses any more.
  for (let tries = 0; day !== '' && tries < 60; tries += 1) {
    day = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
    if (whyNot(day, free) === null && !taken.includes(day)) break;
  }
  return [...rows, { ...last, key, day }];
}

/** What the API takes of it. */
export function pollBody(draft: PollDraft, isPlenary: boolean, timeZone: string): Asked {
  const { groupId, kind, from, title, location, message, answerBy, dates } = draft;
  const moment = (day: string, time: string) => momentOf({ day, time }, timeZone) ?? '';
  return {
    steeringGroupId: groupId,
    ...(isPlenary && { kind, from }),
    title: title.trim(),
    location: location.trim() || null,
    message: message.trim() || null,
    ...(answerBy !== '' && { answerBy }),
    options: dates.map(({ day, start, end }) => ({
      plannedStart: moment(day, start),
      plannedEnd: moment(day, end),
    })),
  };
}
