import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The alliance that this installation serves, the sectors, and two functions that every answer uses. */
export class Alliance1795300000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS btree_gist;

      -- A moment as answers show it: UTC, milliseconds, whatever the session's time zone is.
      CREATE FUNCTION iso(moment timestamptz) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
        RETURN to_char(moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');

      -- Half-open term: the start counts, the end is the first day that no longer does.
      CREATE FUNCTION is_current(start_date date, end_date date, today date) RETURNS boolean
        LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN start_date <= today AND (end_date IS NULL OR today < end_date);

      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% rows are never changed', TG_TABLE_NAME
          USING ERRCODE = 'check_violation', CONSTRAINT = TG_ARGV[0];
      END $$;

      CREATE TABLE alliance (
        id uuid CONSTRAINT alliance_pk PRIMARY KEY,
        is_only boolean NOT NULL DEFAULT true
          CONSTRAINT alliance_only_one UNIQUE CONSTRAINT alliance_is_only CHECK (is_only),
        name text NOT NULL,
        time_zone text NOT NULL,
        public_url text
      );
      INSERT INTO alliance (id, name, time_zone) VALUES
        ('019a0000-0000-7000-8000-000000000001', 'Jenaer Allianz für Fachkräfte', 'Europe/Berlin');

      CREATE TABLE sector (
        code text CONSTRAINT sector_pk PRIMARY KEY CONSTRAINT sector_code_form CHECK (code ~ '^[a-z][a-z_]*$'),
        name_de text NOT NULL,
        name_en text NOT NULL,
        position integer NOT NULL CONSTRAINT sector_position_once UNIQUE
      );
      INSERT INTO sector (position, code, name_de, name_en) VALUES
        (1, 'business', 'Wirtschaft', 'Business'),
        (2, 'science', 'Wissenschaft', 'Science'),
        (3, 'municipality', 'Kommune', 'Municipality'),
        (4, 'education', 'Bildung', 'Education'),
        (5, 'association', 'Verbände und Kammern', 'Associations and chambers'),
        (6, 'employment_agency', 'Arbeitsverwaltung', 'Employment agency'),
        (7, 'state', 'Land', 'State');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE sector;
      DROP TABLE alliance;
      DROP FUNCTION refuse_change();
      DROP FUNCTION is_current(date, date, date);
      DROP FUNCTION iso(timestamptz);
    `);
  }
}
