import { attendances } from '../../participations/participation-states.js';
import { minutesStates } from '../../meetings/minutes-states.js';
import { objectionOutcomes } from '../../objections/objection.entity.js';
import { line, list, type Of, oneOf, optional, record, text, whole } from './shape.js';
import { days, key, position } from './values.js';

/** The next version of approved minutes; `opened` and `approved` count days from the meeting. */
const correction = record({
  reason: line,
  opened: days,
  /** Still being written without it. */
  approved: optional(days),
  notes: list(record({ position, notes: text })),
  attendance: optional(list(record({ person: key, attendance: oneOf(attendances) }))),
});
export type DemoCorrection = Of<typeof correction>;

/** From the (last) beginning of the review; negative ones before it was sent back and began again. */
const daysOfReview = whole(-365, 365);

/** Somebody objects to a passage. */
const objection = record({
  person: key,
  position,
  passage: text,
  text,
  made: daysOfReview,
  answered: optional(daysOfReview),
  outcome: optional(oneOf(objectionOutcomes)),
  answer: optional(text),
});
export type DemoObjection = Of<typeof objection>;

export const meetingMinutes = record({
  state: oneOf(minutesStates),
  summary: text,
  returnReason: optional(line),
  correction: optional(correction),
  objections: optional(list(objection)),
});
