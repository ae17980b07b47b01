import { actionItemPriorities, actionItemStates } from '../../action-items/action-item-life-cycle.js';
import { line, list, type Of, oneOf, optional, record } from './shape.js';
import { accountName, days, groupSlug, key, position } from './values.js';

/** `after` and `due` count days from the meeting, or from the day on which the task was given. */
const step = record({
  after: days,
  state: optional(oneOf(actionItemStates)),
  due: optional(days),
  comment: optional(line),
  by: optional(accountName),
});
export type DemoActionStep = Of<typeof step>;

const content = {
  title: line,
  description: optional(line),
  person: optional(key),
  organisation: optional(key),
  due: optional(days),
  priority: optional(oneOf(actionItemPriorities)),
  history: optional(list(step)),
};

/** A task that a meeting gave. */
export const action = record({
  ...content,
  /** It carries out the n-th decision (from 1) of its agenda item. */
  decision: optional(position),
});
export type DemoAction = Of<typeof action>;

/** A task that no meeting gave, so many days before today. */
export const standingAction = record({ ...content, group: groupSlug, daysAgo: days });
