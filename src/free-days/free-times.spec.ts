import { type FreeTime, inOrder, isFreeDay, nextWorkingDay, whyFree } from './free-times.js';

const time = (kind: FreeTime['kind'], startDate: string, endDate: string, de = kind as string): FreeTime => ({
  kind,
  name: { de, en: de },
  startDate,
  endDate,
  freeSpan: null,
});
// 3 October 2026 is a Saturday, 31 October too; the 12th a Monday.
const times = [
  time('other', '2026-10-05', '2026-10-07', 'Umzug'),
  time('school_holidays', '2026-10-12', '2026-10-25', 'Herbstferien'),
  time('public_holiday', '2026-10-03', '2026-10-04', 'Tag der Deutschen Einheit'),
  time('public_holiday', '2026-10-20', '2026-10-21', 'Feiertag in den Ferien'),
];

it.each([
  ['2026-10-02', null],
  ['2026-10-03', 'Tag der Deutschen Einheit'],
  ['2026-10-04', null],
  ['2026-10-06', 'Umzug'],
  ['2026-10-07', null],
  ['2026-10-12', 'Herbstferien'],
  ['2026-10-20', 'Feiertag in den Ferien'],
  ['2026-10-24', 'Herbstferien'],
  ['2026-10-25', null],
])('%s is free because of %s', (day, why) => {
  expect(whyFree(day, times)?.name.de ?? null).toBe(why);
  expect(isFreeDay(day, times)).toBe(why !== null);
});

it.each([
  ['2026-10-01', '2026-10-01'],
  // Saturday, Sunday, and two days of moving house.
  ['2026-10-03', '2026-10-07'],
  // In school holidays people work, but not on a public holiday in them, and not on weekends.
  ['2026-10-12', '2026-10-12'],
  ['2026-10-20', '2026-10-21'],
  ['2026-10-24', '2026-10-26'],
  ['2027-12-31', '2027-12-31'],
])('from %s on, the next working day is %s', (day, working) => {
  expect(nextWorkingDay(day, times)).toBe(working);
});

it('tells free days by their first day, a public holiday before what begins with it', () => {
  const holiday = time('public_holiday', '2026-10-12', '2026-10-13');
  expect(inOrder([...times, holiday]).map(({ startDate, kind }) => `${startDate} ${kind}`)).toEqual([
    '2026-10-03 public_holiday',
    '2026-10-05 other',
    '2026-10-12 public_holiday',
    '2026-10-12 school_holidays',
    '2026-10-20 public_holiday',
  ]);
});
