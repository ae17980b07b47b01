import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations and their memberships. */
export class Organisations1795300000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE organisation (
        id uuid CONSTRAINT organisation_pk PRIMARY KEY,
        name text NOT NULL CONSTRAINT organisation_name_given CHECK (btrim(name) <> ''),
        short_name text,
        sector_code text NOT NULL CONSTRAINT organisation_sector_fk REFERENCES sector,
        website text,
        email text,
        phone text,
        street text,
        postal_code text,
        city text,
        country text NOT NULL DEFAULT 'DE' CONSTRAINT organisation_country_form CHECK (country ~ '^[A-Z]{2}$'),
        size_band text CONSTRAINT organisation_size_band CHECK (size_band IN ('1-9', '10-49', '50-249', '250+')),
        description text,
        expertise text[] NOT NULL DEFAULT '{}',
        tags text[] NOT NULL DEFAULT '{}',
        internal_note text,
        listed_publicly boolean NOT NULL DEFAULT false,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL
      );
      CREATE INDEX organisation_by_name ON organisation ((name COLLATE "und-x-icu"), id);
      CREATE INDEX organisation_by_sector ON organisation (sector_code);
      CREATE INDEX organisation_by_update ON organisation (updated_at, id);

      -- 'ended' is not stored: a membership has ended when ended_on has come (an end may lie ahead).
      CREATE TABLE membership (
        id uuid CONSTRAINT membership_pk PRIMARY KEY,
        organisation_id uuid NOT NULL CONSTRAINT membership_organisation_fk REFERENCES organisation,
        state text NOT NULL CONSTRAINT membership_state CHECK (state IN ('prospective', 'active', 'suspended')),
        joined_on date,
        ended_on date,
        end_reason text,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT membership_joined_when_active CHECK (state = 'prospective' OR joined_on IS NOT NULL),
        CONSTRAINT membership_end_after_start CHECK (ended_on >= joined_on),
        CONSTRAINT membership_reason_with_end CHECK (end_reason IS NULL OR ended_on IS NOT NULL),
        CONSTRAINT membership_terms_apart EXCLUDE USING gist
          (organisation_id WITH =, daterange(joined_on, ended_on) WITH &&) WHERE (joined_on IS NOT NULL)
      );
      CREATE UNIQUE INDEX membership_one_open ON membership (organisation_id) WHERE ended_on IS NULL;
      CREATE INDEX membership_by_organisation ON membership (organisation_id, created_at);

      -- Joining may lie ahead as well: until then a membership is prospective.
      CREATE FUNCTION membership_state_on(state text, joined_on date, ended_on date, today date) RETURNS text
        LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN CASE WHEN ended_on <= today THEN 'ended' WHEN joined_on > today THEN 'prospective' ELSE state END;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION membership_state_on(text, date, date, date);
      DROP TABLE membership;
      DROP TABLE organisation;
    `);
  }
}
