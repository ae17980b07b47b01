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

/** The state on a day: prospective until the day of joining, ended from the day of the end on. */
export function membershipStateOn(
  {
    state,
    joinedOn,
    endedOn,
  }: { state: StoredMembershipState; joinedOn: string | null; endedOn: string | null },
  today: string,
): MembershipState {
  if (endedOn !== null && endedOn <= today) return 'ended';
  return joinedOn !== null && joinedOn > today ? 'prospective' : state;
}
