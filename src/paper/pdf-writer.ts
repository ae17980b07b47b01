import { setImmediate as turn } from 'node:timers/promises';
import PDFDocument from 'pdfkit';
import { Flow } from './flow.js';
import { fontNamed, type FontName } from './fonts.js';
import { type Placed, pagesOf } from './pages.js';
import { type Paper, plain } from './paper.js';
import { accent, type Frame, grey, type Mark, type Slice } from './slices.js';
import { Node } from './structure.js';

/** A4 in points, with a wide left edge for the folder. */
const page = { width: 595.28, height: 841.89, left: 71, right: 57, top: 62, bottom: 72 };
const width = page.width - page.left - page.right;
const maker = 'alliance-crm';
const pale = '#c4cad1';
const fonts: readonly FontName[] = ['regular', 'bold', 'italic', 'boldItalic'];

/** pdfkit writes the title into XML as it is. */
class Document extends PDFDocument {
  override endMetadata(): void {
    this.info.Title = (this.info.Title ?? '').replace(/&/g, '&amp;').replace(/</g, '&lt;');
    super.endMetadata();
  }
}

/** Long papers take seconds; between their parts other requests have their turn. */
export async function writePdf(paper: Paper): Promise<Buffer> {
  const { date } = paper;
  const title = plain(paper.title);
  const document = new Document({
    pdfVersion: '1.7',
    // The types of pdfkit do not know this one.
    subset: 'PDF/UA' as 'PDF/A-1',
    tagged: true,
    lang: 'de-DE',
    displayTitle: true,
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    info: { Title: title, Creator: maker, Producer: maker, CreationDate: date, ModDate: date },
  });
  const done = collected(document);
  for (const name of fonts) document.registerFont(name, fontNamed(name));

  const root = Node.root(document);
  const flow = new Flow((text, font, size) => {
    document.font(font, size);
    // pdfkit keeps what it worked out for each word with its space, as most words are drawn.
    return document.widthOfString(`${text} `) - document.widthOfString(' ');
  });
  const slices: Slice[] = [];
  for (const [index, block] of paper.blocks.entries()) {
    slices.push(...flow.blocks([block], { x: page.left, width, node: root }, paper.blocks[index - 1]));
    await turn();
  }
  const pages = pagesOf(slices, page.height - page.top - page.bottom);
  for (const [index, placed] of pages.entries()) {
    document.addPage();
    artifact(document, 'Layout', () => frames(document, placed));
    artifact(document, 'Pagination', () => {
      if (paper.mark !== undefined) mark(document, paper.mark);
      edges(document, paper, index + 1, pages.length);
    });
    artifact(document, 'Layout', () => rules(document, placed));
    texts(document, placed);
    await turn();
  }
  root.element.end();
  document.end();
  return done;
}

function collected(document: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
}

/** Drawn, but no part of the text. */
function artifact(document: PDFKit.PDFDocument, type: 'Pagination' | 'Layout', draw: () => void): void {
  document.markContent('Artifact', { type });
  draw();
  document.endMarkedContent();
}

function put(document: PDFKit.PDFDocument, text: string, x: number, baseline: number): void {
  document.text(text, x, baseline, { lineBreak: false, baseline: 'alphabetic' });
}

/** Across the page, above frames and below everything else. */
function mark(document: PDFKit.PDFDocument, word: string): void {
  document.save().rotate(-52, { origin: [page.width / 2, page.height / 2] });
  document.font('bold', 120).fillColor('#dcdcdc');
  put(document, word, (page.width - document.widthOfString(word)) / 2, page.height / 2 + 40);
  document.restore();
}

/** Header and footer. */
function edges(document: PDFKit.PDFDocument, paper: Paper, number: number, count: number): void {
  document.font('regular', 8.5).fillColor(grey);
  const fitting = (text: string, room: number) => {
    let shown = text;
    while (document.widthOfString(shown) > room) shown = `${shown.slice(0, -2).trimEnd()}…`;
    return shown;
  };
  if (number > 1) put(document, fitting(plain(paper.title), width), page.left, 40);
  const place = `Seite ${number} von ${count}`;
  const placeWidth = document.widthOfString(place);
  const right = page.width - page.right;
  const baseline = page.height - 40;
  line(document, page.left, baseline - 13, width, false);
  put(document, fitting(plain(paper.footer), width - placeWidth - 20), page.left, baseline);
  put(document, place, right - placeWidth, baseline);
}

