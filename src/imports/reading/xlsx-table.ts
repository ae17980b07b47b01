import { tidy } from './cell-text.js';
import { FilledRows } from './filled-rows.js';
import { MOST_COLUMNS, Refusal } from './reading.errors.js';
import type { MergedCells, RawTable, ReadingWishes } from './table-file.js';
import { XlsxPackage } from './xlsx-package.js';
import { isoText, numberText, unescaped } from './xlsx-value.js';
import { readWorkbook, requireSheet, textReader, type Workbook } from './xlsx-workbook.js';
import { readXml } from './xml.js';

/* A sheet goes by cell for cell (ECMA-376 part 1, 18.3): the whole is never held as XML. */

/** @throws table_damaged, table_unpacks_too_large, not_a_table, table_empty, sheet_missing, and what FilledRows throws */
export async function readXlsx(bytes: Buffer, wishes: ReadingWishes): Promise<RawTable> {
  const book = await XlsxPackage.open(bytes);
  const workbook = await readWorkbook(book);
  const wished = wishes.sheet?.normalize('NFC');
  requireSheet(workbook, wished);
  const sheets: RawTable['sheets'] = [];
  let found: { name: string; rows: RawTable['rows']; merged: MergedCells[] } | undefined;
  for (const { name, part } of workbook.sheets) {
    const filled = new FilledRows(wished === undefined ? !found?.rows.length : name === wished);
    const merged = await readSheet(book, part, workbook, filled);
    sheets.push({ name, rows: filled.count });
    if (filled.isRead) found = { name, rows: filled.rows, merged };
  }
  const { name = '', rows = [], merged = [] } = found ?? {};
  return { format: 'xlsx', encoding: null, delimiter: null, sheets, sheet: name, rows, merged };
}

async function readSheet(
  book: XlsxPackage,
  part: string,
  workbook: Workbook,
  filled: FilledRows,
): Promise<MergedCells[]> {
  const merged: MergedCells[] = [];
  const inline = textReader();
  let line = 0;
  let column = -1;
  let cells: string[] = [];
  let cell = { type: 'n', style: 0 };
  let value = '';
  let isValue = false;
  await readXml(book.read(part), {
    open: (tag, attributes) => {
      if (tag === 'row') {
        line = /^\d{1,7}$/.test(attributes.r ?? '') ? Number(attributes.r) : line + 1;
        column = -1;
        cells = [];
      } else if (tag === 'c') {
        column = attributes.r === undefined ? column + 1 : columnOf(attributes.r);
        cell = { type: attributes.t ?? 'n', style: Number(attributes.s ?? 0) };
      } else if (tag === 'v') isValue = true;
      else if (tag === 'mergeCell' && filled.isRead) merged.push(...mergedCells(attributes.ref ?? ''));
      else inline.open(tag);
    },
    text: (text) => {
      if (isValue) value += text;
      else inline.text(text);
    },
    close: (tag) => {
      if (tag === 'v') isValue = false;
      else if (tag === 'c') {
        const text = textOf(cell, cell.type === 'inlineStr' ? inline.take() : value, workbook);
        value = '';
        if (text === '') return;
        if (column >= MOST_COLUMNS && filled.isRead)
          throw new Refusal('table_too_wide', { line, most: MOST_COLUMNS });
        const place = Math.min(column, MOST_COLUMNS);
        while (cells.length < place) cells.push('');
        cells[place] = text;
      } else if (tag === 'row') filled.add(line, cells);
      else inline.close(tag);
    },
  });
  return merged;
}

/** What was last shown; formulas are not computed. Yes and no are true and false, as they are in the API. */
function textOf(cell: { type: string; style: number }, value: string, { texts, formats, is1904 }: Workbook) {
  if (value === '') return '';
  switch (cell.type) {
    case 's':
      return texts[Number(value)] ?? '';
    case 'b':
      return String(['1', 'true'].includes(value));
    case 'n':
      return tidy(numberText(value, formats[cell.style] ?? 'number', is1904));
    case 'd':
      return tidy(isoText(value));
    default:
      return tidy(unescaped(value));
  }
}

/** The number of column A, B, … in an address such as B7, from 0. */
function columnOf(address: string): number {
  let column = 0;
  for (const letter of address.toUpperCase()) {
    const number = letter.charCodeAt(0) - 64;
    if (number < 1 || number > 26) break;
    column = Math.min(column * 26 + number, 20_000);
  }
  return Math.max(column - 1, 0);
}

/** Cells side by side, as in B3:D3 or B3:D4. */
function mergedCells(reference: string): MergedCells[] {
  const [, from = '', line, to = ''] = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})\d{1,7}$/.exec(reference) ?? [];
  return line && from !== to ? [{ line: Number(line), from: columnOf(from), to: columnOf(to) }] : [];
}
