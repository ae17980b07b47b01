import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In whose name mails of a group come and where they are answered; agendas that are mailed anew (0047). */
export class SendersOfGroups1796100000038 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE steering_group
        ADD COLUMN sender_name text CONSTRAINT steering_group_sender_name_given CHECK (btrim(sender_name) <> ''),
        ADD COLUMN reply_to text CONSTRAINT steering_group_reply_to_given CHECK (reply_to LIKE '_%@_%');
      ALTER TABLE mail
        ADD COLUMN reply_to text CONSTRAINT mail_reply_to_given CHECK (reply_to LIKE '_%@_%'),
        DROP CONSTRAINT mail_kind_known,
        ADD CONSTRAINT mail_kind_known CHECK (kind IN ('invitation', 'meeting_moved', 'meeting_cancelled', 'invitation_withdrawn',
          'minutes_in_review', 'minutes_approved', 'task_reminder', 'lead_digest', 'date_wish', 'date_wish_answered',
          'agenda_changed', 'answer_reminder', 'answers_counted'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM mail WHERE kind IN ('agenda_changed', 'answer_reminder', 'answers_counted');
      ALTER TABLE mail
        DROP COLUMN reply_to,
        DROP CONSTRAINT mail_kind_known,
        ADD CONSTRAINT mail_kind_known CHECK (kind IN ('invitation', 'meeting_moved', 'meeting_cancelled', 'invitation_withdrawn',
          'minutes_in_review', 'minutes_approved', 'task_reminder', 'lead_digest', 'date_wish', 'date_wish_answered'));
      ALTER TABLE steering_group
        DROP COLUMN sender_name,
        DROP COLUMN reply_to;
    `);
  }
}
