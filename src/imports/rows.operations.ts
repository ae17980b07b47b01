import type { EntityManager } from 'typeorm';
import { importIs } from './import-life-cycle.js';
import type { Import } from './import.entity.js';
import { rowsUnjudged } from './imports.errors.js';
import { kinds } from './kinds.js';
import type { TableRow } from './reading/table-file.js';
import type { Judge } from './row-kind.js';

/** Rows in one statement: some hundred kilobytes of JSON, some tens of milliseconds. */
export const ROWS_AT_ONCE = 500;

/** The same, of rows that travel whole: Node gives back late what large texts take. */
export const WRITTEN_AT_ONCE = 250;

/** SQL that forgets what a row said. */
export const nothingSaid = `cells = NULL, fields = '{}', likeness = '{}', duplicates = '[]', errors = '[]', changes = '[]', refers = '{}'`;

/** Keeps the rows of a file as they were read; what was there before goes. */
export async function keepRows(em: EntityManager, id: string, rows: readonly TableRow[]): Promise<void> {
  await em.query(`DELETE FROM import_row ir WHERE ir.import_id = $1`, [id]);
  for (let from = 0; from < rows.length; from += WRITTEN_AT_ONCE) {
    await em.query(
      `INSERT INTO import_row (import_id, line, cells) SELECT $1, r.line, r.cells
       FROM jsonb_to_recordset($2::jsonb) AS r (line integer, cells text[])`,
      [id, JSON.stringify(rows.slice(from, from + WRITTEN_AT_ONCE))],
    );
  }
}

/** Keeps a row for each record of a selection, in this order. @param says what each of them says of its record */
export async function keepSelected(
  em: EntityManager,
  id: string,
  ids: readonly string[],
  says: object,
): Promise<void> {
  await em.query(
    `INSERT INTO import_row (import_id, line, fields) SELECT $1, r.line, jsonb_build_object('id', r.id) || $3::jsonb
     FROM unnest($2::uuid[]) WITH ORDINALITY AS r (id, line)`,
    [id, ids, JSON.stringify(says)],
  );
}

/** Forgets what the rows were read and judged as: their columns mean something else now. */
export async function forgetJudging(em: EntityManager, id: string): Promise<void> {
  await em.query(
    `UPDATE import_row AS ir SET outcome = NULL WHERE ir.import_id = $1 AND ir.outcome IS NOT NULL`,
    [id],
  );
}

/**
 * Reads what the next rows say that nobody has judged, and judges them; those of a selection say it already.
 * @returns whether there are more
 */
export async function judgeNext(em: EntityManager, of: Import, by: Judge): Promise<boolean> {
  const next = await em.query<TableRow[]>(
    `SELECT ir.line, ir.cells FROM import_row ir WHERE ir.import_id = $1 AND ir.outcome IS NULL ORDER BY ir.line LIMIT ${ROWS_AT_ONCE + 1}`,
    [of.id],
  );
  const rows = next.slice(0, ROWS_AT_ONCE);
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return false;
  const kind = kinds[of.kind];
  if (of.sets === null) await readRows(em, of, by, rows);
  await kind.judge(em, { id: of.id, first: first.line, last: last.line }, by);
  if (next.length > rows.length) return true;
  await kind.compare(em, of.id, by);
  return false;
}

/** Reads what rows say, by the fields that the columns fill. */
async function readRows(em: EntityManager, of: Import, by: Judge, rows: readonly TableRow[]): Promise<void> {
  const kind = kinds[of.kind];
  const fields = new Map((await kind.fields(em, by.today)).map((field) => [field.field, field]));
  const columns = of.fields.map((field) => fields.get(field) ?? null);
  const defaults = new Map(
    Object.entries(of.defaults).flatMap(([field, text]) => {
      const known = fields.get(field);
      return known ? [[known, text] as const] : [];
    }),
  );
  const read = rows.map(({ line, cells }) => ({ line, ...kind.read(cells, columns, defaults) }));
  await em.query(
    `UPDATE import_row AS ir SET fields = n.fields, errors = n.errors, likeness = ${kind.likeness}
     FROM jsonb_to_recordset($2::jsonb) AS n (line integer, fields jsonb, errors jsonb)
     WHERE ir.import_id = $1 AND ir.line = n.line`,
    [of.id, JSON.stringify(read)],
  );
}

/** Judges these rows anew by what is there now, if they are judged, and those of which others decide what becomes of them. */
export async function judgeAgain(
  em: EntityManager,
  of: Import,
  by: Judge,
  lines: readonly number[],
): Promise<void> {
  const concerned = await em.query<{ line: number }[]>(
    `SELECT ir.line FROM import_row ir WHERE ir.import_id = $1 AND ir.outcome IS NOT NULL
       AND (ir.line = ANY($2::integer[]) OR ir.first_line = ANY($2::integer[]) OR ir.errors @> '[{"now": true}]')
     ORDER BY ir.line LIMIT ${ROWS_AT_ONCE + 1}`,
    [of.id, lines],
  );
  if (concerned.length > ROWS_AT_ONCE) return judgeAll(em, of, by);
  for (const { line } of concerned)
    await kinds[of.kind].judge(em, { id: of.id, first: line, last: line }, by);
  await kinds[of.kind].compare(em, of.id, by);
}

/** @throws rows_unjudged */
export async function requireJudged(em: EntityManager, id: string): Promise<void> {
  const [left] = await em.query<[{ count: number }]>(
    `SELECT count(*)::integer AS count FROM import_row ir WHERE ir.import_id = $1 AND ir.outcome IS NULL`,
    [id],
  );
  if (left.count > 0) throw rowsUnjudged({ ...left });
}

/** Judges all rows anew that are judged by what is there now, some at a time. @param tell called with how many are judged */
export async function judgeAll(
  em: EntityManager,
  { id, kind }: Import,
  by: Judge,
  tell: (rows: number) => void = () => {},
): Promise<void> {
  const bounds = await em.query<{ first: number; last: number }[]>(
    `SELECT min(line) AS first, max(line) AS last FROM (
       SELECT ir.line, (row_number() OVER (ORDER BY ir.line) - 1) / ${ROWS_AT_ONCE} AS part FROM import_row ir
         WHERE ir.import_id = $1 AND ir.outcome IS NOT NULL) AS each
     GROUP BY part ORDER BY part`,
    [id],
  );
  for (const [index, { first, last }] of bounds.entries()) {
    await kinds[kind].judge(em, { id, first, last }, by);
    tell((index + 1) * ROWS_AT_ONCE);
  }
  await kinds[kind].compare(em, id, by);
}

/** Drafts that nobody goes on with, and rows that stayed behind: they hold what people wrote down about others. */
const KEPT_DAYS = 30;

/** Forgets drafts that nobody goes on with, and what rows said that stayed behind. */
export async function forgetOld(em: EntityManager, now: Date): Promise<void> {
  const before = new Date(now.getTime() - KEPT_DAYS * 86_400_000);
  await em.query(`DELETE FROM import im WHERE ${importIs.draft.in('im.state')} AND im.updated_at < $1`, [
    before,
  ]);
  await em.query(
    `UPDATE import_row AS ir SET ${nothingSaid} FROM import im
     WHERE im.id = ir.import_id AND im.committed_at < $1 AND ir.cells IS NOT NULL`,
    [before],
  );
}
