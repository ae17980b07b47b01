import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why an organisation joined, who stands by it and who of the alliance's staff answers for it; and what it offers. */
export class MembershipsAsALife1796100000026 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE organisation ADD COLUMN offers text[] NOT NULL DEFAULT '{}';

      ALTER TABLE membership
        ADD COLUMN reasons text CONSTRAINT membership_reasons_given CHECK (btrim(reasons) <> ''),
        ADD COLUMN patron_person_id uuid CONSTRAINT membership_patron_fk REFERENCES person,
        ADD COLUMN coordinator_person_id uuid CONSTRAINT membership_coordinator_fk REFERENCES person;
      CREATE INDEX membership_by_patron ON membership (patron_person_id) WHERE patron_person_id IS NOT NULL;
      CREATE INDEX membership_by_coordinator ON membership (coordinator_person_id, organisation_id)
        WHERE coordinator_person_id IS NOT NULL;

      -- Asked as somebody becomes answerable for a membership; who stops being staff keeps it until it is handed over.
      CREATE FUNCTION is_staff(person uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
        RETURN EXISTS (SELECT FROM account ac
          WHERE ac.person_id = person AND ac.role IN ('alliance_lead', 'coordinator') AND ac.disabled_at IS NULL);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION is_staff(uuid);
      ALTER TABLE membership DROP COLUMN coordinator_person_id, DROP COLUMN patron_person_id, DROP COLUMN reasons;
      ALTER TABLE organisation DROP COLUMN offers;
    `);
  }
}
