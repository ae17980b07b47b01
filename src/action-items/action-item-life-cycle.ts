import type { LifeCycle } from '../common/life-cycle.js';
import { statesOf } from '../common/states.js';

export const actionItemStates = ['open', 'in_progress', 'blocked', 'done', 'cancelled'] as const;
export type ActionItemState = (typeof actionItemStates)[number];

export const actionItemPriorities = ['low', 'normal', 'high'] as const;
export type ActionItemPriority = (typeof actionItemPriorities)[number];

/** Steps are named by the state that is asked for. What is done or cancelled opens again only with a reason. */
export const actionItemLifeCycle = {
  open: { from: ['in_progress', 'blocked', 'done', 'cancelled'], to: 'open' },
  in_progress: { from: ['open', 'blocked'], to: 'in_progress' },
  blocked: { from: ['open', 'in_progress'], to: 'blocked' },
  done: { from: ['open', 'in_progress', 'blocked'], to: 'done' },
  cancelled: { from: ['open', 'in_progress', 'blocked'], to: 'cancelled' },
} as const satisfies LifeCycle<ActionItemState>;

const states = statesOf<ActionItemState>();

/** What the states mean. Unfinished is what is not finished, as indexes have it. */
export const actionItemIs = {
  finished: states('done', 'cancelled'),
  done: states('done'),
  cancelled: states('cancelled'),
};

export const unfinishedStates = actionItemStates.filter((state) => !actionItemIs.finished.has(state));
