/* Tags as forms have them: one text with commas between them. */

const keyOf = (tag: string) => tag.trim().normalize('NFC').toLowerCase();

/** The tags, each once whatever its capitals: the first spelling stays. */
export function eachOnce(tags: readonly string[]): string[] {
  const keys = tags.map(keyOf);
  return tags.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

/** The entries of a text with commas. */
export const entriesOf = (text: string): string[] =>
  text
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);

/** What is chosen already, where its last entry is still being typed. */
export function chosenBeside(text: string, typed: string): string[] {
  const all = entriesOf(text);
  return typed.trim() !== '' && all.at(-1) === typed.trim() ? all.slice(0, -1) : all;
}
