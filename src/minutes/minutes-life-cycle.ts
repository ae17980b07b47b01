import type { LifeCycle } from '../common/life-cycle.js';
import { minutesAre, type MinutesState } from '../meetings/minutes-states.js';
import type { Minutes } from './minutes.entity.js';

export const minutesLifeCycle: LifeCycle<MinutesState> = {
  draft: ['in_review'],
  in_review: ['draft', 'approved'],
  approved: ['published'],
  // withdrawing a publication leaves a tombstone
  published: ['approved'],
};

type Steps = Pick<Minutes, 'state' | 'correctionState'>;

/** How far the version is that is being written, or the last one where none is. */
export function stepOf({ state, correctionState }: Steps): MinutesState {
  return correctionState ?? state;
}

/** Whether a version is being written: the first, or by a correction the next. */
export function isUnderWay(minutes: Steps): boolean {
  return !minutesAre.approved.has(stepOf(minutes));
}
