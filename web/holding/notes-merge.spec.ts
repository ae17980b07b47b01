import { clashesIn, mergeNotes, placeAfter, textOf } from './notes-merge.js';

const merged = (base: string, mine: string, theirs: string) => {
  const pieces = mergeNotes(base, mine, theirs);
  expect(clashesIn(pieces)).toEqual([]);
  return textOf(pieces);
};

describe('merging notes', () => {
  it('takes both where they touch different lines, also neighbouring ones', () => {
    expect(merged('a\nb\nc', 'A\nb\nc', 'a\nb\nC')).toBe('A\nb\nC');
    expect(merged('a\nb\nc', 'a\nB\nc', 'a\nb\nC')).toBe('a\nB\nC');
    expect(merged('a\nb', 'A\nb', 'a\nB')).toBe('A\nB');
  });

  it('takes what one alone changed', () => {
    expect(merged('a\nb', 'a\nb', 'a\nB\nc')).toBe('a\nB\nc');
    expect(merged('a\nb', 'x', 'a\nb')).toBe('x');
    expect(merged('a\nb', '', 'a\nb')).toBe('');
  });

  it('keeps lines that both added at the same place, theirs first', () => {
    expect(merged('a', 'a\nmine', 'a\ntheirs')).toBe('a\ntheirs\nmine');
    expect(merged('', 'mine', 'theirs')).toBe('theirs\nmine');
    expect(merged('a\n', 'a\nmine', 'a\ntheirs')).toBe('a\ntheirs\nmine');
  });

  it('goes on with a line that one types while the other adds one below or above', () => {
    expect(merged('a\nDie Sch', 'a\nDie Schulen', 'a\nDie Sch\nFrau X')).toBe('a\nDie Schulen\nFrau X');
    expect(merged('a\nDie Sch', 'a\nDie Schulen', 'a\nFrau X\nDie Sch')).toBe('a\nFrau X\nDie Schulen');
  });

  it('takes once what both did', () => {
    expect(merged('a', 'a\nb', 'a\nb')).toBe('a\nb');
    expect(merged('a', 'b', 'b')).toBe('b');
    expect(merged('a\nb', 'a', 'a')).toBe('a');
  });

  it('takes the longer of two that begin alike: one’s own text whose answer was lost', () => {
    expect(merged('', 'Die Schulen melden', 'Die Schu')).toBe('Die Schulen melden');
    expect(merged('a', 'a Z\nnext', 'a Z')).toBe('a Z\nnext');
  });

  it('asks where both changed one line, and loses neither', () => {
    const pieces = mergeNotes('a\nb\nc', 'a\nmine\nc', 'a\ntheirs\nc');
    expect(clashesIn(pieces)).toEqual([{ kind: 'clash', base: ['b'], mine: ['mine'], theirs: ['theirs'] }]);
    expect(textOf(pieces)).toBe('a\nmine\nc');
    expect(textOf(pieces, ['theirs'])).toBe('a\ntheirs\nc');
    expect(textOf(pieces, ['both'])).toBe('a\ntheirs\nmine\nc');
  });

  it('asks where one deleted what the other changed', () => {
    const pieces = mergeNotes('a\nb', 'a', 'a\nb and more');
    expect(clashesIn(pieces)).toHaveLength(1);
    expect(textOf(pieces, ['theirs'])).toBe('a\nb and more');
    expect(textOf(pieces, ['mine'])).toBe('a');
  });

  it('asks for each line apart, and merges the rest', () => {
    const pieces = mergeNotes('a\n-\nb\n-\nc', 'A1\n-\nb\n-\nC1', 'A2\n-\nB\n-\nC2');
    expect(clashesIn(pieces)).toHaveLength(2);
    expect(textOf(pieces, ['mine', 'theirs'])).toBe('A1\n-\nB\n-\nC2');
  });

  it('never loses a word of either, whatever they do (with both kept)', () => {
    let seed = 7;
    const random = (n: number) => (seed = (seed * 48_271) % 2_147_483_647) % n;
    for (let round = 0; round < 500; round += 1) {
      const base = Array.from({ length: random(6) }, (_, line) => `base${line}`);
      const change = (who: string) => {
        const lines = [...base];
        for (let edit = random(4); edit >= 0; edit -= 1)
          lines.splice(random(lines.length + 1), 0, `${who}${edit}`);
        return lines;
      };
      const [mine, theirs] = [change('mine'), change('theirs')];
      const pieces = mergeNotes(base.join('\n'), mine.join('\n'), theirs.join('\n'));
      const text = textOf(pieces, Array<'both'>(9).fill('both')).split('\n');
      expect(text).toEqual(expect.arrayContaining([...mine, ...theirs].filter((line) => line !== '')));
    }
  });
});

describe('the cursor', () => {
  const at = (before: string, after: string) => {
    const place = before.indexOf('|');
    const moved = placeAfter(before.replace('|', ''), after, place);
    return `${after.slice(0, moved)}|${after.slice(moved)}`;
  };

  it.each([
    ['stays where lines are added below', 'a\nbc|d', 'a\nbcd\nnew', 'a\nbc|d\nnew'],
    ['moves down with its line', 'a\nbc|d', 'new\na\nbcd', 'new\na\nbc|d'],
    ['moves up with its line', 'a\nb\nc|d', 'b\ncd', 'b\nc|d'],
    ['stays in a line that changed', 'a\nbc|d\ne', 'a\nbXd\ne', 'a\nbX|d\ne'],
    ['goes to the end of a line that became shorter', 'abcdef|', 'abc', 'abc|'],
    ['goes to what is left', 'a\nb|', '', '|'],
    ['keeps its place at the very end', 'a|', 'theirs\na', 'theirs\na|'],
    ['is where typing begins in an empty text', '|', 'theirs', '|theirs'],
  ])('%s', (_, before, after, expected) => {
    expect(at(before, after)).toBe(expected);
  });
});