function line(document: PDFKit.PDFDocument, x: number, y: number, wide: number, strong: boolean): void {
  const path = document.moveTo(x, y).lineTo(x + wide, y);
  path.lineWidth(strong ? 1 : 0.5).stroke(strong ? accent : pale);
}

/** A frame is drawn once around all its slices on the page, lest seams show between them. */
function frames(document: PDFKit.PDFDocument, placed: readonly Placed[]): void {
  const extents = new Map<Frame, { top: number; bottom: number }>();
  for (const { slice, y } of placed) {
    for (const frame of slice.frames) {
      const top = extents.get(frame)?.top ?? y;
      extents.set(frame, { top, bottom: y + slice.height });
    }
  }
  for (const [{ kind, x, width: wide }, { top, bottom }] of extents) {
    const height = bottom - top;
    const y = page.top + top;
    if (kind !== 'quote') document.rect(x, y, wide, height).fill(kind === 'box' ? '#eef2f7' : '#f3f3f3');
    if (kind !== 'code') document.rect(x, y, 3, height).fill(kind === 'box' ? accent : pale);
  }
}

function rules(document: PDFKit.PDFDocument, placed: readonly Placed[]): void {
  for (const { slice, y } of placed) {
    const { rule } = slice;
    if (rule) line(document, rule.x, page.top + y + slice.height, rule.width, rule.strong);
  }
}

/** The text of a page in the order in which it is read, row by row and cell by cell. */
function texts(document: PDFKit.PDFDocument, placed: readonly Placed[]): void {
  const marks = placed.flatMap(({ slice, y }) => slice.marks.map((mark) => ({ mark, y: page.top + y })));
  const unread = marks.filter(({ mark }) => mark.node === null);
  if (unread.length > 0) {
    artifact(document, 'Pagination', () => unread.forEach(({ mark, y }) => text(document, mark, y)));
  }
  const read = marks.filter(({ mark }) => mark.node !== null);
  read.sort((one, other) => (one.mark.node?.order ?? 0) - (other.mark.node?.order ?? 0));
  for (let start = 0; start < read.length;) {
    const first = read[start]?.mark;
    let end = start + 1;
    const goesOn = (mark: Mark | undefined) =>
      mark?.node === first?.node && mark?.fragment.link === first?.fragment.link;
    while (end < read.length && goesOn(read[end]?.mark)) end++;
    const run = read.slice(start, end);
    const link = first?.fragment.link;
    if (link === undefined)
      first?.node?.element.add(() => run.forEach(({ mark, y }) => text(document, mark, y)));
    else first?.node?.element.add(linked(document, link, run));
    start = end;
  }
}

function linked(document: PDFKit.PDFDocument, link: string, run: { mark: Mark; y: number }[]) {
  const element: PDFKit.PDFStructureElement = document.struct('Link', {}, () => {
    for (const { mark, y } of run) {
      text(document, { ...mark, colour: accent }, y);
      const { x, baseline, size, fragment } = mark;
      // What is read out instead of the address; the types of pdfkit do not know the element.
      const options = { structParent: element, Contents: new String(fragment.text.trim()) } as object;
      document.link(x, y + baseline - size, fragment.width, size * 1.3, link, options);
    }
  });
  return element;
}

function text(document: PDFKit.PDFDocument, mark: Mark, y: number): void {
  const { fragment, x, baseline, size, colour } = mark;
  document.font(fragment.font, size).fillColor(colour);
  // Read as a soft hyphen: the word goes on.
  if (fragment.hyphen) document.markContent('Span', { actual: '\u00ad' });
  document.text(fragment.text, x, y + baseline, { lineBreak: false, baseline: 'alphabetic' });
  if (fragment.hyphen) document.endMarkedContent();
  if (!fragment.strike) return;
  const at = y + baseline - size * 0.25;
  document
    .moveTo(x, at)
    .lineTo(x + fragment.width, at)
    .lineWidth(0.6)
    .stroke(colour);
}
