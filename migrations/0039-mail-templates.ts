import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What letters say where somebody changed it (0049). A row stays when the default counts again, so that its version goes on. */
export class MailTemplates1796100000039 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE mail_template (
        id uuid CONSTRAINT mail_template_pk PRIMARY KEY,
        code text NOT NULL CONSTRAINT mail_template_code_form CHECK (code ~ '^[a-z]+(_[a-z]+)*$'),
        language text NOT NULL CONSTRAINT mail_template_language_known CHECK (language IN ('de', 'en')),
        subject text CONSTRAINT mail_template_subject_given CHECK (btrim(subject) <> ''),
        text text CONSTRAINT mail_template_text_given CHECK (btrim(text) <> ''),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT mail_template_once UNIQUE (code, language),
        CONSTRAINT mail_template_whole CHECK ((subject IS NULL) = (text IS NULL))
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE mail_template`);
  }
}
