import { object, objectText, type Part } from './object.sql.js';
import type { Word, Words } from '../words/word.js';
import { snakeCase } from './snake-naming.js';

/* A list states its columns once: its JSON, its orders and its files are made from them. */

/** What a list is sorted by: an SQL expression, its type, and the collation in which readers expect it. */
export interface SortKey {
  readonly sql: string;
  readonly type: 'text' | 'date' | 'timestamptz' | 'integer' | 'uuid';
  /** It is never null, so that the list need not be looked through for rows without it. */
  readonly certain?: true;
}

/** What a table has to know of a value beside the value itself. */
export interface Cell {
  /** Its values are codes, and these are their words. */
  readonly words?: Words;
  /** An id comes last in a table; a code stays away where the table speaks in words, because another column says it. */
  readonly is?: 'id' | 'code';
  /** A day or a moment, which JSON has as text. A column that is sorted by days or moments need not say it. */
  readonly type?: 'date' | 'timestamptz';
}

export interface Column extends Cell {
  /** SQL of its value in the JSON; absent where rows are only sorted by it. */
  readonly sql?: string;
  readonly sort?: SortKey;
  /** SQL condition under which the reader sees it; absent: always. */
  readonly when?: string;
  /** What a table calls it, where its name alone does not say. */
  readonly called?: Word;
  /** Where its value is an object or a list of objects: which of its fields a table shows, with dots into objects within. */
  readonly cells?: Readonly<Record<string, Cell>>;
  /** Where its value is a list of objects: a table has a row for each of these, and one where there is none. */
  readonly each?: (entry: Readonly<Record<string, unknown>>) => boolean;
}

export interface SortedColumn extends Column {
  readonly sort: SortKey;
}

/** The columns of a list by their names in the JSON, among them those by which it sorts; SQL alone where no more is said. */
export type Columns<Sort extends string = never> = Readonly<Record<string, string | Column>> &
  Readonly<Record<Sort, SortedColumn>>;

/** Text that sorts as in a German dictionary. */
export function text(sql: string): SortedColumn {
  return { sql, sort: { sql: `${sql} COLLATE "und-x-icu"`, type: 'text' } };
}

export function moment(sql: string): SortedColumn {
  return { sql: `iso(${sql})`, sort: { sql, type: 'timestamptz' } };
}

const sortedAs =
  (type: SortKey['type']) =>
  (sql: string): SortedColumn => ({ sql, sort: { sql, type } });

/** Text that sorts by its characters. */
export const code = sortedAs('text');
export const day = sortedAs('date');
export const integer = sortedAs('integer');

/** A day by which nobody sorts. */
export function unsortedDay(sql: string): Column {
  return { sql, type: 'date' };
}

/** The column, whose value is never null. */
export function certain({ sort, ...column }: SortedColumn): SortedColumn {
  return { ...column, sort: { ...sort, certain: true } };
}

/** What rows are sorted by without saying it. */
export function onlySorted({ sort }: SortedColumn): SortedColumn {
  return { sort };
}

/** A name in both languages. */
export function localName(de: string, en: string): Column {
  return { sql: `json_build_object('de', ${de}, 'en', ${en})`, cells: { de: {}, en: {} } };
}

/** Columns that are called as in their table. */
export function asInTable<Key extends string>(alias: string, ...keys: Key[]): Record<Key, string> {
  return Object.fromEntries(keys.map((key) => [key, `${alias}.${snakeCase(key)}`])) as Record<Key, string>;
}

type Seen<C extends Columns> = {
  readonly [Key in keyof C]: C[Key] extends SortedColumn ? SortedColumn : Column;
};

/** The columns, for whoever the SQL condition holds: what one may not read does not sort either. */
export function seenWhen<C extends Columns>(when: string, columns: C): Seen<C> {
  const seen: Record<string, Column> = {};
  for (const [key, column] of Object.entries(columns)) {
    seen[key] =
      typeof column === 'string'
        ? { sql: column, when }
        : { ...column, when: both(column.when, when), sort: column.sort && sortedWhen(when, column.sort) };
  }
  return seen as Seen<C>;
}

/** What was seen under a condition before is seen by fewer, not by others. */
function both(inner: string | undefined, when: string): string {
  if (inner === undefined || inner === 'true' || when === 'false') return when;
  return when === 'true' || inner === 'false' ? inner : `(${inner}) AND (${when})`;
}

function sortedWhen(when: string, sort: SortKey): SortKey {
  if (when === 'true') return sort;
  const { sql, type } = sort;
  return { type, sql: when === 'false' ? `NULL::${type}` : `CASE WHEN ${when} THEN ${sql} END` };
}

/** A row as JSON within other JSON. */
export function rowJson(columns: Columns): string {
  return object(...partsOf(columns));
}

/** A row as JSON that is sent as it is. */
export function rowText(columns: Columns): string {
  return objectText(...partsOf(columns));
}

/** The columns as entries of a JSON object, for one that has more entries. */
export function partsOf(columns: Columns): [string, ...Part[]] {
  const parts = new Map<string, string[]>([['true', []]]);
  for (const [key, column] of Object.entries(columns)) {
    const { sql, when = 'true' }: Column = typeof column === 'string' ? { sql: column } : column;
    if (sql === undefined) continue;
    const fields = parts.get(when) ?? [];
    fields.push(`'${key}', ${sql}`);
    parts.set(when, fields);
  }
  const [always, ...others] = [...parts].map(([when, fields]) => ({ when, fields: fields.join(', ') }));
  return [always?.fields ?? '', ...others];
}

/** What a table of the rows shows, by the names of the JSON's fields with dots into objects: the same for every reader. */
export function cellsOf(columns: Columns): { key: string; name: string; cell: Cell; column: Column }[] {
  return Object.entries(columns).flatMap(([name, given]) => {
    const column: Column = typeof given === 'string' ? { sql: given } : given;
    if (column.sql === undefined) return [];
    if (column.cells === undefined) return [{ key: name, name, cell: column, column }];
    return Object.entries(column.cells).map(([part, cell]) => ({
      key: `${name}.${part}`,
      name,
      cell,
      column,
    }));
  });
}
