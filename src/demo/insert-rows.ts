import type { EntityManager } from 'typeorm';

/** A row by column name. All rows of one insert name the same columns. */
export type Row = Readonly<Record<string, unknown>>;

/** Inserts all rows with one statement. Table and column names come from code, values go as one parameter. */
export async function insertRows(em: EntityManager, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first).join(', ');
  await em.query(
    `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}
