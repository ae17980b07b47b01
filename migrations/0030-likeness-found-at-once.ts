import type { MigrationInterface, QueryRunner } from 'typeorm';

const indexes = ['organisation_by_likeness', 'person_by_likeness', 'affiliation_by_likeness'];

/**
 * What was written a moment ago is found as fast as what was there before: entries that wait for their place in the index are
 * looked through one by one, and after an import thousands wait. In the embedded engine nobody puts them in their place.
 */
export class LikenessFoundAtOnce1796100000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const index of indexes) {
      await runner.query(`ALTER INDEX ${index} SET (fastupdate = off)`);
      await runner.query(`SELECT gin_clean_pending_list('${index}'::regclass)`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const index of indexes) await runner.query(`ALTER INDEX ${index} RESET (fastupdate)`);
  }
}
