import type { EntityManager } from 'typeorm';
import { spelledAsKnown } from '../organisations/tags.sql.js';
import { importFields } from './dto/import.request.js';
import type { EditableRecord, Fields } from '../database/editable-record.js';
import { snakeCase } from '../database/snake-naming.js';
import { ownFieldOf } from './own-fields.js';
import type { TakenRow } from './row-kind.js';

const byColumn = new Map<string, string>(importFields.map((field) => [snakeCase(field), field]));

/** The name in the API of what the database calls so. */
export const fieldOf = (column: string): string => ownFieldOf(column) ?? byColumn.get(column) ?? column;

/** What the row writes into one of its records. @param prefix of the names of the record's fields in the row */
export function changesIn<R extends EditableRecord>({ changes }: TakenRow, prefix = ''): Fields<R> {
  const within = changes
    .filter(({ field }) => (prefix === '' ? !field.includes('.') : field.startsWith(prefix)))
    .map(({ field, to }) => [fieldOf(field).slice(prefix.length), to] as const);
  return Object.fromEntries(within) as Fields<R>;
}

/** What stands in the fields that get another value. */
export function beforeOf<R extends EditableRecord>(current: R, fields: Fields<R>): Fields<R> {
  const names = Object.keys(fields) as (keyof Fields<R>)[];
  return Object.fromEntries(names.map((name) => [name, current[name]])) as Fields<R>;
}

/** The note with what a row says further, once. */
export function noteAfter(note: string | null, { fields: { further } }: TakenRow): string | null {
  if (typeof further !== 'string' || note?.includes(further)) return note;
  return [note, further].filter(Boolean).join('\n');
}

/** The records with tags spelled as they are on others already. */
export async function spelled<T extends { tags?: string[] | undefined }>(
  em: EntityManager,
  records: readonly T[],
): Promise<T[]> {
  const given = [...new Set(records.flatMap(({ tags = [] }) => tags))];
  const known = (await spelledAsKnown(em, given)) ?? [];
  const spelling = new Map(given.map((tag, index) => [tag, known[index] as string]));
  return records.map((record) =>
    record.tags ? { ...record, tags: record.tags.map((tag) => spelling.get(tag) as string) } : record,
  );
}
