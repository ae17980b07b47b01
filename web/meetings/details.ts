import type { Schema } from '../api/client.js';
import type { Meeting } from './meetings.query.js';
import { momentOf, type WallTime, wallTimeOf } from '../design/wall-time.js';

/** When and where, as the form has it: `start` and `end` are times on the wall, `2026-12-09 14:00`. */
export type Details = {
  title: string;
  start: string;
  end: string;
  location: string;
  joinUrl: string;
  /** A day, or ''. */
  answerBy: string;
};

export const joined = ({ day, time }: WallTime): string => `${day} ${time}`;
export const split = (wall: string): WallTime => {
  const [day = '', time = ''] = wall.split(' ');
  return { day, time };
};

export function detailsOf(meeting: Meeting): Details {
  const { title, plannedStart, plannedEnd, timeZone, location, joinUrl, answerBy } = meeting;
  return {
    title,
    start: joined(wallTimeOf(plannedStart, timeZone)),
    end: joined(wallTimeOf(plannedEnd, timeZone)),
    location: location ?? '',
    joinUrl: joinUrl ?? '',
    answerBy: answerBy ?? '',
  };
}

/** On another day, with the hours as they were; a meeting that ends on the day on which it starts goes on doing so. */
export function onDay({ start, end }: Pick<Details, 'start' | 'end'>, day: string) {
  const from = split(start);
  const to = split(end);
  return {
    start: joined({ day, time: from.time }),
    end: joined({ day: to.day === from.day ? day : to.day, time: to.time }),
  };
}

/** Whether time or place are others: the answers to the invitation then begin again. */
export const isMoved = (before: Details, after: Details): boolean =>
  (['start', 'end', 'location'] as const).some((field) => before[field] !== after[field]);

/** What the API takes of these fields, with moments for the times on the wall. */
export function bodyOf(details: Partial<Details>, timeZone: string): Schema<'PatchMeetingRequest'> {
  const { title, start, end, location, joinUrl, answerBy } = details;
  const moment = (wall: string) => momentOf(split(wall), timeZone) ?? undefined;
  return {
    ...(title !== undefined && { title }),
    ...(start !== undefined && { plannedStart: moment(start) }),
    ...(end !== undefined && { plannedEnd: moment(end) }),
    ...(location !== undefined && { location: location.trim() || null }),
    ...(joinUrl !== undefined && { joinUrl: joinUrl.trim() || null }),
    ...(answerBy !== undefined && { answerBy: answerBy || null }),
  };
}
