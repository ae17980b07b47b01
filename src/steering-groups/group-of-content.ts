import type { EntityManager } from 'typeorm';
import type { Change } from '../audit/change.js';
import { unknownReference } from '../common/field-errors.js';
import { isId } from '../common/ids.js';
import { contentInvalid } from '../common/problems.js';
import { SteeringGroup } from './steering-group.entity.js';

/** The group that the unchecked content names: rights in it come before the content. Null where there is none. */
export async function groupOfContent<T extends object>(
  em: EntityManager,
  change: Change<T>,
): Promise<SteeringGroup | null> {
  const id = change.peek('steeringGroupId');
  return id !== null && isId(id) ? em.findOneBy(SteeringGroup, { id }) : null;
}

/** @throws content_invalid where the content, now checked, names a group that does not exist */
export function knownGroup(group: SteeringGroup | null): SteeringGroup {
  if (!group) throw contentInvalid(unknownReference('/steeringGroupId'));
  return group;
}
