/* Minutes name persons by reference, `[](person:<id>)`; whoever reads them sees a name. */

const reference = /\[((?:[^[\]\\]|\\.)*)\]\(person:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\)/gi;

/** The persons of whom a text speaks. */
export function personsIn(text: string): string[] {
  return [...text.matchAll(reference)].map(([, , id = '']) => id.toLowerCase());
}

/** Markdown takes these for more than letters. */
const escaped = (name: string) => name.replace(/[\\[\]*_`<]/g, '\\$&');

/**
 * The text with names in place of references.
 * @param nameOf the name of a person, as far as it is known
 * @param linked whether the name leads to the person; not for readers who cannot open it
 */
export function withNames(
  text: string,
  nameOf: (personId: string) => string | undefined,
  { linked }: { linked: boolean },
): string {
  return text.replace(reference, (_, label: string, id: string) => {
    const name = nameOf(id.toLowerCase());
    const shown = name === undefined ? label || '…' : escaped(name);
    return linked && name !== undefined ? `[${shown}](person:${id})` : shown;
  });
}
