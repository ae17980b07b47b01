import { statesOf } from '../common/states.js';

/** What became of a proposal. All but the first are results; only adopted and rejected ones get numbers. */
export const decisionResults = [
  'proposed',
  'adopted',
  'adopted_amended',
  'rejected',
  'withdrawn',
  'deferred',
] as const;
export type DecisionResult = (typeof decisionResults)[number];

const results = statesOf<DecisionResult>();

/** What the results mean. */
export const decisionIs = {
  proposed: results('proposed'),
  /** It became what the group wants. */
  adopted: results('adopted', 'adopted_amended'),
  /** It was voted down or through, so that it gets a number. */
  numbered: results('adopted', 'adopted_amended', 'rejected'),
  deferred: results('deferred'),
  /** Nobody voted on it. */
  notVotedOn: results('withdrawn', 'deferred'),
};
