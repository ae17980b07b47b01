import type { Language } from '../common/problem.js';
import type { OneStatement } from '../database/statements.js';
import type { Table } from '../exports/table.js';
import { leftWords } from '../words/left-rows-words.js';
import { atStart } from '../words/word.js';
import { errors, isSelection, isTaken } from './imports.query.js';
import { type ShownError, shownErrors } from './shown-rows.js';

/** A row that stays behind. */
interface LeftRow {
  cells: string[];
  choice: string | null;
  errors: Parameters<typeof shownErrors>[0];
  duplicates: { name: string | null; line: number | null; score: number }[];
}

export interface LeftRows {
  heads: string[];
  rows: LeftRow[];
}

/** The rows of an import that stay behind, as long as it is known what they said, and what their columns are called; a selection has no file. */
export function leftRowsOf(id: string): OneStatement {
  return {
    text: `SELECT json_build_object('heads', im.heads, 'rows', (
        SELECT coalesce(json_agg(json_build_object('cells', ir.cells, 'choice', ir.choice, 'duplicates', ir.duplicates, 'errors', ${errors}) ORDER BY ir.line), '[]')
        FROM import_row ir WHERE ir.import_id = im.id AND ir.outcome IS NOT NULL AND ir.cells IS NOT NULL AND NOT (${isTaken})))::text AS json
      FROM import im WHERE im.id = $1 AND NOT ${isSelection}`,
    values: [id],
  };
}

/** What the first column of such a file is called, in either language. */
export const leftHeads: readonly string[] = Object.values(leftWords.why).map(atStart);

/** The file as it was sent, of which each row says first why it stayed behind. */
export function leftTable(heads: readonly string[], called: Language, zone: string): Table {
  const shown = [atStart(leftWords.why[called]), ...heads];
  return {
    called,
    zone,
    columns: shown.map((head, index) => ({
      key: String(index),
      path: [String(index)],
      head,
      type: undefined,
      words: undefined,
    })),
  };
}

/** A row of such a table. */
export function leftLine(row: LeftRow, language: Language): string[] {
  return [why(row, language), ...row.cells];
}

function why({ choice, errors: wrong, duplicates }: LeftRow, language: Language): string {
  if (choice === 'leave') return leftWords.chosen[language];
  const told = shownErrors(wrong, language).map(({ column, detail }: ShownError) =>
    column ? `${column}: ${detail}` : detail,
  );
  if (told.length > 0) return told.join('\n');
  const alike = duplicates.map(({ name, line, score }) => {
    const of = line === null ? '' : ` (${leftWords.line[language]} ${line})`;
    return `${name ?? ''}${of}, ${score} %`;
  });
  return `${leftWords.alike[language]}: ${alike.join('; ')}`;
}
