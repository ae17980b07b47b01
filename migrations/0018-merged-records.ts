import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Where a record went that was merged into another, for whoever still knows its id. What approved minutes say stays; a
 * reference to a record that is gone leads to the one that it went into.
 */
export class MergedRecords1796000000018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE merged_record (
        old_id uuid CONSTRAINT merged_record_pk PRIMARY KEY,
        person_id uuid CONSTRAINT merged_record_person_fk REFERENCES person,
        organisation_id uuid CONSTRAINT merged_record_organisation_fk REFERENCES organisation,
        merged_at timestamptz(3) NOT NULL,
        CONSTRAINT merged_record_one_kind CHECK (num_nonnulls(person_id, organisation_id) = 1),
        CONSTRAINT merged_record_elsewhere CHECK (old_id <> coalesce(person_id, organisation_id))
      );
      CREATE INDEX merged_record_by_person ON merged_record (person_id);
      CREATE INDEX merged_record_by_organisation ON merged_record (organisation_id);

      -- Whether a row differs, and only in that its references, and the links in its notes, follow a merge.
      CREATE FUNCTION only_follows_merge(before jsonb, after jsonb) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT coalesce(bool_and(EXISTS (
          SELECT FROM merged_record mg WHERE CASE WHEN key = 'notes'
            THEN a.value = regexp_replace(b.value, 'person:' || mg.old_id, 'person:' || mg.person_id, 'gi')
            ELSE b.value = mg.old_id::text AND a.value = coalesce(mg.person_id, mg.organisation_id)::text END)), false)
        FROM jsonb_each_text(before) b JOIN jsonb_each_text(after) a USING (key)
        WHERE a.value IS DISTINCT FROM b.value AND key NOT IN ('version', 'updated_at') $$;

      -- As in 0009; what follows a merge is let through.
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
          IF TG_OP = 'UPDATE' THEN
            IF only_follows_merge(to_jsonb(OLD), to_jsonb(NEW)) THEN RETURN NEW; END IF;
          END IF;
          RAISE EXCEPTION 'the minutes of this meeting are approved'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'minutes_approved_are_final';
        END IF;
        RETURN part;
      END $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
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
      DROP FUNCTION only_follows_merge(jsonb, jsonb);
      DROP TABLE merged_record;
    `);
  }
}
