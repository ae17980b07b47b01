import { askedFor, decisionSearch } from './decision-search.js';

describe('what the register shows', () => {
  it('is all of it, the latest first, unless the address says otherwise', () => {
    expect(askedFor({})).toEqual({ sort: '-meetingDay' });
  });

  it('is in force what was adopted and is not superseded', () => {
    const { result, superseded } = askedFor({ inForce: true });
    expect(result).toEqual(['adopted', 'adopted_amended']);
    expect(superseded).toBe(false);
  });

  it('leaves out what an address says wrongly, and takes numbers for words', () => {
    expect(decisionSearch({ year: 'x', result: 'gone', sort: 'text', q: 2026 })).toEqual({ q: '2026' });
  });
});
