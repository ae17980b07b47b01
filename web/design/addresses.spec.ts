import { codesIn, codesOf, joined, sortIn, textIn } from './addresses.js';

describe('an address', () => {
  it('gives texts, also those that look like numbers', () => {
    expect(textIn({ q: 'Optik' }, 'q')).toBe('Optik');
    expect(textIn({ q: 7743 }, 'q')).toBe('7743');
    expect(textIn({ q: true }, 'q')).toBe('true');
  });

  it.each([undefined, null, '', '  ', ['a'], { a: 1 }])('gives nothing of %p', (value) => {
    expect(textIn({ q: value }, 'q')).toBeUndefined();
  });

  it('gives the codes that are known, in their order', () => {
    const isKnown = (code: string): code is 'a' | 'b' => code === 'a' || code === 'b';
    expect(codesIn({ status: 'b,x,a,' }, 'status', isKnown)).toBe('b,a');
    expect(codesIn({ status: 'x' }, 'status', isKnown)).toBeUndefined();
    expect(codesIn({}, 'status', isKnown)).toBeUndefined();
  });

  it('gives a sort by a known key only', () => {
    expect(sortIn({ sort: '-name' }, ['name'])).toBe('-name');
    expect(sortIn({ sort: 'name,city' }, ['name', 'city'])).toBeUndefined();
    expect(sortIn({ sort: '--name' }, ['name'])).toBeUndefined();
  });

  it('keeps codes as one text, and none as no parameter', () => {
    expect(joined(['a', 'b'])).toBe('a,b');
    expect(joined([])).toBeUndefined();
    expect(codesOf('a,b')).toEqual(['a', 'b']);
    expect(codesOf(undefined)).toEqual([]);
  });
});
