import { tidy } from './cell-text.js';
import { builtIn, formatOf, type NumberFormat } from './number-format.js';
import { Refusal } from './reading.errors.js';
import type { XlsxPackage } from './xlsx-package.js';
import { unescaped } from './xlsx-value.js';
import { localName, readXml } from './xml.js';

/** A workbook without its sheets. */
export interface Workbook {
  /** Those that are shown, in their order. */
  sheets: { name: string; part: string }[];
  is1904: boolean;
  /** Texts and styles that cells refer to by number. */
  texts: string[];
  formats: NumberFormat[];
}

/** @throws table_damaged */
export async function readWorkbook(book: XlsxPackage): Promise<Workbook> {
  const whole = [...(await book.relationsOf('')).values()];
  const part = whole.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const relations = await book.relationsOf(part);
  const sheets: Workbook['sheets'] = [];
  let is1904 = false;
  await readXml(book.read(part), {
    open: (tag, attributes) => {
      if (tag === 'workbookPr') is1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
      if (tag !== 'sheet' || (attributes.state ?? 'visible') !== 'visible') return;
      const [, id = ''] = Object.entries(attributes).find(([name]) => localName(name) === 'id') ?? [];
      const { target, type } = relations.get(id) ?? {};
      // A chart may have a sheet of its own.
      if (target && type === 'worksheet')
        sheets.push({ name: (attributes.name ?? '').normalize('NFC'), part: target });
    },
  });
  const related = (wanted: string) => [...relations.values()].find(({ type }) => type === wanted)?.target;
  return {
    sheets,
    is1904,
    texts: await readTexts(book, related('sharedStrings')),
    formats: await readFormats(book, related('styles')),
  };
}

async function readTexts(book: XlsxPackage, part: string | undefined): Promise<string[]> {
  const texts: string[] = [];
  if (part === undefined || !book.has(part)) return texts;
  const reader = textReader();
  await readXml(book.read(part), {
    ...reader,
    close: (tag) => {
      reader.close(tag);
      if (tag === 'si') texts.push(tidy(unescaped(reader.take())));
    },
  });
  return texts;
}

/** Gathers the text of a cell, of which each piece may have a look of its own; how it is spoken (Japanese) is no text. */
export function textReader() {
  let text = '';
  let isText = false;
  let isSpoken = false;
  return {
    open: (tag: string) => {
      if (tag === 'rPh') isSpoken = true;
      if (tag === 't') isText = !isSpoken;
    },
    text: (piece: string) => {
      if (isText) text += piece;
    },
    close: (tag: string) => {
      if (tag === 'rPh') isSpoken = false;
      if (tag === 't') isText = false;
    },
    take: () => {
      const taken = text;
      text = '';
      return taken;
    },
  };
}

async function readFormats(book: XlsxPackage, part: string | undefined): Promise<NumberFormat[]> {
  const formats: NumberFormat[] = [];
  if (part === undefined || !book.has(part)) return formats;
  const own = new Map<number, NumberFormat>();
  let isOfCells = false;
  await readXml(book.read(part), {
    open: (tag, attributes) => {
      if (tag === 'numFmt') own.set(Number(attributes.numFmtId), formatOf(attributes.formatCode ?? ''));
      if (tag === 'cellXfs') isOfCells = true;
      if (tag !== 'xf' || !isOfCells) return;
      const id = Number(attributes.numFmtId ?? 0);
      formats.push(own.get(id) ?? builtIn(id));
    },
    close: (tag) => {
      if (tag === 'cellXfs') isOfCells = false;
    },
  });
  return formats;
}

/** The sheet that is wished for, which is one that is shown. @throws sheet_missing, table_empty */
export function requireSheet({ sheets }: Workbook, wished: string | undefined): void {
  if (sheets.length === 0) throw new Refusal('table_empty');
  if (wished === undefined || sheets.some(({ name }) => name === wished)) return;
  const names = sheets.slice(0, 20).map(({ name }) => name);
  throw new Refusal('sheet_missing', { sheet: wished, sheets: names.join(', ') });
}
