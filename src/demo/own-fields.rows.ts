import type { DemoBook } from './demo-book.js';
import type { Row } from './insert-rows.js';

/** Rows of `own_field`: what this alliance asks beside what the software does. */
export function ownFieldRows(book: DemoBook): readonly Row[] {
  const { calendar } = book;
  return book.data.ownFields.map(({ subject, key, name, type, choices = [], visibleTo }, index) => {
    const made = calendar.past(calendar.workday(calendar.daysAgo(90)), '10:00');
    return {
      id: book.newId(made),
      subject,
      key,
      name_de: name.de,
      name_en: name.en,
      type,
      choices,
      visible_to: visibleTo,
      position: index + 1,
      retired_at: null,
      version: 1,
      created_at: made,
      updated_at: made,
    };
  });
}

/** What stands in them: `id` and `own_fields` of organisations, and of persons. */
export function ownValueRows(book: DemoBook, table: 'organisation' | 'person'): readonly object[] {
  const entries = table === 'organisation' ? book.data.organisations : book.data.persons;
  return entries.flatMap(({ key, own }) => (own ? [{ id: book.idOf(table, key), own_fields: own }] : []));
}
