import { endAfter, lastDayOf } from './terms.js';

describe('the end of a term', () => {
  it.each([
    ['2026-12-31', '2027-01-01'],
    ['2024-02-28', '2024-02-29'],
    ['2026-02-28', '2026-03-01'],
    // The day on which clocks change is a day like others.
    ['2026-03-29', '2026-03-30'],
    ['2026-10-25', '2026-10-26'],
  ])('people say bis %s, the API %s', (lastDay, endDate) => {
    expect(endAfter(lastDay)).toBe(endDate);
    expect(lastDayOf(endDate)).toBe(lastDay);
  });

  it('is open where none is given', () => {
    expect(endAfter('')).toBeNull();
    expect(lastDayOf(null)).toBe('');
    expect(lastDayOf(undefined)).toBe('');
  });
});
