import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Days on which nobody is asked to meet: the alliance says whose public holidays count (ISO 3166-2; null: none), and keeps
 * school holidays and other spans by hand.
 */
export class FreeDays1796100000035 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE alliance ADD COLUMN holiday_region text DEFAULT 'DE-TH'
        CONSTRAINT alliance_holiday_region CHECK (holiday_region IN ('DE-BW', 'DE-BY', 'DE-BE', 'DE-BB', 'DE-HB', 'DE-HH',
          'DE-HE', 'DE-MV', 'DE-NI', 'DE-NW', 'DE-RP', 'DE-SL', 'DE-SN', 'DE-ST', 'DE-SH', 'DE-TH'));

      CREATE TABLE free_span (
        id uuid CONSTRAINT free_span_pk PRIMARY KEY,
        kind text NOT NULL CONSTRAINT free_span_kind CHECK (kind IN ('school_holidays', 'other')),
        name_de text NOT NULL CONSTRAINT free_span_name_de_given CHECK (btrim(name_de) <> ''),
        name_en text NOT NULL CONSTRAINT free_span_name_en_given CHECK (btrim(name_en) <> ''),
        start_date date NOT NULL,
        -- The first day that is not free any more.
        end_date date NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT free_span_end_after_start CHECK (end_date > start_date)
      );
      CREATE INDEX free_span_by_end ON free_span (end_date);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE free_span;
      ALTER TABLE alliance DROP COLUMN holiday_region;
    `);
  }
}
