import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lists that come in from elsewhere, row by row, before and after they are taken over. What a file says stays for as long
 * as somebody works on it; once it is taken over, which record a row became is all that is kept.
 */
export class Imports1796000000019 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE import (
        id uuid CONSTRAINT import_pk PRIMARY KEY,
        kind text NOT NULL CONSTRAINT import_kind CHECK (kind IN ('organisations')),
        state text NOT NULL CONSTRAINT import_state CHECK (state IN ('draft', 'committed', 'undone')),
        file_name text NOT NULL,
        reading jsonb NOT NULL,
        heads text[] NOT NULL,
        fields text[] NOT NULL,
        defaults jsonb NOT NULL,
        leaves_errors boolean NOT NULL,
        takes_duplicates text CONSTRAINT import_takes_duplicates CHECK (takes_duplicates IN ('new', 'leave')),
        committed_at timestamptz(3),
        undone_at timestamptz(3),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT import_committed_when CHECK ((state = 'draft') = (committed_at IS NULL)),
        CONSTRAINT import_undone_when CHECK ((state = 'undone') = (undone_at IS NOT NULL)),
        CONSTRAINT import_field_a_column CHECK (cardinality(fields) = cardinality(heads))
      );
      CREATE INDEX import_by_time ON import (created_at, id);

      CREATE TABLE import_file (
        import_id uuid CONSTRAINT import_file_pk PRIMARY KEY CONSTRAINT import_file_import_fk REFERENCES import ON DELETE CASCADE,
        bytes bytea NOT NULL
      );

      CREATE TABLE import_row (
        id uuid CONSTRAINT import_row_pk PRIMARY KEY DEFAULT gen_random_uuid(),
        import_id uuid NOT NULL CONSTRAINT import_row_import_fk REFERENCES import ON DELETE CASCADE,
        line integer NOT NULL,
        cells text[],
        fields jsonb NOT NULL DEFAULT '{}',
        likeness text[] NOT NULL DEFAULT '{}',
        errors jsonb NOT NULL DEFAULT '[]',
        duplicates jsonb NOT NULL DEFAULT '[]',
        outcome text CONSTRAINT import_row_outcome CHECK (outcome IN ('new', 'update', 'same', 'duplicate', 'error')),
        target_id uuid,
        choice text CONSTRAINT import_row_choice CHECK (choice IN ('new', 'update', 'leave')),
        choice_id uuid,
        record_id uuid,
        record_version integer,
        membership_id uuid,
        before jsonb,
        CONSTRAINT import_row_line_once UNIQUE (import_id, line),
        CONSTRAINT import_row_written CHECK ((record_id IS NULL) = (record_version IS NULL)),
        CONSTRAINT import_row_chosen CHECK ((choice IS NOT DISTINCT FROM 'update') = (choice_id IS NOT NULL))
      );
      CREATE INDEX import_row_by_likeness ON import_row USING gin (likeness);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE import_row; DROP TABLE import_file; DROP TABLE import`);
  }
}
