import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Long lists are judged in portions. What looks like a row is looked for while its import is written, so the index keeps
 * nothing back to be sorted in later. How far a commit is would be seen by nobody before its end: it is told beside it, in
 * a table of its own that refers to nothing, or it would wait for the commit.
 */
export class JudgedInPortions1796100000023 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX import_row_by_likeness;
      CREATE INDEX import_row_by_likeness ON import_row USING gin (likeness) WITH (fastupdate = off);
      CREATE INDEX import_row_by_record ON import_row (record_id) WHERE record_id IS NOT NULL;
      CREATE UNLOGGED TABLE import_progress (
        import_id uuid CONSTRAINT import_progress_pk PRIMARY KEY,
        import_version integer NOT NULL,
        done integer NOT NULL,
        told_at timestamptz(3) NOT NULL,
        CONSTRAINT import_progress_counted CHECK (done >= 0)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE import_progress;
      DROP INDEX import_row_by_record;
      DROP INDEX import_row_by_likeness;
      CREATE INDEX import_row_by_likeness ON import_row USING gin (likeness);
    `);
  }
}
