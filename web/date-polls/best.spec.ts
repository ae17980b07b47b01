import { bestOf, type Option } from './best.js';

const option = (id: string, yes: number, ifNeedBe: number, no = 0): Option => ({
  id,
  yes,
  ifNeedBe,
  no,
  plannedStart: '2026-04-14T13:00:00.000Z',
  plannedEnd: '2026-04-14T15:00:00.000Z',
});
const best = (...options: Option[]) => [...bestOf(options)];

it('the date that most can keep suits best, and of these the one that most like', () => {
  expect(best(option('a', 5, 0), option('b', 2, 4), option('c', 3, 3))).toEqual(['c']);
  expect(best(option('a', 3, 0), option('b', 3, 0, 2), option('c', 0, 3))).toEqual(['a', 'b']);
});

it('while nobody can come, none does', () => {
  expect(best(option('a', 0, 0, 4), option('b', 0, 0))).toEqual([]);
  expect(best()).toEqual([]);
});
