/** Somebody who can be named in notes. */
export interface Named {
  personId: string;
  name: string;
}

/**
 * Between the notes as they are kept, `[](person:…)`, and as one reads and types them, `@Anna Kästner`. Who is not among
 * these, or shares the name with another, stays a link.
 */
export interface NamesInNotes {
  typed(kept: string): string;
  kept(typed: string): string;
}

const link = (personId: string) => `[](person:${personId})`;
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export function namesInNotes(all: readonly Named[]): NamesInNotes {
  const times = new Map<string, number>();
  for (const { name } of all) times.set(name, (times.get(name) ?? 0) + 1);
  const unique = all.filter(({ name }) => times.get(name) === 1);
  const byId = new Map(unique.map(({ personId, name }) => [personId, name]));
  const byName = new Map(unique.map(({ personId, name }) => [name, personId]));
  // „Anna Kästner-Weiß“ before „Anna Kästner“. What follows may be a letter: „@Anna Kästners Vorschlag“.
  const names = [...byName.keys()].toSorted((one, other) => other.length - one.length).map(escaped);
  const typedNames = names.length === 0 ? null : new RegExp(`(?<![\\p{L}\\d.])@(${names.join('|')})`, 'gu');
  return {
    typed: (kept) =>
      kept.replace(/\[\]\(person:([0-9a-f-]{36})\)/g, (whole, id: string) => {
        const name = byId.get(id);
        return name === undefined ? whole : `@${name}`;
      }),
    kept: (typed) =>
      typedNames === null
        ? typed
        : typed.replace(typedNames, (whole, name: string) => {
            const id = byName.get(name);
            return id === undefined ? whole : link(id);
          }),
  };
}

/** The notes as Markdown with names, for showing. */
export function withNames(kept: string, all: readonly Named[]): string {
  const byId = new Map(all.map(({ personId, name }) => [personId, name]));
  return kept.replace(/\[\]\(person:([0-9a-f-]{36})\)/g, (whole, id: string) => {
    const name = byId.get(id);
    return name === undefined ? whole : `[${name.replace(/[[\]\\]/g, '\\$&')}](person:${id})`;
  });
}
