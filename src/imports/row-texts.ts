import { required } from '../common/field-errors.js';
import { isId } from '../common/ids.js';
import { type FieldError, Problem } from '../common/problem.js';
import { readContent } from '../common/validation.js';
import { quoted, type Said } from './cells.js';
import { columnsDiffer } from './cells.errors.js';
import type { ImportField } from './row-kind.js';

export const at = (field: string, { code, params }: FieldError): FieldError => ({
  pointer: `/${field}`,
  code,
  params,
});

/** What a row says, by fields, what had no room in them, and what is wrong with its cells. */
export interface RowTexts {
  values: Record<string, unknown>;
  rests: string[];
  errors: FieldError[];
}

/**
 * What the cells of a row say. One that says nothing leaves the field as it is; of two columns for one field the one that
 * says something counts, and both only where they say the same.
 */
export function textsOf(
  cells: readonly string[],
  columns: readonly (ImportField | null)[],
  defaults: ReadonlyMap<ImportField, string>,
): RowTexts {
  const texts = new Map<ImportField, string>();
  const errors: FieldError[] = [];
  columns.forEach((field, index) => {
    const text = cells[index] ?? '';
    if (field === null || text === '') return;
    const other = texts.get(field);
    if (other !== undefined && other !== text)
      errors.push(columnsDiffer(`/${field.field}`, { one: quoted(other), other: quoted(text) }));
    else texts.set(field, text);
  });
  for (const [field, text] of defaults) if (!texts.has(field)) texts.set(field, text);
  const values: Record<string, unknown> = {};
  const rests: string[] = [];
  for (const [{ field, read }, text] of texts) {
    const said: Said = read(text);
    if ('error' in said) errors.push(at(field, said.error));
    else values[field] = said.value;
    if ('rest' in said && said.rest !== undefined) rests.push(said.rest);
  }
  return { values, rests, errors };
}

/**
 * Adds what a request with this content would be told is wrong. What is missing is told only of a record that is made, by
 * the database: one that is there has it.
 * @param prefix of the names of its fields in the row
 */
export function checkAs(type: new () => object, content: object, errors: FieldError[], prefix = ''): void {
  const unread = new Set(errors.map(({ pointer }) => pointer));
  const faults = faultsOf(type, content)
    .map((fault) => ({ ...fault, pointer: `/${prefix}${fault.pointer.slice(1)}` }))
    .filter(({ pointer, code }) => !unread.has(pointer) && code !== required('').code);
  errors.push(...faults);
}

function faultsOf(type: new () => object, content: object): readonly FieldError[] {
  try {
    readContent(type, content);
    return [];
  } catch (error) {
    if (error instanceof Problem) return error.errors;
    throw error;
  }
}

/** The id that a field says, small; adds what is wrong with it. */
export function idOf(field: string, { values, errors }: RowTexts): string | null {
  const id = values[field] as string | undefined;
  if (id === undefined) return null;
  if (isId(id)) return id.toLowerCase();
  errors.push(at(field, { pointer: '', code: 'not_id', params: {} }));
  return null;
}
