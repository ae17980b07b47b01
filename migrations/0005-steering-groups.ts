import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Steering groups, the plenary and seats; API keys, because they may be bound to a group. */
export class SteeringGroups1795300000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE steering_group (
        id uuid CONSTRAINT steering_group_pk PRIMARY KEY,
        kind text NOT NULL CONSTRAINT steering_group_kind CHECK (kind IN ('steering', 'plenary')),
        slug text NOT NULL CONSTRAINT steering_group_slug_once UNIQUE
          CONSTRAINT steering_group_slug_form CHECK (slug ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
        number_prefix text NOT NULL CONSTRAINT steering_group_prefix_once UNIQUE
          CONSTRAINT steering_group_prefix_form CHECK (number_prefix ~ '^[A-Z][A-Z0-9]{1,9}$'),
        name_de text NOT NULL,
        name_en text NOT NULL,
        mandate text,
        rhythm text,
        review_days integer NOT NULL DEFAULT 0
          CONSTRAINT steering_group_review_days CHECK (review_days BETWEEN 0 AND 90),
        start_date date NOT NULL,
        end_date date,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT steering_group_end_after_start CHECK (end_date >= start_date),
        -- targets of foreign keys that fix the kind and, once used, the prefix
        CONSTRAINT steering_group_id_kind UNIQUE (id, kind),
        CONSTRAINT steering_group_id_prefix UNIQUE (id, number_prefix)
      );
      CREATE UNIQUE INDEX steering_group_one_plenary ON steering_group (kind) WHERE kind = 'plenary';

      INSERT INTO steering_group
        (id, kind, slug, number_prefix, name_de, name_en, start_date, created_at, updated_at)
      SELECT seed.id::uuid, seed.kind, seed.slug, seed.prefix, seed.de, seed.en, '2020-01-01',
        '2020-01-01T00:00:00Z', '2020-01-01T00:00:00Z'
      FROM (VALUES
        ('019a0000-0000-7000-8000-000000000010', 'plenary', 'plenary', 'ALL', 'Gesamtallianz', 'Whole alliance'),
        ('019a0000-0000-7000-8000-000000000011', 'steering', 'career-orientation', 'BO', 'Berufsorientierung', 'Career orientation'),
        ('019a0000-0000-7000-8000-000000000012', 'steering', 'stem-education', 'MINT', 'MINT-Bildung', 'STEM education'),
        ('019a0000-0000-7000-8000-000000000013', 'steering', 'international-talent', 'INT', 'Internationale Fachkräfte', 'International talent'),
        ('019a0000-0000-7000-8000-000000000014', 'steering', 'it-talent', 'IT', 'IT-Fachkräfte', 'IT talent')
      ) AS seed (id, kind, slug, prefix, de, en);

      CREATE TABLE seat (
        id uuid CONSTRAINT seat_pk PRIMARY KEY,
        steering_group_id uuid NOT NULL,
        -- the plenary has no seats
        group_kind text NOT NULL DEFAULT 'steering' CONSTRAINT seat_in_steering_group CHECK (group_kind = 'steering'),
        person_id uuid NOT NULL CONSTRAINT seat_person_fk REFERENCES person,
        on_behalf_of_organisation_id uuid NOT NULL CONSTRAINT seat_organisation_fk REFERENCES organisation,
        role text NOT NULL CONSTRAINT seat_role CHECK (role IN ('lead', 'deputy', 'member', 'guest')),
        has_vote boolean NOT NULL,
        start_date date NOT NULL,
        end_date date,
        confirmed_at timestamptz(3),
        confirmed_by uuid CONSTRAINT seat_confirmed_by_fk REFERENCES account,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT seat_group_fk FOREIGN KEY (steering_group_id, group_kind) REFERENCES steering_group (id, kind),
        CONSTRAINT seat_guest_has_no_vote CHECK (role <> 'guest' OR NOT has_vote),
        CONSTRAINT seat_end_after_start CHECK (end_date >= start_date),
        CONSTRAINT seat_lead_is_confirmed CHECK (role NOT IN ('lead', 'deputy') OR confirmed_at IS NOT NULL),
        CONSTRAINT seat_terms_apart EXCLUDE USING gist
          (steering_group_id WITH =, person_id WITH =, daterange(start_date, end_date) WITH &&)
      );
      CREATE INDEX seat_by_group ON seat (steering_group_id, start_date);
      CREATE INDEX seat_by_person ON seat (person_id, start_date);
      CREATE INDEX seat_by_organisation ON seat (on_behalf_of_organisation_id);
      CREATE INDEX seat_by_confirmer ON seat (confirmed_by);

      CREATE TABLE api_key (
        id uuid CONSTRAINT api_key_pk PRIMARY KEY,
        name text NOT NULL,
        token_hash bytea NOT NULL,
        permissions text[] NOT NULL CONSTRAINT api_key_has_permissions CHECK (cardinality(permissions) > 0),
        steering_group_id uuid CONSTRAINT api_key_group_fk REFERENCES steering_group,
        expires_at timestamptz(3),
        last_used_at timestamptz(3),
        revoked_at timestamptz(3),
        created_at timestamptz(3) NOT NULL
      );
      CREATE INDEX api_key_by_group ON api_key (steering_group_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE api_key, seat, steering_group;`);
  }
}
