import { inserted } from './insertion.js';

/** `|` is where one writes; two of them enclose what is selected. */
function insert(marked: string, word: string, isBlock: boolean): string {
  const start = marked.indexOf('|');
  const value = marked.replaceAll('|', '');
  const end = marked.lastIndexOf('|') - (marked.lastIndexOf('|') > start ? 1 : 0);
  const made = inserted(value, start, end, word, isBlock);
  return `${made.value.slice(0, made.cursor)}|${made.value.slice(made.cursor)}`;
}

describe('what is put into a text', () => {
  it('stands where one wrote, in the place of what was selected', () => {
    expect(insert('Hallo |!', '{Name}', false)).toBe('Hallo {Name}|!');
    expect(insert('Hallo |Du|!', '{Name}', false)).toBe('Hallo {Name}|!');
    expect(insert('|', '{Name}', false)).toBe('{Name}|');
  });

  it('has a paragraph of its own where it is a block, with one empty line around it', () => {
    expect(insert('Hallo,|\nTschüss', '{Link}', true)).toBe('Hallo,\n\n{Link}|\n\nTschüss');
    expect(insert('Hallo, |du', '{Link}', true)).toBe('Hallo,\n\n{Link}|\n\ndu');
    expect(insert('Hallo,\n\n|\n\nTschüss', '{Link}', true)).toBe('Hallo,\n\n{Link}|\n\nTschüss');
    expect(insert('|', '{Link}', true)).toBe('{Link}|');
    expect(insert('Ende.|', '{Link}', true)).toBe('Ende.\n\n{Link}|');
  });
});
