import { agendaItemKinds } from '../../steering-groups/steering-group.entity.js';
import { decisionResults } from '../../decisions/decision-results.js';
import { meetingStates, type MeetingState } from '../../meetings/meeting-life-cycle.js';
import { meetingKinds } from '../../meetings/meeting.entity.js';
import { meetingRoles } from '../../participations/participation-states.js';
import { action } from './action-items.js';
import { meetingMinutes } from './minutes.js';
import { either, flag, line, list, type Of, oneOf, optional, record, text, whole } from './shape.js';
import { groupSlug, key, minutes, timeOfDay, weekday } from './values.js';

const votes = whole(0, 1000);

const decision = record({
  key: optional(key),
  text,
  result: oneOf(decisionResults),
  votes: optional(record({ for: votes, against: votes, abstained: votes })),
  supersedes: optional(key),
  deferredFrom: optional(key),
});

const agendaItem = record({
  title: line,
  kind: oneOf(agendaItemKinds),
  minutes,
  presenter: optional(key),
  topic: optional(key),
  /** Carried over from the group's last meeting that had this topic. */
  carriedOver: optional(flag),
  /** It is there to approve the minutes of the group's last meeting. */
  approvesLastMinutes: optional(flag),
  notDiscussed: optional(flag),
  notes: optional(text),
  public: optional(flag),
  decisions: optional(list(decision)),
  actions: optional(list(action)),
});

/** The n-th meeting in the group's rhythm (-1: the last, 1: the next), or weeks from now with a weekday. */
const when = either(record({ slot: whole(-12, 12) }), record({ week: whole(-104, 104), weekday }));

const role = optional(oneOf(meetingRoles));

export const meeting = record({
  key,
  group: groupSlug,
  kind: optional(oneOf(meetingKinds)),
  when,
  from: optional(timeOfDay),
  to: optional(timeOfDay),
  title: line,
  location: line,
  joinUrl: optional(line),
  /** Nothing is going on while the demo is loaded. */
  state: oneOf(
    meetingStates.filter((one): one is Exclude<MeetingState, 'in_progress'> => one !== 'in_progress'),
  ),
  cancelReason: optional(line),
  minuteTaker: key,
  chair: optional(key),
  /** Persons without a seat in the group, beside those in `also`. */
  invited: optional(list(key)),
  also: optional(
    list(either(record({ person: key, role }), record({ guest: text, email: optional(text), role }))),
  ),
  excused: optional(list(key)),
  absent: optional(list(key)),
  partial: optional(list(key)),
  /** Attendance that nobody has entered yet. */
  unknown: optional(list(key)),
  substitutes: optional(list(record({ by: key, for: key }))),
  minutes: optional(meetingMinutes),
  agenda: list(agendaItem),
});
export type DemoMeeting = Of<typeof meeting>;
