import { momentOf, wallTimeOf } from './wall-time.js';

const BERLIN = 'Europe/Berlin';

describe('times on the wall', () => {
  it.each([
    ['2026-12-09', '14:00', '2026-12-09T13:00:00.000Z'],
    ['2026-07-01', '14:00', '2026-07-01T12:00:00.000Z'],
    ['2026-07-01', '00:15', '2026-06-30T22:15:00.000Z'],
    // Before and after the clocks change that night.
    ['2026-03-29', '01:30', '2026-03-29T00:30:00.000Z'],
    ['2026-03-29', '03:30', '2026-03-29T01:30:00.000Z'],
  ])('%s, %s in Jena is %s, and back', (day, time, moment) => {
    expect(momentOf({ day, time }, BERLIN)).toBe(moment);
    expect(wallTimeOf(moment, BERLIN)).toEqual({ day, time });
  });

  it('is the hour after the one that summer time leaves out', () => {
    expect(momentOf({ day: '2026-03-29', time: '02:30' }, BERLIN)).toBe('2026-03-29T01:30:00.000Z');
  });

  it('is the first of the hour that comes twice', () => {
    expect(momentOf({ day: '2026-10-25', time: '02:30' }, BERLIN)).toBe('2026-10-25T00:30:00.000Z');
  });

  it('is nothing yet while a field is empty', () => {
    expect(momentOf({ day: '', time: '14:00' }, BERLIN)).toBeNull();
    expect(momentOf({ day: '2026-12-09', time: '' }, BERLIN)).toBeNull();
  });
});
