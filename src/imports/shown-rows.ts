import { Answer } from '../common/answer.js';
import { type FieldError, fieldErrorText, type Language } from '../common/problem.js';
import { snakeCase } from '../database/snake-naming.js';
import { importFields } from './dto/import.request.js';

interface Row {
  changes: { field: string; from: unknown; to: unknown }[];
  errors: (FieldError & { column: string | null })[];
}

const byColumn = new Map<string, string>(importFields.map((field) => [snakeCase(field), field]));

/** Rows as they are answered: fields under their names in the API, and what is wrong in words. */
export function shownRows(page: Answer, language: Language): Answer {
  const content = JSON.parse(page.json) as { data: Row[] };
  for (const row of content.data) {
    const changes = row.changes.map((change) => ({
      ...change,
      field: byColumn.get(change.field) ?? change.field,
    }));
    const errors = row.errors.map(({ column, pointer, code, params }) => {
      const field = pointer.split('/')[1] ?? '';
      return { column, field, code, detail: fieldErrorText(code, params, language) };
    });
    Object.assign(row, { changes, errors });
  }
  return new Answer(JSON.stringify(content));
}
