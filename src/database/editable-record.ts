import { Column, type EntityManager, type EntityTarget, type ObjectLiteral, PrimaryColumn } from 'typeorm';
import { notFound, versionStale } from '../common/problems.js';
import { Values } from './statements.js';

/** What every editable record has. Moments are UTC to the millisecond. */
export abstract class EditableRecord {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('integer')
  version!: number;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  updatedAt!: Date;
}

/** What a feature writes of a record; the rest is plumbing. */
export type Fields<T extends EditableRecord> = Partial<Omit<T, keyof EditableRecord>>;

/**
 * Fields that are to be written.
 * @throws where one has no column: types let it pass, and it would be lost without a word
 */
function requireColumns<T extends EditableRecord>(
  em: EntityManager,
  entity: EntityTarget<T>,
  written: readonly object[],
): void {
  const { columns, tableName } = em.connection.getMetadata(entity);
  const known = new Set(columns.map(({ propertyPath }) => propertyPath.split('.')[0]));
  const fields = written.flatMap((one) => Object.entries(one).filter(([, value]) => value !== undefined));
  const lost = fields.map(([name]) => name).filter((name) => !known.has(name));
  if (lost.length > 0) throw new Error(`${tableName} has no column for ${lost.join(', ')}`);
}

/** A record's given fields under the names of its columns; undefined ones, and what is no column, are left out. */
function rowOf<T extends EditableRecord>(em: EntityManager, entity: EntityTarget<T>, fields: object) {
  const { columns } = em.connection.getMetadata(entity);
  const row = columns.map(
    (column) => [column.databaseName, column.getEntityValue(fields) as unknown] as const,
  );
  return Object.fromEntries(row.filter(([, value]) => value !== undefined));
}

/**
 * SQL that makes records and gives their ids. Fields that are undefined in all of them take the column's default; in some,
 * they are null.
 * Moments, days, texts and JSON only: the records travel as one JSON value.
 */
export function insertSql<T extends EditableRecord>(
  em: EntityManager,
  entity: EntityTarget<T>,
  records: readonly (Fields<T> & { id: string })[],
  now: Date,
  values: Values,
): string {
  requireColumns(em, entity, records);
  const rows = records.map((record) =>
    rowOf(em, entity, { ...record, version: 1, createdAt: now, updatedAt: now }),
  );
  const { tableName } = em.connection.getMetadata(entity);
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  const columns = [...names].map((name) => em.connection.driver.escape(name));
  return `INSERT INTO ${tableName} (${columns.join(', ')}) SELECT ${columns.join(', ')}
    FROM jsonb_populate_recordset(NULL::${tableName}, ${values.add(JSON.stringify(rows))}::jsonb) RETURNING id`;
}

/** The version of a record that was read, and what becomes of it; undefined fields stay as they are. */
export interface Changing<T extends EditableRecord> {
  current: T;
  fields: Fields<T>;
}

/** SQL that changes records of the version that was read and gives their ids: not of those that have another by now. */
export function updateSql<T extends EditableRecord>(
  em: EntityManager,
  entity: EntityTarget<T>,
  changing: readonly Changing<T>[],
  now: Date,
  values: Values,
): string {
  const all = changing.map(({ fields }) => fields);
  requireColumns(em, entity, all);
  const given = all.map((fields) => rowOf(em, entity, fields));
  const names = [...new Set(given.flatMap((row) => Object.keys(row)))];
  const rows = changing.map(({ current }, index) => {
    const whole = { ...rowOf(em, entity, current), ...given[index] };
    return Object.fromEntries(['id', 'version', ...names].map((name) => [name, whole[name]]));
  });
  const { tableName } = em.connection.getMetadata(entity);
  const set = names.map(em.connection.driver.escape).map((name) => `${name} = n.${name}`);
  return `UPDATE ${tableName} AS r SET ${[...set, 'version = r.version + 1', `updated_at = ${values.add(now)}`].join(', ')}
    FROM jsonb_populate_recordset(NULL::${tableName}, ${values.add(JSON.stringify(rows))}::jsonb) AS n
    WHERE r.id = n.id AND r.version = n.version RETURNING r.id`;
}

/**
 * Changes these fields of the version that was read; undefined ones stay as they are.
 * @throws version_stale where somebody else changed the record meanwhile
 */
export async function updateRecord<T extends EditableRecord>(
  em: EntityManager,
  entity: EntityTarget<T>,
  current: Pick<T, 'id' | 'version'>,
  fields: Fields<T>,
  now: Date,
): Promise<void> {
  const values = new Values();
  const written = updateSql(em, entity, [{ current: current as T, fields }], now, values);
  const rows: unknown[] = await em.query(`WITH written AS (${written}) SELECT id FROM written`, values.list);
  if (rows.length !== 1) throw versionStale();
}

/** The records that meet an SQL condition, in any order. */
export async function recordsWhere<T extends EditableRecord>(
  em: EntityManager,
  entity: EntityTarget<T>,
  condition: string,
  values: unknown[],
): Promise<T[]> {
  const { tableName, columns } = em.connection.getMetadata(entity);
  const names = columns.map(({ databaseName }) => em.connection.driver.escape(databaseName)).join(', ');
  const rows = await em.query<Record<string, unknown>[]>(
    `SELECT ${names} FROM ${tableName} WHERE ${condition}`,
    values,
  );
  return rows.map((row) => {
    const record: ObjectLiteral = {};
    for (const column of columns) column.setEntityValue(record, row[column.databaseName]);
    return record as T;
  });
}

/**
 * The records whose ids the statement selects and locks, in its order. Its conditions must be on the locked table itself:
 * only these does PostgreSQL ask again after it has waited for somebody else's change.
 */
export async function lockRecords<T extends EditableRecord>(
  em: EntityManager,
  entity: EntityTarget<T>,
  select: string,
  values: unknown[],
): Promise<T[]> {
  const ids = (await em.query<{ id: string }[]>(select, values)).map(({ id }) => id);
  const found = await recordsWhere(em, entity, 'id = ANY($1::uuid[])', [ids]);
  return found.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

/**
 * The record, locked until the transaction ends, so that what is decided about it stays true.
 * @throws not_found
 */
export async function lockRecord<T extends EditableRecord>(
  em: EntityManager,
  entity: EntityTarget<T>,
  id: string,
): Promise<T> {
  const [record] = await recordsWhere(em, entity, 'id = $1 FOR UPDATE', [id]);
  if (!record) throw notFound();
  return record;
}
