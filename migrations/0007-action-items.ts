import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Decisions, action items, their history and comments. */
export class ActionItems1795300000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Numbers per group and year are taken from this row; the prefix cannot change once it was used.
      CREATE TABLE decision_counter (
        steering_group_id uuid NOT NULL,
        number_prefix text NOT NULL,
        year integer NOT NULL,
        last_sequence integer NOT NULL CONSTRAINT decision_counter_positive CHECK (last_sequence > 0),
        CONSTRAINT decision_counter_pk PRIMARY KEY (steering_group_id, year),
        CONSTRAINT decision_counter_prefix_fk FOREIGN KEY (steering_group_id, number_prefix)
          REFERENCES steering_group (id, number_prefix)
      );

      CREATE TABLE decision (
        id uuid CONSTRAINT decision_pk PRIMARY KEY,
        agenda_item_id uuid NOT NULL CONSTRAINT decision_agenda_item_fk REFERENCES agenda_item,
        steering_group_id uuid NOT NULL CONSTRAINT decision_group_fk REFERENCES steering_group,
        number text CONSTRAINT decision_number_once UNIQUE,
        number_year integer,
        number_sequence integer,
        previous_sequence integer GENERATED ALWAYS AS (nullif(number_sequence - 1, 0)) STORED,
        text text NOT NULL CONSTRAINT decision_text_given CHECK (btrim(text) <> ''),
        result text NOT NULL DEFAULT 'proposed' CONSTRAINT decision_result
          CHECK (result IN ('proposed', 'adopted', 'adopted_amended', 'rejected', 'withdrawn', 'deferred')),
        votes_yes integer CONSTRAINT decision_votes_yes CHECK (votes_yes >= 0),
        votes_no integer CONSTRAINT decision_votes_no CHECK (votes_no >= 0),
        votes_abstain integer CONSTRAINT decision_votes_abstain CHECK (votes_abstain >= 0),
        supersedes_id uuid CONSTRAINT decision_supersedes_fk REFERENCES decision,
        deferred_from_id uuid CONSTRAINT decision_deferred_from_fk REFERENCES decision,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT decision_votes_together CHECK (num_nonnulls(votes_yes, votes_no, votes_abstain) IN (0, 3)),
        CONSTRAINT decision_number_whole CHECK (num_nonnulls(number, number_year, number_sequence) IN (0, 3)),
        CONSTRAINT decision_number_only_where_settled
          CHECK (number IS NULL OR result IN ('adopted', 'adopted_amended', 'rejected')),
        CONSTRAINT decision_sequence_positive CHECK (number_sequence > 0),
        CONSTRAINT decision_sequence_once UNIQUE (steering_group_id, number_year, number_sequence),
        -- no gaps: every number but the first needs the one before it
        CONSTRAINT decision_sequence_without_gap FOREIGN KEY (steering_group_id, number_year, previous_sequence)
          REFERENCES decision (steering_group_id, number_year, number_sequence) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT decision_supersedes_another CHECK (supersedes_id <> id),
        CONSTRAINT decision_deferred_from_another CHECK (deferred_from_id <> id)
      );
      CREATE INDEX decision_by_agenda_item ON decision (agenda_item_id, id);
      CREATE INDEX decision_by_predecessor ON decision (steering_group_id, number_year, previous_sequence);
      CREATE INDEX decision_by_superseded ON decision (supersedes_id);
      CREATE INDEX decision_by_deferred ON decision (deferred_from_id);
      CREATE INDEX decision_by_update ON decision (updated_at, id);

      CREATE TABLE action_item (
        id uuid CONSTRAINT action_item_pk PRIMARY KEY,
        title text NOT NULL CONSTRAINT action_item_title_given CHECK (btrim(title) <> ''),
        description text,
        steering_group_id uuid NOT NULL CONSTRAINT action_item_group_fk REFERENCES steering_group,
        responsible_person_id uuid CONSTRAINT action_item_person_fk REFERENCES person,
        responsible_organisation_id uuid CONSTRAINT action_item_organisation_fk REFERENCES organisation,
        due_date date,
        priority text NOT NULL DEFAULT 'normal' CONSTRAINT action_item_priority
          CHECK (priority IN ('low', 'normal', 'high')),
        state text NOT NULL DEFAULT 'open' CONSTRAINT action_item_state
          CHECK (state IN ('open', 'in_progress', 'blocked', 'done', 'cancelled')),
        agenda_item_id uuid CONSTRAINT action_item_agenda_item_fk REFERENCES agenda_item,
        decision_id uuid CONSTRAINT action_item_decision_fk REFERENCES decision,
        completed_at timestamptz(3),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT action_item_somebody_responsible
          CHECK (num_nonnulls(responsible_person_id, responsible_organisation_id) > 0),
        CONSTRAINT action_item_completed_when_done CHECK ((completed_at IS NOT NULL) = (state = 'done'))
      );
      CREATE INDEX action_item_by_group ON action_item (steering_group_id, due_date, id);
      CREATE INDEX action_item_by_due ON action_item (due_date, id);
      CREATE INDEX action_item_by_person ON action_item (responsible_person_id, due_date, id);
      CREATE INDEX action_item_by_organisation ON action_item (responsible_organisation_id, due_date, id);
      CREATE INDEX action_item_by_agenda_item ON action_item (agenda_item_id);
      CREATE INDEX action_item_by_decision ON action_item (decision_id);
      CREATE INDEX action_item_by_update ON action_item (updated_at, id);

      -- One row per change of state, person, organisation or date, and per comment.
      CREATE TABLE action_item_entry (
        id uuid CONSTRAINT action_item_entry_pk PRIMARY KEY,
        action_item_id uuid NOT NULL CONSTRAINT action_item_entry_item_fk REFERENCES action_item,
        kind text NOT NULL CONSTRAINT action_item_entry_kind CHECK (kind IN ('created', 'changed', 'commented')),
        changes jsonb NOT NULL DEFAULT '{}',
        comment text,
        actor_kind text NOT NULL,
        actor_id uuid,
        created_at timestamptz(3) NOT NULL,
        CONSTRAINT action_item_entry_comment_given CHECK (kind <> 'commented' OR comment IS NOT NULL)
      );
      CREATE INDEX action_item_entry_by_item ON action_item_entry (action_item_id, id);
      CREATE TRIGGER action_item_entry_never_changes BEFORE UPDATE ON action_item_entry
        FOR EACH ROW EXECUTE FUNCTION refuse_change('action_item_entry_never_changes');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE action_item_entry, action_item, decision, decision_counter;`);
  }
}
