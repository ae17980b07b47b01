import { fileTypeFromBuffer } from 'file-type';
import type { Word } from '../../words/word.js';
import { Refusal } from './reading.errors.js';

/* What a file is, by its content: names lie. */

const named = (de: string, en: string): Word => ({ de, en });

const oldExcel = named('eine alte Excel-Arbeitsmappe (.xls)', 'an old Excel workbook (.xls)');
const oldWord = named('ein altes Word-Dokument (.doc)', 'an old Word document (.doc)');
const oldOffice = named('eine alte Office-Datei', 'an old Office file');
const binary = named('keine Textdatei', 'not a text file');
const webPage = named('eine Webseite (HTML)', 'a web page (HTML)');
const xml = named('eine XML-Datei', 'an XML file');
const archive = named('ein ZIP-Archiv', 'a ZIP archive');

/** Files that are ZIP archives, by an entry of theirs. */
const packed: [entry: RegExp, what: Word][] = [
  [
    /^xl\/workbook\.bin$/i,
    named('eine binäre Excel-Arbeitsmappe (.xlsb)', 'a binary Excel workbook (.xlsb)'),
  ],
  [/^word\//i, named('ein Word-Dokument (.docx)', 'a Word document (.docx)')],
  [/^ppt\//i, named('eine Präsentation (.pptx)', 'a presentation (.pptx)')],
  [
    /^index(\/document\.iwa|\.zip)$/i,
    named('eine Datei von Apple Numbers oder Pages', 'a file of Apple Numbers or Pages'),
  ],
];
const openDocument = named(
  'eine Datei von LibreOffice oder OpenOffice',
  'a file of LibreOffice or OpenOffice',
);
const openSpreadsheet = named('eine LibreOffice-Tabelle (.ods)', 'a LibreOffice spreadsheet (.ods)');

/** Files that begin like texts, because that is what they are. */
const textual: Record<string, Word> = {
  'application/pdf': named('ein PDF', 'a PDF'),
  'application/rtf': named('ein Text (RTF)', 'a text (RTF)'),
  'application/xml': xml,
  'text/vcard': named('eine Visitenkarte (vCard)', 'a business card (vCard)'),
  'text/calendar': named('ein Kalender (iCalendar)', 'a calendar (iCalendar)'),
};
const families: Record<string, Word> = {
  image: named('ein Bild', 'a picture'),
  video: named('ein Video', 'a video'),
  audio: named('eine Tonaufnahme', 'a sound recording'),
  font: named('eine Schrift', 'a font'),
};

/** Beginning of a ZIP archive, and of the container of old Office files. */
const ZIP = ['504b0304', '504b0506'];
const CONTAINER = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

/** Whether it is a ZIP archive, which a workbook is too. */
export function isZip(bytes: Buffer): boolean {
  return ZIP.includes(bytes.toString('hex', 0, 4));
}

/** What an archive is that is no workbook. */
export function refuseArchive(bytes: Buffer, entries: readonly string[]): never {
  const [, what] = packed.find(([entry]) => entries.some((name) => entry.test(name))) ?? [];
  // OpenDocument has its type first in the archive, not packed.
  const start = bytes.subarray(0, 120).toString('latin1');
  const open = start.includes('opendocument.spreadsheet') ? openSpreadsheet : openDocument;
  throw new Refusal('not_a_table', { what: what ?? (start.includes('opendocument') ? open : archive) });
}

/**
 * Refuses containers of old Office files. Excel wraps a workbook with a password into one too.
 * @throws table_protected, not_a_table
 */
export function refuseContainer(bytes: Buffer): void {
  if (!bytes.subarray(0, CONTAINER.length).equals(CONTAINER)) return;
  if (bytes.includes(utf16('EncryptedPackage'))) throw new Refusal('table_protected');
  const isExcel = bytes.includes(utf16('Workbook')) || bytes.includes(utf16('Book\0'));
  const what = isExcel ? oldExcel : bytes.includes(utf16('WordDocument')) ? oldWord : oldOffice;
  throw new Refusal('not_a_table', { what });
}

/**
 * Refuses what is no text, and texts that are no tables. Two letters are enough to look like a picture (a list that
 * begins with BMBF), so of what reads as text only that counts which is one.
 * @throws not_a_table
 */
export async function refuseOthers(bytes: Buffer, text: string): Promise<void> {
  const isBinary = hasControls(text);
  const found = await fileTypeFromBuffer(bytes);
  const known = found && (textual[found.mime] ?? (isBinary ? wordOf(found) : undefined));
  const start = text.slice(0, 1000).trimStart().toLowerCase();
  const page = /^(<!doctype html|<html|<head|<body|<table|<meta)/.test(start) ? webPage : undefined;
  const what = page ?? known ?? (start.startsWith('<?xml') ? xml : isBinary ? binary : undefined);
  if (what) throw new Refusal('not_a_table', { what });
}

function wordOf({ mime, ext }: { mime: string; ext: string }): Word {
  const { de, en } = families[mime.split('/')[0] ?? ''] ?? named('eine Datei', 'a file');
  return named(`${de} (${ext.toUpperCase()})`, `${en} (${ext.toUpperCase()})`);
}

/** Characters that steer machines: one NUL, or more than one in a hundred of those that no office program writes. */
function hasControls(text: string): boolean {
  if (text.includes('\0')) return true;
  // eslint-disable-next-line no-control-regex -- these are meant; others end lines within cells, or mark lists
  const controls = text.slice(0, 100_000).match(/[\u0001-\u0008\u000e-\u001a]/g)?.length ?? 0;
  return controls * 100 > Math.min(text.length, 100_000);
}
