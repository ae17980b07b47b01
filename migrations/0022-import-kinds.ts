import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Imports of persons and seats beside those of organisations: a row can write several records, says what its words refer to,
 * and may go on with the person of an earlier row. What it would change is kept as it was judged.
 */
export class ImportKinds1796100000022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE import DROP CONSTRAINT import_kind,
        ADD CONSTRAINT import_kind CHECK (kind IN ('organisations', 'persons', 'seats'));
      ALTER TABLE import_row ADD COLUMN changes jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN refers jsonb NOT NULL DEFAULT '{}',
        ADD COLUMN first_line integer,
        ADD COLUMN written jsonb NOT NULL DEFAULT '[]';
      UPDATE import_row SET written =
        CASE WHEN outcome <> 'same' THEN jsonb_build_array(jsonb_build_object(
          'type', 'organisation', 'id', record_id, 'version', record_version, 'before', before)) ELSE '[]' END
        || CASE WHEN membership_id IS NOT NULL THEN jsonb_build_array(jsonb_build_object(
          'type', 'membership', 'id', membership_id, 'version', 1, 'before', NULL)) ELSE '[]' END
        WHERE record_id IS NOT NULL;
      ALTER TABLE import_row DROP COLUMN record_version, DROP COLUMN membership_id, DROP COLUMN before;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE import_row ADD COLUMN record_version integer, ADD COLUMN membership_id uuid, ADD COLUMN before jsonb;
      DELETE FROM import WHERE kind <> 'organisations';
      UPDATE import_row SET membership_id = (written -> -1 ->> 'id')::uuid WHERE written -> -1 ->> 'type' = 'membership';
      UPDATE import_row SET before = nullif(written -> 0 -> 'before', 'null'),
        record_version = coalesce((SELECT (w ->> 'version')::integer FROM jsonb_array_elements(written) AS w WHERE w ->> 'type' = 'organisation'), 1)
        WHERE record_id IS NOT NULL;
      ALTER TABLE import_row ADD CONSTRAINT import_row_written CHECK ((record_id IS NULL) = (record_version IS NULL)),
        DROP COLUMN changes, DROP COLUMN refers, DROP COLUMN first_line, DROP COLUMN written;
      ALTER TABLE import DROP CONSTRAINT import_kind, ADD CONSTRAINT import_kind CHECK (kind IN ('organisations'));
    `);
  }
}
