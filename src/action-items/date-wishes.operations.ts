import type { EntityManager } from 'typeorm';
import type { Change } from '../audit/change.js';
import type { Writes } from '../audit/writes.js';
import { requireStep } from '../common/life-cycle.js';
import { requireSound } from '../common/problems.js';
import { actionItemStateWords } from '../words/action-item-words.js';
import { addEntry, trackedChanges } from './action-item-entries.js';
import { actionItemIs, actionItemLifeCycle } from './action-item-life-cycle.js';
import { wishAfter } from './action-item-rules.js';
import { ActionItem } from './action-item.entity.js';
import { actionItemFinished, wishInPast } from './action-items.errors.js';

/* What who is responsible says of a locked action item, signed in or by the link in a mail. */

/** Asks for another date; an earlier wish is replaced, and the same one changes nothing. @throws content_invalid, action_item_finished */
export async function wishDate<T extends object>(
  em: EntityManager,
  writes: Writes,
  change: Change<T>,
  current: ActionItem,
  { dueDate, reason }: { dueDate: string; reason: string },
): Promise<void> {
  if (dueDate < writes.clock.today()) requireSound([wishInPast('/dueDate')]);
  if (actionItemIs.finished.has(current.state)) throw actionItemFinished();
  if (current.wishedDueDate === dueDate && current.wishReason === reason) return;
  const fields = { wishedDueDate: dueDate, wishReason: reason };
  await writes.update(em, change, ActionItem, current, fields, 'date_wished');
}

/** Says that it is done. @throws step_not_open */
export async function markDone<T extends object>(
  em: EntityManager,
  writes: Writes,
  change: Change<T>,
  current: ActionItem,
): Promise<void> {
  const state = requireStep(actionItemLifeCycle, actionItemStateWords, current.state, 'done');
  const at = writes.clock.now();
  const changes = trackedChanges(current, { state });
  const fields = { state, completedAt: at, ...wishAfter(current, { state }) };
  await writes.update(em, change, ActionItem, current, fields);
  await addEntry(em, current.id, { kind: 'changed', changes }, { actor: change.actor, at });
}
