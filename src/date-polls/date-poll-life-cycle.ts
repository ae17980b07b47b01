import type { LifeCycle } from '../common/life-cycle.js';
import { statesOf } from '../common/states.js';

export const datePollStates = ['open', 'decided', 'withdrawn'] as const;
export type DatePollState = (typeof datePollStates)[number];

export const datePollLifeCycle = {
  choice: { from: ['open'], to: 'decided' },
  withdrawal: { from: ['open'], to: 'withdrawn' },
} as const satisfies LifeCycle<DatePollState>;

/** What the states mean. */
export const datePollIs = { open: statesOf<DatePollState>()('open') };

/** What somebody says of a date; migration 0041 knows them too. */
export const dateAnswers = ['yes', 'if_need_be', 'no'] as const;
export type DateAnswer = (typeof dateAnswers)[number];

/** How many dates are offered. */
export const FEWEST_OPTIONS = 3;
export const MOST_OPTIONS = 10;
