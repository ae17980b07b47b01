import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { Reads } from '../access/reads.js';
import { requireRight } from '../access/require-right.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import { Answer } from '../common/answer.js';
import { beforeStart } from '../common/field-errors.js';
import type { FieldError } from '../common/problem.js';
import { requireSound } from '../common/problems.js';
import { FreeDaysService } from '../free-days/free-days.service.js';
import { plusDays } from '../free-days/free-times.js';
import { findGroup } from '../steering-groups/group-ref.js';
import type { CreateSeriesRequest, SeriesDatesParameters } from './dto/meeting-series.js';
import { datesOverlap, meetsAlready } from './meeting-series.errors.js';
import { draftMeetings } from './meetings.operations.js';
import { type MeetingBefore, type MeetingTime, timesInRhythm, usualTitle } from './next-meeting.js';
import { type SeriesDate, seriesDates } from './series-dates.js';
import { overlapping, type SeriesFacts, seriesFacts } from './series-dates.query.js';

/** Nobody plans further ahead; a yearly rhythm would otherwise ask for the holidays of half a century. */
const YEARS_AHEAD = 10;
/** When a group meets of which no meeting says it. */
const USUAL_START = { hour: 14 };
const USUAL_LENGTH = { hours: 2 };

/** Several meetings of a group at once, by its rhythm. Moments are UTC; days are the alliance's. */
@Injectable()
export class MeetingSeriesService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly freeDays: FreeDaysService,
  ) {}

  /**
   * Dates in the rhythm of the group that lie ahead, with what stands against each and what is proposed. Where the group
   * has no meeting yet, they count from the day asked for, at two o'clock for two hours; without a rhythm there are none. Needs meeting.write there.
   * @throws not_found, not_allowed
   */
  async dates(actor: Actor, idOrSlug: string, { count = 6, from }: SeriesDatesParameters): Promise<Answer> {
    const { clock } = this.writes;
    const now = clock.now();
    const begin =
      from === undefined ? null : latest(DateTime.fromISO(from, { zone: clock.zone }).toJSDate(), now);
    const { json } = await this.reads.one(seriesFacts(actor, idOrSlug, begin));
    const { rhythm, endDate, last, ahead } = JSON.parse(json) as SeriesFacts;
    if (rhythm === null) return seriesAnswer(rhythm, []);
    const before = this.countedFrom(last, begin);
    const after = begin ? justBefore(begin) : latest(before.plannedStart, now);
    const dayOf = (moment: Date) => clock.dayOf(moment);
    const horizon = DateTime.fromJSDate(after, { zone: clock.zone })
      .plus({ years: YEARS_AHEAD })
      .endOf('year');
    // Twice as many, and a school year's holidays of a weekly meeting.
    const times = timesInRhythm(before, rhythm, after, 2 * count + 16, horizon.toJSDate());
    const end = times.at(-1);
    if (end === undefined) return seriesAnswer(rhythm, []);
    const freeTimes = await this.freeDays.between(dayOf(after), plusDays(dayOf(end.plannedStart), 1));
    const meetings = new Map(ahead.map((one) => [dayOf(new Date(one.plannedStart)), one]));
    const obstacles = { freeTimes, meetings, endDate };
    return seriesAnswer(rhythm, seriesDates(times, count, obstacles, before.timeZone, dayOf));
  }

  /**
   * Makes a draft of each date, all or none; several people at once wait for each other, so that no date is made twice.
   * Needs meeting.write in the group. @throws not_found, not_allowed, content_invalid where one ends before it starts,
   *   overlaps another one or a meeting of the group that is not cancelled
   */
  create(change: Change<CreateSeriesRequest>, idOrSlug: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const group = await findGroup(em, idOrSlug, 'change');
      requireRight(change.actor, 'meeting.write', group.id);
      const { dates, title = usualTitle(group.name.de) } = await this.writes.accept(em, change);
      const times = dates.map(({ plannedStart, plannedEnd }) => ({
        plannedStart: new Date(plannedStart),
        plannedEnd: new Date(plannedEnd),
      }));
      requireSound(timeFaults(times));
      requireSound(await this.standing(em, group.id, times));
      const timeZone = this.writes.clock.zone;
      const drafts = times.map((time) => ({ ...time, kind: 'regular' as const, title, timeZone }));
      const ids = await draftMeetings(em, this.writes, change, group, drafts);
      const data = times.map((time, index) => ({ id: ids[index], version: 1, title, ...time }));
      return new Answer(JSON.stringify({ data }), null, group.id);
    });
  }

  /** The meeting from which the rhythm counts; where none lies before the day asked for, one as it would be on that day. */
  private countedFrom(last: SeriesFacts['last'], begin: Date | null): MeetingBefore {
    const { zone: ours } = this.writes.clock;
    const zone = last?.timeZone ?? ours;
    const start = last && DateTime.fromISO(last.plannedStart, { zone });
    if (last && start && (begin === null || start.toJSDate() < begin)) {
      return { plannedStart: start.toJSDate(), plannedEnd: new Date(last.plannedEnd), timeZone: zone };
    }
    const day = DateTime.fromJSDate(begin ?? this.writes.clock.now(), { zone: ours });
    const { year, month, day: date } = day;
    const { hour, minute } = start ?? { ...USUAL_START, minute: 0 };
    const plannedStart = DateTime.fromObject({ year, month, day: date, hour, minute }, { zone });
    const length = last && start ? DateTime.fromISO(last.plannedEnd).diff(start) : USUAL_LENGTH;
    return {
      plannedStart: plannedStart.toJSDate(),
      plannedEnd: plannedStart.plus(length).toJSDate(),
      timeZone: zone,
    };
  }

  private async standing(
    em: EntityManager,
    groupId: string,
    times: readonly MeetingTime[],
  ): Promise<FieldError[]> {
    const asked = times.map(({ plannedStart, plannedEnd }, index) => ({
      index,
      planned_start: plannedStart,
      planned_end: plannedEnd,
    }));
    const found = await em.query<{ index: number; title: string; planned_start: Date; time_zone: string }[]>(
      overlapping,
      [groupId, JSON.stringify(asked)],
    );
    return found.map(({ index, title, planned_start, time_zone }) =>
      meetsAlready(pointer(index, 'plannedStart'), { title, when: said(planned_start, time_zone) }),
    );
  }
}

function seriesAnswer(rhythm: string | null, data: readonly SeriesDate[]): Answer {
  return new Answer(JSON.stringify({ data, rhythm }));
}

const pointer = (index: number, field: keyof MeetingTime) => `/dates/${index}/${field}`;
const latest = (...moments: Date[]) => new Date(Math.max(...moments.map((moment) => moment.getTime())));
const justBefore = (moment: Date) => new Date(moment.getTime() - 1);

function said(moment: Date, zone: string) {
  const at = DateTime.fromJSDate(moment, { zone });
  return {
    de: at.setLocale('de').toLocaleString(DateTime.DATETIME_MED),
    en: at.setLocale('en-GB').toLocaleString(DateTime.DATETIME_MED),
  };
}

/** Dates that end before they start, and of two that overlap the later one. */
function timeFaults(times: readonly MeetingTime[]): FieldError[] {
  return times.flatMap((time, index) => {
    if (time.plannedEnd <= time.plannedStart) return [beforeStart(pointer(index, 'plannedEnd'))];
    const overlaps = times
      .slice(0, index)
      .some((other) => other.plannedStart < time.plannedEnd && time.plannedStart < other.plannedEnd);
    return overlaps ? [datesOverlap(pointer(index, 'plannedStart'))] : [];
  });
}
