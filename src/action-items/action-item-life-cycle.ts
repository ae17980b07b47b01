import type { LifeCycle } from '../common/life-cycle.js';
import { statesOf } from '../common/states.js';

export const actionItemStates = ['open', 'in_progress', 'blocked', 'done', 'cancelled'] as const;
export type ActionItemState = (typeof actionItemStates)[number];

export const actionItemPriorities = ['low', 'normal', 'high'] as const;
export type ActionItemPriority = (typeof actionItemPriorities)[number];

/** What is done or cancelled opens again only with a reason. */
export const actionItemLifeCycle: LifeCycle<ActionItemState> = {
  open: ['in_progress', 'blocked', 'done', 'cancelled'],
  in_progress: ['open', 'blocked', 'done', 'cancelled'],
  blocked: ['open', 'in_progress', 'done', 'cancelled'],
  done: ['open'],
  cancelled: ['open'],
};

const states = statesOf<ActionItemState>();

/** What the states mean. Unfinished is what is not finished, as indexes have it. */
export const actionItemIs = {
  finished: states('done', 'cancelled'),
  done: states('done'),
  cancelled: states('cancelled'),
};
