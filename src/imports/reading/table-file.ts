export interface TableRow {
  /** As the office program counts it, from 1. */
  line: number;
  /** Tidied (cell-text.ts), as many as the table has columns. */
  cells: string[];
}

/** A file that was read as a table of texts. */
export interface TableFile {
  format: 'csv' | 'xlsx';
  /** Of a CSV. */
  encoding: Encoding | null;
  /** Of a CSV with more than one column. */
  delimiter: Delimiter | null;
  /** All sheets that are shown, and how many rows of each have something in them; of a CSV one, without a name. */
  sheets: { name: string; rows: number }[];
  /** Which of them was read. */
  sheet: string;
  /** Lines of the head; null where none was found. */
  head: { from: number; to: number } | null;
  /** Names of all columns, also twice the same; of a head with two rows both, joined by a space. Without a name: ''. */
  columns: string[];
  /** Rows with something in them, below the head. */
  rows: TableRow[];
}

export type Encoding = 'utf-8' | 'windows-1252' | 'macintosh' | 'utf-16le' | 'utf-16be';
export type Delimiter = ';' | ',' | '\t' | '|';

/** What somebody knows better than it can be found. */
export interface ReadingWishes {
  /** Otherwise the first one that has a row. */
  sheet?: string;
  /** 0: there is no head. */
  headLine?: number;
}

/** Cells of a row that are shown as one; columns are counted from 0. */
export interface MergedCells {
  line: number;
  from: number;
  to: number;
}

/** What was read of a file, before its head is looked for. */
export interface RawTable extends Omit<TableFile, 'head' | 'columns'> {
  /** null where the format does not know. */
  merged: MergedCells[] | null;
}
