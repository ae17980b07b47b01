import { looksLikeData } from './looks-like-data.js';
import { Refusal } from './reading.errors.js';
import type { MergedCells, RawTable, TableFile, TableRow } from './table-file.js';

/* Where the names of the columns stand: below titles, in one row or in two, of which the first names groups of columns. */

/** How many rows are looked at for a head, and for how wide the table is. */
const HEAD_WITHIN = 10;
const WIDTH_OF = 50;

/** Columns from … up to before …, which have a name together. */
type Group = readonly [from: number, to: number];

/** @throws head_line_missing */
export function withHead({ merged, rows, ...raw }: RawTable, headLine: number | undefined): TableFile {
  const at = headLine === undefined ? likelyHead(rows) : namedHead(rows, headLine);
  const head = at === undefined ? undefined : (twoRows(rows, at, merged) ?? oneRow(rows[at]));
  const below = head ? rows.filter(({ line }) => line > head.to) : rows;
  const width = [...rows].reduce(
    (widest, { cells }) => Math.max(widest, cells.length),
    head?.names.length ?? 0,
  );
  for (const { cells } of below) while (cells.length < width) cells.push('');
  return {
    ...raw,
    head: head ? { from: head.from, to: head.to } : null,
    columns: Array.from({ length: width }, (_, column) => (head?.names[column] ?? '').replace(/\s+/g, ' ')),
    rows: below,
  };
}

const filled = (cells: readonly string[]) => cells.flatMap((cell, column) => (cell === '' ? [] : [column]));

/** The first row that has a value in more than half of the columns, unless it holds data already. */
function likelyHead(rows: readonly TableRow[]): number | undefined {
  const width = rows.slice(0, WIDTH_OF).reduce((most, { cells }) => Math.max(most, filled(cells).length), 0);
  const at = rows.slice(0, HEAD_WITHIN).findIndex(({ cells }) => filled(cells).length > width / 2);
  return hasNames(rows, at) ? at : undefined;
}

function namedHead(rows: readonly TableRow[], headLine: number): number | undefined {
  if (headLine === 0) return undefined;
  const at = rows.findIndex(({ line }) => line === headLine);
  if (at < 0) throw new Refusal('head_line_missing', { line: headLine });
  return at;
}

/** Whether all cells of a row may be names of columns. */
function hasNames(rows: readonly TableRow[], at: number): boolean {
  const cells = rows[at]?.cells ?? [];
  return cells.length > 0 && !cells.some((cell, column) => looksLikeData(cell, rows[at + 1]?.cells[column]));
}

function oneRow(row: TableRow | undefined) {
  return row && { from: row.line, to: row.line, names: row.cells };
}

/** The row found and the one below or above it, where both together are the head. */
function twoRows(rows: readonly TableRow[], at: number, merged: MergedCells[] | null) {
  for (const [first, second] of [
    [at, at + 1],
    [at - 1, at],
  ] as const) {
    const [upper, lower] = [rows[first], rows[second]];
    if (!upper || !lower || lower.line !== upper.line + 1) continue;
    if (!hasNames(rows, first) || !hasNames(rows, second)) continue;
    const groups = groupsOf(upper, lower, merged);
    const isHead = first === at ? dividesGroups(lower, groups) : namesGroups(upper, groups);
    if (isHead) return { from: upper.line, to: lower.line, names: namesOf(upper, lower, groups) };
  }
  return undefined;
}

/** Where cells are merged; where the format does not tell, a value goes up to the next one. */
function groupsOf(upper: TableRow, lower: TableRow, merged: MergedCells[] | null): Group[] {
  if (merged)
    return merged
      .filter(({ line, from }) => line === upper.line && upper.cells[from])
      .map(({ from, to }) => [from, to + 1] as const);
  const starts = filled(upper.cells);
  const end = Math.max(upper.cells.length, lower.cells.length);
  return starts
    .map((from, index) => [from, starts[index + 1] ?? end] as const)
    .filter(([from, to]) => to > from + 1);
}

/** Whether the row below a head says what its groups consist of, and nothing else: otherwise it is data. */
function dividesGroups(lower: TableRow, groups: readonly Group[]): boolean {
  const columns = filled(lower.cells);
  const within = ([from, to]: Group) => columns.filter((column) => column >= from && column < to);
  const divided = groups.filter((group) => within(group).length > 1 && within(group)[0] === group[0]);
  return divided.length > 0 && divided.flatMap(within).length === columns.length;
}

/** Whether the row above a head names groups of columns: a title stands alone in front, and remarks have a year or a colon. */
function namesGroups(upper: TableRow, groups: readonly Group[]): boolean {
  const columns = filled(upper.cells);
  if (upper.cells.some((cell) => /:|\b(19|20)\d\d\b/.test(cell))) return false;
  const [first = 0, last = 0] = [columns[0], columns.at(-1)];
  return first > 0 ? groups.length > 0 : groups.some(([from]) => from < last);
}

function namesOf(upper: TableRow, lower: TableRow, groups: readonly Group[]): string[] {
  const width = Math.max(upper.cells.length, lower.cells.length);
  return Array.from({ length: width }, (_, column) => {
    const group = groups.find(([from, to]) => column >= from && column < to);
    const own = upper.cells[column] ?? '';
    const second = lower.cells[column] ?? '';
    const carried = group && second ? (upper.cells[group[0]] ?? '') : own;
    return [own || carried, second].filter((name) => name !== '').join(' ');
  });
}
