import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who is at a meeting's minutes right now: a row an account and meeting, forgotten after half a minute. Unlogged, because
 * no backup and no archive of the database's log needs to know it, and after a crash it is rightly empty.
 */
export class Presence1795856400014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE UNLOGGED TABLE presence (
        meeting_id uuid NOT NULL CONSTRAINT presence_meeting_fk REFERENCES meeting ON DELETE CASCADE,
        account_id uuid NOT NULL CONSTRAINT presence_account_fk REFERENCES account ON DELETE CASCADE,
        agenda_item_id uuid,
        since timestamptz(3) NOT NULL,
        seen_at timestamptz(3) NOT NULL,
        CONSTRAINT presence_pk PRIMARY KEY (meeting_id, account_id),
        -- An item that is taken off the agenda is not kept by who looks at it.
        CONSTRAINT presence_agenda_item_fk FOREIGN KEY (agenda_item_id, meeting_id)
          REFERENCES agenda_item (id, meeting_id) ON DELETE SET NULL (agenda_item_id)
      );
      CREATE INDEX presence_by_account ON presence (account_id);
      CREATE INDEX presence_by_agenda_item ON presence (agenda_item_id, meeting_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE presence;`);
  }
}
