import { importSearch, stepOf } from './import-search.js';
import { becameOf, isOpen, offeredFor } from './outcome.js';

const undecided = { leavesErrors: false, takesDuplicates: null } as const;

describe('what is still open', () => {
  it('are rows with errors and rows that look like others, until something is said of them', () => {
    expect(isOpen({ outcome: 'error', choice: null }, undecided)).toBe(true);
    expect(isOpen({ outcome: 'error', choice: 'leave' }, undecided)).toBe(false);
    expect(isOpen({ outcome: 'error', choice: null }, { ...undecided, leavesErrors: true })).toBe(false);
    expect(isOpen({ outcome: 'duplicate', choice: null }, undecided)).toBe(true);
    expect(isOpen({ outcome: 'duplicate', choice: null }, { ...undecided, takesDuplicates: 'new' })).toBe(
      false,
    );
    expect(isOpen({ outcome: 'new', choice: null }, undecided)).toBe(false);
  });
});

describe('what one can choose for a row', () => {
  const row = { choice: null, targetId: null } as const;

  it('is to leave it out, and a new record where it could be another', () => {
    expect(offeredFor({ ...row, outcome: 'new' }, 'file')).toEqual(['leave']);
    expect(offeredFor({ ...row, outcome: 'error' }, 'file')).toEqual(['leave']);
    expect(offeredFor({ ...row, outcome: 'duplicate' }, 'file')).toEqual(['new', 'leave']);
    expect(offeredFor({ ...row, outcome: 'update', targetId: 'id' }, 'file')).toEqual(['new', 'leave']);
    expect(offeredFor({ ...row, outcome: 'update', targetId: 'id' }, 'selection')).toEqual(['leave']);
  });

  it('is nothing where it changes nothing, or somebody chose already', () => {
    expect(offeredFor({ ...row, outcome: 'same', targetId: 'id' }, 'file')).toEqual([]);
    expect(offeredFor({ ...row, outcome: 'duplicate', choice: 'leave' }, 'file')).toEqual([]);
  });
});

describe('what a row became', () => {
  it.each([
    ['new', 'id', 'committed', 'made'],
    ['duplicate', 'id', 'committed', 'made'],
    ['update', 'id', 'committed', 'changed'],
    ['same', 'id', 'undone', 'same'],
    ['new', 'id', 'undone', 'undone'],
    ['error', null, 'committed', 'left'],
    ['new', null, 'undone', 'left'],
  ] as const)('%s with record %s, %s: %s', (outcome, recordId, state, became) => {
    expect(becameOf({ outcome, recordId }, state)).toBe(became);
  });
});

describe('the step of an import', () => {
  it('is the wanted one where the state lets one take it', () => {
    const of = (state: string, source = 'file') => ({ state, source });
    expect(stepOf(of('draft'), 'columns')).toBe('columns');
    expect(stepOf(of('draft'), undefined)).toBe('rows');
    expect(stepOf(of('draft'), 'done')).toBe('rows');
    expect(stepOf(of('draft', 'selection'), 'columns')).toBe('rows');
    expect(stepOf(of('committed'), 'columns')).toBe('done');
  });

  it('and its rows are read from the address with suspicion', () => {
    expect(importSearch({ step: 'rows', outcome: 'error' })).toEqual({ step: 'rows', outcome: 'error' });
    expect(importSearch({ step: 'toString', outcome: 7 })).toEqual({});
  });
});
