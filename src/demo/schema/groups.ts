import { seatRoles } from '../../access/actor.js';
import { recurrenceRule } from '../../common/recurrence-rule.js';
import { agendaItemKinds } from '../../steering-groups/steering-group.entity.js';
import { either, flag, line, list, type Of, oneOf, optional, plain, record, text, whole } from './shape.js';
import { accountName, days, groupSlug, key, minutes, months, position, weekday } from './values.js';

const rrule = plain<string>(
  'a recurrence rule (RFC 5545) such as FREQ=MONTHLY;INTERVAL=2;BYDAY=2MO',
  (value) => recurrenceRule(value) === null,
);
const rhythm = either(
  /** The n-th such weekday of every second month, … */
  record({ rrule, weekday, nth: whole(1, 4) }),
  /** … or every so many weeks, counted from the last time: -2 is the week before last. */
  record({ rrule, weekday, everyWeeks: whole(1, 52), lastWeek: whole(-52, 0) }),
);
export type DemoRhythm = Of<typeof rhythm>;

const seat = record({
  person: key,
  for: key,
  role: oneOf(seatRoles),
  withoutVote: optional(flag),
  since: months,
  until: optional(months),
  unconfirmed: optional(flag),
  /** Nobody has seen this person at a meeting for a long time. */
  silent: optional(flag),
});
export type DemoSeat = Of<typeof seat>;

const templateItem = record({
  title: line,
  kind: oneOf(agendaItemKinds),
  minutes,
  approvesLastMinutes: optional(flag),
});

export const group = record({
  slug: groupSlug,
  mandate: text,
  rhythm: optional(rhythm),
  /** Whose account approves this group's minutes. */
  approver: accountName,
  /** Days for objections. */
  reviewDays: optional(days),
  /** In whose name its mails come, where that is not its own name, and where they are answered. */
  senderName: optional(line),
  replyTo: optional(line),
  /** With what the group's agendas begin where it has a template of its own. */
  template: optional(list(templateItem)),
  /** With those that have ended; the plenary has none. */
  seats: optional(list(seat)),
});
export type DemoGroup = Of<typeof group>;

const itemRef = record({ meeting: key, position });
export type DemoItemRef = Of<typeof itemRef>;

export const topic = record({
  key,
  group: groupSlug,
  title: line,
  description: line,
  recurring: optional(flag),
  closed: optional(flag),
  proposedBy: optional(key),
  /** The agenda item that raised it, where that was another one than the first with this topic. */
  raisedIn: optional(itemRef),
  /** The lead wants it left off the next agenda. */
  leaveOutOnce: optional(flag),
  /** The item after which it was left out. */
  leftOutAfter: optional(itemRef),
  /** It came from another group, so many days after a meeting of that group. */
  movedFrom: optional(record({ group: groupSlug, meeting: key, after: days, reason: line })),
});
export type DemoTopic = Of<typeof topic>;
