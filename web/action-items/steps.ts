import type { ActionItemState } from './action-items.queries.js';

/** How one leads back to a state from another: each step with what it says, in order. */
export interface WayBack {
  state: ActionItemState;
  needsReason: boolean;
}

const isFinished = (state: ActionItemState) => state === 'done' || state === 'cancelled';

/** Steps that take back a step from `before` to `after`. What was done opens first, and says why. */
export function waysBack(before: ActionItemState, after: ActionItemState): WayBack[] {
  if (!isFinished(after)) return [{ state: before, needsReason: false }];
  const reopened = { state: 'open', needsReason: true } as const;
  return before === 'open' ? [reopened] : [reopened, { state: before, needsReason: false }];
}

/** Whether the step opens again what was done or cancelled, which asks for a reason. */
export const reopens = (from: ActionItemState, to: ActionItemState) => to === 'open' && isFinished(from);
