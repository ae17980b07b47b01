import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Carrying over, templates, corrections, objections, and links for who has no account. */
export class MinutesThatHold1795300000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Agendas begin with these items; null: the template that comes with the software.
      ALTER TABLE steering_group ADD COLUMN agenda_template jsonb
        CONSTRAINT steering_group_template_is_list CHECK (jsonb_typeof(agenda_template) = 'array');

      -- left_out_after_id: the item of the last agenda before the one on which a recurring topic was left out; null
      -- again as soon as it has come back.
      ALTER TABLE topic
        ADD COLUMN leave_out_once boolean NOT NULL DEFAULT false,
        ADD COLUMN left_out_after_id uuid CONSTRAINT topic_left_out_fk REFERENCES agenda_item,
        ADD CONSTRAINT topic_left_out_is_recurring
          CHECK (is_recurring OR (NOT leave_out_once AND left_out_after_id IS NULL));
      CREATE INDEX topic_by_left_out ON topic (left_out_after_id);

      -- Where a topic was before; its agenda items stay where they were.
      CREATE TABLE topic_move (
        id uuid CONSTRAINT topic_move_pk PRIMARY KEY,
        topic_id uuid NOT NULL CONSTRAINT topic_move_topic_fk REFERENCES topic,
        from_group_id uuid NOT NULL CONSTRAINT topic_move_from_fk REFERENCES steering_group,
        to_group_id uuid NOT NULL CONSTRAINT topic_move_to_fk REFERENCES steering_group,
        reason text,
        moved_by uuid CONSTRAINT topic_move_mover_fk REFERENCES account,
        moved_at timestamptz(3) NOT NULL,
        CONSTRAINT topic_move_elsewhere CHECK (from_group_id <> to_group_id)
      );
      CREATE INDEX topic_move_by_topic ON topic_move (topic_id, moved_at);
      CREATE INDEX topic_move_by_from ON topic_move (from_group_id);
      CREATE INDEX topic_move_by_to ON topic_move (to_group_id);
      CREATE INDEX topic_move_by_mover ON topic_move (moved_by);
      CREATE TRIGGER topic_move_never_changes BEFORE UPDATE OR DELETE ON topic_move
        FOR EACH ROW EXECUTE FUNCTION refuse_change('topic_move_never_changes');

      -- "Genehmigung des letzten Protokolls": the minutes that the meeting is to approve.
      ALTER TABLE agenda_item
        ADD COLUMN approves_minutes_id uuid CONSTRAINT agenda_item_approves_fk REFERENCES minutes;
      CREATE INDEX agenda_item_by_approved_minutes ON agenda_item (approves_minutes_id);

      -- Several may be proposed in place of a decision; one is adopted.
      CREATE UNIQUE INDEX decision_superseded_once ON decision (supersedes_id)
        WHERE result IN ('adopted', 'adopted_amended');

      -- While a correction is open, state stays what readers see; correction_state is how far the next version is.
      ALTER TABLE minutes
        ADD COLUMN next_meeting_id uuid CONSTRAINT minutes_next_meeting_fk REFERENCES meeting,
        ADD COLUMN correction_state text CONSTRAINT minutes_correction_state
          CHECK (correction_state IN ('draft', 'in_review')),
        ADD COLUMN correction_reason text,
        ADD COLUMN correction_opened_at timestamptz(3),
        ADD COLUMN correction_opened_by uuid CONSTRAINT minutes_corrector_fk REFERENCES account,
        ADD CONSTRAINT minutes_correction_of_approved
          CHECK (correction_state IS NULL OR state IN ('approved', 'published')),
        ADD CONSTRAINT minutes_correction_whole CHECK (
          num_nonnulls(correction_state, correction_reason, correction_opened_at) IN (0, 3)
          AND (correction_opened_by IS NULL OR correction_state IS NOT NULL)),
        ADD CONSTRAINT minutes_id_meeting UNIQUE (id, meeting_id);
      CREATE INDEX minutes_by_next_meeting ON minutes (next_meeting_id);
      CREATE INDEX minutes_by_corrector ON minutes (correction_opened_by);

      -- While a correction is written, its items and participations can be changed and participations added;
      -- no item comes or goes, and decisions stay for good.
      CREATE OR REPLACE FUNCTION refuse_change_under_approved_minutes() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        meeting uuid;
        part record;
        correctable boolean := (TG_TABLE_NAME = 'agenda_item' AND TG_OP = 'UPDATE')
          OR (TG_TABLE_NAME = 'participation' AND TG_OP <> 'DELETE');
      BEGIN
        IF TG_OP = 'DELETE' THEN part := OLD; ELSE part := NEW; END IF;
        IF TG_TABLE_NAME = 'decision' THEN
          SELECT a.meeting_id INTO meeting FROM agenda_item a WHERE a.id = part.agenda_item_id;
        ELSE
          meeting := part.meeting_id;
        END IF;
        IF EXISTS (SELECT FROM minutes m WHERE m.meeting_id = meeting AND m.state IN ('approved', 'published')
            AND NOT (correctable AND m.correction_state IS NOT DISTINCT FROM 'draft')) THEN
          RAISE EXCEPTION 'the minutes of this meeting are approved'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'minutes_approved_are_final';
        END IF;
        RETURN part;
      END $$;

      -- Somebody who was invited objects to a passage of minutes in review; the lead answers.
      ALTER TABLE participation ADD CONSTRAINT participation_id_meeting UNIQUE (id, meeting_id);
      ALTER TABLE agenda_item ADD CONSTRAINT agenda_item_id_meeting UNIQUE (id, meeting_id);
      CREATE TABLE objection (
        id uuid CONSTRAINT objection_pk PRIMARY KEY,
        meeting_id uuid NOT NULL,
        minutes_id uuid NOT NULL,
        participation_id uuid NOT NULL,
        agenda_item_id uuid,
        passage text NOT NULL CONSTRAINT objection_passage_given CHECK (btrim(passage) <> ''),
        text text NOT NULL CONSTRAINT objection_text_given CHECK (btrim(text) <> ''),
        outcome text CONSTRAINT objection_outcome CHECK (outcome IN ('accepted', 'rejected')),
        answer text CONSTRAINT objection_answer_given CHECK (btrim(answer) <> ''),
        answered_at timestamptz(3),
        answered_by uuid CONSTRAINT objection_answerer_fk REFERENCES account,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT objection_minutes_fk FOREIGN KEY (minutes_id, meeting_id) REFERENCES minutes (id, meeting_id),
        CONSTRAINT objection_participation_fk
          FOREIGN KEY (participation_id, meeting_id) REFERENCES participation (id, meeting_id),
        CONSTRAINT objection_agenda_item_fk
          FOREIGN KEY (agenda_item_id, meeting_id) REFERENCES agenda_item (id, meeting_id),
        CONSTRAINT objection_answered_whole CHECK (num_nonnulls(outcome, answer, answered_at) IN (0, 3)
          AND (answered_by IS NULL OR answered_at IS NOT NULL))
      );
      CREATE INDEX objection_by_minutes ON objection (minutes_id, meeting_id, created_at);
      CREATE INDEX objection_by_participation ON objection (participation_id, meeting_id);
      CREATE INDEX objection_by_agenda_item ON objection (agenda_item_id, meeting_id);
      CREATE INDEX objection_by_answerer ON objection (answered_by);

      -- A link stands for an account (to set its password) or for a participation (to read and object).
      ALTER TABLE signed_link
        ALTER COLUMN account_id DROP NOT NULL,
        ADD COLUMN participation_id uuid CONSTRAINT signed_link_participation_fk REFERENCES participation,
        DROP CONSTRAINT signed_link_purpose,
        ADD CONSTRAINT signed_link_purpose CHECK (purpose IN ('password', 'objection')),
        ADD CONSTRAINT signed_link_subject CHECK ((account_id IS NOT NULL) = (purpose = 'password')
          AND (participation_id IS NOT NULL) = (purpose = 'objection'));
      CREATE INDEX signed_link_by_participation ON signed_link (participation_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM signed_link WHERE purpose = 'objection';
      ALTER TABLE signed_link
        DROP CONSTRAINT signed_link_subject,
        DROP COLUMN participation_id,
        DROP CONSTRAINT signed_link_purpose,
        ADD CONSTRAINT signed_link_purpose CHECK (purpose IN ('password')),
        ALTER COLUMN account_id SET NOT NULL;
      DROP TABLE objection;
      ALTER TABLE agenda_item DROP CONSTRAINT agenda_item_id_meeting;
      ALTER TABLE participation DROP CONSTRAINT participation_id_meeting;
      CREATE OR REPLACE FUNCTION refuse_change_under_approved_minutes() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        meeting uuid;
        part record;
      BEGIN
        IF TG_OP = 'DELETE' THEN part := OLD; ELSE part := NEW; END IF;
        IF TG_TABLE_NAME = 'decision' THEN
          SELECT a.meeting_id INTO meeting FROM agenda_item a WHERE a.id = part.agenda_item_id;
        ELSE
          meeting := part.meeting_id;
        END IF;
        IF EXISTS (SELECT FROM minutes m WHERE m.meeting_id = meeting AND m.state IN ('approved', 'published')) THEN
          RAISE EXCEPTION 'the minutes of this meeting are approved'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'minutes_approved_are_final';
        END IF;
        RETURN part;
      END $$;
      ALTER TABLE minutes
        DROP CONSTRAINT minutes_id_meeting,
        DROP CONSTRAINT minutes_correction_whole,
        DROP CONSTRAINT minutes_correction_of_approved,
        DROP COLUMN correction_opened_by,
        DROP COLUMN correction_opened_at,
        DROP COLUMN correction_reason,
        DROP COLUMN correction_state,
        DROP COLUMN next_meeting_id;
      DROP INDEX decision_superseded_once;
      ALTER TABLE agenda_item DROP COLUMN approves_minutes_id;
      DROP TABLE topic_move;
      ALTER TABLE topic
        DROP CONSTRAINT topic_left_out_is_recurring,
        DROP COLUMN left_out_after_id,
        DROP COLUMN leave_out_once;
      ALTER TABLE steering_group DROP COLUMN agenda_template;
    `);
  }
}
