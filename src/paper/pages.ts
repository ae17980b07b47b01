import type { Slice } from './slices.js';

/** A slice with the distance of its upper edge from the top of the text area. */
export interface Placed {
  slice: Slice;
  y: number;
}

/** Slices that stay on one page with the one that begins here. */
function together(slices: readonly Slice[], start: number): readonly Slice[] {
  let end = start;
  while (slices[end]?.keep && end + 1 < slices.length) end++;
  return slices.slice(start, end + 1);
}

const heightOf = (slices: readonly Slice[]) =>
  slices.reduce((sum, { gap, height }, index) => sum + height + (index > 0 ? gap : 0), 0);

/** Puts slices on pages of this height. What should stay together does, unless it is higher than a page. */
export function pagesOf(slices: readonly Slice[], height: number): Placed[][] {
  let page: Placed[] = [];
  const pages = [page];
  let y = 0;

  const begin = (next: Slice) => {
    page = [];
    pages.push(page);
    y = 0;
    for (const slice of next.head ?? []) put(slice);
  };
  const put = (slice: Slice) => {
    if (page.length > 0) y += slice.gap;
    page.push({ slice, y });
    y += slice.height;
  };

  for (let start = 0; start < slices.length;) {
    const group = together(slices, start);
    const gap = page.length > 0 ? (group[0]?.gap ?? 0) : 0;
    if (group[0] && page.length > 0 && y + gap + heightOf(group) > height) begin(group[0]);
    for (const slice of group) {
      if (page.length > 0 && y + slice.gap + slice.height > height) begin(slice);
      put(slice);
    }
    start += group.length;
  }
  return pages;
}
