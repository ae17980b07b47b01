import {
  AlignmentType,
  BorderStyle,
  CarriageReturn,
  ExternalHyperlink,
  type FileChild,
  HeadingLevel,
  type ILevelsOptions,
  type IParagraphOptions,
  LevelFormat,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  Tab,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { isRtl } from './direction.js';
import { lettered } from './docx-fonts.js';
import {
  type Block,
  type Column,
  type Facts,
  type List,
  type Run,
  runsOf,
  type Table as PaperTable,
  type Text,
} from './paper.js';

export const grey = '#595959';
export const accent = '#1f3f66';

/** What a paragraph has from the blocks around it. */
type Around = Pick<IParagraphOptions, 'border' | 'shading' | 'indent' | 'keepNext'>;

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
];
const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const thin = { style: BorderStyle.SINGLE, size: 4, color: 'c4cad1' };
const DEEPEST = 8;

/** Makes blocks into what Word has for them. Lengths are twentieths of a point. */
export class DocxBlocks {
  /** Numbered lists, of which each counts for itself. */
  readonly numberings: { reference: string; levels: ILevelsOptions[] }[] = [];

  constructor(private readonly width: number) {}

  children(blocks: readonly Block[], around: Around = {}, level = 0): FileChild[] {
    return blocks.flatMap((block) => this.block(block, around, level));
  }

  private block(block: Block, around: Around, level: number): FileChild[] {
    switch (block.kind) {
      case 'heading':
        return [new Paragraph({ ...around, heading: levels[block.level - 1], children: runs(block.text) })];
      case 'paragraph': {
        const style = block.quiet ? { size: 18, color: grey.slice(1) } : {};
        const bidirectional = isRtl([block]);
        return [
          new Paragraph({
            ...around,
            ...(bidirectional && { bidirectional }),
            children: runs(block.text, style),
          }),
        ];
      }
      case 'list':
        return this.list(block, around, level);
      case 'facts':
        return this.facts(block, around);
      case 'table':
        return this.table(block);
      case 'box': {
        const border = { left: { style: BorderStyle.SINGLE, size: 24, color: accent.slice(1), space: 8 } };
        const shading = { type: ShadingType.CLEAR, color: 'auto', fill: 'eef2f7' };
        const indent = { left: 200, right: 120 };
        return this.children(block.blocks, { ...around, border, shading, indent }, level);
      }
      case 'quote': {
        const border = { left: { style: BorderStyle.SINGLE, size: 18, color: 'c4cad1', space: 10 } };
        return this.children(block.blocks, { ...around, border, indent: { left: 280 } }, level);
      }
      case 'code': {
        const shading = { type: ShadingType.CLEAR, color: 'auto', fill: 'f3f3f3' };
        return [
          new Paragraph({ ...around, shading, children: runs(block.text, { size: 19, font: 'Consolas' }) }),
        ];
      }
      case 'rule':
        return [new Paragraph({ ...around, border: { bottom: thin } })];
    }
  }

  private list({ from, items }: List, around: Around, level: number): FileChild[] {
    const at = Math.min(level, DEEPEST);
    const indent = { left: 360 * (at + 1), hanging: 260 };
    let reference = 'bullets';
    if (from !== undefined) {
      reference = `numbers-${this.numberings.length + 1}`;
      const style = { paragraph: { indent: { left: 360 * (at + 1), hanging: 360 } } };
      const format = { format: LevelFormat.DECIMAL, text: `%${at + 1}.`, start: from, style };
      this.numberings.push({ reference, levels: [{ level: at, ...format }] });
    }
    return items.flatMap((blocks) => {
      const [first, ...rest] = blocks;
      const label = { reference, level: at };
      const text = first?.kind === 'paragraph' ? first.text : '';
      const shown = first?.kind === 'paragraph' ? rest : blocks;
      return [
        new Paragraph({
          ...around,
          indent: undefined,
          numbering: label,
          spacing: { after: 60 },
          children: runs(text),
        }),
        ...this.children(shown, { ...around, indent: { left: indent.left } }, level + 1),
      ];
    });
  }

  private facts({ facts }: Facts, around: Around): FileChild[] {
    const left = 1900;
    return facts.map(
      ([label, value]) =>
        new Paragraph({
          ...around,
          spacing: { after: 40 },
          indent: { left, hanging: left },
          tabStops: [{ type: TabStopType.LEFT, position: left }],
          children: [
            ...runs([{ text: label, bold: true }]),
            new TextRun({ children: [new Tab()] }),
            ...runs(value),
          ],
        }),
    );
  }

  private table({ columns, rows, rowHeight }: PaperTable): FileChild[] {
    const shares = columns.reduce((sum, { width }) => sum + width, 0);
    const widths = columns.map(({ width }) => Math.round((this.width * width) / shares));
    const cell = (text: Text, column: Column, index: number, bold: boolean) =>
      new TableCell({
        width: { size: widths[index] ?? 0, type: WidthType.DXA },
        margins: { top: 60, bottom: 60, left: 0, right: 140 },
        children: [
          new Paragraph({
            alignment: alignments[column.align ?? 'left'],
            spacing: { after: 0 },
            keepNext: bold,
            children: runs(text, { size: 19, ...(bold && { bold }) }),
          }),
        ],
      });
    const head = new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: columns.map((column, index) => cell(column.title, column, index, true)),
    });
    const body = rows.map(
      (texts) =>
        new TableRow({
          ...(rowHeight !== undefined && { height: { value: rowHeight * 20, rule: 'atLeast' } }),
          children: columns.map((column, index) => cell(texts[index] ?? '', column, index, false)),
        }),
    );
    const table = new Table({
      layout: TableLayoutType.FIXED,
      width: { size: this.width, type: WidthType.DXA },
      columnWidths: widths,
      borders: {
        top: none,
        left: none,
        right: none,
        insideVertical: none,
        bottom: thin,
        insideHorizontal: thin,
      },
      rows: [head, ...body],
    });
    // Word joins tables that follow each other without anything between.
    return [table, new Paragraph({ spacing: { after: 0 } })];
  }
}

type Style = { size?: number; color?: string; font?: string; bold?: boolean; underline?: object };

function runs(text: Text, style: Style = {}): ParagraphChild[] {
  return runsOf(text).flatMap(({ link, ...run }): ParagraphChild[] => {
    if (link === undefined) return textRuns(run, style);
    const children = textRuns(run, { ...style, color: accent.slice(1), underline: {} });
    return [new ExternalHyperlink({ link, children })];
  });
}

/** One for each font that has to be named. */
function textRuns({ text, bold, italic, strike }: Run, style: Style): TextRun[] {
  return lettered(text).map(({ text: part, font, isRtl: rightToLeft }) => {
    const children = part
      .split('\n')
      .flatMap((line, index) => (index > 0 ? [new CarriageReturn(), line] : [line]));
    return new TextRun({
      ...style,
      ...(font !== undefined && { font }),
      ...(bold && { bold }),
      ...(italic && { italics: true }),
      ...(strike && { strike }),
      ...(rightToLeft && { rightToLeft }),
      children,
    });
  });
}
