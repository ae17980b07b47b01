import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rows of an import that are about one person are found by whom they mean, and by the first of them. */
export class RowsOfOnePerson1796100000027 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX import_row_by_target ON import_row (import_id, target_id);
      CREATE INDEX import_row_by_first_line ON import_row (import_id, first_line);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX import_row_by_first_line; DROP INDEX import_row_by_target`);
  }
}
