import type { DemoBook } from './demo-book.js';
import type { Row } from './insert-rows.js';

/** Rows of `interaction`: what staff noted in the evening of the day on which it happened. */
export function interactionRows(book: DemoBook): readonly Row[] {
  const { calendar } = book;
  return book.data.interactions.map(({ daysAgo, due, done, ...said }) => {
    const day = calendar.workday(calendar.daysAgo(daysAgo));
    const noted = calendar.past(day, '16:30');
    const taken = done === undefined ? null : calendar.past(calendar.plusDays(day, done), '10:15');
    return {
      id: book.newId(noted),
      kind: said.kind,
      happened_on: day,
      organisation_id: book.idOrNull('organisation', said.organisation),
      person_id: book.idOrNull('person', said.person),
      by_person_id: book.idOf('person', said.by),
      text: book.text(said.text),
      next_step: said.nextStep ?? null,
      next_step_due_date: due === undefined ? null : calendar.plusDays(day, due),
      next_step_done_at: taken,
      version: taken === null ? 1 : 2,
      created_at: noted,
      updated_at: taken ?? noted,
    };
  });
}
