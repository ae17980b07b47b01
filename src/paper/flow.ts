import { type FontName, fontOf } from './fonts.js';
import { linesOf, type Measure } from './lines.js';
import { type Block, type Facts, type Heading, type List, runsOf, type Table, type Text } from './paper.js';
import { placesOf, rowOf } from './rows.js';
import {
  accent,
  bodyText,
  type Frame,
  ink,
  keptTogether,
  type Letters,
  marksOf,
  padded,
  quietText,
  type Slice,
  smallText,
} from './slices.js';
import type { Node } from './structure.js';

/** Where blocks are put: between these edges, below this element. */
interface Room {
  x: number;
  width: number;
  node: Node;
}

const headings: Readonly<Record<Heading['level'], { letters: Letters; gap: number }>> = {
  1: { letters: { size: 21, leading: 26, colour: accent }, gap: 24 },
  2: { letters: { size: 15, leading: 19, colour: accent }, gap: 22 },
  3: { letters: { size: 12, leading: 16, colour: accent }, gap: 15 },
  4: { letters: { size: 11, leading: 15, colour: ink }, gap: 10 },
  5: { letters: { size: 11, leading: 15, colour: ink }, gap: 8 },
  6: { letters: { size: 11, leading: 15, colour: ink }, gap: 8 },
};
const gaps: Readonly<Record<Exclude<Block['kind'], 'heading'>, number>> = {
  paragraph: 6,
  list: 5,
  facts: 8,
  table: 8,
  box: 10,
  quote: 8,
  code: 8,
  rule: 10,
};
function gapBetween(before: Block, block: Block): number {
  const own = block.kind === 'heading' ? headings[block.level].gap : gaps[block.kind];
  if (before.kind === 'heading') return Math.min(own, 5);
  return before.kind === 'table' || before.kind === 'box' ? Math.max(own, 11) : own;
}
/** However deep lists and quotes are nested, lines stay long enough for words. */
const NARROWEST = 160;

/** Makes blocks into slices, and the structure tree with them. */
export class Flow {
  constructor(private readonly widthOf: (text: string, font: FontName, size: number) => number) {}

  /** @param before the block above the first one */
  blocks(blocks: readonly Block[], room: Room, before?: Block): Slice[] {
    return blocks.flatMap((block) => {
      const slices = this.block(block, room);
      if (slices[0]) slices[0].gap = before === undefined ? 0 : gapBetween(before, block);
      // A heading never stands alone at the end of a page.
      if (block.kind === 'heading') for (const slice of slices) slice.keep = true;
      before = block;
      return slices;
    });
  }

  private block(block: Block, room: Room): Slice[] {
    switch (block.kind) {
      case 'heading':
        return this.heading(block, room);
      case 'paragraph':
        return this.paragraph(block.text, room, 'P', block.quiet ? quietText : bodyText);
      case 'list':
        return this.list(block, room);
      case 'facts':
        return this.facts(block, room);
      case 'table':
        return this.table(block, room);
      case 'box':
        return this.framed('box', this.blocks(block.blocks, inset(room, 'Div', 12, 12)), room);
      case 'quote':
        return this.framed('quote', this.blocks(block.blocks, inset(room, 'BlockQuote', 14, 0)), room);
      case 'code':
        return this.framed(
          'code',
          this.paragraph(unbroken(block.text), inset(room, 'Div', 8, 8), 'Code', smallText),
          room,
        );
      case 'rule':
        return [
          {
            gap: 0,
            height: 1,
            keep: false,
            marks: [],
            frames: [],
            rule: { x: room.x, width: room.width, strong: false },
          },
        ];
    }
  }

  private heading({ level, text }: Heading, room: Room): Slice[] {
    const runs = runsOf(text).map((run) => ({ ...run, bold: level < 5 || !run.bold, italic: level === 6 }));
    return this.paragraph(runs, room, `H${level}`, headings[level].letters);
  }

  private paragraph(text: Text, { x, width, node }: Room, tag: string, letters: Letters): Slice[] {
    const own = node.add(tag);
    const lines = linesOf(runsOf(text), width, this.measure(letters), /^H\d$/.test(tag));
    const slices = lines.map((line): Slice => ({
      gap: 0,
      height: letters.leading,
      keep: false,
      marks: marksOf(line, x, letters, own),
      frames: [],
    }));
    return keptTogether(slices, 3);
  }

