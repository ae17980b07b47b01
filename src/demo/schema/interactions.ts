import { interactionKinds } from '../../interactions/interaction.entity.js';
import { line, oneOf, optional, record, text } from './shape.js';
import { days, key } from './values.js';

/** What somebody of us had to do with others, so many days before today; `due` and `done` count from that day. */
export const interaction = record({
  kind: oneOf(interactionKinds),
  daysAgo: days,
  organisation: optional(key),
  person: optional(key),
  by: key,
  text,
  nextStep: optional(line),
  due: optional(days),
  done: optional(days),
});
