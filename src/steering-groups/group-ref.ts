import type { EntityManager } from 'typeorm';
import { isId } from '../common/ids.js';
import { notFound } from '../common/problems.js';
import { SteeringGroup } from './steering-group.entity.js';

/* A group is addressed by its id or its slug. Slugs are shorter than ids, so that one is never taken for the other. */

export const SLUG_FORM = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
export const SLUG_MAX = 35;

/**
 * The group of an address, as a field and a value to look for.
 * @throws not_found where the text can name no group (it never reaches the database, which refuses some characters)
 */
export function groupKey(idOrSlug: string): { column: 'id' | 'slug'; value: string } {
  if (idOrSlug.length <= SLUG_MAX && SLUG_FORM.test(idOrSlug)) return { column: 'slug', value: idOrSlug };
  if (isId(idOrSlug)) return { column: 'id', value: idOrSlug.toLowerCase() };
  throw notFound();
}

/**
 * The group, locked until the transaction ends: FOR SHARE where something is made in it, so that it stays as it
 * is and others can do the same; FOR UPDATE (`lock: 'change'`) where it is changed itself.
 * @throws not_found
 */
export async function findGroup(
  em: EntityManager,
  idOrSlug: string,
  lock: 'share' | 'change' = 'share',
): Promise<SteeringGroup> {
  const { column, value } = groupKey(idOrSlug);
  const group = await em
    .createQueryBuilder(SteeringGroup, 'g')
    .setLock(lock === 'share' ? 'pessimistic_read' : 'pessimistic_write')
    .where(`g.${column} = :value`, { value })
    .getOne();
  if (!group) throw notFound();
  return group;
}
