import { ageOf } from './age.js';

describe('the age of a topic', () => {
  it.each([
    [-3, 'day', 0],
    [13, 'day', 13],
    [14, 'week', 2],
    [60, 'week', 8],
    [61, 'month', 2],
    [365, 'month', 11],
    [729, 'month', 23],
    [731, 'year', 2],
  ])('of %i days is said in %ss: %i', (days, unit, count) => {
    expect(ageOf(days)).toEqual({ unit, count });
  });
});
