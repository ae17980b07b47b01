import type { EntityManager } from 'typeorm';
import type { Values } from '../database/statements.js';

/** Whether the record bears one of the tags, however they are spelled. */
export function bears(alias: 'o' | 'p', tags: readonly string[], values: Values): string {
  return `tag_keys(${alias}.tags) && tag_keys(${values.add(tags)}::text[])`;
}

/**
 * The tags as they are spelled already on other records: who writes "mint" means the "MINT" that is there.
 * @param id the record that gets them: how it spelled one itself, it may change
 */
export async function spelledAsKnown(
  em: EntityManager,
  tags: readonly string[] | undefined,
  id: string | null = null,
): Promise<string[] | undefined> {
  if (tags === undefined || tags.length === 0) return tags?.slice();
  const rows = await em.query<{ tag: string }[]>(
    `SELECT coalesce(
        (SELECT tag FROM organisation o, unnest(o.tags) AS tag
          WHERE tag_keys(o.tags) @> ARRAY[given.key] AND tag_key(tag) = given.key AND o.id IS DISTINCT FROM $2 LIMIT 1),
        (SELECT tag FROM person p, unnest(p.tags) AS tag
          WHERE tag_keys(p.tags) @> ARRAY[given.key] AND tag_key(tag) = given.key AND p.id IS DISTINCT FROM $2 LIMIT 1),
        given.tag) AS tag
     FROM (SELECT tag, tag_key(tag) AS key, place FROM unnest($1::text[]) WITH ORDINALITY AS each (tag, place)) AS given
     ORDER BY given.place`,
    [tags, id],
  );
  return rows.map(({ tag }) => tag);
}
