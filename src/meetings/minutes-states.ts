import { statesOf } from '../common/states.js';

/* They stand here because how far a meeting is includes how far its minutes are. */

export const minutesStates = ['draft', 'in_review', 'approved', 'published'] as const;
export type MinutesState = (typeof minutesStates)[number];

/** How far the next version of approved minutes is. */
export type CorrectionState = Extract<MinutesState, 'draft' | 'in_review'>;

const states = statesOf<MinutesState>();

/** What the states mean. */
export const minutesAre = {
  draft: states('draft'),
  inReview: states('in_review'),
  unapproved: states('draft', 'in_review'),
  /** A version is frozen, and what it says is final. */
  approved: states('approved', 'published'),
  published: states('published'),
};
