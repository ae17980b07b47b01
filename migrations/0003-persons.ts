import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Persons and their affiliations with organisations. */
export class Persons1795300000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE person (
        id uuid CONSTRAINT person_pk PRIMARY KEY,
        form_of_address text,
        academic_title text,
        given_name text NOT NULL CONSTRAINT person_given_name_given CHECK (btrim(given_name) <> ''),
        name_affix text,
        family_name text NOT NULL CONSTRAINT person_family_name_given CHECK (btrim(family_name) <> ''),
        email text,
        phone text,
        language text NOT NULL DEFAULT 'de' CONSTRAINT person_language CHECK (language IN ('de', 'en')),
        internal_note text,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL
      );
      CREATE INDEX person_by_name ON person
        ((family_name COLLATE "und-x-icu"), (given_name COLLATE "und-x-icu"), id);
      CREATE INDEX person_by_update ON person (updated_at, id);

      -- "Dr. Ada von Beispiel": how a person is named wherever only a name is shown.
      CREATE FUNCTION display_name(p person) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN concat_ws(' ', p.academic_title, p.given_name, p.name_affix, p.family_name);

      CREATE TABLE affiliation (
        id uuid CONSTRAINT affiliation_pk PRIMARY KEY,
        person_id uuid NOT NULL CONSTRAINT affiliation_person_fk REFERENCES person,
        organisation_id uuid NOT NULL CONSTRAINT affiliation_organisation_fk REFERENCES organisation,
        function text,
        email text,
        phone text,
        is_primary_contact boolean NOT NULL DEFAULT false,
        start_date date NOT NULL,
        end_date date,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT affiliation_end_after_start CHECK (end_date >= start_date),
        CONSTRAINT affiliation_terms_apart EXCLUDE USING gist
          (person_id WITH =, organisation_id WITH =, daterange(start_date, end_date) WITH &&),
        CONSTRAINT affiliation_one_primary_contact EXCLUDE USING gist
          (organisation_id WITH =, daterange(start_date, end_date) WITH &&) WHERE (is_primary_contact)
      );
      CREATE INDEX affiliation_by_person ON affiliation (person_id, start_date);
      CREATE INDEX affiliation_by_organisation ON affiliation (organisation_id, start_date);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE affiliation;
      DROP FUNCTION display_name(person);
      DROP TABLE person;
    `);
  }
}
