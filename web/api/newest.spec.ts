import { newest } from './newest.js';

const record = (version: number, state: string) => ({ id: 'one', version, state });

describe('what is kept of a record', () => {
  it('is the newer of two answers, in whichever order they come', () => {
    expect(newest(record(1, 'draft'), record(2, 'scheduled'))).toEqual(record(2, 'scheduled'));
    expect(newest(record(2, 'scheduled'), record(1, 'draft'))).toEqual(record(2, 'scheduled'));
  });

  it('is what came last where nothing says which is newer, or it is another record', () => {
    expect(newest(record(2, 'a'), record(2, 'b'))).toEqual(record(2, 'b'));
    expect(newest(record(2, 'a'), { ...record(1, 'b'), id: 'other' })).toEqual({
      ...record(1, 'b'),
      id: 'other',
    });
    expect(newest([1, 2], [1])).toEqual([1]);
    expect(newest(undefined, record(1, 'a'))).toEqual(record(1, 'a'));
  });
});
