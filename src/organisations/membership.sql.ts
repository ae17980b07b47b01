import { membershipIs } from './membership-life-cycle.js';

/**
 * The state of membership `ms` on a day: prospective until the day of joining, ended from the day of the end on. The
 * database works it out (membership_state_on), and nobody else. @param day SQL of the day
 */
export function membershipStateOn(day: string): string {
  return `membership_state_on(ms.state, ms.joined_on, ms.ended_on, ${day})`;
}

/**
 * Whether the organisation's membership is active on a day: it has begun, and is neither suspended nor ended. Only
 * then does it give rights in the alliance.
 * @param organisation SQL of the organisation's id
 * @param day SQL of the day
 */
export function isActiveMember(organisation: string, day: string): string {
  return `EXISTS (SELECT FROM membership ms WHERE ms.organisation_id = ${organisation}
    AND ${membershipIs.active.in(membershipStateOn(day))})`;
}

/** Of the memberships `ms` of organisation `o` the newest. */
export const newestOne = `FROM membership ms WHERE ms.organisation_id = o.id
  ORDER BY coalesce(ms.ended_on, 'infinity') DESC, ms.created_at DESC, ms.id DESC LIMIT 1`;

/** The newest membership `ms` of each organisation `o`. */
export const newest = `LEFT JOIN LATERAL (SELECT ms.* ${newestOne}) ms ON true`;
