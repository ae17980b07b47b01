import type { LifeCycle } from '../common/life-cycle.js';
import { minutesAre, type MinutesState } from '../meetings/minutes-states.js';
import type { Minutes } from './minutes.entity.js';

export const minutesLifeCycle = {
  review: { from: ['draft'], to: 'in_review' },
  return: { from: ['in_review'], to: 'draft' },
  approval: { from: ['in_review'], to: 'approved' },
  publication: { from: ['approved'], to: 'published' },
  // leaves a tombstone
  withdrawal: { from: ['published'], to: 'approved' },
} as const satisfies LifeCycle<MinutesState>;

type Steps = Pick<Minutes, 'state' | 'correctionState'>;

/** How far the version is that is being written, or the last one where none is. */
export function stepOf({ state, correctionState }: Steps): MinutesState {
  return correctionState ?? state;
}

/** Whether a version is being written: the first, or by a correction the next. */
export function isUnderWay(minutes: Steps): boolean {
  return !minutesAre.approved.has(stepOf(minutes));
}
