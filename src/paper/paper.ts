import type { Language } from '../common/problem.js';

/*
 * What goes on paper, without a word about how it is drawn: pdf.ts and docx.ts make the same content into files.
 *
 *   const bytes = await pdfOf({ title: 'Tagesordnung', footer: 'MINT-Bildung', date, blocks: [
 *     { kind: 'heading', level: 1, text: 'Tagesordnung' },
 *     { kind: 'facts', facts: [['Ort', 'Rathaus, Saal 3']] },
 *     { kind: 'table', columns: [{ title: 'TOP', width: 1 }, { title: 'Thema', width: 8 }], rows: [['1', 'Praktika']] },
 *   ] });
 */

/** A stretch of text in one style. `\n` begins a new line. */
export interface Run {
  text: string;
  bold?: boolean;
  italic?: boolean;
  strike?: boolean;
  /** An http(s) or mailto address that opens where the file is read on a screen. */
  link?: string;
}

/** Text in one style, or in several. */
export type Text = string | readonly Run[];

export interface Heading {
  kind: 'heading';
  /** 1 is the document's title. Whoever listens goes from heading to heading: levels are not left out. */
  level: 1 | 2 | 3 | 4 | 5 | 6;
  text: Text;
}

export interface Paragraph {
  kind: 'paragraph';
  text: Text;
  /** Smaller and grey: remarks about the document itself. */
  quiet?: boolean;
}

export interface List {
  kind: 'list';
  /** The first number; without it the list has bullets. */
  from?: number;
  items: readonly (readonly Block[])[];
}

/** Label and value under each other, as at the head of a letter. */
export interface Facts {
  kind: 'facts';
  facts: readonly (readonly [label: string, value: Text])[];
}

export interface Column {
  /** Stands in the header row, again on every page. */
  title: Text;
  /** Its share of the width. */
  width: number;
  align?: 'left' | 'right' | 'center';
}

export interface Table {
  kind: 'table';
  columns: readonly Column[];
  rows: readonly (readonly Text[])[];
  /** Rows are at least that high, in points: room to write by hand. */
  rowHeight?: number;
}

/** Blocks that belong together, in a frame. */
export interface Box {
  kind: 'box';
  blocks: readonly Block[];
}

export interface Quote {
  kind: 'quote';
  blocks: readonly Block[];
}

/** Text whose spaces and line breaks count. */
export interface Code {
  kind: 'code';
  text: string;
}

export interface Rule {
  kind: 'rule';
}

export type Block = Heading | Paragraph | List | Facts | Table | Box | Quote | Code | Rule;

/** A document on A4. */
export interface Paper {
  /** In which it is written; German where it is not said. */
  language?: Language;
  /** In the window's bar, and above every page but the first. */
  title: string;
  blocks: readonly Block[];
  /** At the bottom of every page, before "Seite 1 von 3". */
  footer: string;
  /** One word across every page, such as „Entwurf“. It is not read out: say it in the text too. */
  mark?: string;
  /** Whether it is a PDF/A-2a too, which an archive takes. */
  forArchive?: boolean;
  /** The file's own date. From the content, never the clock, so that the same content gives the same bytes. */
  date: Date;
}

/**
 * Text as both kinds of file bear it: in the composed form of Unicode (fonts have ä, not a and two dots), without soft
 * hyphens and what XML forbids.
 */
export function plain(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(/[\u00ad\p{Noncharacter_Code_Point}]/gu, '')
      // Directions that are said outright: letters have their own, and these are used to deceive.
      .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
      // Characters that mean nothing outside of one machine.
      .replace(/\p{Co}/gu, '\ufffd')
      // Marks upon one letter that no language needs (UAX 15, stream-safe text), and that take seconds to set.
      .replace(/(\p{M}{30})\p{M}+/gu, '$1 [gekürzt]')
      .replace(/\r\n?/g, '\n')
      .replace(/\t/g, ' ')
      // One abbreviation, of which half alone says nothing.
      .replace(/\be\. V\./g, 'e.\u00a0V.')
  );
}

export function runsOf(text: Text): Run[] {
  const runs = typeof text === 'string' ? [{ text }] : text;
  return runs.map((run) => ({ ...run, text: plain(run.text) }));
}
