import { ApiError } from '../api/problem.js';
import { hangingIn, together } from './hand-over.js';

const refused = (code: string, reasons: object[]) =>
  new ApiError({ status: 409, code, title: '', detail: '', requestId: '', reasons });

describe('what hangs on an affiliation', () => {
  it('is told by the refusal, kind by kind, what may not be read as a number', () => {
    const error = refused('hand_over_missing', [
      { code: 'seat', recordType: 'seat', recordId: 's1' },
      { code: 'meeting', recordType: 'meeting', recordId: 'm1' },
      { code: 'seat', recordType: 'seat', recordId: 's2' },
      { code: 'seat' },
    ]);
    expect(hangingIn(error)).toEqual({
      seat: { ids: ['s1', 's2'], unseen: 1 },
      meeting: { ids: ['m1'], unseen: 0 },
    });
  });

  it('is nothing where the end was refused for something else', () => {
    expect(hangingIn(refused('version_stale', []))).toBeNull();
    expect(hangingIn(new Error())).toBeNull();
    expect(hangingIn(null)).toBeNull();
  });

  it('stays to be seen once it was decided', () => {
    const seat = { ids: ['s1'], unseen: 0 };
    const meeting = { ids: ['m1'], unseen: 0 };
    expect(together({ seat }, { meeting })).toEqual({ seat, meeting });
    expect(together(null, { meeting })).toEqual({ meeting });
  });
});
