import { CsvError, parse } from 'csv-parse/sync';
import { tidy } from './cell-text.js';
import { csvShape, delimiterOf } from './delimiter.js';
import { refuseOthers } from './file-kind.js';
import { FilledRows } from './filled-rows.js';
import { Refusal } from './reading.errors.js';
import type { RawTable, ReadingWishes } from './table-file.js';
import { textOf } from './text-encoding.js';

/** @throws not_a_table, quote_not_closed, sheet_missing, and what FilledRows throws */
export async function readCsv(bytes: Buffer, { sheet = '' }: ReadingWishes): Promise<RawTable> {
  const { text, encoding } = textOf(bytes);
  await refuseOthers(bytes, text);
  if (sheet !== '') throw new Refusal('sheet_missing', { sheet, sheets: '–' });
  // Excel's own line, which it does not show and does not count.
  const [said = '', separator] = /^"?sep=(.)"?(?:\r\n?|\n|$)/i.exec(text) ?? [];
  const content = text.slice(said.length);
  const delimiter = delimiterOf(content, separator);
  const filled = new FilledRows(true);
  let line = 0;
  try {
    parse(content, {
      ...csvShape,
      delimiter: delimiter ?? ';',
      on_record: (cells: string[]) => {
        line += 1;
        filled.add(line, cells.map(tidy));
        return null;
      },
    });
  } catch (error) {
    if (error instanceof CsvError) throw new Refusal('quote_not_closed', { line: line + 1 });
    throw error;
  }
  const { rows, count } = filled;
  return {
    format: 'csv',
    encoding,
    delimiter,
    sheets: [{ name: '', rows: count }],
    sheet: '',
    rows,
    merged: null,
  };
}
