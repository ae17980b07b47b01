import { folded } from './cells.js';
import type { Words } from '../words/word.js';
import type { ImportField } from './row-kind.js';

/** So much of what a column says has to look like a field, where its head says nothing. */
const MOST = 0.8;
/** As many values tell what a column is. */
const LOOKED_AT = 50;

/** A head without what people add to it: „Name *“, „E-Mail (dienstl.)“, „Ort:“. */
const headOf = (text: string) => folded(text.slice(0, 200).replace(/\([^)]*\)/g, ''));

/**
 * Which field each column fills, by what it is called in our tables or elsewhere, else by what stands in it; null where
 * nobody can tell. A field that two columns are called is filled by the first that says something (row-texts.ts).
 * @param words what our own tables call the fields
 */
export function recognise(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  fields: readonly ImportField[],
  words: Words,
): (string | null)[] {
  const byHead = new Map<string, string>();
  for (const { field } of fields) byHead.set(headOf(field), field);
  for (const { field, others } of fields) for (const other of others) byHead.set(headOf(other), field);
  // What our own tables say counts before what others say.
  for (const { field } of fields)
    for (const called of [words[field]?.de, words[field]?.en]) if (called) byHead.set(headOf(called), field);
  const found = heads.map((head) => byHead.get(headOf(head)) ?? null);
  return found.map((field, index) => {
    if (field !== null) return field;
    const said = rows
      .map((cells) => cells[index] ?? '')
      .filter(Boolean)
      .slice(0, LOOKED_AT);
    const looking = fields.find(
      ({ field: candidate, looks }) =>
        looks !== undefined &&
        !found.includes(candidate) &&
        said.length > 0 &&
        said.filter((text) => looks.test(text)).length >= MOST * said.length,
    );
    return looking?.field ?? null;
  });
}
