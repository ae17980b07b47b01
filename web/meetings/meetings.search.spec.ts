import { meetingsSearch, periodOf } from './meetings.search.js';

const today = '2026-11-28';

describe('the address of the list', () => {
  it('says what is asked for', () => {
    const said = {
      q: 'Rathaus',
      group: 'plenary',
      kind: 'annual_session',
      state: 'invited',
      sort: '-title',
      view: 'month',
    };
    expect(meetingsSearch({ ...said, month: '2026-12' })).toMatchObject({ ...said, month: '2026-12' });
  });

  it('may have a number as its words', () => {
    expect(meetingsSearch({ q: 2026 }).q).toBe('2026');
  });

  it('leaves out what the API would refuse', () => {
    const said = {
      kind: 'party',
      state: 'over',
      sort: 'colour',
      from: '2026-13-01',
      month: '2026-00',
      group: 7,
      q: '  ',
    };
    expect(Object.values(meetingsSearch(said)).filter((each) => each !== undefined)).toEqual([]);
  });
});

describe('the period', () => {
  it('is what comes, the next one first, where nothing is said', () => {
    expect(periodOf({}, today)).toEqual({ from: today, sort: 'plannedStart' });
  });

  it('is what was, the last one first', () => {
    expect(periodOf({ when: 'past' }, today)).toEqual({ to: today, sort: '-plannedStart' });
  });

  it('includes the last day that people name', () => {
    expect(periodOf({ when: 'past', from: '2026-01-01', to: '2026-12-31' }, today)).toEqual({
      from: '2026-01-01',
      to: '2027-01-01',
      sort: 'plannedStart',
    });
  });
});
