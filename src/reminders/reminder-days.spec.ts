import { isReminded, mondayOf, spanOf } from './reminder-days.js';

const day = (upTo: string, after: string) => ({ after, upTo });

describe('a task', () => {
  it('is reminded of three days before it is due, on the day after, and then weekly', () => {
    const due = '2026-03-31';
    const on = (upTo: string, after: string) => isReminded(due, day(upTo, after));
    expect(on('2026-03-28', '2026-03-27')).toBe(true);
    for (const [upTo, after] of [
      ['2026-03-27', '2026-03-26'],
      ['2026-03-29', '2026-03-28'],
      ['2026-03-31', '2026-03-30'],
    ] as const)
      expect(on(upTo, after)).toBe(false);
    expect(on('2026-04-01', '2026-03-31')).toBe(true);
    expect(on('2026-04-02', '2026-04-01')).toBe(false);
    expect(on('2026-04-08', '2026-04-07')).toBe(true);
    expect(on('2026-10-28', '2026-10-27')).toBe(true);
    expect(on('2027-01-06', '2027-01-05')).toBe(true);
  });

  it('is made up for by the first day after free ones', () => {
    // Good Friday to Easter Monday 2026: 3 to 6 April.
    expect(isReminded('2026-04-03', day('2026-04-07', '2026-04-02'))).toBe(true);
    expect(isReminded('2026-04-08', day('2026-04-07', '2026-04-02'))).toBe(true);
    expect(isReminded('2026-04-12', day('2026-04-07', '2026-04-02'))).toBe(false);
  });
});

describe('the days that are looked at', () => {
  it('are those since the last run, a week at first, and those of a pause that is over', () => {
    expect(spanOf('2026-03-18', '2026-03-17')).toEqual(day('2026-03-18', '2026-03-17'));
    expect(spanOf('2026-03-18', null)).toEqual(day('2026-03-18', '2026-03-11'));
    const pause = { start: '2026-03-02', end: '2026-03-18' };
    expect(spanOf('2026-03-18', '2026-03-17', pause)).toEqual(day('2026-03-18', '2026-03-01'));
    expect(spanOf('2026-03-19', '2026-03-18', pause)).toEqual(day('2026-03-19', '2026-03-18'));
    // As it was on the day of the last run; ended early since.
    expect(spanOf('2026-03-12', '2026-03-11', pause)).toEqual(day('2026-03-12', '2026-03-01'));
    expect(spanOf('2026-03-12', '2026-02-27', pause)).toEqual(day('2026-03-12', '2026-02-27'));
  });

  it('belong to the week of their Monday', () => {
    expect(['2026-03-16', '2026-03-22', '2026-12-31', '2027-01-03'].map(mondayOf)).toEqual([
      '2026-03-16',
      '2026-03-16',
      '2026-12-28',
      '2026-12-28',
    ]);
  });
});
