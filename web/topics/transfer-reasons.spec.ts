import { ApiError } from '../api/problem.js';
import { askedFor, topicSearch } from './topic-search.js';
import { pathOf, transferReasons } from './transfer-reasons.js';

const refused = (code: string, more: object = {}) =>
  new ApiError({ status: 409, code, title: '', detail: '', requestId: '', ...more });

describe('what stands in the way of a transfer', () => {
  it('is told by the API', () => {
    const reasons = [{ code: 'minutes_missing', recordType: 'meeting', recordId: 'm' }];
    expect(transferReasons(refused('topic_in_use', { reasons }))).toEqual(reasons);
    expect(transferReasons(refused('version_stale', { reasons }))).toEqual([]);
    expect(transferReasons(null)).toEqual([]);
  });

  it('leads to where it is mended', () => {
    expect(pathOf({ code: '', recordType: 'minutes', recordId: 'p' })).toBe('/minutes/p');
    expect(pathOf({ code: '', recordType: 'meeting', recordId: 'm' })).toBe('/meetings/m');
  });
});

describe('which topics are shown', () => {
  it('are the open ones, the oldest first, unless the address says otherwise', () => {
    expect(askedFor({})).toEqual({ state: ['open'], sort: 'firstRaisedOn' });
    expect(askedFor({ state: 'all' }).state).toBeUndefined();
    expect(askedFor(topicSearch({ state: 'closed', sort: '-carryCount', recurring: 'x' }))).toEqual({
      state: ['closed'],
      sort: '-carryCount',
    });
  });
});
