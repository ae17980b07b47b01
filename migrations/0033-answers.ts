import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Answers to an invitation by a link in the mail, with a remark, until a day that the invitation names (0048). */
export class Answers1796100000033 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE signed_link
        DROP CONSTRAINT signed_link_purpose,
        ADD CONSTRAINT signed_link_purpose CHECK (purpose IN ('password', 'objection', 'answer')),
        DROP CONSTRAINT signed_link_subject,
        ADD CONSTRAINT signed_link_subject CHECK ((account_id IS NOT NULL) = (purpose = 'password')
          AND (participation_id IS NOT NULL) = (purpose IN ('objection', 'answer'))),
        -- Who is taken off a list answers no more.
        DROP CONSTRAINT signed_link_participation_fk,
        ADD CONSTRAINT signed_link_participation_fk FOREIGN KEY (participation_id)
          REFERENCES participation ON DELETE CASCADE`);
    await runner.query(`
      ALTER TABLE participation ADD COLUMN rsvp_note text
        CONSTRAINT participation_rsvp_note_given CHECK (rsvp_note <> '')`);
    // Until when an answer is asked for, that day included.
    await runner.query(`
      ALTER TABLE meeting ADD COLUMN answer_by date,
        ADD CONSTRAINT meeting_answer_by_before_end CHECK (answer_by <= (planned_end AT TIME ZONE time_zone)::date)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE meeting DROP COLUMN answer_by`);
    await runner.query(`ALTER TABLE participation DROP COLUMN rsvp_note`);
    await runner.query(`DELETE FROM signed_link WHERE purpose = 'answer'`);
    await runner.query(`
      ALTER TABLE signed_link
        DROP CONSTRAINT signed_link_participation_fk,
        ADD CONSTRAINT signed_link_participation_fk FOREIGN KEY (participation_id) REFERENCES participation,
        DROP CONSTRAINT signed_link_subject,
        DROP CONSTRAINT signed_link_purpose,
        ADD CONSTRAINT signed_link_purpose CHECK (purpose IN ('password', 'objection')),
        ADD CONSTRAINT signed_link_subject CHECK ((account_id IS NOT NULL) = (purpose = 'password')
          AND (participation_id IS NOT NULL) = (purpose = 'objection'))`);
  }
}
