import { defineProblem } from '../../common/problem.js';
import type { Word } from '../../words/word.js';

export const MOST_ROWS = 50_000;
export const MOST_COLUMNS = 200;
export const LONGEST_CELL = 50_000;
export const MOST_SECONDS = 30;

const file = 'Liste.xlsx';

/** Why a file is not read. */
export const refusals = {
  table_empty: defineProblem(422, 'table_empty', {
    de: ['Leere Datei', 'In „{file}“ steht nichts; wählen Sie eine Datei, die mindestens eine Zeile hat.'],
    en: ['Empty file', 'There is nothing in "{file}"; choose a file that has at least one row.'],
    example: { params: { file } },
  }),
  not_a_table: defineProblem(422, 'not_a_table', {
    de: [
      'Keine Tabelle',
      '„{file}“ ist {what}. Öffnen Sie die Liste in Ihrem Tabellenprogramm, und speichern Sie sie als .xlsx oder CSV.',
    ],
    en: [
      'Not a table',
      '"{file}" is {what}. Open the list in your spreadsheet program and save it as .xlsx or CSV.',
    ],
    example: { params: { file, what: { de: 'ein PDF', en: 'a PDF' } } },
  }),
  table_protected: defineProblem(422, 'table_protected', {
    de: [
      'Mit Kennwort geschützt',
      '„{file}“ ist mit einem Kennwort verschlüsselt. Öffnen Sie die Datei, heben Sie den Kennwortschutz auf, und speichern Sie sie neu.',
    ],
    en: [
      'Protected by a password',
      '"{file}" is encrypted with a password. Open the file, remove the password and save it anew.',
    ],
    example: { params: { file } },
  }),
  table_damaged: defineProblem(422, 'table_damaged', {
    de: [
      'Beschädigte Datei',
      '„{file}“ ist beschädigt oder nicht vollständig. Öffnen Sie die Datei in Ihrem Tabellenprogramm, speichern Sie sie neu als .xlsx, und laden Sie diese hoch.',
    ],
    en: [
      'Damaged file',
      '"{file}" is damaged or not complete. Open the file in your spreadsheet program, save it anew as .xlsx and upload that one.',
    ],
    example: { params: { file } },
  }),
  table_unpacks_too_large: defineProblem(422, 'table_unpacks_too_large', {
    de: [
      'Entpackt zu groß',
      '„{file}“ würde entpackt ungewöhnlich groß. Kopieren Sie die Liste in eine neue Arbeitsmappe, oder speichern Sie sie als CSV.',
    ],
    en: [
      'Too large when unpacked',
      '"{file}" would be unusually large when unpacked. Copy the list into a new workbook, or save it as CSV.',
    ],
    example: { params: { file } },
  }),
  table_too_long: defineProblem(422, 'table_too_long', {
    de: [
      'Zu viele Zeilen',
      '„{file}“ hat mehr als {most} Zeilen; teilen Sie die Liste auf mehrere Dateien auf.',
    ],
    en: ['Too many rows', '"{file}" has more than {most} rows; split the list into several files.'],
    example: { params: { file, most: MOST_ROWS } },
  }),
  table_too_wide: defineProblem(422, 'table_too_wide', {
    de: [
      'Zu viele Spalten',
      'Zeile {line} von „{file}“ hat mehr als {most} Spalten; lassen Sie weg, was nicht gebraucht wird.',
    ],
    en: [
      'Too many columns',
      'Line {line} of "{file}" has more than {most} columns; leave out what is not needed.',
    ],
    example: { params: { file, line: 1, most: MOST_COLUMNS } },
  }),
  cell_too_long: defineProblem(422, 'cell_too_long', {
    de: [
      'Zelle zu lang',
      'In Zeile {line}, Spalte {column} von „{file}“ stehen mehr als {most} Zeichen. Kürzen Sie den Text; in einer CSV kann auch ein Anführungszeichen fehlen.',
    ],
    en: [
      'Cell too long',
      'Line {line}, column {column} of "{file}" has more than {most} characters. Shorten the text; in a CSV a quotation mark may be missing too.',
    ],
    example: { params: { file, line: 2, column: 1, most: LONGEST_CELL } },
  }),
  quote_not_closed: defineProblem(422, 'quote_not_closed', {
    de: [
      'Anführungszeichen nicht geschlossen',
      'In der Zeile {line} von „{file}“ beginnt eine Zelle mit einem Anführungszeichen, das nirgends endet. Ergänzen Sie es, oder speichern Sie die Liste als .xlsx.',
    ],
    en: [
      'Quotation mark not closed',
      'In line {line} of "{file}" a cell begins with a quotation mark that ends nowhere. Add it, or save the list as .xlsx.',
    ],
    example: { params: { file, line: 7 } },
  }),
  sheet_missing: defineProblem(422, 'sheet_missing', {
    de: ['Blatt nicht da', 'Ein Blatt „{sheet}“ hat „{file}“ nicht; möglich sind: {sheets}.'],
    en: ['Sheet not there', '"{file}" has no sheet "{sheet}"; possible: {sheets}.'],
    example: { params: { file, sheet: 'Mitglieder', sheets: 'Tabelle1, Tabelle2' } },
  }),
  head_line_missing: defineProblem(422, 'head_line_missing', {
    de: [
      'Kopfzeile nicht da',
      'In der Zeile {line} von „{file}“ steht nichts; nennen Sie die Zeile mit den Namen der Spalten, oder 0, wenn es keine gibt.',
    ],
    en: [
      'Head not there',
      'There is nothing in line {line} of "{file}"; name the line with the names of the columns, or 0 where there is none.',
    ],
    example: { params: { file, line: 7 } },
  }),
  table_too_costly: defineProblem(422, 'table_too_costly', {
    de: [
      'Datei zu aufwendig',
      '„{file}“ zu lesen braucht mehr als {seconds} Sekunden oder zu viel Speicher; teilen Sie die Liste auf, oder lassen Sie Spalten weg.',
    ],
    en: [
      'File too costly',
      'Reading "{file}" takes more than {seconds} seconds or too much memory; split the list, or leave out columns.',
    ],
    example: { params: { file, seconds: MOST_SECONDS } },
  }),
};

export type RefusalName = keyof typeof refusals;

/** Thrown where a file is read, which is another thread; read-table-file.ts makes a problem of it. */
export class Refusal extends Error {
  constructor(
    readonly refusal: RefusalName,
    readonly params: Readonly<Record<string, string | number | Word>> = {},
  ) {
    super(refusal);
  }
}

/** What a route that reads a file can answer besides. */
export const readingRefuses = Object.keys(refusals);
