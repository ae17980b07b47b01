import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The key of `sector`, and what refers to its code. */
const keyed = (constraints: string) => `
  ALTER TABLE organisation DROP CONSTRAINT organisation_sector_fk;
  ALTER TABLE participation DROP CONSTRAINT participation_sector_fk;
  ALTER TABLE sector DROP CONSTRAINT sector_pk, ${constraints};
  ALTER TABLE organisation ADD CONSTRAINT organisation_sector_fk FOREIGN KEY (sector_code) REFERENCES sector (code);
  ALTER TABLE participation ADD CONSTRAINT participation_sector_fk FOREIGN KEY (sector_code) REFERENCES sector (code);`;

/**
 * Sectors become records that the alliance lead edits. Their codes stand in organisations, frozen meetings, minutes and
 * the audit trail, so a code never changes and no sector is deleted: one that is out of use is retired. Organisations that
 * have a retired one keep it, and no other gets it.
 */
export class SectorsThatChange1795856400013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE sector
        ADD COLUMN id uuid,
        ADD COLUMN version integer NOT NULL DEFAULT 1,
        ADD COLUMN created_at timestamptz(3) NOT NULL DEFAULT '2020-01-01T00:00:00Z',
        ADD COLUMN updated_at timestamptz(3) NOT NULL DEFAULT '2020-01-01T00:00:00Z',
        ADD COLUMN retired_at timestamptz(3),
        ADD CONSTRAINT sector_at_most_200 CHECK (position BETWEEN 1 AND 200);
      -- The same ids in every installation, as those of the groups.
      UPDATE sector SET id = ('019a0000-0000-7000-8000-' || lpad((100 + position)::text, 12, '0'))::uuid;
      ALTER TABLE sector ALTER COLUMN created_at DROP DEFAULT, ALTER COLUMN updated_at DROP DEFAULT;
      ${keyed('ADD CONSTRAINT sector_pk PRIMARY KEY (id), ADD CONSTRAINT sector_code_once UNIQUE (code)')}

      CREATE TRIGGER sector_code_never_changes BEFORE UPDATE OF code ON sector
        FOR EACH ROW WHEN (NEW.code <> OLD.code) EXECUTE FUNCTION refuse_change('sector_code_never_changes');
      CREATE TRIGGER sector_never_deleted BEFORE DELETE ON sector
        FOR EACH ROW EXECUTE FUNCTION refuse_change('sector_never_deleted');

      CREATE FUNCTION refuse_retired_sector() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE retired timestamptz;
      BEGIN
        -- Locked, so that it is not retired meanwhile. One that is not there is refused by its foreign key.
        SELECT retired_at INTO retired FROM sector WHERE code = NEW.sector_code FOR SHARE;
        IF retired IS NOT NULL THEN
          RAISE EXCEPTION 'sector % is retired', NEW.sector_code
            USING ERRCODE = 'check_violation', CONSTRAINT = 'organisation_sector_not_retired';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER organisation_sector_not_retired BEFORE INSERT ON organisation
        FOR EACH ROW EXECUTE FUNCTION refuse_retired_sector();
      CREATE TRIGGER organisation_new_sector_not_retired BEFORE UPDATE OF sector_code ON organisation
        FOR EACH ROW WHEN (NEW.sector_code <> OLD.sector_code)
        EXECUTE FUNCTION refuse_retired_sector();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER organisation_new_sector_not_retired ON organisation;
      DROP TRIGGER organisation_sector_not_retired ON organisation;
      DROP FUNCTION refuse_retired_sector();
      DROP TRIGGER sector_never_deleted ON sector;
      DROP TRIGGER sector_code_never_changes ON sector;
      ${keyed('DROP CONSTRAINT sector_code_once, ADD CONSTRAINT sector_pk PRIMARY KEY (code)')}
      ALTER TABLE sector DROP CONSTRAINT sector_at_most_200, DROP COLUMN id, DROP COLUMN version, DROP COLUMN created_at,
        DROP COLUMN updated_at, DROP COLUMN retired_at;
    `);
  }
}
