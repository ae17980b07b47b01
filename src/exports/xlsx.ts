import { Zip, ZipDeflate } from 'fflate';
import { type Pages, type Table, type Value, valuesOf, WallTime } from './table.js';
import { bold, date, dateTime, fixedParts, SHEET } from './xlsx-parts.js';

/** Days are counted from here; before March 1900 Excel counts one that never was, and those stay text. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_DAY = Date.UTC(1900, 2, 1);
const DAY_MS = 86_400_000;

/**
 * A table as an Excel workbook (ECMA-376 part 1, 18.3), piece by piece: what is a day, a number, yes or no is one there too,
 * all else is text, and never a formula. Its first row stays in sight.
 */
export async function* xlsxOf(table: Table, pages: Pages): AsyncGenerator<Uint8Array> {
  const made: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    made.push(part);
  });
  for (const [name, text] of Object.entries(fixedParts(table.called)))
    added(zip, name).push(Buffer.from(text), true);
  const sheet = added(zip, SHEET);
  sheet.push(Buffer.from(`${beginOf(table)}${headOf(table)}`));
  let rowNumber = 1;
  for await (const rows of pages) {
    const lines = rows.flatMap((row) => valuesOf(table, row));
    sheet.push(Buffer.from(lines.map((line) => rowOf(line, (rowNumber += 1), table)).join('')));
    yield* made.splice(0);
  }
  sheet.push(Buffer.from('</sheetData></worksheet>'), true);
  zip.end();
  yield* made.splice(0);
}

function added(zip: Zip, name: string): ZipDeflate {
  const file = new ZipDeflate(name);
  // The same rows are the same bytes, whenever they are asked for.
  file.mtime = '2000-01-01T12:00:00';
  zip.add(file);
  return file;
}

function beginOf({ columns }: Table): string {
  const widths = columns.map(({ head, type }, index) => {
    const width = Math.min(Math.max(head.length + 2, type === 'timestamptz' ? 17 : 12), 40);
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>`;
}

function headOf({ columns }: Table): string {
  const cells = columns.map(({ head }, index) => textCell(head, `r="${letters(index)}1" s="${bold}"`));
  return `<row r="1">${cells.join('')}</row>`;
}

function rowOf(line: Value[], rowNumber: number, { columns }: Table): string {
  const cells = line.map((value, index) => {
    const place = `r="${letters(index)}${rowNumber}"`;
    if (value === null || value === '') return '';
    if (typeof value === 'boolean') return `<c ${place} t="b"><v>${Number(value)}</v></c>`;
    if (typeof value === 'number') return `<c ${place}><v>${value}</v></c>`;
    if (!(value instanceof WallTime)) return textCell(value, place);
    const at = value.asUtc.getTime();
    if (!(at >= FIRST_DAY)) return textCell(value.text, place);
    const style = columns[index]?.type === 'date' ? date : dateTime;
    return `<c ${place} s="${style}"><v>${(at - DAY_ZERO) / DAY_MS}</v></c>`;
  });
  return `<row r="${rowNumber}">${cells.join('')}</row>`;
}

function textCell(text: string, attributes: string): string {
  return `<c ${attributes} t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

/** As ST_Xstring has it (ECMA-376 part 1, 22.9.2.19): what XML cannot hold is `_xHHHH_`, and so is what looks like that. */
export function xmlText(text: string): string {
  return text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(
      // eslint-disable-next-line no-control-regex -- these are meant
      /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;' })[character] ?? '&gt;');
}

/** What a column is called in the sheet: A, B, … Z, AA. */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${letters(Math.floor(index / 26) - 1)}${last}`;
}
