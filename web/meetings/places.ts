import type { LinkProps } from '@tanstack/react-router';

/* Addresses that these pages lead to. Those of other features are names of the API, which stay. */

export const meetingAt = (meetingId: string): LinkProps => ({
  to: '/meetings/$meetingId',
  params: { meetingId },
});
export const planAt = (meetingId: string): LinkProps => ({
  to: '/meetings/$meetingId/plan',
  params: { meetingId },
});
export const planNew: LinkProps = { to: '/meetings/new' };
/** @param group its slug */
export const seriesNew = (group?: string): LinkProps => ({ to: '/meetings/series', search: { group } });

/** @param group its slug */
export const datePollsOf = (group?: string): LinkProps => ({ to: '/date-polls', search: { group } });

const elsewhere = (to: string, search: Record<string, string> = {}) => ({ to, search }) as LinkProps;

/** Where the meeting is held. */
export const holdAt = (id: string) => elsewhere(`/meetings/${id}/hold`);
export const minutesAt = (id: string) => elsewhere(`/minutes/${id}`);
export const groupAt = (slug: string) => elsewhere(`/steering-groups/${slug}`);
