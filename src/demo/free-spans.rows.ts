import type { DemoBook } from './demo-book.js';
import type { Row } from './insert-rows.js';

/** Rows of `free_span`: school holidays and the like, each as it comes next. */
export function freeSpanRows(book: DemoBook): readonly Row[] {
  const { calendar } = book;
  return book.data.freeSpans.map(({ kind, name, first, last }) => {
    const made = calendar.past(calendar.workday(calendar.daysAgo(60)), '09:00');
    const span = calendar.nextSpan(first, last);
    return {
      id: book.newId(made),
      kind,
      name_de: name.de,
      name_en: name.en,
      start_date: span.first,
      end_date: calendar.plusDays(span.last, 1),
      version: 1,
      created_at: made,
      updated_at: made,
    };
  });
}
