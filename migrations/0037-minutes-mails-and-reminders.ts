import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mails about minutes, with the approved version that is attached to them (0046). */
export class MinutesMailsAndReminders1796100000037 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE mail DROP CONSTRAINT mail_kind_known,
        ADD CONSTRAINT mail_kind_known CHECK (kind IN ('invitation', 'meeting_moved', 'meeting_cancelled', 'invitation_withdrawn',
          'minutes_in_review', 'minutes_approved'));
      -- The file itself is made when the mail is sent.
      ALTER TABLE mail ADD COLUMN minutes_version_id uuid CONSTRAINT mail_minutes_version_fk REFERENCES minutes_version,
        ADD COLUMN attachment_name text,
        ADD CONSTRAINT mail_attachment_named CHECK ((minutes_version_id IS NULL) = (attachment_name IS NULL));
      CREATE INDEX mail_by_minutes_version ON mail (minutes_version_id) WHERE minutes_version_id IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM mail WHERE kind IN ('minutes_in_review', 'minutes_approved');
      ALTER TABLE mail DROP COLUMN attachment_name, DROP COLUMN minutes_version_id, DROP CONSTRAINT mail_kind_known,
        ADD CONSTRAINT mail_kind_known CHECK (kind IN ('invitation', 'meeting_moved', 'meeting_cancelled', 'invitation_withdrawn'));
    `);
  }
}
