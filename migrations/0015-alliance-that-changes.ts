import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The alliance becomes a record that its lead edits, and gets the colour of its screens; null: the software's own. */
export class AllianceThatChanges1795856400015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE alliance
        ADD COLUMN accent_colour text CONSTRAINT alliance_accent_colour_form CHECK (accent_colour ~ '^#[0-9a-f]{6}$'),
        ADD COLUMN version integer NOT NULL DEFAULT 1,
        ADD COLUMN created_at timestamptz(3) NOT NULL DEFAULT '2020-01-01T00:00:00Z',
        ADD COLUMN updated_at timestamptz(3) NOT NULL DEFAULT '2020-01-01T00:00:00Z';
      ALTER TABLE alliance ALTER COLUMN created_at DROP DEFAULT, ALTER COLUMN updated_at DROP DEFAULT;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE alliance DROP COLUMN accent_colour, DROP COLUMN version, DROP COLUMN created_at, DROP COLUMN updated_at;
    `);
  }
}
