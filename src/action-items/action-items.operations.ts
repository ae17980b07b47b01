import type { EntityManager } from 'typeorm';
import type { Change } from '../audit/change.js';
import type { Writes } from '../audit/writes.js';
import { addEntry, trackedChanges } from './action-item-entries.js';
import { wishAfter } from './action-item-rules.js';
import { ActionItem } from './action-item.entity.js';

/** What can be changed of many action items at once. */
type Responsibility = Partial<
  Pick<ActionItem, 'responsiblePersonId' | 'responsibleOrganisationId' | 'dueDate'>
>;

/**
 * Says of locked action items who answers for them and until when. What says so already stays as it is; each other one
 * leaves an entry in its history, with the comment. @returns how many were changed
 */
export async function changeResponsibility<T extends object>(
  em: EntityManager,
  writes: Writes,
  change: Change<T>,
  actionItems: Iterable<ActionItem>,
  fields: Responsibility,
  comment: string | null = null,
): Promise<number> {
  const by = { actor: change.actor, at: writes.clock.now() };
  let changed = 0;
  for (const current of actionItems) {
    const changes = trackedChanges(current, fields);
    if (Object.keys(changes).length === 0) continue;
    await writes.update(em, change, ActionItem, current, { ...fields, ...wishAfter(current, fields) });
    await addEntry(em, current.id, { kind: 'changed', changes, comment }, by);
    changed += 1;
  }
  return changed;
}
