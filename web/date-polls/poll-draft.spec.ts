import { emptyDraft, type FreeDay, pollBody, whyNot, withOneMore } from './poll-draft.js';

const holidays: FreeDay = {
  kind: 'school_holidays',
  name: { de: 'Herbstferien', en: 'Autumn holidays' },
  startDate: '2026-10-12',
  endDate: '2026-10-25',
  freeSpan: null,
};
const row = (key: number, day: string) => ({ key, day, start: '09:00', end: '10:30' });

describe('dates to offer', () => {
  it('are warned of on weekends and free days', () => {
    expect(whyNot('2026-10-09', [holidays])).toBeNull();
    expect(whyNot('2026-10-10', [holidays])).toBe('weekend');
    expect(whyNot('2026-10-24', [holidays])).toBe(holidays);
    expect(whyNot('', [holidays])).toBeNull();
  });

  it('are one more at the same hours on the next day on which people meet', () => {
    // Friday, 9 October: then come a weekend and the holidays.
    expect(withOneMore([row(0, '2026-10-09')], [holidays]).at(-1)).toEqual(row(1, '2026-10-26'));
    expect(withOneMore([row(4, '2026-10-08'), row(2, '')], []).at(-1)).toEqual(row(5, ''));
  });

  it('are sent as moments of the zone, also on both sides of a change of the clocks', () => {
    const dates = [row(0, '2026-10-23'), row(1, '2026-10-26')];
    const { options, kind } = pollBody({ ...emptyDraft('g'), dates }, false, 'Europe/Berlin');
    expect(options.map(({ plannedStart }) => plannedStart)).toEqual([
      '2026-10-23T07:00:00.000Z',
      '2026-10-26T08:00:00.000Z',
    ]);
    expect(kind).toBeUndefined();
  });
});
