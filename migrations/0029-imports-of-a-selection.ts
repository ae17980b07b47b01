import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An import whose rows come from a selection rather than from a file: what it sets in each of them stands in `sets`, and
 * nothing was read.
 */
export class ImportsOfASelection1796100000029 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE import ALTER COLUMN file_name DROP NOT NULL, ALTER COLUMN reading DROP NOT NULL,
        ADD COLUMN sets jsonb,
        ADD CONSTRAINT import_of_file_or_selection CHECK ((file_name IS NULL) = (sets IS NOT NULL) AND (reading IS NULL) = (sets IS NOT NULL));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM import WHERE sets IS NOT NULL;
      ALTER TABLE import DROP CONSTRAINT import_of_file_or_selection, DROP COLUMN sets,
        ALTER COLUMN file_name SET NOT NULL, ALTER COLUMN reading SET NOT NULL;
    `);
  }
}
