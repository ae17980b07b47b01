import { isId } from '../common/ids.js';
import { oneOf } from '../database/one-of.sql.js';
import type { Values } from '../database/statements.js';

/** SQL condition for list filters: the column names one of these groups. Unknown references match nothing. */
export function groupCondition(values: Values, refs: readonly string[], column: string): string {
  const given = refs.map((ref) => ref.toLowerCase());
  const slugs = given.filter((ref) => !isId(ref));
  const ids = given.filter((ref) => isId(ref));
  if (slugs.length === 0) return oneOf(column, ids, 'uuid', values);
  const named = `SELECT ref_g.id FROM steering_group ref_g WHERE ${oneOf('ref_g.slug', slugs, 'text', values)}`;
  if (given.length === 1) return `${column} = (${named})`;
  return `${column} = ANY(${values.add(ids)}::uuid[] || ARRAY(${named}))`;
}

/** Ids and slugs by which these groups are named in addresses. */
export async function namesOfGroups(
  read: (text: string, values: unknown[]) => Promise<{ id: string; slug: string }[]>,
  groupIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await read(
    `SELECT ref_g.id, ref_g.slug FROM steering_group ref_g WHERE ref_g.id = ANY($1::uuid[])`,
    [groupIds],
  );
  return new Set(rows.flatMap(({ id, slug }) => [id, slug]));
}
