import { importFieldWords } from '../words/import-field-words.js';
import type { DemoBook } from './demo-book.js';
import type { Row } from './insert-rows.js';
import { monthsKnown } from './organisations.rows.js';

/** Of a row that was taken over is forgotten what it said. */
const untold = { fields: {}, likeness: [], errors: [], duplicates: [], changes: [], refers: {} };

/** The version of a record that was made and changed. */
const CHANGED_ONCE = 2;

/** Rows of `import` and `import_row`: lists that were taken over, of which only is kept what each row became. */
export function importRows(book: DemoBook): { imports: readonly Row[]; rows: readonly Row[] } {
  const all = book.data.imports.map(({ file, columns, made, left }) => {
    const begun = recordedAt(book, made[0]);
    const id = book.newId(begun);
    const words = importFieldWords.organisations;
    const head = { from: 1, to: 1 };
    const sheets = [{ name: '', rows: made.length + left }];
    const reading = { format: 'csv', encoding: 'utf-8', delimiter: ';', sheets, sheet: '', head };
    const of = {
      id,
      kind: 'organisations',
      state: 'committed',
      file_name: file,
      reading,
      heads: columns.map((field) => words[field].de),
      fields: columns,
      defaults: {},
      leaves_errors: true,
      committed_at: begun,
      version: 2,
      created_at: begun,
      updated_at: begun,
    };
    const records = [...made.map((key) => book.idOf('organisation', key)), ...Array<null>(left).fill(null)];
    const rows = records.map((record, place) => ({
      ...untold,
      id: book.newId(begun),
      import_id: id,
      line: place + head.to + 1,
      outcome: record === null ? 'error' : 'new',
      record_id: record,
      written: record === null ? [] : [{ type: 'organisation', id: record, version: 1, before: null }],
    }));
    return { of, rows };
  });
  return { imports: all.map(({ of }) => of), rows: all.flatMap(({ rows }) => rows) };
}

/** When it was: as long ago as the data say. */
const changedAt = (book: DemoBook, { months }: Change): Date =>
  book.calendar.past(book.calendar.monthStart(months), '11:00');

type Change = DemoBook['data']['bulkChanges'][number];

/** Rows of `import` and `import_row`: organisations that were changed together, as they were before. */
export function bulkChangeRows(book: DemoBook): { imports: readonly Row[]; rows: readonly Row[] } {
  const all = book.data.bulkChanges.map((change) => {
    const at = changedAt(book, change);
    const of = {
      id: book.newId(at),
      kind: 'organisations',
      state: 'committed',
      sets: { addTags: [change.tag] },
      heads: [],
      fields: [],
      defaults: {},
      leaves_errors: false,
      committed_at: at,
      version: 2,
      created_at: at,
      updated_at: at,
    };
    const rows = change.of.map((key, place) => {
      const id = book.idOf('organisation', key);
      const tags = book.data.organisations.find((one) => one.key === key)?.tags ?? [];
      const before = { tags: tags.filter((tag) => tag !== change.tag) };
      return {
        ...untold,
        id: book.newId(at),
        import_id: of.id,
        line: place + 1,
        outcome: 'update',
        target_id: id,
        record_id: id,
        written: [{ type: 'organisation', id, version: CHANGED_ONCE, before }],
      };
    });
    return { of, rows };
  });
  return { imports: all.map(({ of }) => of), rows: all.flatMap(({ rows }) => rows) };
}

/** Organisations that were changed together: which version they have since, and when it was. */
export function changedTogether(book: DemoBook): Row[] {
  return book.data.bulkChanges.flatMap((change) =>
    change.of.map((key) => ({
      id: book.idOf('organisation', key),
      version: CHANGED_ONCE,
      updated_at: changedAt(book, change),
    })),
  );
}

/** When the organisation was recorded. */
function recordedAt(book: DemoBook, key: string): Date {
  const one = book.data.organisations.find((each) => each.key === key);
  if (one === undefined) throw new Error(`Demo data: there is no organisation ${key}`);
  return book.calendar.past(book.calendar.monthStart(monthsKnown(one)), '09:30');
}
