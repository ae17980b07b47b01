import { IANAZone } from 'luxon';
import { type Cell, cellsOf, type Column, type Columns } from '../database/columns.js';
import type { Language } from '../common/problem.js';
import { atStart, type Word, type Words } from '../words/word.js';

/** In which language columns and values are called; null: as in the JSON. */
export type Called = Language | null;

/** A column of a table. */
export interface TableColumn {
  /** Of the value in the JSON of a row, with dots into objects. */
  readonly key: string;
  /** The same, part by part. */
  readonly path: readonly string[];
  readonly head: string;
  readonly type: Cell['type'];
  readonly words: Words | undefined;
}

/** What a row of a list looks like in a file, whichever format that has. */
export interface Table {
  readonly columns: readonly TableColumn[];
  readonly called: Called;
  /** IANA zone in which moments are told to people. */
  readonly zone: string;
  /** The field whose entries have a row each, and which of them have. */
  readonly each?: { readonly name: string; readonly has: NonNullable<Column['each']> };
}

/** A day or a moment as it stands on a clock in the table's zone. */
export class WallTime {
  constructor(
    /** As text: 2026-03-18, or 2026-03-18 10:00. */
    readonly text: string,
    /** The same as if it were UTC. */
    readonly asUtc: Date,
  ) {}
}

export type Value = string | number | boolean | WallTime | null;

/** The rows of a list, as their JSON, read, so many at a time. */
export type Pages = AsyncIterable<readonly object[]> | Iterable<readonly object[]>;

/** A row as its JSON, read. */
type Row = Readonly<Record<string, unknown>>;

interface Shape {
  called: Called;
  zone: string;
  /** What the columns are called, by their names; of one with parts either each part or the whole. Others are in no table. */
  heads: Words;
  /** Names of heads: these alone, in this order. Where absent, all in the order of `heads`, ids last. */
  chosen?: readonly string[] | undefined;
}

/**
 * The table of a list. What the actor may read in no row is not in it. Where it speaks in words, codes stay away, and of
 * what has a name in both languages the other one, unless they are chosen by name.
 */
export function tableOf(columns: Columns, { called, zone, heads, chosen }: Shape): Table {
  const cells = cellsOf(columns).filter(({ column }) => column.when !== 'false');
  const shown = [...new Set(chosen ?? Object.keys(heads))].flatMap((head) =>
    cells
      .filter(({ key, name }) => key === head || (name === head && heads[key] === undefined))
      .filter(({ key, cell }) => called === null || isForPeople(key, cell, called) || chosen?.includes(key))
      .map((found) => ({ ...found, head })),
  );
  const isId = ({ cell }: { cell: Cell }) => cell.is === 'id';
  const inOrder = chosen ? shown : [...shown.filter((one) => !isId(one)), ...shown.filter(isId)];
  const listed = cells.find(({ column }) => column.each !== undefined);
  return {
    called,
    zone,
    columns: inOrder.map(({ key, cell, column, head }) => ({
      key,
      path: key.split('.'),
      head: called ? atStart((heads[head] as Word)[called]) : key,
      type: cell === column ? (column.type ?? timeOf(column)) : cell.type,
      words: cell.words,
    })),
    ...(listed?.column.each && { each: { name: listed.name, has: listed.column.each } }),
  };
}

/** No codes, and of what has a name in both languages the one. */
function isForPeople(key: string, { is }: Cell, called: Language): boolean {
  return is !== 'code' && (!/\.(de|en)$/.test(key) || key.endsWith(`.${called}`));
}

function timeOf({ sort }: Column): Cell['type'] {
  return sort?.type === 'date' || sort?.type === 'timestamptz' ? sort.type : undefined;
}

/** What stands in the rows of a table for one row of the list. */
export function valuesOf(table: Table, json: object): Value[][] {
  const { each } = table;
  const row = json as Row;
  if (each === undefined) return [valuesIn(table, row)];
  const entries = ((row[each.name] ?? []) as Row[]).filter(each.has);
  return [...entries, ...(entries.length === 0 ? [{}] : [])].map((entry) =>
    valuesIn(table, { ...row, [each.name]: entry }),
  );
}

function valuesIn({ columns, called, zone }: Table, row: Row): Value[] {
  return columns.map(({ path, type, words }) => {
    const wordOf = (code: string) => (called && words?.[code]?.[called]) ?? code;
    const value = path.reduce<unknown>((within, name) => (within as Row | null | undefined)?.[name], row);
    if (value === undefined || value === null) return null;
    if (typeof value === 'number' || typeof value === 'boolean') return value;
    if (Array.isArray(value)) return value.map((one) => wordOf(one as string)).join('; ');
    if (typeof value !== 'string') return JSON.stringify(value);
    if (type === 'date') return new WallTime(value, new Date(`${value}T00:00:00Z`));
    if (type === 'timestamptz') return momentAt(value, called, zone);
    return wordOf(value);
  });
}

/** Of twenty thousand rows there are a hundred thousand moments: no DateTime is made of each. */
function momentAt(moment: string, called: Called, zone: string): WallTime {
  const at = Date.parse(moment);
  const asUtc = new Date(at + IANAZone.create(zone).offset(at) * 60_000);
  return new WallTime(called ? asUtc.toISOString().slice(0, 16).replace('T', ' ') : moment, asUtc);
}
