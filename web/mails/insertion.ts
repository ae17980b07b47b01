/** A text, and where one writes on. */
export interface Inserted {
  readonly value: string;
  readonly cursor: number;
}

/**
 * A text with this word in the place of what is selected; a block gets a paragraph of its own, with no more empty lines than
 * that takes.
 */
export function inserted(
  value: string,
  start: number,
  end: number,
  word: string,
  isBlock: boolean,
): Inserted {
  const [before, after] = [value.slice(0, start), value.slice(end)];
  if (!isBlock) return { value: before + word + after, cursor: start + word.length };
  const head = before.trimEnd();
  const tail = after.trimStart();
  const upTo = head === '' ? word : `${head}\n\n${word}`;
  return { value: tail === '' ? upTo : `${upTo}\n\n${tail}`, cursor: upTo.length };
}
