import type { LifeCycle } from '../common/life-cycle.js';
import { statesOf } from '../common/states.js';

export const membershipStates = ['prospective', 'active', 'suspended', 'ended'] as const;
export type MembershipState = (typeof membershipStates)[number];

/** "ended" is never stored: it follows from endedOn, which may lie ahead. */
export type StoredMembershipState = Exclude<MembershipState, 'ended'>;

export const membershipLifeCycle = {
  activation: { from: ['prospective', 'suspended'], to: 'active' },
  suspension: { from: ['active'], to: 'suspended' },
  ending: { from: ['prospective', 'active', 'suspended'], to: 'ended' },
} as const satisfies LifeCycle<MembershipState>;

export type MembershipStep = keyof typeof membershipLifeCycle;

const states = statesOf<MembershipState>();

/** What the states mean. */
export const membershipIs = {
  active: states('active'),
  ended: states('ended'),
  paused: states('suspended'),
  pausedOrEnded: states('suspended', 'ended'),
  prospective: states('prospective'),
};
