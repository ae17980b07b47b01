import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Filters of a list under a name that everybody knows, and what segments are made of: organisations by their size. */
export class Segments1796100000024 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE segment (
        id uuid CONSTRAINT segment_pk PRIMARY KEY,
        list text NOT NULL CONSTRAINT segment_list CHECK (list IN ('organisations', 'persons')),
        name text NOT NULL CONSTRAINT segment_name_given CHECK (btrim(name) <> ''),
        filters jsonb NOT NULL CONSTRAINT segment_filters_object CHECK (jsonb_typeof(filters) = 'object'),
        columns text[] NOT NULL DEFAULT '{}',
        sort text CONSTRAINT segment_sort_given CHECK (btrim(sort) <> ''),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL
      );
      CREATE UNIQUE INDEX segment_name_once ON segment (list, lower(name COLLATE "und-x-icu"));
      CREATE INDEX segment_by_name ON segment ((name COLLATE "und-x-icu"), id);

      CREATE INDEX organisation_by_size ON organisation (size_band, (name COLLATE "und-x-icu"), id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX organisation_by_size;
      DROP TABLE segment;
    `);
  }
}
