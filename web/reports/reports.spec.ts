import { countBy, cut, longest, shownBars } from './chart.js';
import { asked, dayAfter, filePath, reportSearch } from './report-search.js';

const bar = (key: string, ...values: number[]) => ({ key, label: key, values });

describe('a chart of bars', () => {
  it('shows those with most, in the order in which they came', () => {
    const bars = [bar('a', 1), bar('b', 9), bar('c', 2, 3), bar('d', 4)];
    expect(shownBars(bars, 2).map(({ key }) => key)).toEqual(['b', 'c']);
    expect(shownBars(bars, 4)).toBe(bars);
  });

  it('is as long as the longest bar: the sum where they are stacked', () => {
    expect(longest([bar('a', 2, 3), bar('b', 4)], true)).toBe(5);
    expect(longest([bar('a', 2, 3), bar('b', 4)], false)).toBe(4);
    expect(longest([], true)).toBe(1);
  });

  it('cuts what is longer than a phone is wide', () => {
    expect(cut('Leitlinien')).toBe('Leitlinien');
    expect(cut('x'.repeat(60))).toHaveLength(38);
  });

  it('counts rows of a kind', () => {
    expect(countBy(['x', 'y', 'x'], (each) => each)).toEqual([
      { kind: 'x', count: 2 },
      { kind: 'y', count: 1 },
    ]);
  });
});

describe('a report', () => {
  it('counts the last day of a period in: the API is told the day after', () => {
    expect(dayAfter('2026-12-31')).toBe('2027-01-01');
    expect(asked.participation({ from: '2026-01-01', until: '2026-12-31' })).toMatchObject({
      from: '2026-01-01',
      to: '2027-01-01',
    });
  });

  it('is asked for nothing that it does not know', () => {
    expect(asked['action-items']({ by: 'sector' }).by).toBeUndefined();
    expect(asked.topics({ by: 'year', from: '2026-01-01' })).toEqual({ steeringGroup: undefined });
  });

  it('is a file under the same filters', () => {
    expect(
      filePath(
        'participation',
        { by: 'organisation', until: '2026-06-30', steeringGroup: 'it-talent' },
        'csv',
      ),
    ).toBe('/api/v1/reports/participation.csv?by=organisation&to=2026-07-01&steeringGroup=it-talent');
    expect(filePath('topics', {}, 'xlsx')).toBe('/api/v1/reports/topics.xlsx');
  });

  it('leaves out what an address says wrongly', () => {
    expect(reportSearch({ by: 'colour', from: 'May', until: '2026-05-01' })).toEqual({ until: '2026-05-01' });
  });
});
