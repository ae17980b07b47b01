const LETTERS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ł: 'l' };

/** Markdown from a data file: no indentation, one line per paragraph and list item. */
export function unwrap(source: string): string {
  return source
    .trim()
    .split(/\n\s*\n/)
    .map((block) =>
      block
        .trim()
        .replace(/\n\s*(?!\s|- )/g, ' ')
        .replace(/\n\s+- /g, '\n- '),
    )
    .join('\n\n');
}

/** The text with each `[](person:key)` pointing to that person's id. */
export function linkPersons(text: string, idOf: (key: string) => string): string {
  return text.replace(/\[\]\(person:([^)]*)\)/g, (_link, key: string) => `[](person:${idOf(key)})`);
}

/** A name as it stands in an e-mail address: `Ölschläger` → `oelschlaeger`. */
export function inAddress(name: string): string {
  return name
    .toLowerCase()
    .replace(/[äöüßł]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^a-z]+/g, (other) => (other.includes(' ') || other.includes('-') ? '-' : ''));
}
