import type { LinkProps } from '@tanstack/react-router';

const linkTo = (link: LinkProps): LinkProps => link;

/** Where a record is shown, for features that name records of others. */
export const placeOf = {
  organisation: (id: string) => linkTo({ to: '/organisations/$id', params: { id } }),
  person: (id: string) => linkTo({ to: '/persons/$id', params: { id } }),
  group: (id: string) => linkTo({ to: '/steering-groups/$id', params: { id } }),
  meeting: (id: string) => linkTo({ to: '/meetings/$meetingId', params: { meetingId: id } }),
  decision: (id: string) => linkTo({ to: '/decisions/$id', params: { id } }),
  actionItem: (id: string) => linkTo({ to: '/action-items/$id', params: { id } }),
};
