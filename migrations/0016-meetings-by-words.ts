import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Meetings are found by words in title and place, as other records are since 0010; only where PostgreSQL has the extension. */
export class MeetingsByWords1795888800016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const [trigrams] = (await runner.query(`SELECT FROM pg_extension WHERE extname = 'pg_trgm'`)) as object[];
    if (!trigrams) return;
    await runner.query(`
      CREATE INDEX meeting_by_words ON meeting USING gin
        (lower((coalesce(title, '') || ' ' || coalesce(location, '')) COLLATE "und-x-icu") gin_trgm_ops);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX IF EXISTS meeting_by_words`);
  }
}
