import { Column, type EntityManager, type EntityTarget, PrimaryColumn } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { newId } from '../common/ids.js';
import { notFound, versionStale } from '../common/problems.js';

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

/** Makes a record; gives it with its id. Fields that are undefined take the column's default. */
export async function insertRecord<T extends EditableRecord>(
  em: EntityManager,
  entity: EntityTarget<T>,
  fields: Fields<T>,
  now: Date,
): Promise<Fields<T> & EditableRecord> {
  const record = { ...fields, id: newId(), version: 1, createdAt: now, updatedAt: now };
  await em.insert(entity, record as unknown as QueryDeepPartialEntity<T>);
  return record;
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
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const result = await em
    .createQueryBuilder()
    .update(entity)
    .set({ ...given, version: current.version + 1, updatedAt: now } as unknown as QueryDeepPartialEntity<T>)
    .where('id = :id AND version = :version', { id: current.id, version: current.version })
    .execute();
  if (result.affected !== 1) throw versionStale();
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
  const record = await em
    .createQueryBuilder(entity, 'record')
    .setLock('pessimistic_write')
    .where('record.id = :id', { id })
    .getOne();
  if (!record) throw notFound();
  return record;
}
