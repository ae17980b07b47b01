import { setTimeout as sleep } from 'node:timers/promises';
import { MigrationExecutor } from 'typeorm';
import type { DataSource, QueryRunner } from 'typeorm';
import { sqlState } from './sql-error.js';

/** The database was changed by a newer version of the application, which this one cannot serve. */
export class DatabaseIsNewerError extends Error {
  constructor(readonly unknownMigrations: readonly string[]) {
    super(
      `The database is newer than this application: it has ${unknownMigrations.join(', ')}. ` +
        'Start the newer version, or revert these migrations with it first.',
    );
    this.name = 'DatabaseIsNewerError';
  }
}

/** Minutes that one replica waits for another's migrations; these may rewrite large tables. */
const LOCK_WAIT = '10min';

/**
 * Applies all pending migrations in one transaction: all of them, or nothing. Two replicas that start
 * together take turns at the lock on the migrations table, and the second finds nothing left to do.
 * @returns the names of those applied, oldest first
 * @throws DatabaseIsNewerError where the database has migrations that this code does not know
 */
export async function migrateUp(dataSource: DataSource): Promise<string[]> {
  return locked(dataSource, async (executor) => {
    const applied = await executor.executePendingMigrations();
    return applied.map((migration) => migration.name);
  });
}

/**
 * Reverts the newest migrations in one transaction. Their tables' data is lost.
 * @returns the names of those reverted, newest first
 */
export async function migrateDown(dataSource: DataSource, steps = 1): Promise<string[]> {
  return locked(dataSource, async (executor) => {
    const newestFirst = (await executor.getExecutedMigrations()).slice(0, steps);
    for (const _ of newestFirst) await executor.undoLastMigration();
    return newestFirst.map((migration) => migration.name);
  });
}

/** The names of the migrations that `migrateUp` would apply, oldest first. Changes nothing. */
export async function pendingMigrations(dataSource: DataSource): Promise<string[]> {
  const executed = new Set(await executedMigrations(dataSource));
  return knownMigrations(dataSource).filter((name) => !executed.has(name));
}

/** One cheap statement, because readiness is asked often. */
async function executedMigrations(dataSource: DataSource): Promise<string[]> {
  try {
    const rows = await dataSource.query<{ name: string }[]>('SELECT name FROM migrations');
    return rows.map((row) => row.name);
  } catch (error) {
    // undefined_table: nothing was ever applied.
    if (sqlState(error) === '42P01') return [];
    throw error;
  }
}

function knownMigrations(dataSource: DataSource): string[] {
  return dataSource.migrations.map((migration) => migration.name ?? migration.constructor.name);
}

async function locked<T>(
  dataSource: DataSource,
  work: (executor: MigrationExecutor) => Promise<T>,
): Promise<T> {
  const runner = dataSource.createQueryRunner();
  try {
    await createMigrationsTable(runner);
    await runner.startTransaction('READ COMMITTED');
    // Waiting for the lock counts as a statement's time, and a migration may take long itself.
    await runner.query(`SET LOCAL statement_timeout = 0`);
    await runner.query(`SET LOCAL lock_timeout = '${LOCK_WAIT}'`);
    // Against other migrators only: replicas of the version before still read it, to say they are ready.
    await runner.query(`LOCK TABLE migrations IN EXCLUSIVE MODE`);
    const executor = new MigrationExecutor(dataSource, runner);
    // The transaction around all of this is ours, because it holds the lock.
    executor.transaction = 'none';
    await refuseNewerDatabase(dataSource, executor);
    const result = await work(executor);
    await runner.commitTransaction();
    return result;
  } catch (error) {
    // Where the connection broke there is nothing to roll back; the first error is the one to tell.
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => {});
    throw error;
  } finally {
    await runner.release();
  }
}

/** As TypeORM would make it. Before the transaction, because a lock needs something to lock. */
async function createMigrationsTable(runner: QueryRunner): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await runner.query(`
        CREATE TABLE IF NOT EXISTS migrations (
          id serial CONSTRAINT migrations_pk PRIMARY KEY,
          "timestamp" bigint NOT NULL,
          name text NOT NULL CONSTRAINT migrations_name_once UNIQUE
        )`);
      return;
    } catch (error) {
      // IF NOT EXISTS does not see a table that another replica makes at this moment: unique_violation
      // in the catalogue, duplicate_table or duplicate_object.
      if (attempt >= 10 || !['23505', '42P07', '42710'].includes(sqlState(error) ?? '')) throw error;
      await sleep(50 * attempt);
    }
  }
}

async function refuseNewerDatabase(dataSource: DataSource, executor: MigrationExecutor): Promise<void> {
  const known = new Set(knownMigrations(dataSource));
  const executed = await executor.getExecutedMigrations();
  const unknown = executed.map((migration) => migration.name).filter((name) => !known.has(name));
  if (unknown.length > 0) throw new DatabaseIsNewerError(unknown);
}
