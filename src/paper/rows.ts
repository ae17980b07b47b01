import { type Line, linesOf, type Measure } from './lines.js';
import { type Column, runsOf, type Text } from './paper.js';
import { keptTogether, type Letters, marksOf, padded, type Slice, widthOf } from './slices.js';
import type { Node } from './structure.js';

/** Where the columns of a table stand on the page. */
export interface Place {
  x: number;
  width: number;
  align: 'left' | 'right' | 'center';
}

const GUTTER = 10;

/** Columns beside each other, as wide as their shares. */
export function placesOf(
  columns: readonly Pick<Column, 'width' | 'align'>[],
  x: number,
  width: number,
): Place[] {
  const shares = columns.reduce((sum, column) => sum + column.width, 0);
  const room = width - GUTTER * (columns.length - 1);
  let at = x;
  return columns.map((column) => {
    const place = { x: at, width: (room * column.width) / shares, align: column.align ?? 'left' };
    at += place.width + GUTTER;
    return place;
  });
}

export interface Cell {
  text: Text;
  place: Place;
  letters: Letters;
  node: Node | null;
}

interface RowOptions {
  above: number;
  below: number;
  /** At least that high. */
  height?: number;
  rule?: { x: number; width: number; strong: boolean };
}

/** One row: a slice for each line of its longest cell. Long ones may go on on the next page. */
export function rowOf(
  cells: readonly Cell[],
  measure: (letters: Letters) => Measure,
  { above, below, height = 0, rule }: RowOptions,
): Slice[] {
  const set = cells.map((cell) => {
    const lines: Line[] = linesOf(runsOf(cell.text), cell.place.width, measure(cell.letters));
    return { ...cell, lines };
  });
  const count = Math.max(1, ...set.map(({ lines }) => lines.length));
  const slices = Array.from({ length: count }, (_, index): Slice => ({
    gap: 0,
    height: Math.max(...set.map(({ letters }) => letters.leading)),
    keep: false,
    frames: [],
    marks: set.flatMap(({ lines, place, letters, node }) => {
      const line = lines[index] ?? [];
      const free = place.width - widthOf(line);
      const indent = { left: 0, center: free / 2, right: free }[place.align];
      return marksOf(line, place.x + indent, letters, node);
    }),
  }));
  const filled = slices.reduce((sum, slice) => sum + slice.height, above + below);
  padded(slices, above, below + Math.max(0, height - filled));
  const last = slices.at(-1);
  if (last && rule) last.rule = rule;
  return keptTogether(slices, 12);
}
