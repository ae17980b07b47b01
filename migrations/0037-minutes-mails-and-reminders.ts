import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mails about minutes and action items, what each person wants of them, and another date that somebody wishes (0046). */
export class MinutesMailsAndReminders1796100000037 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE mail DROP CONSTRAINT mail_kind_known,
        ADD CONSTRAINT mail_kind_known CHECK (kind IN ('invitation', 'meeting_moved', 'meeting_cancelled', 'invitation_withdrawn',
          'minutes_in_review', 'minutes_approved', 'task_reminder', 'lead_digest', 'date_wish', 'date_wish_answered'));
      -- The file itself is made when the mail is sent.
      ALTER TABLE mail ADD COLUMN minutes_version_id uuid CONSTRAINT mail_minutes_version_fk REFERENCES minutes_version,
        ADD COLUMN attachment_name text,
        ADD CONSTRAINT mail_attachment_named CHECK ((minutes_version_id IS NULL) = (attachment_name IS NULL));
      CREATE INDEX mail_by_minutes_version ON mail (minutes_version_id) WHERE minutes_version_id IS NOT NULL;
    `);
    await runner.query(`
      -- Mails that somebody does not want, for good or for a time; who has no row wants all.
      CREATE TABLE mail_wish (
        person_id uuid CONSTRAINT mail_wish_pk PRIMARY KEY CONSTRAINT mail_wish_person_fk REFERENCES person,
        switched_off text[] NOT NULL CONSTRAINT mail_wish_kinds_known
          CHECK (switched_off <@ ARRAY['task_reminder', 'lead_digest', 'date_wish']),
        -- The first day on which none comes, and the first on which they come again.
        pause_start_date date,
        pause_end_date date,
        CONSTRAINT mail_wish_pause_whole CHECK (num_nonnulls(pause_start_date, pause_end_date) IN (0, 2)),
        CONSTRAINT mail_wish_pause_lasts CHECK (pause_start_date < pause_end_date)
      );
      -- Days on which was reminded: each once, whoever comes first.
      CREATE TABLE reminder_day (
        day date CONSTRAINT reminder_day_pk PRIMARY KEY,
        run_at timestamptz(3) NOT NULL
      );
      ALTER TABLE action_item ADD COLUMN wished_due_date date, ADD COLUMN wish_reason text,
        ADD CONSTRAINT action_item_wish_whole CHECK (num_nonnulls(wished_due_date, wish_reason) IN (0, 2)),
        ADD CONSTRAINT action_item_wish_open CHECK (wished_due_date IS NULL OR state NOT IN ('done', 'cancelled'));
      -- Whose tasks: who got the mail that has the same id.
      ALTER TABLE signed_link DROP CONSTRAINT signed_link_purpose,
        ADD CONSTRAINT signed_link_purpose CHECK (purpose IN ('password', 'objection', 'answer', 'tasks'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM signed_link WHERE purpose = 'tasks';
      ALTER TABLE signed_link DROP CONSTRAINT signed_link_purpose,
        ADD CONSTRAINT signed_link_purpose CHECK (purpose IN ('password', 'objection', 'answer'));
      ALTER TABLE action_item DROP COLUMN wished_due_date, DROP COLUMN wish_reason;
      DROP TABLE reminder_day, mail_wish;
      DELETE FROM mail WHERE kind IN ('minutes_in_review', 'minutes_approved', 'task_reminder', 'lead_digest', 'date_wish',
        'date_wish_answered');
      ALTER TABLE mail DROP COLUMN attachment_name, DROP COLUMN minutes_version_id, DROP CONSTRAINT mail_kind_known,
        ADD CONSTRAINT mail_kind_known CHECK (kind IN ('invitation', 'meeting_moved', 'meeting_cancelled', 'invitation_withdrawn'));
    `);
  }
}
