import { boldEdit, enterEdit, listEdit, type TextEdit, wordEdit } from './toolbar-edits.js';

/** What becomes of a text in which `[…]` is selected, or `|` is the cursor. */
function done(
  marked: string,
  edit: (text: string, from: number, to: number) => TextEdit | null,
): string | null {
  const from = marked.search(/[[|]/);
  const text = marked.replace(/[[\]|]/g, '');
  const to = marked.includes(']') ? marked.indexOf(']') - 1 : from;
  const result = edit(text, from, to);
  if (result === null) return null;
  const after = text.slice(0, result.from) + result.insert + text.slice(result.to);
  const [start, end] = result.select;
  if (start === end) return `${after.slice(0, start)}|${after.slice(start)}`;
  return `${after.slice(0, start)}[${after.slice(start, end)}]${after.slice(end)}`;
}

describe('the toolbar', () => {
  it('makes bold, and not bold again', () => {
    expect(done('a [word] b', boldEdit)).toBe('a **[word]** b');
    expect(done('a **[word]** b', boldEdit)).toBe('a [word] b');
    expect(done('a |', boldEdit)).toBe('a **|**');
  });

  it('makes a list of the lines, and none again', () => {
    expect(done('x\n[one\ntwo]\ny', listEdit)).toBe('x\n[- one\n- two]\ny');
    expect(done('x\n[- one\n- two]\ny', listEdit)).toBe('x\n[one\ntwo]\ny');
    expect(done('one|', listEdit)).toBe('- one|');
    expect(done('|', listEdit)).toBe('- |');
  });

  it('puts in a name with the spaces that it needs', () => {
    const name = (text: string, from: number, to: number) => wordEdit(text, from, to, '@Ada');
    expect(done('|', name)).toBe('@Ada |');
    expect(done('fragt|', name)).toBe('fragt @Ada |');
    expect(done('fragt |, ob', name)).toBe('fragt @Ada|, ob');
  });

  it('goes on with a list at Enter, and ends it after an empty point', () => {
    expect(done('- one|', enterEdit)).toBe('- one\n- |');
    expect(done('  - one|', enterEdit)).toBe('  - one\n  - |');
    expect(done('2. two|', enterEdit)).toBe('2. two\n3. |');
    expect(done('- one\n- |', enterEdit)).toBe('- one\n|');
    expect(done('one|', enterEdit)).toBeNull();
    expect(done('- [one]', enterEdit)).toBeNull();
  });
});
