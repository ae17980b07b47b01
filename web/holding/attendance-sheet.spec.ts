import { ApiError, NoAnswerError } from '../api/problem.js';
import {
  type Attendance,
  type AttendanceEntry,
  AttendanceSheet,
  countsOf,
  sweep,
} from './attendance-sheet.js';

interface Row {
  id: string;
  version: number;
  attendance: Attendance;
}

function meeting() {
  const rows = new Map<string, Row>(
    ['a', 'b', 'c'].map((id) => [id, { id, version: 1, attendance: 'unknown' }]),
  );
  const all = () => [...rows.values()].map((row) => ({ ...row }));
  const calls: AttendanceEntry[][] = [];
  let failure: Error | null = null;
  const sheet = new AttendanceSheet({
    put: (entries) => {
      calls.push(entries);
      if (failure !== null) return Promise.reject(failure);
      if (entries.some(({ participationId, version }) => rows.get(participationId)?.version !== version))
        return Promise.resolve(null);
      for (const { participationId: id, version, attendance } of entries)
        rows.set(id, { id, version: version + 1, attendance });
      return Promise.resolve(all());
    },
    reload: () => Promise.resolve(all()),
  });
  sheet.receive(all());
  return { sheet, rows, calls, fail: (error: Error | null) => (failure = error) };
}

const wait = (ms: number) => jest.advanceTimersByTimeAsync(ms);
const tap = (sheet: AttendanceSheet, id: string, attendance: Attendance) =>
  sheet.tap(new Map([[id, attendance]]));

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('attendance', () => {
  it('is shown at the tap and sent in one call', async () => {
    const { sheet, calls, rows } = meeting();
    tap(sheet, 'a', 'present');
    tap(sheet, 'b', 'absent');
    tap(sheet, 'a', 'partial');
    expect(sheet.getState().shown.get('a')).toBe('partial');
    expect(sheet.getState().saving).toBe('saving');
    await wait(600);
    expect(calls).toEqual([
      [
        { participationId: 'a', version: 1, attendance: 'partial' },
        { participationId: 'b', version: 1, attendance: 'absent' },
      ],
    ]);
    expect(sheet.getState().saving).toBe('saved');
    expect(rows.get('a')?.attendance).toBe('partial');
  });

  it('is taken back to what it was', async () => {
    const { sheet, rows } = meeting();
    const before = tap(sheet, 'a', 'present');
    await wait(600);
    sheet.tap(before);
    await wait(600);
    expect(rows.get('a')?.attendance).toBe('unknown');
  });

  it('is sent again where somebody else was faster, without undoing theirs', async () => {
    const { sheet, rows } = meeting();
    rows.set('a', { id: 'a', version: 2, attendance: 'excused' });
    rows.set('c', { id: 'c', version: 2, attendance: 'absent' });
    tap(sheet, 'a', 'present');
    await wait(601);
    expect(rows.get('a')).toEqual({ id: 'a', version: 3, attendance: 'present' });
    expect(sheet.getState().shown.get('c')).toBe('absent');
  });

  it('waits for the network, and says so', async () => {
    const { sheet, rows, fail } = meeting();
    fail(new NoAnswerError(null));
    tap(sheet, 'a', 'present');
    await wait(600);
    expect(sheet.getState().saving).toBe('offline');
    tap(sheet, 'b', 'present');
    expect(sheet.getState().shown.get('b')).toBe('present');
    fail(null);
    await wait(3_000);
    expect(sheet.getState().saving).toBe('saved');
    expect(rows.get('b')?.attendance).toBe('present');
  });

  it('shows what the server has where it is refused', async () => {
    const { sheet, fail } = meeting();
    fail(new ApiError({ status: 409, code: 'minutes_not_in_draft', title: '', detail: '', requestId: '' }));
    tap(sheet, 'a', 'present');
    await wait(600);
    expect(sheet.getState()).toMatchObject({ saving: 'refused' });
    expect(sheet.getState().shown.get('a')).toBe('unknown');
  });

  it('hears what others tapped, and nothing old', () => {
    const { sheet } = meeting();
    sheet.receive([{ id: 'a', version: 3, attendance: 'absent' }]);
    sheet.receive([{ id: 'a', version: 2, attendance: 'present' }]);
    expect(sheet.getState().shown.get('a')).toBe('absent');
  });
});

describe('all in one sweep', () => {
  it('is everybody without an entry; who declined is excused', () => {
    const all = [
      { id: 'a', rsvp: 'accepted' as const },
      { id: 'b', rsvp: 'declined' as const },
      { id: 'c', rsvp: 'accepted' as const },
      { id: 'd', rsvp: 'needs_action' as const },
    ];
    const swept = sweep(all, new Map<string, Attendance>([['c', 'absent']]));
    expect([...swept]).toEqual([
      ['a', 'present'],
      ['b', 'excused'],
      ['d', 'present'],
    ]);
    expect(countsOf(new Map([...swept, ['c', 'absent'], ['e', 'unknown']]))).toEqual({
      there: 2,
      open: 1,
      all: 5,
    });
  });
});
