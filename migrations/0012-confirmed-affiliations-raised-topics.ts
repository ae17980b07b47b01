import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An affiliation gives rights once staff have confirmed it, as a seat opens contact data. What is there was given
 * while it counted at once: it is confirmed.
 *
 * A topic came up before it was written down: those of a meeting ahead that was cancelled had its day.
 */
export class ConfirmedAffiliationsRaisedTopics1795856400012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE affiliation
        ADD COLUMN confirmed_at timestamptz(3),
        ADD COLUMN confirmed_by uuid CONSTRAINT affiliation_confirmed_by_fk REFERENCES account;
      UPDATE affiliation SET confirmed_at = created_at;
      ALTER TABLE affiliation
        ADD CONSTRAINT affiliation_confirmer_of_confirmed CHECK (confirmed_by IS NULL OR confirmed_at IS NOT NULL),
        ADD CONSTRAINT affiliation_primary_contact_is_confirmed
          CHECK (NOT is_primary_contact OR confirmed_at IS NOT NULL);
      CREATE INDEX affiliation_by_confirmer ON affiliation (confirmed_by);
      CREATE INDEX affiliation_waiting ON affiliation (person_id) WHERE confirmed_at IS NULL;

      UPDATE topic SET first_raised_on = (created_at AT TIME ZONE (SELECT time_zone FROM alliance))::date
        WHERE first_raised_on > (created_at AT TIME ZONE (SELECT time_zone FROM alliance))::date;
      -- No zone is ahead of UTC by more than a day.
      ALTER TABLE topic ADD CONSTRAINT topic_not_raised_ahead
        CHECK (first_raised_on <= (created_at AT TIME ZONE 'UTC')::date + 1);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE topic DROP CONSTRAINT topic_not_raised_ahead;
      -- Without the column they would count: what waits ends before it began.
      UPDATE affiliation SET end_date = start_date WHERE confirmed_at IS NULL;
      ALTER TABLE affiliation
        DROP CONSTRAINT affiliation_primary_contact_is_confirmed,
        DROP CONSTRAINT affiliation_confirmer_of_confirmed,
        DROP COLUMN confirmed_by,
        DROP COLUMN confirmed_at;
    `);
  }
}
