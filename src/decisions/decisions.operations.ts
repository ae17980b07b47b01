import type { EntityManager } from 'typeorm';
import type { Change } from '../audit/change.js';
import type { Writes } from '../audit/writes.js';
import { Decision } from './decision.entity.js';

/** A deferred decision, and the agenda item under which it comes back. */
export interface DeferredDecision extends Pick<
  Decision,
  'agendaItemId' | 'steeringGroupId' | 'text' | 'supersedesId'
> {
  deferredFromId: string;
}

/** Puts deferred decisions up again, each as a new proposal. */
export async function proposeAgain<T extends object>(
  em: EntityManager,
  writes: Writes,
  change: Change<T>,
  deferred: readonly DeferredDecision[],
): Promise<void> {
  const proposals = deferred.map((decision) => ({ ...decision, result: 'proposed' as const }));
  await writes.insertAll(em, change, Decision, proposals);
}
