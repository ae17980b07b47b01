import type { LifeCycle } from '../common/life-cycle.js';

export const meetingStates = ['draft', 'scheduled', 'invited', 'in_progress', 'held', 'cancelled'] as const;
export type MeetingState = (typeof meetingStates)[number];

/** Inviting again leads from invited to invited: it reaches those who were added since. */
export const meetingLifeCycle: LifeCycle<MeetingState> = {
  draft: ['scheduled', 'cancelled'],
  scheduled: ['invited', 'in_progress', 'cancelled'],
  invited: ['invited', 'in_progress', 'cancelled'],
  in_progress: ['held'],
  held: [],
  cancelled: [],
};
