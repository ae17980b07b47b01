import type { Values } from './statements.js';

/**
 * The text that words are looked for in. Written as the indexes of migrations 0010 and 0016 have it, which serve no other text;
 * `concat_ws` could not stand in an index. In lower case by the rules of all languages, whatever the database's.
 */
function searched(columns: readonly string[]): string {
  const [only = ''] = columns;
  const text =
    columns.length === 1 ? only : columns.map((column) => `coalesce(${column}, '')`).join(` || ' ' || `);
  return `lower((${text}) COLLATE "und-x-icu")`;
}

/** Shorter words are found nearly everywhere, and in no index. */
const LETTERS_INDEXED = 3;

/**
 * Every word of the search text stands somewhere in one of the columns, whatever its case.
 * @param table with its alias, where it has an index of words. Then the rows are looked for there first: PostgreSQL
 *   expects every word in some of the rows, and would go along the list for them, to its end if there are none
 */
export function matches(columns: readonly string[], q: string, values: Values, table?: string): string {
  const words = q.split(/\s+/).filter(Boolean).slice(0, 8);
  const found = words
    .map((word) => {
      const pattern = values.add(`%${word.replace(/[\\%_]/g, String.raw`\$&`)}%`);
      return `${searched(columns)} LIKE lower(${pattern}::text COLLATE "und-x-icu")`;
    })
    .join(' AND ');
  if (table === undefined || !words.some(({ length }) => length >= LETTERS_INDEXED)) return found;
  const id = `${table.split(' ')[1]}.id`;
  return `${id} = ANY(ARRAY(SELECT ${id} FROM ${table} WHERE ${found}))`;
}
