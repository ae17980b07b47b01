import type { Fragment, Line } from './lines.js';
import type { Node } from './structure.js';

/* Lengths are in points (1/72 inch). */

/** Text at a place: `x` from the left edge of the page, `baseline` from the top of its slice. */
export interface Mark {
  /** The element that it belongs to; null where it is not read out, such as the repeated head of a table. */
  node: Node | null;
  fragment: Fragment;
  x: number;
  baseline: number;
  size: number;
  colour: string;
}

/** Something drawn around or beside slices, whole on each page. */
export interface Frame {
  kind: 'box' | 'quote' | 'code';
  x: number;
  width: number;
}

/** What never breaks across pages: a line of text, or the lines beside each other in a row of a table. */
export interface Slice {
  /** Empty space above it, except at the top of a page. */
  gap: number;
  height: number;
  /** Stands on the page on which the next slice begins. */
  keep: boolean;
  marks: Mark[];
  /** A thin line at its lower edge. */
  rule?: { x: number; width: number; strong: boolean };
  /** From the outermost to the innermost. */
  frames: Frame[];
  /** Comes again where a page begins with this slice. */
  head?: readonly Slice[];
}

export const ink = '#1a1a1a';
export const grey = '#595959';
export const accent = '#1f3f66';

export interface Letters {
  size: number;
  leading: number;
  colour: string;
}

export const bodyText: Letters = { size: 11, leading: 15, colour: ink };
export const smallText: Letters = { size: 9.5, leading: 13, colour: ink };
export const quietText: Letters = { size: 9, leading: 12.5, colour: grey };

/** Where on a line of this height letters stand: their capitals in its middle. */
export function baselineOf({ size, leading }: Letters): number {
  return leading / 2 + size * 0.33;
}

export function marksOf(line: Line, x: number, letters: Letters, node: Node | null): Mark[] {
  let at = x;
  return line.map((fragment) => {
    const mark = {
      node,
      fragment,
      x: at,
      baseline: baselineOf(letters),
      size: letters.size,
      colour: letters.colour,
    };
    at += fragment.width;
    return mark;
  });
}

export function widthOf(line: Line): number {
  return line.reduce((sum, { width }) => sum + width, 0);
}

/** Room inside, above the first and below the last slice. */
export function padded(slices: Slice[], above: number, below: number): Slice[] {
  const first = slices[0];
  const last = slices.at(-1);
  if (!first || !last) return slices;
  first.height += above;
  for (const mark of first.marks) mark.baseline += above;
  last.height += below;
  return slices;
}

/** The first two and the last two stay together, and all of them where they are few. */
export function keptTogether(slices: Slice[], few: number): Slice[] {
  slices.forEach((slice, index) => {
    const before = slices.length - 1 - index;
    if (before > 0 && (slices.length <= few || index === 0 || before === 1)) slice.keep = true;
  });
  return slices;
}
