import { type Columns, partsOf } from '../database/columns.js';
import type { OneStatement, Values } from '../database/statements.js';
import { recordWords } from '../words/record-words.js';
import { reportWords } from '../words/report-words.js';
import type { Word } from '../words/word.js';

/** What the rows of a report stand for: `key` as text, what it is, its names, and where it stands among others. */
export interface Grouping {
  key: string;
  keyIs: 'id' | 'code';
  called: Word;
  de: string;
  en: string;
  /** Order before that by name; all the same where absent. */
  position?: string;
}

/** A row for each group `g`. */
export const byGroup: Grouping = {
  key: 'g.slug',
  keyIs: 'code',
  called: recordWords.steering_group,
  de: 'g.name_de',
  en: 'g.name_en',
};

interface GroupedReport {
  grouping: Grouping;
  /** FROM and WHERE of what is counted, one row each. */
  source: string;
  /** Columns of it that the figures are made of. */
  columns: string;
  /** When it was: what was renamed is called as it was last. */
  at: string;
  /** The figures of one row. */
  figures: Columns;
}

const without = `jsonb_build_object('de', 'Ohne Organisation', 'en', 'Without organisation')`;

/** A report whose rows come all at once, and what they say. */
export type WholeReport = OneStatement & { columns: Columns };

const namedBy = ({ keyIs, called }: Grouping): Columns => ({
  key: { sql: 'key', is: keyIs, called: reportWords.id },
  name: {
    sql: `CASE WHEN key IS NULL THEN ${without} ELSE jsonb_build_object('de', called[2], 'en', called[3]) END`,
    cells: { de: {}, en: {} },
    called,
  },
});

/** A report with a row for each key and the figures of all together: no sums of the rows, since a person may be in several. */
export function groupedReport(
  { grouping, source, columns, at, figures }: GroupedReport,
  values: Values,
): WholeReport {
  const { key, de, en, position = '0' } = grouping;
  const named = namedBy(grouping);
  return {
    text: `WITH counted AS (
        SELECT ${key} AS key, ${de} AS de, ${en} AS en, ${position} AS position, ${at} AS at, ${columns} ${source}),
      figures AS (
        SELECT key, grouping(key) = 1 AS is_all, max(ARRAY[iso(at), de, en]) AS called, max(position) AS position,
          jsonb_build_object(${partsOf(figures)[0]}) AS json
        FROM counted GROUP BY GROUPING SETS ((key), ()))
      SELECT jsonb_build_object(
        'data', coalesce(jsonb_agg(jsonb_build_object(${partsOf(named)[0]}) || json
          ORDER BY key IS NULL, position, called[2] COLLATE "und-x-icu", key) FILTER (WHERE NOT is_all), '[]'),
        'total', jsonb_agg(json) FILTER (WHERE is_all) -> 0)::text AS json FROM figures`,
    values: values.list,
    columns: { ...named, ...figures },
  };
}
