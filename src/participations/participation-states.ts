import { statesOf } from '../common/states.js';

export const meetingRoles = ['chair', 'minute_taker', 'presenter', 'participant', 'guest'] as const;
export type MeetingRole = (typeof meetingRoles)[number];

/** Answers to an invitation, as in iCalendar's PARTSTAT. */
export const rsvps = ['needs_action', 'accepted', 'tentative', 'declined', 'delegated'] as const;
export type Rsvp = (typeof rsvps)[number];

export const attendances = ['unknown', 'present', 'partial', 'excused', 'absent'] as const;
export type Attendance = (typeof attendances)[number];

const answers = statesOf<Rsvp>();

/** What answers mean. */
export const rsvpIs = {
  missing: answers('needs_action'),
  accepted: answers('accepted'),
  declined: answers('declined'),
  /** The person does not come, or sends somebody. */
  away: answers('declined', 'delegated'),
};

const attendance = statesOf<Attendance>();

export const attendanceIs = {
  /** Was there, if only for a while. */
  there: attendance('present', 'partial'),
  /** Also those of whom nobody has written it down yet, which is often done only at the end. */
  possible: attendance('present', 'partial', 'unknown'),
  unknown: attendance('unknown'),
  excused: attendance('excused'),
  absent: attendance('absent'),
};
