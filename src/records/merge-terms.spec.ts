import fc from 'fast-check';
import { remainingTerms, type TermFact } from './merge-terms.js';

const day = (n: number) => `20${String(10 + n)}-01-01`;

const facts = fc.array(
  fc.record({
    isKept: fc.boolean(),
    rank: fc.integer({ min: 0, max: 2 }),
    start: fc.integer({ min: 0, max: 20 }),
    length: fc.option(fc.integer({ min: 0, max: 8 })),
    group: fc.constantFrom('one', 'other'),
  }),
  { maxLength: 8 },
);

/** Terms of which those of one record do not overlap, as the database has them. */
function stored(drawn: typeof facts extends fc.Arbitrary<infer T> ? T : never): TermFact[] {
  const all = drawn.map(({ start, length, ...rest }, index) => ({
    ...rest,
    id: String(index),
    title: null,
    startDate: day(start),
    endDate: length === null ? null : day(start + length),
  }));
  return all.filter((one, index) =>
    all
      .slice(0, index)
      .every((other) => other.group !== one.group || other.isKept !== one.isKept || !counts(one, other)),
  );
}

const days = Array.from({ length: 40 }, (_, n) => day(n));
const countsOn = ({ startDate, endDate }: { startDate: string; endDate: string | null }, on: string) =>
  startDate <= on && (endDate === null || on < endDate);
const counts = (one: TermFact, other: TermFact) =>
  days.some((on) => countsOn(one, on) && countsOn(other, on));

describe('terms of two records that become one', () => {
  it('never overlap, lose no day, and leave the one that ranks first as it was', () => {
    fc.assert(
      fc.property(facts, (drawn) => {
        const before = stored(drawn);
        const after = remainingTerms(before);
        for (const group of ['one', 'other'])
          for (const on of days) {
            const had = before.filter((one) => one.group === group && countsOn(one, on));
            const have = after.filter(
              ({ fact, terms }) => fact.group === group && terms.some((term) => countsOn(term, on)),
            );
            expect(have).toHaveLength(Math.min(had.length, 1));
            const first = [...had].sort((x, y) => x.rank - y.rank || Number(y.isKept) - Number(x.isKept))[0];
            expect(have[0]?.fact.id).toBe(first?.id);
          }
        for (const { terms } of after)
          for (const { startDate, endDate } of terms) expect(startDate <= (endDate ?? '~')).toBe(true);
      }),
    );
  });

  it('that count on no day stay as they are', () => {
    const empty = {
      id: 'x',
      title: null,
      isKept: false,
      rank: 2,
      group: 'g',
      startDate: day(3),
      endDate: day(3),
    };
    const whole = {
      id: 'y',
      title: null,
      isKept: true,
      rank: 0,
      group: 'g',
      startDate: day(1),
      endDate: null,
    };
    expect(remainingTerms([empty, whole]).find(({ fact }) => fact.id === 'x')).toMatchObject({
      terms: [{ startDate: day(3), endDate: day(3) }],
      by: null,
    });
  });
});
