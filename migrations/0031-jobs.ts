import PgBoss from 'pg-boss';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { withoutTransaction } from '../src/database/without-transaction.js';

/**
 * Jobs stand in this database (pg-boss makes its own schema, and keeps it up when it is updated), and every line of the
 * audit trail puts one there: so no change can be forgotten, whichever way it was written (0041).
 */
export class Jobs1796100000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(withoutTransaction(PgBoss.getConstructionPlans()));
    await runner.query(`SELECT pgboss.create_queue('change', '${JSON.stringify(queue)}')`);
    await runner.query(`
      CREATE FUNCTION enqueue_changes() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO pgboss.job (name, data, policy, retry_limit, retry_delay, retry_backoff, expire_in, keep_until)
        SELECT q.name, jsonb_build_object('events', written.ids), q.policy, q.retry_limit, q.retry_delay,
          q.retry_backoff, q.expire_seconds * interval '1 second', now() + q.retention_minutes * interval '1 minute'
        FROM pgboss.queue q, (SELECT jsonb_agg(id ORDER BY id) AS ids FROM new_event) written
        WHERE q.name = 'change' AND written.ids IS NOT NULL;
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER changes_are_heard AFTER INSERT ON audit_event
        REFERENCING NEW TABLE AS new_event FOR EACH STATEMENT EXECUTE FUNCTION enqueue_changes()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER changes_are_heard ON audit_event`);
    await runner.query(`DROP FUNCTION enqueue_changes`);
    await runner.query(`DROP SCHEMA pgboss CASCADE`);
  }
}

/** Pauses of 15 seconds and more, each about twice the one before: some eleven hours in all. */
const queue = {
  policy: 'standard',
  retryLimit: 11,
  retryDelay: 15,
  retryBackoff: true,
  expireInSeconds: 300,
  // A year: what nobody has done for weeks is not forgotten.
  retentionMinutes: 525_600,
};
