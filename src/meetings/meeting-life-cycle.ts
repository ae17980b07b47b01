import type { LifeCycle } from '../common/life-cycle.js';
import { statesOf } from '../common/states.js';

export const meetingStates = ['draft', 'scheduled', 'invited', 'in_progress', 'held', 'cancelled'] as const;
export type MeetingState = (typeof meetingStates)[number];

/** Inviting again leads from invited to invited: it reaches those who were added since. */
export const meetingLifeCycle = {
  scheduling: { from: ['draft'], to: 'scheduled' },
  invitation: { from: ['scheduled', 'invited'], to: 'invited' },
  opening: { from: ['scheduled', 'invited'], to: 'in_progress' },
  closing: { from: ['in_progress'], to: 'held' },
  cancellation: { from: ['draft', 'scheduled', 'invited'], to: 'cancelled' },
} as const satisfies LifeCycle<MeetingState>;

export type MeetingStep = keyof typeof meetingLifeCycle;

const states = statesOf<MeetingState>();

/** What the states mean. */
export const meetingIs = {
  draft: states('draft'),
  notBegun: states('draft', 'scheduled', 'invited'),
  invited: states('invited'),
  underWay: states('in_progress'),
  begun: states('in_progress', 'held'),
  held: states('held'),
  cancelled: states('cancelled'),
};
