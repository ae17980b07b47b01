import { DateTime } from 'luxon';
import { type FreeTime, whyFree } from '../free-days/free-times.js';
import { lastingAs, type MeetingTime } from './next-meeting.js';

/** A meeting of the group that is planned already. */
export interface StandingMeeting {
  id: string;
  title: string;
  plannedStart: string;
  state: string;
}

/** What stands against dates. */
export interface Obstacles {
  /** Around all the dates, in any order. */
  freeTimes: readonly FreeTime[];
  /** Of this group, by the alliance's day on which each begins. */
  meetings: ReadonlyMap<string, StandingMeeting>;
  /** The first day on which the group is no more. */
  endDate: string | null;
}

/** A date by the rhythm, what stands against it, and what is proposed instead of it; null: nothing. */
export interface SeriesDate extends MeetingTime {
  freeDay: FreeTime | null;
  meeting: StandingMeeting | null;
  proposed: MeetingTime | null;
}

/**
 * Dates of a series, until so many are proposed or the rhythm's dates are used up. A date on a free day is put off to the
 * same weekday and hour of the first week that has none, where that comes before the rhythm's next date: otherwise it is
 * left out, as a weekly meeting is in school holidays. Where the group already meets that day, nothing is proposed.
 * @param times by the rhythm, in order, one more than are looked at
 * @param zone IANA zone in which the hour stays
 * @param dayOf the alliance's day of a moment
 */
export function seriesDates(
  times: readonly MeetingTime[],
  wanted: number,
  { freeTimes, meetings, endDate }: Obstacles,
  zone: string,
  dayOf: (moment: Date) => string,
): SeriesDate[] {
  const isOver = (day: string) => endDate !== null && day >= endDate;
  const putOff = (time: MeetingTime, until: Date | undefined): MeetingTime | null => {
    const start = DateTime.fromJSDate(time.plannedStart, { zone });
    for (let weeks = 1; ; weeks += 1) {
      const later = start.plus({ weeks }).toJSDate();
      const day = dayOf(later);
      if (isOver(day) || until === undefined || later >= until) return null;
      if (whyFree(day, freeTimes) === null && !meetings.has(day))
        return lastingAs({ ...time, timeZone: zone }, later);
    }
  };
  const dates: SeriesDate[] = [];
  let proposals = 0;
  for (const [index, time] of times.slice(0, -1).entries()) {
    const day = dayOf(time.plannedStart);
    if (proposals === wanted || isOver(day)) break;
    const freeDay = whyFree(day, freeTimes);
    const meeting = meetings.get(day) ?? null;
    const stays = freeDay === null ? time : putOff(time, times[index + 1]?.plannedStart);
    const proposed = meeting === null ? stays : null;
    if (proposed !== null) proposals += 1;
    dates.push({ ...time, freeDay, meeting, proposed });
  }
  return dates;
}
