import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Calendars to which calendar programs subscribe: whoever has the address reads what the account may read. */
export class Feeds1796100000034 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The token in the address is stored as SHA-256.
      CREATE TABLE feed (
        id uuid CONSTRAINT feed_pk PRIMARY KEY,
        account_id uuid NOT NULL CONSTRAINT feed_account_fk REFERENCES account ON DELETE CASCADE,
        kind text NOT NULL CONSTRAINT feed_kind CHECK (kind IN ('mine', 'group', 'all')),
        steering_group_id uuid CONSTRAINT feed_group_fk REFERENCES steering_group,
        token_hash bytea NOT NULL CONSTRAINT feed_token_once UNIQUE,
        last_read_at timestamptz(3),
        created_at timestamptz(3) NOT NULL,
        CONSTRAINT feed_of_group CHECK ((kind = 'group') = (steering_group_id IS NOT NULL))
      );
      CREATE INDEX feed_by_account ON feed (account_id, created_at, id);
      CREATE INDEX feed_by_group ON feed (steering_group_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE feed;`);
  }
}
