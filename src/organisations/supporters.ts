import type { EntityManager } from 'typeorm';
import { contentInvalid } from '../common/problems.js';
import { coordinatorNotStaff } from './organisations.errors.js';

/**
 * Whoever answers for a membership is one of the staff.
 * @param personId of somebody who is there; null and undefined are nobody
 * @throws content_invalid
 */
export async function requireStaff(
  em: EntityManager,
  personId: string | null | undefined,
  pointer: string,
): Promise<void> {
  if (!personId) return;
  const [found] = await em.query<[{ isStaff: boolean }]>('SELECT is_staff($1) AS "isStaff"', [personId]);
  if (!found.isStaff) throw contentInvalid(coordinatorNotStaff(pointer));
}
