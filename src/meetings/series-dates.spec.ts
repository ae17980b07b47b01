import { DateTime } from 'luxon';
import { RRuleTemporal } from 'rrule-temporal';
import type { FreeTime } from '../free-days/free-times.js';
import { timesInRhythm } from './next-meeting.js';
import { type Obstacles, type SeriesDate, seriesDates } from './series-dates.js';

const ZONE = 'Europe/Berlin';
const at = (local: string) => DateTime.fromISO(local, { zone: ZONE }).toJSDate();
const dayOf = (moment: Date) => DateTime.fromJSDate(moment, { zone: ZONE }).toFormat('yyyy-MM-dd');
const wall = ({ plannedStart, plannedEnd }: { plannedStart: Date; plannedEnd: Date }) =>
  `${DateTime.fromJSDate(plannedStart, { zone: ZONE }).toFormat('yyyy-MM-dd HH:mm')}–${DateTime.fromJSDate(plannedEnd, { zone: ZONE }).toFormat('HH:mm')}`;
const free = (startDate: string, endDate: string, kind: FreeTime['kind'] = 'school_holidays'): FreeTime => ({
  kind,
  name: { de: 'Frei', en: 'Free' },
  startDate,
  endDate,
  freeSpan: null,
});

/** From a meeting on Wednesday, 9 September 2026, 14:00 to 16:00 on. */
function series(
  rhythm: string,
  wanted: number,
  { freeTimes = [], meetings = [], endDate = null }: Given = {},
) {
  const before = {
    plannedStart: at('2026-09-09T14:00'),
    plannedEnd: at('2026-09-09T16:00'),
    timeZone: ZONE,
  };
  const times = timesInRhythm(before, rhythm, before.plannedStart, 30);
  const standing = meetings.map((day) => [
    day,
    { id: day, title: 'Sitzung', plannedStart: day, state: 'draft' },
  ]) as [string, any][];
  const obstacles = { freeTimes, meetings: new Map(standing), endDate };
  return seriesDates(times, wanted, obstacles, ZONE, dayOf);
}
type Given = Partial<Omit<Obstacles, 'meetings'>> & { meetings?: string[] };
const proposed = (dates: SeriesDate[]) => dates.map((date) => date.proposed && wall(date.proposed));
const MONTHLY = 'FREQ=MONTHLY;BYDAY=2WE';
const WEEKLY = 'FREQ=WEEKLY;BYDAY=WE';

it('are those of the rhythm where nothing stands against them; two in the afternoon stays it in winter', () => {
  expect(proposed(series(MONTHLY, 3))).toEqual([
    '2026-10-14 14:00–16:00',
    '2026-11-11 14:00–16:00',
    '2026-12-09 14:00–16:00',
  ]);
  expect(series(MONTHLY, 2).map(({ plannedStart }) => plannedStart.toISOString())).toEqual([
    '2026-10-14T12:00:00.000Z',
    '2026-11-11T13:00:00.000Z',
  ]);
});

it('are put off by weeks, to the same hour, until nothing stands against them; as many as are wanted', () => {
  const freeTimes = [free('2026-10-12', '2026-10-25')];
  const dates = series(MONTHLY, 2, { freeTimes });
  // The clocks are put back on the 25th.
  expect(proposed(dates)).toEqual(['2026-10-28 14:00–16:00', '2026-11-11 14:00–16:00']);
  expect(dates[0]).toMatchObject({ plannedStart: at('2026-10-14T14:00'), freeDay: freeTimes[0] });
  expect(proposed(series(MONTHLY, 1, { freeTimes, meetings: ['2026-10-28'] }))).toEqual([
    '2026-11-04 14:00–16:00',
  ]);
});

it('are left out where the next date of the rhythm comes first, and others are proposed for them', () => {
  const freeTimes = [free('2026-09-14', '2026-09-28')];
  expect(proposed(series(WEEKLY, 2, { freeTimes }))).toEqual([
    null,
    null,
    '2026-09-30 14:00–16:00',
    '2026-10-07 14:00–16:00',
  ]);
  expect(proposed(series(MONTHLY, 1, { freeTimes: [free('2026-10-14', '2026-11-11')] }))).toEqual([
    null,
    '2026-11-11 14:00–16:00',
  ]);
});

it('are none on a day on which the group meets already, free or not', () => {
  const freeTimes = [free('2026-10-14', '2026-10-15', 'public_holiday')];
  const [first, second] = series(MONTHLY, 1, { freeTimes, meetings: ['2026-10-14', '2026-11-11'] });
  expect(first).toMatchObject({ proposed: null, freeDay: freeTimes[0], meeting: { id: '2026-10-14' } });
  expect(second).toMatchObject({ proposed: null, freeDay: null, meeting: { id: '2026-11-11' } });
});

it('end with the group, also those that are put off', () => {
  expect(proposed(series(MONTHLY, 6, { endDate: '2026-12-09' }))).toHaveLength(2);
  const freeTimes = [free('2026-11-11', '2026-11-12')];
  expect(proposed(series(MONTHLY, 6, { freeTimes, endDate: '2026-11-18' }))).toEqual([
    '2026-10-14 14:00–16:00',
    null,
  ]);
});

it('are looked for up to a moment, which is the last one', () => {
  const before = {
    plannedStart: at('2026-09-09T14:00'),
    plannedEnd: at('2026-09-09T16:00'),
    timeZone: ZONE,
  };
  const upTo = (rhythm: string, until: string) =>
    timesInRhythm(before, rhythm, before.plannedStart, 30, at(until)).map(wall);
  expect(upTo(MONTHLY, '2026-11-11T14:00')).toEqual(['2026-10-14 14:00–16:00', '2026-11-11 14:00–16:00']);
  expect(upTo(MONTHLY, '2026-11-11T13:59')).toEqual(['2026-10-14 14:00–16:00']);
  const next = jest.spyOn(RRuleTemporal.prototype, 'next');
  // Comes true every 396 years.
  expect(upTo('FREQ=YEARLY;INTERVAL=99;BYMONTH=2;BYMONTHDAY=29', '2036-12-31T23:59')).toEqual([]);
  expect(next.mock.results.map(({ value }) => value as unknown)).toEqual([null]);
  next.mockRestore();
});

it('come to an end where every one is free', () => {
  const dates = series(WEEKLY, 6, { freeTimes: [free('2026-09-01', '2028-09-01')] });
  expect(dates).toHaveLength(29);
  expect(proposed(dates).filter((date) => date !== null)).toEqual([]);
});
