import type { EntityManager } from 'typeorm';
import { notOneOf } from '../common/field-errors.js';
import { contentInvalid, requireSound } from '../common/problems.js';
import type { ColumnMapping, FieldDefault, PatchImportRequest, RowChoice } from './dto/import.request.js';
import { onlyOfFiles } from './bulk-changes.errors.js';
import { noSuchLine, targetMissing } from './imports.errors.js';

/** What columns fill, after some were told to fill something else. */
export function fieldsAfter(fields: readonly string[], columns: readonly ColumnMapping[]): string[] {
  const told = new Map(columns.map(({ column, field }) => [column, field ?? '']));
  return fields.map((field, index) => told.get(index) ?? field);
}

/** @throws content_invalid where a field is none of these */
export function requireFields(
  known: readonly string[],
  { columns = [], defaults = [] }: Pick<PatchImportRequest, 'columns' | 'defaults'>,
): void {
  const strange = Object.entries({ columns, defaults }).flatMap(([list, entries]) =>
    entries.flatMap(({ field }, index) =>
      field === null || known.includes(field)
        ? []
        : [notOneOf(`/${list}/${index}/field`, { values: known.join(', ') })],
    ),
  );
  requireSound(strange);
}

/** @throws content_invalid where a selection were read as a file, or a row of it were anything else than left out */
export function requireOfSelection({
  sheet,
  headLine,
  columns = [],
  defaults = [],
  rows = [],
}: PatchImportRequest): void {
  const ofFiles = { sheet, headLine, columns: columns[0], defaults: defaults[0] };
  const faults = Object.entries(ofFiles).flatMap(([field, value]) =>
    value === undefined ? [] : [onlyOfFiles(`/${field}`)],
  );
  const strange = rows.flatMap(({ choice }, index) =>
    choice === null || choice === 'leave' ? [] : [notOneOf(`/rows/${index}/choice`, { values: 'leave' })],
  );
  requireSound([...faults, ...strange]);
}

export function defaultsAfter(
  defaults: Readonly<Record<string, string>>,
  told: readonly FieldDefault[],
): Record<string, string> {
  const after = new Map(Object.entries(defaults));
  for (const { field, value } of told) {
    if (value === null) after.delete(field);
    else after.set(field, value);
  }
  return Object.fromEntries(after);
}

/** Keeps what was chosen for rows. @throws content_invalid */
export async function chooseRows(em: EntityManager, id: string, rows: readonly RowChoice[]): Promise<void> {
  if (rows.length === 0) return;
  const unclear = rows.findIndex(
    ({ choice, id: target }) => (choice === 'update') !== (target !== undefined),
  );
  if (unclear >= 0) throw contentInvalid(targetMissing(`/rows/${unclear}/id`));
  const [chosen]: [{ line: number }[], number] = await em.query(
    `UPDATE import_row AS ir SET choice = n.choice, choice_id = n.id
     FROM jsonb_to_recordset($2::jsonb) AS n (line integer, choice text, id uuid) WHERE ir.import_id = $1 AND ir.line = n.line RETURNING ir.line`,
    [id, JSON.stringify(rows)],
  );
  const found = new Set(chosen.map(({ line }) => line));
  const missing = rows.findIndex(({ line }) => !found.has(line));
  if (missing >= 0)
    throw contentInvalid(noSuchLine(`/rows/${missing}/line`, { line: rows[missing]?.line ?? 0 }));
}
