import { type FreeTime, inOrder, isFreeDay, isWorkingDay, whyFree } from './free-times.js';

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
  ['2026-10-01', true],
  // Saturday, Sunday, and two days of moving house.
  ['2026-10-03', false],
  ['2026-10-04', false],
  ['2026-10-06', false],
  ['2026-10-07', true],
  // In school holidays people work, but not on a public holiday in them, and not on weekends.
  ['2026-10-12', true],
  ['2026-10-20', false],
  ['2026-10-21', true],
  ['2026-10-24', false],
  ['2027-12-31', true],
])('whether people work on %s: %s', (day, works) => {
  expect(isWorkingDay(day, times)).toBe(works);
});

it('asks for no other day, however long it is free by mistake', () => {
  let asked = 0;
  const mistyped = {
    ...time('other', '2026-10-05', '2999-10-07'),
    get startDate() {
      asked += 1;
      return '2026-10-05';
    },
  };
  expect(isWorkingDay('2026-10-06', [mistyped])).toBe(false);
  expect(asked).toBe(1);
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
