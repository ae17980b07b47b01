import { dateAnswers } from '../../date-polls/date-poll-life-cycle.js';
import { atLeastOne, line, list, oneOf, optional, record, text } from './shape.js';
import { days, groupSlug, key, timeOfDay } from './values.js';

/** A date that is looked for: offered are days from today on, moved to the next on which people work. */
export const datePoll = record({
  group: groupSlug,
  title: line,
  location: optional(line),
  message: text,
  from: timeOfDay,
  to: timeOfDay,
  /** So many days ahead, each. */
  dates: atLeastOne(days),
  /** So many days ahead. */
  answerBy: days,
  answers: list(record({ person: key, says: list(oneOf(dateAnswers)), note: optional(line) })),
});
