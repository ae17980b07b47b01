import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import type pg from 'pg';
import type { OpenDatabase } from './open-database.js';
import { sqlState } from './sql-error.js';

const REPEATS = 3;
/** deadlock_detected and serialization_failure: PostgreSQL undid the transaction, and asks to repeat it. */
const REPEATABLE = new Set(['40P01', '40001']);

/** How features reach the database: reads by SQL statements, writes in transactions. */
export class Database {
  private committed = 0;

  /** Called after every transaction that this process has committed: perhaps it left a job. */
  onCommit: (() => void) | undefined;

  constructor(private readonly open: OpenDatabase) {}

  /** How many transactions this process has committed: while it stays the same, this process has changed nothing. */
  get commits(): number {
    return this.committed;
  }

  get dataSource(): DataSource {
    return this.open.dataSource;
  }

  get engine(): OpenDatabase['engine'] {
    return this.open.engine;
  }

  /** For tests: called with text and values of every statement sent, also of TypeORM's own. */
  set onStatement(listener: OpenDatabase['observer']['onStatement'] | undefined) {
    this.open.observer.onStatement = listener ?? null;
  }

  /**
   * The rows of one SQL statement, with `$1`… from `values`.
   * @param em the transaction to read in. Inside one it must be given: another connection would not
   *   see its changes, and on the embedded engine, which has one, would wait for it in vain.
   */
  async read<Row extends object>(
    text: string,
    values: readonly unknown[],
    em?: EntityManager,
  ): Promise<Row[]> {
    // A transaction that has ended refuses it, rather than reading on another connection.
    if (em !== undefined) return em.query<Row[]>(text, [...values]);
    const pool = (this.open.dataSource.driver as PostgresDriver).master as pg.Pool;
    return (await pool.query<Row>(text, [...values])).rows;
  }

  /**
   * Runs the work in one READ COMMITTED transaction (open-database.ts): all of it happens, or nothing. Where PostgreSQL
   * ends it by a deadlock or serialization failure, the whole work is repeated, up to three times;
   * so it must change nothing but the database.
   */
  async transaction<T>(work: (em: EntityManager) => Promise<T>): Promise<T> {
    for (let repeats = 0; ; repeats += 1) {
      try {
        const result = await this.open.dataSource.transaction(work);
        this.committed += 1;
        this.onCommit?.();
        return result;
      } catch (error) {
        if (repeats >= REPEATS || !REPEATABLE.has(sqlState(error) ?? '')) throw error;
        // A random pause keeps two that met from meeting again.
        await sleep(Math.random() * 20 * 2 ** repeats);
      }
    }
  }

  /** Resolves when the database answers. */
  async ping(): Promise<void> {
    await this.read('SELECT 1', []);
  }
}
