import type { EntityManager } from 'typeorm';
import type { Words } from '../words/word.js';
import type { Import } from './import.entity.js';
import { judgeRows, refuseTwice } from './judging.sql.js';
import { type ImportField, organisationFields } from './organisation-fields.js';
import { readOrganisation } from './organisation-rows.js';
import type { TableRow } from './reading/table-file.js';

/** Rows in one statement: some hundred kilobytes of JSON, some tens of milliseconds. */
export const ROWS_AT_ONCE = 500;

/** Keeps the rows of a file as they were read; what was there before goes. */
export async function keepRows(em: EntityManager, id: string, rows: readonly TableRow[]): Promise<void> {
  await em.query(`DELETE FROM import_row ir WHERE ir.import_id = $1`, [id]);
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    await em.query(
      `INSERT INTO import_row (import_id, line, cells) SELECT $1, r.line, r.cells
       FROM jsonb_to_recordset($2::jsonb) AS r (line integer, cells text[])`,
      [id, JSON.stringify(rows.slice(from, from + ROWS_AT_ONCE))],
    );
  }
}

/** The sectors by their codes, as people call them. */
async function sectorWords(em: EntityManager): Promise<Words> {
  const rows = await em.query<{ code: string; de: string; en: string }[]>(
    `SELECT sc.code, sc.name_de AS de, sc.name_en AS en FROM sector sc ORDER BY sc.position`,
  );
  return Object.fromEntries(rows.map(({ code, de, en }) => [code, { de, en }]));
}

/** The fields that columns can fill. */
export async function fieldsFor(em: EntityManager, today: string): Promise<readonly ImportField[]> {
  return organisationFields(await sectorWords(em), today);
}

/** Reads what the rows say, by the fields that the columns fill, and judges them. */
export async function readRows(em: EntityManager, of: Import, today: string): Promise<void> {
  const fields = new Map((await fieldsFor(em, today)).map((field) => [field.field, field]));
  const columns = of.fields.map((field) => fields.get(field) ?? null);
  const defaults = new Map(
    Object.entries(of.defaults).flatMap(([field, text]) => {
      const known = fields.get(field);
      return known ? [[known, text] as const] : [];
    }),
  );
  for await (const rows of cellsOf(em, of.id)) {
    const read = rows.map(({ line, cells }) => ({ line, ...readOrganisation(cells, columns, defaults) }));
    await em.query(
      `UPDATE import_row AS ir SET fields = n.fields, errors = n.errors, likeness = organisation_likeness(o.name, o.short_name,
         o.website, o.email, o.phone, o.street, o.postal_code)
       FROM jsonb_to_recordset($2::jsonb) AS n (line integer, fields jsonb, errors jsonb),
         LATERAL jsonb_populate_record(NULL::organisation, n.fields) AS o
       WHERE ir.import_id = $1 AND ir.line = n.line`,
      [of.id, JSON.stringify(read)],
    );
  }
  await judge(em, of.id, today);
}

async function* cellsOf(em: EntityManager, id: string): AsyncGenerator<TableRow[]> {
  for (let after = 0; ;) {
    const rows = await em.query<TableRow[]>(
      `SELECT ir.line, ir.cells FROM import_row ir WHERE ir.import_id = $1 AND ir.line > $2 ORDER BY ir.line LIMIT ${ROWS_AT_ONCE}`,
      [id, after],
    );
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = last.line;
  }
}

/** Judges all rows by what is there now, some at a time. */
export async function judge(em: EntityManager, id: string, today: string): Promise<void> {
  const bounds = await em.query<{ first: number; last: number }[]>(
    `SELECT min(line) AS first, max(line) AS last FROM (
       SELECT ir.line, (row_number() OVER (ORDER BY ir.line) - 1) / ${ROWS_AT_ONCE} AS part FROM import_row ir WHERE ir.import_id = $1) AS each
     GROUP BY part ORDER BY part`,
    [id],
  );
  for (const { first, last } of bounds) await em.query(judgeRows, [id, first, last, today]);
  await em.query(refuseTwice, [id]);
}
