import { csvOf } from './csv.js';
import type { Pages, Table } from './table.js';
import { xlsxOf } from './xlsx.js';

export interface Format {
  readonly mediaType: string;
  /** The file, piece by piece, while its rows are read. */
  readonly write: (table: Table, pages: Pages) => AsyncGenerator<Uint8Array>;
}

export type Formats = Readonly<Record<string, Format>>;

/** The formats of tables, by the extensions of their files' names. */
export const tableFormats = {
  csv: { mediaType: 'text/csv; charset=utf-8', write: csvOf },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: xlsxOf,
  },
} satisfies Formats;

export type TableFormat = keyof typeof tableFormats;
