import { Column, type EntityManager, type EntityTarget, PrimaryColumn } from 'typeorm';
import { notFound, versionStale } from '../common/problems.js';
import { Values } from '../common/statements.js';

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

/** A record's values under the names of its columns, as TypeORM would write them; undefined ones are left out. */
function columnsOf<T extends EditableRecord>(
  em: EntityManager,
  entity: EntityTarget<T>,
  fields: object,
  values: Values,
): { name: string; value: string }[] {
  const { connection } = em;
  const { columns } = connection.getMetadata(entity);
  const given = fields as Readonly<Record<string, unknown>>;
  return columns
    .filter(({ propertyName }) => given[propertyName] !== undefined)
    .map((column) => ({
      name: connection.driver.escape(column.databaseName),
      value: values.add(connection.driver.preparePersistentValue(given[column.propertyName], column)),
    }));
}

/** SQL that makes a record and gives its id. Fields that are undefined take the column's default. */
export function insertSql<T extends EditableRecord>(
  em: EntityManager,
  entity: EntityTarget<T>,
  { id, now, ...fields }: Fields<T> & { id: string; now: Date },
  values: Values,
): string {
  const record = { ...fields, id, version: 1, createdAt: now, updatedAt: now };
  const columns = columnsOf(em, entity, record, values);
  const { tableName } = em.connection.getMetadata(entity);
  return `INSERT INTO ${tableName} (${columns.map(({ name }) => name).join(', ')})
    VALUES (${columns.map(({ value }) => value).join(', ')}) RETURNING id`;
}

/** SQL that changes these fields of the version that was read and gives the id; no row where it is another by now. */
export function updateSql<T extends EditableRecord>(
  em: EntityManager,
  entity: EntityTarget<T>,
  { id, version }: Pick<T, 'id' | 'version'>,
  fields: Fields<T>,
  now: Date,
  values: Values,
): string {
  const columns = columnsOf(em, entity, { ...fields, version: version + 1, updatedAt: now }, values);
  const { tableName } = em.connection.getMetadata(entity);
  return `UPDATE ${tableName} SET ${columns.map(({ name, value }) => `${name} = ${value}`).join(', ')}
    WHERE id = ${values.add(id)} AND version = ${values.add(version)} RETURNING id`;
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
  const text = `WITH written AS (${updateSql(em, entity, current, fields, now, values)}) SELECT id FROM written`;
  const written: unknown[] = await em.query(text, values.list);
  if (written.length !== 1) throw versionStale();
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
  const { tableName, columns } = em.connection.getMetadata(entity);
  const { escape } = em.connection.driver;
  const fields = columns.map(
    ({ databaseName, propertyName }) => `${escape(databaseName)} AS ${escape(propertyName)}`,
  );
  const [record] = await em.query<T[]>(
    `SELECT ${fields.join(', ')} FROM ${tableName} WHERE id = $1 FOR UPDATE`,
    [id],
  );
  if (!record) throw notFound();
  return record;
}
