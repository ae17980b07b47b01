import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What staff had to do with an organisation or a person: notes, calls, visits, mails, events, and what comes next. */
export class Interactions1796100000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE interaction (
        id uuid CONSTRAINT interaction_pk PRIMARY KEY,
        kind text NOT NULL CONSTRAINT interaction_kind CHECK (kind IN ('note', 'call', 'visit', 'mail', 'event')),
        happened_on date NOT NULL,
        organisation_id uuid CONSTRAINT interaction_organisation_fk REFERENCES organisation,
        person_id uuid CONSTRAINT interaction_person_fk REFERENCES person,
        -- Who of us.
        by_person_id uuid CONSTRAINT interaction_by_person_fk REFERENCES person,
        text text NOT NULL CONSTRAINT interaction_text_given CHECK (btrim(text) <> ''),
        next_step text CONSTRAINT interaction_next_step_given CHECK (btrim(next_step) <> ''),
        next_step_due_date date,
        next_step_done_at timestamptz(3),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT interaction_about_somebody CHECK (num_nonnulls(organisation_id, person_id) > 0),
        CONSTRAINT interaction_next_step_whole CHECK (num_nonnulls(next_step, next_step_due_date) IN (0, 2)),
        CONSTRAINT interaction_next_step_is_somebodys CHECK (next_step IS NULL OR by_person_id IS NOT NULL),
        CONSTRAINT interaction_next_step_done CHECK (next_step_done_at IS NULL OR next_step IS NOT NULL)
      );
      CREATE INDEX interaction_by_organisation ON interaction (organisation_id, happened_on, id);
      CREATE INDEX interaction_by_person ON interaction (person_id, happened_on, id);
      CREATE INDEX interaction_by_one_of_us ON interaction (by_person_id, next_step_due_date, id);
      CREATE INDEX interaction_by_day ON interaction (happened_on, id);
      CREATE INDEX interaction_by_due_date ON interaction (next_step_due_date, id);
      CREATE INDEX interaction_by_update ON interaction (updated_at, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE interaction;`);
  }
}
