import type { LifeCycle } from '../common/life-cycle.js';
import type { MinutesState } from '../meetings/meeting-stage.js';

export const minutesLifeCycle: LifeCycle<MinutesState> = {
  draft: ['in_review'],
  in_review: ['draft', 'approved'],
  approved: ['published'],
  // withdrawing a publication leaves a tombstone
  published: ['approved'],
};
