import type { LifeCycle } from '../common/life-cycle.js';

export const membershipStates = ['prospective', 'active', 'suspended', 'ended'] as const;
export type MembershipState = (typeof membershipStates)[number];

/** "ended" is never stored: it follows from endedOn, which may lie ahead. */
export type StoredMembershipState = Exclude<MembershipState, 'ended'>;

export const membershipLifeCycle: LifeCycle<MembershipState> = {
  prospective: ['active', 'ended'],
  active: ['suspended', 'ended'],
  suspended: ['active', 'ended'],
  ended: [],
};

/** The state on a day. */
export function membershipStateOn(
  membership: { state: StoredMembershipState; endedOn: string | null },
  today: string,
): MembershipState {
  return membership.endedOn !== null && membership.endedOn <= today ? 'ended' : membership.state;
}
