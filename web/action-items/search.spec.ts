import { actionItemSearch, askedFor, viewOf, views } from './search.js';
import { reopens, waysBack } from './steps.js';

describe('what a list of action items shows', () => {
  it('is what is not finished, unless the address says otherwise', () => {
    expect(askedFor({}).state).toEqual(['open', 'in_progress', 'blocked']);
    expect(askedFor({ state: 'done' }).state).toEqual(['done']);
    expect(askedFor({ state: 'all' }).state).toBeUndefined();
  });

  it('leaves out what an address says wrongly', () => {
    expect(
      actionItemSearch({ mine: 'x', state: 'gone', sort: 'colour', olderThanDays: -1, more: 1 }),
    ).toEqual({});
  });

  it('takes a number for words searched for', () => {
    expect(actionItemSearch({ q: 2026 })).toEqual({ q: '2026' });
  });

  it('is known by its view, in whatever order, and by none where it was put together', () => {
    expect(viewOf({ sort: 'createdAt', olderThanDays: 90, view: 'board' })).toBe('old');
    expect(viewOf({ sort: undefined })).toBe('open');
    expect(viewOf({ ...views.mine, overdue: true })).toBeNull();
  });
});

describe('taking back a step', () => {
  it('opens what was done, with a reason, and leads on to where it was', () => {
    expect(waysBack('in_progress', 'done')).toEqual([
      { state: 'open', needsReason: true },
      { state: 'in_progress', needsReason: false },
    ]);
    expect(waysBack('open', 'cancelled')).toEqual([{ state: 'open', needsReason: true }]);
  });

  it('is one step between unfinished states', () => {
    expect(waysBack('blocked', 'open')).toEqual([{ state: 'blocked', needsReason: false }]);
  });

  it('asks for a reason only where what was finished opens', () => {
    expect(reopens('done', 'open')).toBe(true);
    expect(reopens('blocked', 'open')).toBe(false);
  });
});
