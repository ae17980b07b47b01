import { ApiError } from '../../api/problem.js';
import { handOverOf, hangingIn, together, undecided } from './hand-over.js';

const refused = (code: string, reasons: object[]) =>
  new ApiError({ status: 409, code, title: '', detail: '', requestId: '', reasons });

describe('what hangs on an affiliation', () => {
  it('is told by the refusal, kind by kind, what may not be read as a number', () => {
    const error = refused('hand_over_missing', [
      { code: 'seat', recordType: 'seat', recordId: 's1' },
      { code: 'meeting', recordType: 'meeting', recordId: 'm1', title: 'Im März', personId: 'p' },
      { code: 'seat', recordType: 'seat', recordId: 's2' },
      { code: 'seat' },
    ]);
    expect(hangingIn(error)).toEqual({
      seat: { ids: ['s1', 's2'], unseen: 1, said: { s1: {}, s2: {} } },
      meeting: { ids: ['m1'], unseen: 0, said: { m1: { title: 'Im März', personId: 'p' } } },
    });
  });

  it('is nothing where the end was refused for something else', () => {
    expect(hangingIn(refused('version_stale', []))).toBeNull();
    expect(hangingIn(new Error())).toBeNull();
    expect(hangingIn(null)).toBeNull();
  });

  it('stays to be seen once it was decided', () => {
    const seat = { ids: ['s1'], unseen: 0, said: {} };
    const meeting = { ids: ['m1'], unseen: 0, said: {} };
    expect(together({ seat }, { meeting })).toEqual({ seat, meeting });
    expect(together(null, { meeting })).toEqual({ meeting });
  });

  it('is sent as far as it was decided', () => {
    expect(handOverOf(undecided)).toEqual({});
    const to = { id: 'p', label: 'Ada' };
    expect(handOverOf({ ...undecided, endSeats: true, membershipsTo: to })).toEqual({
      endSeats: true,
      membershipsTo: 'p',
    });
  });
});
