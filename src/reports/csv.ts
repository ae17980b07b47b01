import { stringify } from 'csv-stringify/sync';
import { type Answer, FileAnswer } from '../common/answer.js';
import { cellsOf, type Columns } from '../database/columns.js';
import { reportTooLong } from './reports.errors.js';

/** What a report's answer holds of its rows, whether it is a page or whole. */
interface Rows {
  data: object[];
  page?: { nextCursor: string | null };
}

/**
 * The rows of a report as a file that German Excel opens as a table: UTF-8 with a byte order mark, semicolons, and a
 * decimal comma, because "12.5" would become the 12th of May. A text that a spreadsheet would take for a formula gets
 * an apostrophe in front. The first line has the names of the JSON, with dots into fields that are objects.
 * @throws report_too_long where the page does not hold all rows
 */
export function csvOf(name: string, columns: Columns, { json }: Answer): FileAnswer {
  const { data, page } = JSON.parse(json) as Rows;
  if (page && page.nextCursor !== null) throw reportTooLong();
  const text = stringify(data, {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    header: true,
    columns: cellsOf(columns),
    escape_formulas: true,
    cast: { number: (value) => String(value).replace('.', ','), boolean: String },
  });
  return new FileAnswer(() => Buffer.from(text), 'text/csv; charset=utf-8', `${name}.csv`);
}
