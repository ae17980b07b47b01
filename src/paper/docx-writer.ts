import {
  Document,
  Footer,
  Header,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  type FileChild,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { TextWatermark } from 'docx/watermarks';
import { accent, DocxBlocks, grey } from './docx-blocks.js';
import { settled } from './docx-package.js';
import { type Paper, plain } from './paper.js';

/** Twentieths of a point, as Word counts: A4 with the edges of the PDF. */
const margin = { left: 1420, right: 1140, top: 1240, bottom: 1300, header: 700, footer: 650 };
const width = 11906 - margin.left - margin.right;
const FONT = 'Calibri';

const heading = (size: number, before: number, colour = accent) => ({
  run: { font: FONT, size: size * 2, bold: true, italics: false, color: colour.slice(1) },
  paragraph: { spacing: { before: before * 20, after: 80 }, keepNext: true, keepLines: true },
});

export async function writeDocx(paper: Paper): Promise<Buffer> {
  const blocks = new DocxBlocks(width);
  const children: FileChild[] = blocks.children(paper.blocks);
  const small = { size: 17, color: grey.slice(1) };
  const mark =
    paper.mark === undefined ? [] : [new TextWatermark({ text: paper.mark, font: FONT, color: '#d9d9d9' })];
  const document = new Document({
    title: plain(paper.title),
    creator: 'alliance-crm',
    lastModifiedBy: 'alliance-crm',
    hyphenation: { autoHyphenation: true },
    styles: {
      default: {
        document: {
          run: { font: FONT, size: 22, language: { value: 'de-DE' } },
          // Said outright: LibreOffice takes the lines of a heading for as high as those of the text otherwise.
          paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
        },
        heading1: heading(21, 0),
        heading2: heading(15, 20),
        heading3: heading(12, 14),
        heading4: heading(11, 8, '#1a1a1a'),
        heading5: heading(11, 8, '#1a1a1a'),
        heading6: heading(11, 8, '#1a1a1a'),
      },
    },
    numbering: {
      config: [
        ...blocks.numberings,
        {
          reference: 'bullets',
          levels: Array.from({ length: 9 }, (_, level) => ({
            level,
            format: LevelFormat.BULLET,
            text: '•',
            style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 260 } } },
          })),
        },
      ],
    },
    sections: [
      {
        properties: { titlePage: true, page: { size: { width: 11906, height: 16838 }, margin } },
        headers: {
          first: new Header({ children: [new Paragraph({ children: mark })] }),
          default: new Header({
            children: [
              new Paragraph({ children: [new TextRun({ text: plain(paper.title), ...small }), ...mark] }),
            ],
          }),
        },
        footers: { first: footer(plain(paper.footer), small), default: footer(plain(paper.footer), small) },
        children,
      },
    ],
  });
  return settled(await Packer.toBuffer(document), paper.date);
}

function footer(text: string, style: object): Footer {
  const place = {
    ...style,
    children: [new Tab(), 'Seite ', PageNumber.CURRENT, ' von ', PageNumber.TOTAL_PAGES],
  };
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [new TextRun({ text, ...style }), new TextRun(place)],
      }),
    ],
  });
}
