import { stringify } from 'csv-stringify/sync';
import { type Answer, FileAnswer } from '../common/answer.js';
import type { Language } from '../common/problem.js';
import { cellsOf, type Column, type Columns } from '../database/columns.js';
import { reportWords, yesNoWords } from '../words/report-words.js';
import { atStart, type Words } from '../words/word.js';
import { reportTooLong } from './reports.errors.js';

/** What a report's answer holds of its rows, whether it is a page or whole. */
interface Rows {
  data: object[];
  page?: { nextCursor: string | null };
}

/** A column of the table: where its value stands in the JSON of a row, and what it is called. */
interface Cell {
  key: string;
  header: string;
  column: Column;
}

/** In which language columns and values are called; null: as in the JSON. */
type Called = Language | null;

/**
 * The rows of a report as a file that German Excel opens as a table: UTF-8 with a byte order mark, semicolons, and a
 * decimal comma, because "12.5" would become the 12th of May. A text that a spreadsheet would take for a formula gets
 * an apostrophe in front. Ids come last.
 * @throws report_too_long where the page does not hold all rows
 */
export function csvOf(name: string, columns: Columns, { json }: Answer, called: Called): FileAnswer {
  const { data, page } = JSON.parse(json) as Rows;
  if (page && page.nextCursor !== null) throw reportTooLong();
  const cells = tableOf(columns, called);
  const text = stringify(data, {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    header: true,
    columns: cells,
    escape_formulas: true,
    cast: {
      number: (value) => String(value).replace('.', ','),
      boolean: (value) => said(yesNoWords, String(value), called),
      string: (value, { header, index }) =>
        header ? value : said((cells[index] as Cell).column.words, value, called),
    },
  });
  return new FileAnswer(() => Buffer.from(text), 'text/csv; charset=utf-8', `${name}.csv`);
}

function said(words: Words | undefined, code: string, called: Called): string {
  return (called && words?.[code]?.[called]) ?? code;
}

function tableOf(columns: Columns, called: Called): Cell[] {
  const all = cellsOf(columns).map((key) => {
    const [name = key] = key.split('.');
    const column = columns[name] as string | Column;
    return { key, name, column: typeof column === 'string' ? { sql: column } : column };
  });
  const shown = called ? all.filter(({ key, column }) => isForPeople(key, column, called)) : all;
  const isId = ({ column }: { column: Column }) => column.is === 'id';
  return [...shown.filter((cell) => !isId(cell)), ...shown.filter(isId)].map(({ key, name, column }) => ({
    key,
    column,
    header: called ? headOf(name, column, called) : key,
  }));
}

/** No codes, and of what has a name in both languages the one. */
function isForPeople(key: string, { is, cells }: Column, called: Language): boolean {
  return is !== 'code' && (!cells || key.endsWith(`.${called}`));
}

/** @throws where nobody has said what the column is called */
function headOf(name: string, { called = (reportWords as Words)[name] }: Column, language: Language): string {
  if (!called) throw new Error(`words/report-words.ts: no word for ${name}`);
  return atStart(called[language]);
}
