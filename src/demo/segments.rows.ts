import type { DemoBook } from './demo-book.js';
import type { Row } from './insert-rows.js';

/** Rows of `segment`: what staff look for again and again. */
export function segmentRows(book: DemoBook): readonly Row[] {
  const { calendar } = book;
  return book.data.segments.map(({ list, name, filters, columns = [], sort = null }) => {
    const kept = calendar.past(calendar.workday(calendar.daysAgo(60)), '11:00');
    return {
      id: book.newId(kept),
      list,
      name,
      filters,
      columns,
      sort,
      version: 1,
      created_at: kept,
      updated_at: kept,
    };
  });
}
