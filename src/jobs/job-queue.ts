import { Injectable } from '@nestjs/common';
import PgBoss from 'pg-boss';
import type { EntityManager } from 'typeorm';
import { Database } from '../database/database.js';
import { withoutTransaction } from '../database/without-transaction.js';
import type { QueueName } from './job-states.js';

/** Days for which a job that failed for good can be looked at and tried again. */
const FAILURES_KEPT_DAYS = 30;

export interface Job {
  readonly id: string;
  readonly data: object;
}

/**
 * Jobs in the application's own database (pg-boss): sent in the transaction of what causes them, finished in that of what
 * they did. So an effect that is rolled back leaves no job, and a job that was done is not done again.
 */
@Injectable()
export class JobQueue {
  private readonly boss: PgBoss;

  constructor(private readonly database: Database) {
    this.boss = new PgBoss({
      db: { executeSql: (text, values) => this.execute(text, values) },
      archiveCompletedAfterSeconds: 3_600,
      archiveFailedAfterSeconds: FAILURES_KEPT_DAYS * 86_400,
      // The worker looks after them (job-worker.ts), and nothing goes by the clock of pg-boss.
      supervise: false,
      schedule: false,
    });
  }

  /** What pg-boss would do in a transaction of its own is done in one of ours, so that a failure leaves no connection within it. */
  private async execute(text: string, values: readonly unknown[] = []): Promise<{ rows: object[] }> {
    const inner = withoutTransaction(text);
    if (inner === text) return { rows: await this.database.read<object>(text, values) };
    await this.database.transaction((em) => em.query(inner));
    return { rows: [] };
  }

  /** Puts jobs into a queue, all in one statement. They are there once the transaction is committed. */
  async send(em: EntityManager, queue: QueueName, jobs: readonly object[]): Promise<void> {
    if (jobs.length === 0) return;
    const rows = jobs.map((data) => ({ name: queue, data }));
    await this.boss.insert(rows, { db: within(em) } as PgBoss.InsertOptions);
  }

  /** As `send`, save those that wait already: what they will find is as much theirs. */
  async sendOnce(em: EntityManager, queue: QueueName, jobs: readonly object[]): Promise<void> {
    const waiting: { data: object }[] = await em.query(
      `SELECT j.data FROM pgboss.job j WHERE j.name = $1 AND j.state = 'created' AND j.data = ANY($2::jsonb[])`,
      [queue, jobs.map((data) => JSON.stringify(data))],
    );
    const known = new Set(waiting.map(({ data }) => JSON.stringify(data)));
    await this.send(
      em,
      queue,
      jobs.filter((data) => !known.has(JSON.stringify(data))),
    );
  }

  /** Brings pg-boss's own tables to the version of its code. The first ones come with a migration. */
  async prepare(): Promise<void> {
    await this.boss.start();
  }

  /** The queues in which something is due. @param early also what waits for its next try */
  async due(early: boolean): Promise<QueueName[]> {
    const rows = await this.database.read<{ name: QueueName }>(
      `SELECT q.name FROM pgboss.queue q WHERE EXISTS (SELECT FROM pgboss.job j WHERE j.name = q.name
         AND j.state < 'active' AND ($1 OR j.start_after < now())) ORDER BY q.name`,
      [early],
    );
    return rows.map(({ name }) => name);
  }

  /** Takes jobs for this process alone. */
  async take(queue: QueueName, most: number, early: boolean): Promise<Job[]> {
    return this.boss.fetch<object>(queue, {
      batchSize: most,
      ignoreStartAfter: early,
    } as PgBoss.FetchOptions);
  }

  /** In the transaction of what the jobs did, which is over as a whole or not at all. @returns whether each was still to be done */
  async done(em: EntityManager, queue: QueueName, ids: readonly string[]): Promise<boolean> {
    // It takes many ids beside our connection, too; only its types do not say so.
    const many = ids as unknown as string;
    const { affected } = (await this.boss.complete(queue, many, {}, { db: within(em) })) as unknown as {
      affected: number;
    };
    return affected === ids.length;
  }

  /** It is tried again after a pause, each longer than the one before, until it has failed for good. @param why without personal data */
  async failed(queue: QueueName, id: string, why: object): Promise<void> {
    await this.boss.fail(queue, id, why);
  }

  /** One more try, at once, of one that has failed for good. @returns whether there was such a job */
  async retry(em: EntityManager, queue: string, id: string): Promise<boolean> {
    const { affected } = (await this.boss.retry(queue, id, { db: within(em) })) as unknown as {
      affected: number;
    };
    if (affected !== 1) return false;
    // pg-boss leaves the moment at which it failed, and would forget it as one that was done then.
    await em.query(
      `UPDATE pgboss.job SET completed_on = NULL, start_after = now() WHERE name = $1 AND id = $2`,
      [queue, id],
    );
    return true;
  }

  /** Frees jobs whose process has died, and forgets old ones. */
  async maintain(): Promise<void> {
    await this.boss.maintain();
  }
}

/** The transaction as pg-boss takes it. */
function within(em: EntityManager): PgBoss.Db {
  return {
    executeSql: async (text, values) => {
      const runner = em.queryRunner;
      if (!runner) throw new Error('a job needs a transaction');
      return { rows: (await runner.query(text, values as unknown[], true)).records as object[] };
    },
  };
}
