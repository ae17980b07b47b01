import { LONGEST_CELL, MOST_COLUMNS, MOST_ROWS, Refusal } from './reading.errors.js';
import type { TableRow } from './table-file.js';

/** Beside the rows that count, a head. */
const MOST = MOST_ROWS + 1;

/** The rows of a sheet that have something in them, within what may be read; counted only where nobody reads them. */
export class FilledRows {
  readonly rows: TableRow[] = [];
  count = 0;

  constructor(readonly isRead: boolean) {}

  /** @throws table_too_long, table_too_wide, cell_too_long */
  add(line: number, cells: string[]): void {
    while (cells.at(-1) === '') cells.pop();
    if (cells.length === 0) return;
    this.count += 1;
    if (!this.isRead) return;
    if (this.count > MOST) throw new Refusal('table_too_long', { most: MOST_ROWS });
    if (cells.length > MOST_COLUMNS) throw new Refusal('table_too_wide', { line, most: MOST_COLUMNS });
    const long = cells.findIndex((cell) => cell.length > LONGEST_CELL);
    if (long >= 0) throw new Refusal('cell_too_long', { line, column: long + 1, most: LONGEST_CELL });
    this.rows.push({ line, cells });
  }
}
