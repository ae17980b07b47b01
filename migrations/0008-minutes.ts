import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Minutes, their frozen versions, and what keeps approved minutes as they are. */
export class Minutes1795300000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE minutes (
        id uuid CONSTRAINT minutes_pk PRIMARY KEY,
        meeting_id uuid NOT NULL CONSTRAINT minutes_meeting_fk REFERENCES meeting CONSTRAINT minutes_one_per_meeting UNIQUE,
        state text NOT NULL DEFAULT 'draft' CONSTRAINT minutes_state
          CHECK (state IN ('draft', 'in_review', 'approved', 'published')),
        summary text,
        current_version integer CONSTRAINT minutes_current_version_positive CHECK (current_version > 0),
        review_started_at timestamptz(3),
        return_reason text,
        approved_at timestamptz(3),
        approved_by uuid CONSTRAINT minutes_approver_fk REFERENCES account,
        published_at timestamptz(3),
        -- the tombstone: set while minutes that were public no longer are
        unpublished_at timestamptz(3),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT minutes_frozen_when_approved
          CHECK (state NOT IN ('approved', 'published') OR (current_version IS NOT NULL AND approved_at IS NOT NULL)),
        CONSTRAINT minutes_published_when_public CHECK ((published_at IS NOT NULL) = (state = 'published'))
      );
      CREATE INDEX minutes_by_update ON minutes (updated_at, id);
      CREATE INDEX minutes_by_approver ON minutes (approved_by);

      CREATE TABLE minutes_version (
        id uuid CONSTRAINT minutes_version_pk PRIMARY KEY,
        minutes_id uuid NOT NULL CONSTRAINT minutes_version_minutes_fk REFERENCES minutes,
        version_no integer NOT NULL CONSTRAINT minutes_version_no_positive CHECK (version_no > 0),
        previous_no integer GENERATED ALWAYS AS (nullif(version_no - 1, 0)) STORED,
        -- RFC 8785 text, exactly as hashed
        content text NOT NULL,
        sha256 text NOT NULL CONSTRAINT minutes_version_hash_is_true
          CHECK (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
        previous_sha256 text,
        reason text,
        created_by uuid CONSTRAINT minutes_version_creator_fk REFERENCES account,
        created_at timestamptz(3) NOT NULL,
        CONSTRAINT minutes_version_once UNIQUE (minutes_id, version_no),
        CONSTRAINT minutes_version_hash_once UNIQUE (minutes_id, version_no, sha256),
        CONSTRAINT minutes_version_chain_fk FOREIGN KEY (minutes_id, previous_no, previous_sha256)
          REFERENCES minutes_version (minutes_id, version_no, sha256),
        CONSTRAINT minutes_version_chained CHECK ((version_no = 1) = (previous_sha256 IS NULL))
      );
      CREATE INDEX minutes_version_by_creator ON minutes_version (created_by);
      CREATE TRIGGER minutes_version_never_changes BEFORE UPDATE OR DELETE ON minutes_version
        FOR EACH ROW EXECUTE FUNCTION refuse_change('minutes_version_never_changes');
      ALTER TABLE minutes ADD CONSTRAINT minutes_current_version_fk
        FOREIGN KEY (id, current_version) REFERENCES minutes_version (minutes_id, version_no);

      -- Names beside the frozen text, which holds only a reference and sha256(salt || name).
      -- Deleting a row erases the person; the text still verifies.
      CREATE TABLE minutes_version_name (
        minutes_version_id uuid NOT NULL CONSTRAINT minutes_version_name_version_fk REFERENCES minutes_version,
        subject text NOT NULL,
        name text NOT NULL,
        salt text NOT NULL,
        CONSTRAINT minutes_version_name_pk PRIMARY KEY (minutes_version_id, subject)
      );
      CREATE INDEX minutes_version_name_by_subject ON minutes_version_name (subject);

      -- What approved minutes say can no longer be changed beneath them.
      CREATE FUNCTION refuse_change_under_approved_minutes() RETURNS trigger LANGUAGE plpgsql AS $$
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
      CREATE TRIGGER agenda_item_final BEFORE INSERT OR DELETE OR UPDATE OF
        meeting_id, position, title, kind, presenter_person_id, topic_id, was_discussed, notes, is_public
        ON agenda_item FOR EACH ROW EXECUTE FUNCTION refuse_change_under_approved_minutes();
      CREATE TRIGGER participation_final BEFORE INSERT OR DELETE OR UPDATE OF
        meeting_id, meeting_role, attendance, substitute_for_person_id, organisation_id, organisation_name, sector_code, function
        ON participation FOR EACH ROW EXECUTE FUNCTION refuse_change_under_approved_minutes();
      CREATE TRIGGER decision_final BEFORE INSERT OR DELETE OR UPDATE ON decision
        FOR EACH ROW EXECUTE FUNCTION refuse_change_under_approved_minutes();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER decision_final ON decision;
      DROP TRIGGER participation_final ON participation;
      DROP TRIGGER agenda_item_final ON agenda_item;
      DROP FUNCTION refuse_change_under_approved_minutes();
      ALTER TABLE minutes DROP CONSTRAINT minutes_current_version_fk;
      DROP TABLE minutes_version_name, minutes_version, minutes;
    `);
  }
}