  private list({ from, items }: List, room: Room): Slice[] {
    const list = room.node.add('L');
    const labels = items.map((_, index) => (from === undefined ? '•' : `${from + index}.`));
    const widths = labels.map((label) => this.widthOf(label, 'regular', bodyText.size));
    const indent = Math.max(...widths) + 7;
    return items.flatMap((blocks, index) => {
      const item = list.add('LI');
      const label = { text: labels[index] ?? '', font: fontOf({}), width: widths[index] ?? 0, strike: false };
      const marks = marksOf([label], room.x, bodyText, item.add('Lbl'));
      const slices = this.blocks(blocks, inset({ ...room, node: item }, 'LBody', indent, 0));
      if (slices.length === 0)
        slices.push({ gap: 0, height: bodyText.leading, keep: false, marks: [], frames: [] });
      slices[0]?.marks.unshift(...marks);
      if (slices[0] && index > 0) slices[0].gap = 3;
      return slices;
    });
  }

  private facts({ facts }: Facts, room: Room): Slice[] {
    const table = room.node.add('Table');
    const labelWidth = Math.max(...facts.map(([label]) => this.widthOf(label, 'bold', bodyText.size)));
    const labels = { x: room.x, width: Math.min(labelWidth, room.width / 2) + 1, align: 'left' as const };
    const x = labels.x + labels.width + 14;
    const values = { x, width: room.x + room.width - x, align: 'left' as const };
    return facts.flatMap(([label, value]) => {
      const row = table.add('TR');
      const cells = [
        { text: [{ text: label, bold: true }], place: labels, letters: bodyText, node: row.add('TH', 'Row') },
        { text: value, place: values, letters: bodyText, node: row.add('TD') },
      ];
      return rowOf(cells, this.measure, { above: 0, below: 2 });
    });
  }

  private table({ columns, rows, rowHeight }: Table, room: Room): Slice[] {
    const table = room.node.add('Table');
    const places = placesOf(columns, room.x, room.width);
    const rule = { x: room.x, width: room.width };
    const row = (texts: readonly Text[], cell: (row: Node) => Node, strong: boolean, node: Node | null) =>
      rowOf(
        places.map((place, index) => ({
          text: strong
            ? runsOf(texts[index] ?? '').map((run) => ({ ...run, bold: true }))
            : (texts[index] ?? ''),
          place,
          letters: smallText,
          node: node && cell(node),
        })),
        this.measure,
        { above: 4, below: 4, rule: { ...rule, strong }, ...(!strong && { height: rowHeight }) },
      );
    const titles = columns.map(({ title }) => title);
    const head = row(titles, (tr) => tr.add('TH', 'Column'), true, table.add('TR'));
    for (const slice of head) slice.keep = true;
    const again = row(titles, (tr) => tr, true, null);
    const body = rows.flatMap((texts) => row(texts, (tr) => tr.add('TD'), false, table.add('TR')));
    for (const slice of body) slice.head = again;
    return [...head, ...body];
  }

  private framed(kind: Frame['kind'], slices: Slice[], { x, width }: Room): Slice[] {
    const frame = { kind, x, width };
    for (const slice of slices) slice.frames.unshift(frame);
    const [above, below] = { box: [9, 10], quote: [1, 2], code: [6, 6] }[kind] as [number, number];
    return keptTogether(padded(slices, above, below), 16);
  }

  private readonly measure =
    ({ size }: Letters): Measure =>
    (text, font) =>
      this.widthOf(text, font, size);
}

/** The room inside an element that leaves some free at the sides. */
function inset({ x, width, node }: Room, tag: string, left: number, right: number): Room {
  const own = node.add(tag);
  const inner = width - left - right;
  return inner < NARROWEST ? { x, width, node: own } : { x: x + left, width: inner, node: own };
}

/** Spaces at the beginning of a line, and several after each other, stay. */
function unbroken(text: string): string {
  return text.replace(/^ +| {2,}/gm, (spaces) => '\u00a0'.repeat(spaces.length));
}
