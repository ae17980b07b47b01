import { chosenOf, rowsOf, seriesBody, type SeriesDate, seriesSearch } from './series.js';

const date = (day: string, proposed: SeriesDate['proposed']): SeriesDate => ({
  plannedStart: `${day}T12:00:00.000Z`,
  plannedEnd: `${day}T14:00:00.000Z`,
  freeDay: null,
  meeting: null,
  proposed,
});
const moved = { plannedStart: '2026-10-28T13:00:00.000Z', plannedEnd: '2026-10-28T15:00:00.000Z' };
const rows = rowsOf([date('2026-09-09', null), date('2026-10-14', moved)], 'Europe/Berlin');

it('puts into the form what is proposed, and what is not without choosing it', () => {
  expect(rows.map(({ start, end, isChosen }) => ({ start, end, isChosen }))).toEqual([
    { start: '2026-09-09 14:00', end: '2026-09-09 16:00', isChosen: false },
    { start: '2026-10-28 14:00', end: '2026-10-28 16:00', isChosen: true },
  ]);
});

it('sends the chosen rows alone, as moments, with a title where there is one', () => {
  expect(chosenOf(rows)).toEqual([1]);
  expect(seriesBody(rows, '  ', 'Europe/Berlin')).toEqual({ dates: [moved] });
  const both = rows.map((row) => ({ ...row, isChosen: true }));
  expect(seriesBody(both, ' Klausur ', 'Europe/Berlin')).toEqual({
    title: 'Klausur',
    dates: [{ plannedStart: '2026-09-09T12:00:00.000Z', plannedEnd: '2026-09-09T14:00:00.000Z' }, moved],
  });
});

it.each([
  [
    { group: 'it-talent', count: 12, from: '2027-01-01' },
    { group: 'it-talent', count: 12, from: '2027-01-01' },
  ],
  [{ group: 5, count: 25, from: 'morgen' }, {}],
  [{ group: '', count: '0', from: '2027' }, {}],
])('takes of the address %j what means something', (search, meant) => {
  expect(JSON.parse(JSON.stringify(seriesSearch(search)))).toEqual(meant);
});
