import { gapAt, moved, orderOf } from './order.js';

describe('an order', () => {
  it('has an entry put to another place', () => {
    expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
  });

  it('keeps what is moved past its ends', () => {
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 1, 9)).toEqual(['a', 'b']);
  });

  it('stays as it was wanted when somebody else added and removed entries', () => {
    expect(orderOf(['a', 'new', 'b', 'last'], ['b', 'gone', 'a'])).toEqual(['b', 'last', 'a', 'new']);
    expect(orderOf(['first', 'a', 'b'], ['b', 'a'])).toEqual(['first', 'b', 'a']);
  });
});

describe('letting go', () => {
  it.each([
    [5, 0],
    [15, 1],
    [99, 3],
  ])('at %i is before the entry at place %i', (y, place) => {
    expect(gapAt(y, [10, 20, 30])).toBe(place);
  });
});
