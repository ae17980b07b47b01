import { beforeStart, required } from '../common/field-errors.js';
import { isId } from '../common/ids.js';
import { type FieldError, Problem } from '../common/problem.js';
import { readContent } from '../common/validation.js';
import { snakeCase } from '../database/snake-naming.js';
import { CreateOrganisationRequest } from '../organisations/dto/organisation.request.js';
import { quoted, type Said } from './cells.js';
import { columnsDiffer } from './cells.errors.js';
import type { ImportField } from './organisation-fields.js';

/**
 * A row as it was read: the record's columns under their names in the database, its membership, what a note says further,
 * and what is wrong.
 */
export interface ReadRow {
  fields: Readonly<Record<string, unknown>>;
  /** Pointers are names of fields. */
  errors: readonly FieldError[];
}

const at = (field: string, { code, params }: FieldError): FieldError => ({
  pointer: `/${field}`,
  code,
  params,
});

/**
 * What a row says of an organisation and its membership. A cell that says nothing leaves the field as it is; of two
 * columns for one field the one that says something counts, and both only where they say the same.
 * @param columns the field that each column fills
 * @param defaults texts for fields that the row says nothing of
 */
export function readOrganisation(
  cells: readonly string[],
  columns: readonly (ImportField | null)[],
  defaults: ReadonlyMap<ImportField, string>,
): ReadRow {
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
  return sorted(values, rests, errors);
}

const MEMBERSHIP = 'membership.';

/** The values apart by record, checked as the content of a request is. */
function sorted(
  values: Readonly<Record<string, unknown>>,
  rests: readonly string[],
  errors: FieldError[],
): ReadRow {
  const own = Object.entries(values).filter(([field]) => !field.startsWith(MEMBERSHIP) && field !== 'id');
  const unread = new Set(errors.map(({ pointer }) => pointer));
  // What is missing is told only of a record that is made (judging.sql.ts): one that is there has it.
  const faults = faultsOf(Object.fromEntries(own)).filter(
    ({ pointer, code }) => !unread.has(pointer) && code !== required('').code,
  );
  errors.push(...faults);
  const fields = Object.fromEntries(own.map(([field, value]) => [snakeCase(field), value]));
  const membership = membershipOf(values, errors);
  const id = values.id as string | undefined;
  if (id !== undefined && !isId(id)) errors.push(at('id', { pointer: '', code: 'not_id', params: {} }));
  return {
    fields: {
      ...fields,
      ...(membership && { membership }),
      ...(rests.length > 0 && { further: `E-Mail: ${rests.join(', ')}` }),
      ...(id !== undefined && isId(id) && { id: id.toLowerCase() }),
    },
    errors,
  };
}

function faultsOf(content: object): readonly FieldError[] {
  try {
    readContent(CreateOrganisationRequest, content);
    return [];
  } catch (error) {
    if (error instanceof Problem) return error.errors;
    throw error;
  }
}

/** A membership as it is stored, its state null where the row does not say it: one that has ended was active before. */
function membershipOf(values: Readonly<Record<string, unknown>>, errors: FieldError[]): object | null {
  const of = (part: string) => (values[`${MEMBERSHIP}${part}`] ?? null) as string | null;
  const [state, joinedOn, ended, lastDay] = ['state', 'joinedOn', 'endedOn', 'lastDay'].map(of);
  const endedOn = ended ?? lastDay ?? null;
  if (!state && !joinedOn && !endedOn) return null;
  if (state !== 'prospective' && !joinedOn) errors.push(required(`/${MEMBERSHIP}joinedOn`));
  if (state === 'ended' && !endedOn) errors.push(required(`/${MEMBERSHIP}endedOn`));
  if (joinedOn && endedOn && endedOn < joinedOn) errors.push(beforeStart(`/${MEMBERSHIP}endedOn`));
  return { state: state === 'ended' ? 'active' : state, joined_on: joinedOn, ended_on: endedOn };
}
