import { stringify } from 'csv-stringify/sync';
import { yesNoWords } from '../words/report-words.js';
import { type Pages, type Table, type Value, valuesOf, WallTime } from './table.js';

/**
 * A table that German Excel opens as one, piece by piece: UTF-8 with a byte order mark, semicolons, and a decimal comma,
 * because "12.5" would become the 12th of May. A text that a spreadsheet would take for a formula gets an apostrophe in
 * front.
 */
export async function* csvOf(table: Table, pages: Pages): AsyncGenerator<Buffer> {
  yield Buffer.from(`\uFEFF${linesOf([table.columns.map(({ head }) => head)])}`);
  for await (const rows of pages) {
    const lines = rows.flatMap((row) => valuesOf(table, row));
    if (lines.length > 0)
      yield Buffer.from(linesOf(lines.map((line) => line.map((value) => textOf(value, table)))));
  }
}

function linesOf(lines: string[][]): string {
  return stringify(lines, {
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
    // A break within a cell is one sign alone, and no end of a line of the table.
    quoted_match: /[\r\n]/,
  });
}

function textOf(value: Value, { called }: Table): string {
  if (value === null) return '';
  if (value instanceof WallTime) return value.text;
  if (typeof value === 'boolean') return called ? yesNoWords[`${value}`][called] : String(value);
  return typeof value === 'number' ? String(value).replace('.', ',') : value;
}
