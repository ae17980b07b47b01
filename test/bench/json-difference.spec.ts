import { emptyLists, firstDifference } from '../../bench/json-difference.js';

describe('the first difference of two answers', () => {
  it('is none where fields and values are the same, in whatever order', () => {
    expect(firstDifference({ a: 1, b: [{ c: null }] }, { b: [{ c: null }], a: 1 })).toBeNull();
  });

  it('is a field that only one of them has, however deep', () => {
    const row = { id: 'x', agenda: [{ position: 1 }, { position: 2 }] };
    const more = { id: 'x', agenda: [{ position: 1 }, { position: 2, isNew: null }] };
    expect(firstDifference(row, more)).toEqual({ at: 'agenda.1.isNew', one: undefined, other: null });
    expect(firstDifference(more, row)).toEqual({ at: 'agenda.1.isNew', one: null, other: undefined });
  });

  it('is another value, another type, a row more, a list instead of a record', () => {
    expect(firstDifference({ a: '1' }, { a: 1 })).toEqual({ at: 'a', one: '1', other: 1 });
    expect(firstDifference({ a: [] }, { a: [{ b: 1 }] })).toEqual({
      at: 'a.0',
      one: undefined,
      other: { b: 1 },
    });
    expect(firstDifference({ a: null }, { a: {} })).toEqual({ at: 'a', one: null, other: {} });
    expect(firstDifference({ a: [] }, { a: {} })).toEqual({ at: 'a', one: [], other: {} });
  });
});

describe('lists of which no row is compared', () => {
  it('are those that are empty in every answer, not those that are empty in some', () => {
    const answers = [
      { data: [{ tags: [], notes: [] }], page: { total: 0 } },
      { data: [{ tags: ['a'], notes: [] }], page: { total: 0 } },
    ];
    expect(emptyLists(answers)).toEqual(['data[].notes']);
    expect(emptyLists([{ data: [] }])).toEqual(['data']);
  });
});
