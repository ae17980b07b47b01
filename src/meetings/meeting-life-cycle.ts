import type { LifeCycle } from '../common/life-cycle.js';
import { statesOf } from '../common/states.js';

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

const states = statesOf<MeetingState>();

/** What the states mean. */
export const meetingIs = {
  draft: states('draft'),
  notBegun: states('draft', 'scheduled', 'invited'),
  underWay: states('in_progress'),
  begun: states('in_progress', 'held'),
  held: states('held'),
  cancelled: states('cancelled'),
};
