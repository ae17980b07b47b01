/** A change of a stretch of a text, and what is selected after it. */
export interface TextEdit {
  from: number;
  to: number;
  insert: string;
  select: readonly [number, number];
}

/** **bold**: around what is selected, or to type in between; off again where it is bold already. */
export function boldEdit(text: string, from: number, to: number): TextEdit {
  const inside = text.slice(from, to);
  if (text.slice(from - 2, from) === '**' && text.slice(to, to + 2) === '**')
    return { from: from - 2, to: to + 2, insert: inside, select: [from - 2, to - 2] };
  return { from, to, insert: `**${inside}**`, select: [from + 2, to + 2] };
}

/** A list of the lines in which something is selected; no list any more where they are one. */
export function listEdit(text: string, from: number, to: number): TextEdit {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const next = text.indexOf('\n', to);
  const end = next === -1 ? text.length : next;
  const lines = text.slice(start, end).split('\n');
  const isList = lines.every((line) => line.startsWith('- '));
  const insert = lines.map((line) => (isList ? line.slice(2) : `- ${line}`)).join('\n');
  const cursor = Math.max(start, to + (insert.length - (end - start)));
  return {
    from: start,
    to: end,
    insert,
    select: from === to ? [cursor, cursor] : [start, start + insert.length],
  };
}

/** A word in the text, with the spaces that it needs. */
export function wordEdit(text: string, from: number, to: number, word: string): TextEdit {
  const before = from === 0 || /\s$/.test(text.slice(0, from)) ? '' : ' ';
  const after = /^[\s.,;:!?)]/.test(text.slice(to)) ? '' : ' ';
  const insert = `${before}${word}${after}`;
  return { from, to, insert, select: [from + insert.length, from + insert.length] };
}

/** What Enter does in a list: the next point, or the end of the list after an empty one. Null where it is no list. */
export function enterEdit(text: string, from: number, to: number): TextEdit | null {
  if (from !== to) return null;
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const mark = /^(\s*)(?:([-*])|(\d+)\.) /.exec(text.slice(start, from));
  if (mark === null) return null;
  const [whole, indent = '', bullet, number] = mark;
  if (text.slice(start, from) === whole && /^(\n|$)/.test(text.slice(from)))
    return { from: start, to: from, insert: '', select: [start, start] };
  const insert = `\n${indent}${bullet ?? `${Number(number) + 1}.`} `;
  return { from, to, insert, select: [from + insert.length, from + insert.length] };
}
