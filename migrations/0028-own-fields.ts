import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Fields that an alliance makes for itself, and what organisations and persons have in them: JSON on the record, by their
 * keys. A trigger holds the two together, since a CHECK knows no other table: it locks the definitions that it reads, so that
 * none is changed or goes while a value of it is written. Whether a field is retired the application asks: a value that is
 * there already may move, to the record into which another one is merged.
 */
export class OwnFields1796100000028 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE own_field (
        id uuid CONSTRAINT own_field_pk PRIMARY KEY,
        subject text NOT NULL CONSTRAINT own_field_subject CHECK (subject IN ('organisations', 'persons')),
        key text NOT NULL CONSTRAINT own_field_key_form CHECK (key ~ '^[a-z][a-z0-9_]{0,39}$'),
        name_de text NOT NULL CONSTRAINT own_field_name_de_given CHECK (btrim(name_de) <> ''),
        name_en text NOT NULL CONSTRAINT own_field_name_en_given CHECK (btrim(name_en) <> ''),
        type text NOT NULL CONSTRAINT own_field_type CHECK (type IN ('text', 'number', 'date', 'choice', 'choices', 'link')),
        choices jsonb NOT NULL DEFAULT '[]' CONSTRAINT own_field_choices_of_choice CHECK (jsonb_typeof(choices) = 'array'
          AND (type IN ('choice', 'choices')) = (jsonb_array_length(choices) > 0)),
        visible_to text NOT NULL CONSTRAINT own_field_visible_to CHECK (visible_to IN ('alliance_lead', 'staff', 'readers')),
        position integer NOT NULL CONSTRAINT own_field_position CHECK (position BETWEEN 1 AND 1000),
        retired_at timestamptz(3),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT own_field_key_once UNIQUE (subject, key)
      );

      ALTER TABLE organisation ADD COLUMN own_fields jsonb NOT NULL DEFAULT '{}';
      -- PostgreSQL 15 adds no column with a default to a table whose row a function takes.
      DROP FUNCTION display_name(person);
      ALTER TABLE person ADD COLUMN own_fields jsonb NOT NULL DEFAULT '{}';
      CREATE FUNCTION display_name(p person) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
        RETURN concat_ws(' ', p.academic_title, p.given_name, p.name_affix, p.family_name);

      CREATE FUNCTION own_field_takes(type text, choices jsonb, value jsonb) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$
      DECLARE
        said text := value #>> '{}';
        day int[];
      BEGIN
        IF type = 'number' THEN
          IF jsonb_typeof(value) <> 'number' THEN RETURN false; END IF;
          RETURN abs(said::numeric) < 1e15 AND scale(trim_scale(said::numeric)) <= 6;
        ELSIF type = 'choices' THEN
          IF jsonb_typeof(value) <> 'array' OR jsonb_array_length(value) = 0 THEN RETURN false; END IF;
          RETURN NOT EXISTS (SELECT FROM jsonb_array_elements(value) AS one WHERE jsonb_typeof(one) <> 'string'
              OR NOT choices @> jsonb_build_array(jsonb_build_object('code', one)))
            AND jsonb_array_length(value) = (SELECT count(DISTINCT one) FROM jsonb_array_elements(value) AS one);
        ELSIF jsonb_typeof(value) <> 'string' OR btrim(said) = '' THEN
          RETURN false;
        ELSIF type = 'choice' THEN
          RETURN choices @> jsonb_build_array(jsonb_build_object('code', said));
        ELSIF type = 'date' THEN
          IF said !~ '^(19|2[0-9])[0-9]{2}-(0[1-9]|1[0-2])-[0-9]{2}$' THEN RETURN false; END IF;
          day := string_to_array(said, '-')::int[];
          RETURN day[3] BETWEEN 1 AND extract(day FROM make_date(day[1], day[2], 1) + interval '1 month - 1 day');
        ELSIF type = 'link' THEN
          RETURN said ~* '^https?://[^[:space:]]+$' AND length(said) <= 500;
        END IF;
        RETURN length(said) <= 500;
      END $$;

      CREATE FUNCTION own_fields_fit() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE wrong text;
      BEGIN
        IF jsonb_typeof(NEW.own_fields) = 'object' THEN
          PERFORM FROM own_field WHERE subject = TG_TABLE_NAME || 's' AND NEW.own_fields ? key ORDER BY id FOR SHARE;
          SELECT v.key INTO wrong
            FROM jsonb_each(NEW.own_fields) AS v LEFT JOIN own_field fd ON fd.subject = TG_TABLE_NAME || 's' AND fd.key = v.key
            WHERE fd.id IS NULL OR own_field_takes(fd.type, fd.choices, v.value) IS NOT TRUE LIMIT 1;
          IF NOT FOUND THEN RETURN NEW; END IF;
        END IF;
        RAISE EXCEPTION 'own field % does not take this', wrong
          USING ERRCODE = 'check_violation', CONSTRAINT = 'own_fields_fit';
      END $$;
      CREATE TRIGGER organisation_own_fields_fit BEFORE INSERT ON organisation
        FOR EACH ROW WHEN (NEW.own_fields <> '{}') EXECUTE FUNCTION own_fields_fit();
      CREATE TRIGGER organisation_new_own_fields_fit BEFORE UPDATE OF own_fields ON organisation
        FOR EACH ROW WHEN (NEW.own_fields <> OLD.own_fields) EXECUTE FUNCTION own_fields_fit();
      CREATE TRIGGER person_own_fields_fit BEFORE INSERT ON person
        FOR EACH ROW WHEN (NEW.own_fields <> '{}') EXECUTE FUNCTION own_fields_fit();
      CREATE TRIGGER person_new_own_fields_fit BEFORE UPDATE OF own_fields ON person
        FOR EACH ROW WHEN (NEW.own_fields <> OLD.own_fields) EXECUTE FUNCTION own_fields_fit();

      CREATE TRIGGER own_field_meaning_never_changes BEFORE UPDATE ON own_field
        FOR EACH ROW WHEN ((NEW.subject, NEW.key, NEW.type) IS DISTINCT FROM (OLD.subject, OLD.key, OLD.type))
        EXECUTE FUNCTION refuse_change('own_field_meaning_never_changes');

      -- What records have in the field, each value once; of several choices each of them.
      CREATE FUNCTION own_field_values(subject text, key text) RETURNS SETOF jsonb LANGUAGE plpgsql STABLE AS $$
      BEGIN
        RETURN QUERY EXECUTE format('SELECT DISTINCT each FROM %I AS r, jsonb_path_query(r.own_fields -> $1, ''lax $[*]'') AS each
          WHERE r.own_fields ? $1', left(subject, -1)) USING key;
      END $$;

      CREATE FUNCTION keep_own_field_in_use() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT FROM own_field_values(OLD.subject, OLD.key)) THEN
          RAISE EXCEPTION 'own field % has values', OLD.key
            USING ERRCODE = 'check_violation', CONSTRAINT = 'own_field_in_use';
        END IF;
        RETURN OLD;
      END $$;
      CREATE TRIGGER own_field_in_use BEFORE DELETE ON own_field FOR EACH ROW EXECUTE FUNCTION keep_own_field_in_use();

      CREATE FUNCTION keep_own_choices_in_use() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT FROM own_field_values(OLD.subject, OLD.key) AS each
            WHERE NOT NEW.choices @> jsonb_build_array(jsonb_build_object('code', each))) THEN
          RAISE EXCEPTION 'a choice of own field % is in use', OLD.key
            USING ERRCODE = 'check_violation', CONSTRAINT = 'own_field_choice_in_use';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER own_field_choice_in_use BEFORE UPDATE OF choices ON own_field
        FOR EACH ROW WHEN (NEW.choices <> OLD.choices) EXECUTE FUNCTION keep_own_choices_in_use();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER person_new_own_fields_fit ON person;
      DROP TRIGGER person_own_fields_fit ON person;
      DROP TRIGGER organisation_new_own_fields_fit ON organisation;
      DROP TRIGGER organisation_own_fields_fit ON organisation;
      DROP TABLE own_field;
      DROP FUNCTION keep_own_choices_in_use(), keep_own_field_in_use(), own_field_values(text, text), own_fields_fit(),
        own_field_takes(text, jsonb, jsonb);
      ALTER TABLE person DROP COLUMN own_fields;
      ALTER TABLE organisation DROP COLUMN own_fields;
    `);
  }
}
