import { monthBeside, weeksOf } from './month.js';

describe('a month', () => {
  it('has its neighbours, over the turn of the year too', () => {
    expect(monthBeside('2026-12', 1)).toBe('2027-01');
    expect(monthBeside('2026-01', -1)).toBe('2025-12');
  });

  it('has whole weeks from Monday on', () => {
    const weeks = weeksOf('2026-12');
    expect(weeks).toHaveLength(5);
    expect(weeks[0]?.[0]).toBe('2026-11-30');
    expect(weeks.at(-1)?.[6]).toBe('2027-01-03');
  });

  it('has four weeks where it can, and six where it must', () => {
    expect(weeksOf('2027-02')).toHaveLength(4);
    expect(weeksOf('2026-08')).toHaveLength(6);
  });

  it('leaves no day out when the clocks change', () => {
    expect(new Set(weeksOf('2026-03').flat()).size).toBe(42);
  });
});
