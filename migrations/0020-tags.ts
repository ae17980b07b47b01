import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A tag is its words, compared without regard to capitals and to white space at its ends: nobody bears one twice, and it is
 * found however it is spelled. The functions are in PL/pgSQL, which keeps its plans; the one that an index and CHECKs are
 * made of keeps its search_path, so that a dump brings them back.
 */
export class Tags1796000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION tag_key(tag text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
      BEGIN
        RETURN lower(normalize(btrim(tag), NFC) COLLATE "und-x-icu");
      END $$;

      CREATE FUNCTION tag_keys(tags text[]) RETURNS text[] LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path FROM CURRENT AS $$
      BEGIN
        RETURN ARRAY(SELECT DISTINCT tag_key(tag) FROM unnest(tags) AS tag);
      END $$;

      -- Of two that were one the first stays.
      UPDATE organisation SET tags = ARRAY(SELECT tag FROM (
          SELECT DISTINCT ON (tag_key(tag)) btrim(tag) AS tag, place FROM unnest(tags) WITH ORDINALITY AS each (tag, place)
          WHERE btrim(tag) <> '' ORDER BY tag_key(tag), place) AS once ORDER BY place)
        WHERE tags <> '{}';
      ALTER TABLE organisation ADD CONSTRAINT organisation_tags_once CHECK (cardinality(tag_keys(tags)) = cardinality(tags));
      DROP INDEX organisation_by_tag;
      CREATE INDEX organisation_by_tag ON organisation USING gin (tag_keys(tags));

      -- PostgreSQL 15 adds no column with a default to a table whose row a function takes.
      DROP FUNCTION display_name(person);
      ALTER TABLE person ADD COLUMN tags text[] NOT NULL DEFAULT '{}',
        ADD CONSTRAINT person_tags_once CHECK (cardinality(tag_keys(tags)) = cardinality(tags));
      CREATE FUNCTION display_name(p person) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
        RETURN concat_ws(' ', p.academic_title, p.given_name, p.name_affix, p.family_name);
      CREATE INDEX person_by_tag ON person USING gin (tag_keys(tags));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE person DROP COLUMN tags;
      DROP INDEX organisation_by_tag;
      CREATE INDEX organisation_by_tag ON organisation USING gin (tags);
      ALTER TABLE organisation DROP CONSTRAINT organisation_tags_once;
      DROP FUNCTION tag_keys(text[]), tag_key(text);
    `);
  }
}
