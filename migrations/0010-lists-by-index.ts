import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Words anywhere in a text, written as common/matches.sql.ts has it. Only where PostgreSQL has the extension: without it
 * (as in the embedded engine, which serves small alliances) they are found as well, by reading every row.
 */
const words = `
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
  CREATE INDEX organisation_by_words ON organisation USING gin (lower((coalesce(name, '') || ' '
    || coalesce(short_name, '') || ' ' || coalesce(city, '')) COLLATE "und-x-icu") gin_trgm_ops);
  CREATE INDEX person_by_words ON person USING gin (lower((coalesce(academic_title, '') || ' '
    || coalesce(given_name, '') || ' ' || coalesce(name_affix, '') || ' ' || coalesce(family_name, ''))
    COLLATE "und-x-icu") gin_trgm_ops);
  CREATE INDEX topic_by_words ON topic USING gin
    (lower((coalesce(title, '') || ' ' || coalesce(description, '')) COLLATE "und-x-icu") gin_trgm_ops);
  CREATE INDEX decision_by_words ON decision USING gin
    (lower((coalesce(text, '') || ' ' || coalesce(number, '')) COLLATE "und-x-icu") gin_trgm_ops);
  CREATE INDEX action_item_by_words ON action_item USING gin (lower((title) COLLATE "und-x-icu") gin_trgm_ops);
`;

/**
 * Indexes for the lists: each sort key has one, whose rows come as a page wants them, so that a page costs the same
 * however many rows there are. A backward scan gives the other direction: few rows have the same key, and are put in
 * the order of their ids.
 */
export class ListsByIndex1795373081383 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Immutable it was said to be, which concat_ws is not: so every call was one, instead of becoming part of the query.
      CREATE OR REPLACE FUNCTION display_name(p person) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
        RETURN concat_ws(' ', p.academic_title, p.given_name, p.name_affix, p.family_name);

      -- A sector's organisations by name; in place of the index of sectors alone.
      DROP INDEX organisation_by_sector;
      CREATE INDEX organisation_by_sector ON organisation (sector_code, (name COLLATE "und-x-icu"), id);
      CREATE INDEX organisation_by_city ON organisation ((city COLLATE "und-x-icu"), (name COLLATE "und-x-icu"), id);
      CREATE INDEX organisation_by_creation ON organisation (created_at, id);
      CREATE INDEX organisation_by_tag ON organisation USING gin (tags);
      -- By when organisations joined, and which memberships changed.
      CREATE INDEX membership_by_joining ON membership (joined_on, organisation_id);
      CREATE INDEX membership_by_update ON membership (updated_at);

      CREATE INDEX person_by_given_name ON person ((given_name COLLATE "und-x-icu"), id);
      CREATE INDEX person_by_creation ON person (created_at, id);
      -- Whose affiliations changed.
      CREATE INDEX affiliation_by_update ON affiliation (updated_at);

      CREATE INDEX account_by_email ON account ((email COLLATE "und-x-icu"), id);
      CREATE INDEX account_by_creation ON account (created_at, id);
      CREATE INDEX account_by_update ON account (updated_at, id);

      -- The trail, and what one account or key did.
      CREATE INDEX audit_event_by_moment ON audit_event (at, id);
      CREATE INDEX audit_event_by_actor ON audit_event (actor_id, at, id);

      CREATE INDEX meeting_by_title ON meeting ((title COLLATE "und-x-icu"), id);
      -- Decisions by the day of their meeting.
      CREATE INDEX meeting_by_day ON meeting (((coalesce(actual_start, planned_start) AT TIME ZONE time_zone)::date));
      CREATE INDEX minutes_by_approval ON minutes (approved_at, id);

      CREATE INDEX topic_by_title ON topic ((title COLLATE "und-x-icu"), id);
      CREATE INDEX topic_by_first_day ON topic (first_raised_on, id);

      CREATE INDEX decision_by_creation ON decision (created_at, id);
      CREATE INDEX decision_by_number ON decision (((split_part(number, '-', 1) || '-' || number_year || '-'
        || lpad(number_sequence::text, 6, '0')) COLLATE "C"), id);

      CREATE INDEX action_item_by_title ON action_item ((title COLLATE "und-x-icu"), id);
      CREATE INDEX action_item_by_priority ON action_item
        ((array_position(ARRAY['low', 'normal', 'high'], priority)), id);
      -- A third of all have the same, so that the other direction needs an index of its own.
      CREATE INDEX action_item_by_urgency ON action_item
        ((array_position(ARRAY['low', 'normal', 'high'], priority)) DESC, id);
      CREATE INDEX action_item_by_creation ON action_item (created_at, id);
      -- What is still to be done, and overdue: what was done over the years would else be read to find it.
      CREATE INDEX action_item_unfinished ON action_item (due_date, id) WHERE state NOT IN ('done', 'cancelled');
      CREATE INDEX action_item_unfinished_by_group ON action_item (steering_group_id, due_date, id)
        WHERE state NOT IN ('done', 'cancelled');
    `);
    const [trigrams] = (await runner.query(
      `SELECT FROM pg_available_extensions WHERE name = 'pg_trgm'`,
    )) as object[];
    if (trigrams) await runner.query(words);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX IF EXISTS organisation_by_words, person_by_words, topic_by_words, decision_by_words,
        action_item_by_words;
      DROP INDEX action_item_unfinished_by_group, action_item_unfinished, action_item_by_creation, action_item_by_urgency, action_item_by_priority,
        action_item_by_title, decision_by_number, decision_by_creation, topic_by_first_day, topic_by_title,
        minutes_by_approval, meeting_by_day, meeting_by_title, audit_event_by_actor, audit_event_by_moment,
        account_by_update, account_by_creation, account_by_email, affiliation_by_update, person_by_creation,
        person_by_given_name, membership_by_update, membership_by_joining, organisation_by_tag,
        organisation_by_creation, organisation_by_city, organisation_by_sector;
      CREATE INDEX organisation_by_sector ON organisation (sector_code);
      CREATE OR REPLACE FUNCTION display_name(p person) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN concat_ws(' ', p.academic_title, p.given_name, p.name_affix, p.family_name);
      DROP EXTENSION IF EXISTS pg_trgm;
    `);
  }
}
