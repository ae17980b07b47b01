import type { EntityManager } from 'typeorm';
import { unknownField, unknownReference } from '../common/field-errors.js';
import type { FieldError } from '../common/problem.js';
import { requireSound } from '../common/problems.js';
import { tagKey } from '../common/tag-key.js';
import { snakeCase } from '../database/snake-naming.js';
import { sectorRetired } from '../organisations/organisations.errors.js';
import { spelledAsKnown } from '../organisations/tags.sql.js';
import { nothingToSet, tagBothWays } from './bulk-changes.errors.js';
import { type BulkChangeRequest, bulkFields, BulkValues } from './dto/bulk-change.request.js';
import { ADDED_TAGS, REMOVED_TAGS } from './row-tags.sql.js';

/** What is set, with tags as they are spelled already. @throws content_invalid */
export async function soundValues(
  em: EntityManager,
  { list, values }: Pick<BulkChangeRequest, 'list' | 'values'>,
): Promise<BulkValues> {
  const said = Object.entries(values).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  const fields: readonly string[] = bulkFields[list];
  const faults = said.flatMap(([field]) =>
    fields.includes(field) ? [] : [unknownField(`/values/${field}`)],
  );
  requireSound([...faults, ...bothWays(values), ...(await sectorFaults(em, values))]);
  if (said.length === 0) requireSound([nothingToSet('/values', { values: fields.join(', ') })]);
  const sets = Object.fromEntries(said) as BulkValues;
  const addTags = await spelledAsKnown(em, sets.addTags);
  return { ...sets, ...(addTags && { addTags }) };
}

function bothWays({ addTags = [], removeTags = [] }: BulkValues): FieldError[] {
  const added = addTags.map(tagKey);
  return removeTags.flatMap((tag, index) =>
    added.includes(tagKey(tag)) ? [tagBothWays(`/values/removeTags/${index}`, { tag })] : [],
  );
}

/** Told here once, rather than of each row. */
async function sectorFaults(em: EntityManager, { sectorCode }: BulkValues): Promise<FieldError[]> {
  if (sectorCode === undefined) return [];
  const [sector] = await em.query<{ retired: boolean }[]>(
    `SELECT sc.retired_at IS NOT NULL AS retired FROM sector sc WHERE sc.code = $1`,
    [sectorCode],
  );
  if (!sector) return [unknownReference('/values/sectorCode')];
  return sector.retired ? [sectorRetired('/values/sectorCode')] : [];
}

/** What a row says that sets these values: columns of its record, and what becomes of its tags. */
export function rowOf({ addTags, removeTags, ...fields }: BulkValues): object {
  return {
    ...Object.fromEntries(
      Object.entries(fields).map(([field, value]) => [snakeCase(field), value as unknown]),
    ),
    ...(addTags && { [ADDED_TAGS]: addTags }),
    ...(removeTags && { [REMOVED_TAGS]: removeTags }),
  };
}
