import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What makes two records look like one: keys that are equal where people write the same thing in different ways. The
 * database makes them of each row, so that none can be forgotten and none outlives what it was made of.
 *
 * Functions are written as RETURN, not as text, so that a dump brings them back whatever its search_path is.
 */
export class Likeness1796000000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(String.raw`
      -- Small letters without accents. Umlauts are written with two letters (Müller, Mueller) or with one (Muller).
      CREATE FUNCTION folded(value text, umlauts_as_two boolean) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
        RETURN translate(replace(replace(replace(regexp_replace(normalize(replace(replace(replace(replace(
            lower(normalize(value, NFKC) COLLATE "und-x-icu"),
            'ä', CASE WHEN umlauts_as_two THEN 'ae' ELSE 'a' END),
            'ö', CASE WHEN umlauts_as_two THEN 'oe' ELSE 'o' END),
            'ü', CASE WHEN umlauts_as_two THEN 'ue' ELSE 'u' END),
            'ø', CASE WHEN umlauts_as_two THEN 'oe' ELSE 'o' END),
          NFKD), '[\u0300-\u036f]', '', 'g'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'łđı', 'ldi');

      -- Letters and digits alone, so that neither spaces nor hyphens tell two names apart.
      CREATE FUNCTION letters_of(value text, umlauts_as_two boolean) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
        RETURN regexp_replace(folded(value, umlauts_as_two), '[\s\u0021-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f\u3000-\u3003]+', '', 'g');

      CREATE FUNCTION same_letters(one text, other text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
        RETURN letters_of(one, true) = letters_of(other, true) OR letters_of(one, false) = letters_of(other, false);

      -- Without what says how a company is constituted; the name itself, where nothing else is left.
      CREATE FUNCTION without_legal_form(name text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
        RETURN coalesce(nullif(btrim(regexp_replace(name COLLATE "und-x-icu",
          '\m(g?gmbh|mbh|gesellschaft\s+mit\s+beschr(ä|ae|a)nkter\s+haftung|aktiengesellschaft|ag|se|kgaa|kg|ohg|gbr|ug|haftungsbeschr(ä|ae|a)nkt|partg(mbb)?|eingetragener\s+verein|e\.?\s?v|e\.?\s?g|e\.?\s?k|a\.?\s?(ö|oe|o)\.?\s?r|k\.?\s?d\.?\s?(ö|oe|o)\.?\s?r|ltd|limited|inc|llc|corp|gemeinn(ü|ue|u)tzige|co)\M\.?',
          ' ', 'gi'), E' \t.,;&+()/-'), ''), name);

      -- A name's words in one order, long ones as people shorten them. Null where it has none.
      CREATE FUNCTION organisation_key(name text, umlauts_as_two boolean) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
        RETURN (SELECT string_agg(word, ' ' ORDER BY word COLLATE "C") FROM (
          SELECT DISTINCT regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(part,
              '^universit(ae|a)ts?', 'uni'), '^fachhochschule$', 'fh'), '^hochschule$', 'hs'), '^gymnasium$', 'gym'), '^institut$', 'inst') AS word
          FROM regexp_split_to_table(
            regexp_replace(regexp_replace(regexp_replace(without_legal_form(folded(name, umlauts_as_two)),
              'technische\S*\s+universit(ae|a)t', 'tu'), 'industrie-?\s*und\s+handelskammer', 'ihk'), 'handwerkskammer', 'hwk'),
            '[\s\u0021-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f\u3000-\u3003]+') AS part
        ) words WHERE word <> ALL (ARRAY['', 'und', 'and', 'the', 'der', 'die', 'das']));

      -- The same without spaces, which people set where they like (Parkklinik, Park-Klinik), and some scripts not at all.
      CREATE FUNCTION organisation_letters(name text, umlauts_as_two boolean) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
        RETURN nullif(letters_of(without_legal_form(folded(name, umlauts_as_two)), umlauts_as_two), '');

      CREATE FUNCTION same_organisation_name(one text, other text, umlauts_as_two boolean) RETURNS boolean
        LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
        RETURN coalesce(organisation_key(one, umlauts_as_two) = organisation_key(other, umlauts_as_two)
          OR organisation_letters(one, umlauts_as_two) = organisation_letters(other, umlauts_as_two), false);

      -- The digits of a telephone number with its country; German where it names none. Null where it is none, or several.
      CREATE FUNCTION phone_key(phone text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
        RETURN (SELECT CASE WHEN whole ~ '^\d{8,15}$' THEN whole END FROM (
          SELECT CASE WHEN digits ~ '^(\+|00)' THEN regexp_replace(ltrim(digits, '+0'), '^490+', '49')
                   WHEN digits ~ '^0' THEN '49' || ltrim(digits, '0')
                   -- What a spreadsheet took for a number has lost its plus or its zero.
                   WHEN digits ~ '^49\d{9,}$' THEN digits
                   ELSE '49' || digits END AS whole
          FROM (SELECT regexp_replace(regexp_replace(normalize(phone, NFKC), '\(\s*0\s*\)', '', 'g'), '[^0-9+]', '', 'g') AS digits) given
        ) numbers);

      CREATE FUNCTION email_key(email text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
        RETURN lower(btrim(email) COLLATE "und-x-icu");

      -- Whose name on the internet it is. Null for those who give addresses to anybody.
      CREATE FUNCTION domain_key(website_or_email text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
        RETURN (SELECT CASE WHEN host LIKE '%.%' AND host <> ALL (ARRAY['gmx.de', 'gmx.net', 'web.de', 't-online.de', 'freenet.de',
            'gmail.com', 'googlemail.com', 'outlook.com', 'outlook.de', 'hotmail.com', 'hotmail.de', 'live.de', 'yahoo.com', 'yahoo.de',
            'icloud.com', 'me.com', 'aol.com', 'posteo.de', 'mailbox.org', 'proton.me', 'protonmail.com', 'arcor.de', 'mail.de',
            'facebook.com', 'linkedin.com', 'instagram.com', 'xing.com', 'sites.google.com']) THEN host END
          FROM (SELECT regexp_replace(regexp_replace(email_key(website_or_email), '^([a-z][a-z0-9+.-]*://)?([^/@]*@)?(www\d?\.)?', ''),
            '\.?([:/?#].*)?$', '') AS host) hosts);

      -- Street with its number, and postal code; null where either is missing.
      CREATE FUNCTION address_key(street text, postal_code text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
        RETURN (SELECT CASE WHEN place ~ '\d' AND code <> '' THEN code || '|' || regexp_replace(place, 'stra(ss|ß)e|str', 'str', 'g') END
          FROM (SELECT letters_of(street, false) AS place, letters_of(postal_code, false) AS code) given);

      CREATE FUNCTION organisation_likeness(name text, short_name text, website text, email text, phone text, street text, postal_code text)
        RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN array_remove(ARRAY['name:' || organisation_key(name, true), 'name:' || organisation_key(name, false),
          'name:' || organisation_letters(name, true), 'name:' || organisation_letters(name, false),
          -- What one calls itself and the other one is called.
          'short:' || organisation_letters(name, true), 'short:' || organisation_letters(short_name, true),
          'email:' || email_key(email), 'domain:' || domain_key(email), 'domain:' || domain_key(website),
          'phone:' || phone_key(phone), 'address:' || address_key(street, postal_code)], NULL);

      -- The same where given name and family name were swapped.
      CREATE FUNCTION person_key(given_name text, family_name text, umlauts_as_two boolean) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
        RETURN (SELECT least(given COLLATE "C", family COLLATE "C") || '|' || greatest(given COLLATE "C", family COLLATE "C")
          FROM (SELECT letters_of(given_name, umlauts_as_two) AS given, letters_of(family_name, umlauts_as_two) AS family) names);

      CREATE FUNCTION first_given_name(given_name text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
        RETURN regexp_replace(btrim(given_name), '[\s-].*$', '');

      CREATE FUNCTION person_likeness(given_name text, family_name text, email text, phone text)
        RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN array_remove(ARRAY['name:' || person_key(given_name, family_name, true), 'name:' || person_key(given_name, family_name, false),
          'first:' || person_key(first_given_name(given_name), family_name, true),
          'first:' || person_key(first_given_name(given_name), family_name, false),
          'email:' || email_key(email), 'phone:' || phone_key(phone)], NULL);

      ALTER TABLE organisation ADD COLUMN likeness text[] NOT NULL GENERATED ALWAYS AS
        (organisation_likeness(name, short_name, website, email, phone, street, postal_code)) STORED;
      CREATE INDEX organisation_by_likeness ON organisation USING gin (likeness);
      -- PostgreSQL 15 writes no table anew whose row a function takes.
      DROP FUNCTION display_name(person);
      ALTER TABLE person ADD COLUMN likeness text[] NOT NULL GENERATED ALWAYS AS
        (person_likeness(given_name, family_name, email, phone)) STORED;
      CREATE FUNCTION display_name(p person) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
        RETURN concat_ws(' ', p.academic_title, p.given_name, p.name_affix, p.family_name);
      CREATE INDEX person_by_likeness ON person USING gin (likeness);
      ALTER TABLE affiliation ADD COLUMN likeness text[] NOT NULL GENERATED ALWAYS AS
        (array_remove(ARRAY['email:' || email_key(email), 'phone:' || phone_key(phone)], NULL)) STORED;
      CREATE INDEX affiliation_by_likeness ON affiliation USING gin (likeness);

      -- Two records that somebody looked at and found to be two.
      CREATE TABLE duplicate_dismissal (
        id uuid CONSTRAINT duplicate_dismissal_pk PRIMARY KEY,
        first_organisation_id uuid CONSTRAINT duplicate_dismissal_first_organisation_fk REFERENCES organisation,
        second_organisation_id uuid CONSTRAINT duplicate_dismissal_second_organisation_fk REFERENCES organisation,
        first_person_id uuid CONSTRAINT duplicate_dismissal_first_person_fk REFERENCES person,
        second_person_id uuid CONSTRAINT duplicate_dismissal_second_person_fk REFERENCES person,
        dismissed_at timestamptz(3) NOT NULL,
        CONSTRAINT duplicate_dismissal_of_two CHECK (
          num_nonnulls(first_organisation_id, second_organisation_id, first_person_id, second_person_id) = 2
          AND (first_organisation_id < second_organisation_id OR first_person_id < second_person_id)),
        CONSTRAINT duplicate_dismissal_organisations_once UNIQUE (first_organisation_id, second_organisation_id),
        CONSTRAINT duplicate_dismissal_persons_once UNIQUE (first_person_id, second_person_id)
      );
      CREATE INDEX duplicate_dismissal_by_second_organisation ON duplicate_dismissal (second_organisation_id);
      CREATE INDEX duplicate_dismissal_by_second_person ON duplicate_dismissal (second_person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE duplicate_dismissal;
      ALTER TABLE affiliation DROP COLUMN likeness;
      ALTER TABLE person DROP COLUMN likeness;
      ALTER TABLE organisation DROP COLUMN likeness;
      DROP FUNCTION person_likeness(text, text, text, text), first_given_name(text), person_key(text, text, boolean),
        organisation_likeness(text, text, text, text, text, text, text), address_key(text, text), domain_key(text), email_key(text),
        phone_key(text), same_organisation_name(text, text, boolean), organisation_letters(text, boolean), organisation_key(text, boolean), without_legal_form(text), same_letters(text, text), letters_of(text, boolean), folded(text, boolean);
    `);
  }
}
