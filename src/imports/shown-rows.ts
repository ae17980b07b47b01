import { Answer } from '../common/answer.js';
import { type FieldError, fieldErrorText, type Language } from '../common/problem.js';
import { fieldOf } from './row-changes.js';

type KeptError = FieldError & { column: string | null };

interface Row {
  changes: { field: string; from: unknown; to: unknown }[];
  errors: KeptError[];
}

export interface ShownError {
  column: string | null;
  field: string;
  code: string;
  detail: string;
}

/** What is wrong with a row, in words. */
export function shownErrors(errors: readonly KeptError[], language: Language): ShownError[] {
  return errors.map(({ column, pointer, code, params }) => {
    const field = pointer.split('/')[1] ?? '';
    return { column, field, code, detail: fieldErrorText(code, params, language) };
  });
}

/** Rows as they are answered: fields under their names in the API, and what is wrong in words. */
export function shownRows(page: Answer, language: Language): Answer {
  const content = JSON.parse(page.json) as { data: Row[] };
  for (const row of content.data) {
    const changes = row.changes.map((change) => ({ ...change, field: fieldOf(change.field) }));
    Object.assign(row, { changes, errors: shownErrors(row.errors, language) });
  }
  return new Answer(JSON.stringify(content));
}
