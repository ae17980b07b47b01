import { actionItemStateWords } from './action-item-words.js';
import { fieldWords } from './field-words.js';
import { attendanceWords, meetingStateWords, rsvpWords } from './meeting-words.js';
import { recordWords } from './record-words.js';
import type { Words } from './word.js';

/* What the columns of reports are called, by their names in JSON, and what their rows stand for. */

export const reportWords = {
  id: { de: 'ID', en: 'ID' },
  title: fieldWords.title,
  kind: fieldWords.kind,
  steeringGroup: recordWords.steering_group,
  sectorName: recordWords.sector,
  sectorCode: { de: 'Kürzel des Bereichs', en: 'sector code' },

  meetings: { de: 'Sitzungen', en: 'meetings' },
  persons: { de: 'Personen', en: 'persons' },
  guests: { de: 'Gäste', en: 'guests' },
  invited: meetingStateWords.invited,
  accepted: rsvpWords.accepted,
  declined: rsvpWords.declined,
  acceptedRate: { de: 'Anteil der Zusagen', en: 'part that accepted' },
  present: attendanceWords.present,
  presentUninvited: { de: 'anwesend ohne Einladung', en: 'present without an invitation' },
  excused: attendanceWords.excused,
  absent: attendanceWords.absent,
  unrecorded: { de: 'Anwesenheit nicht erfasst', en: 'attendance not recorded' },
  presentRate: { de: 'Anteil der Anwesenden', en: 'part that was present' },

  memberSince: { de: 'Mitglied seit', en: 'member since' },
  invitedCount: { de: 'Einladungen', en: 'invitations' },
  lastPresentOn: { de: 'zuletzt anwesend am', en: 'last present on' },

  isRecurring: { de: 'wiederkehrend', en: 'recurring' },
  firstRaisedOn: { de: 'zuerst aufgebracht am', en: 'first raised on' },
  daysOpen: { de: 'Tage offen', en: 'days open' },
  carryCount: { de: 'Überträge', en: 'times carried over' },
  isLongCarried: { de: 'dreimal oder öfter übertragen', en: 'carried over three times or more' },
  lastDiscussedOn: { de: 'zuletzt besprochen am', en: 'last discussed on' },

  open: actionItemStateWords.open,
  overdue: { de: 'überfällig', en: 'overdue' },
  open0To30: { de: 'offen bis 30 Tage', en: 'open up to 30 days' },
  open31To90: { de: 'offen 31 bis 90 Tage', en: 'open 31 to 90 days' },
  open91To180: { de: 'offen 91 bis 180 Tage', en: 'open 91 to 180 days' },
  open181Plus: { de: 'offen über 180 Tage', en: 'open more than 180 days' },
  medianAgeDays: { de: 'Alter in Tagen, Median', en: 'age in days, median' },
  maxAgeDays: { de: 'Alter in Tagen, höchstens', en: 'age in days, at most' },
  done: actionItemStateWords.done,
  doneOnTime: { de: 'davon rechtzeitig', en: 'of these on time' },
  doneLate: { de: 'davon verspätet', en: 'of these late' },
  onTimeRate: { de: 'Anteil rechtzeitig', en: 'part on time' },
  cancelled: actionItemStateWords.cancelled,

  heldOn: { de: 'gehalten am', en: 'held on' },
  daysSince: { de: 'Tage seither', en: 'days since' },
  minutesState: recordWords.minutes,
  minuteTaker: { de: 'Protokoll führt', en: 'minutes taken by' },
} satisfies Words;

export const periodWords = {
  month: { de: 'Monat', en: 'month' },
  quarter: { de: 'Quartal', en: 'quarter' },
  year: { de: 'Jahr', en: 'year' },
} satisfies Words;

export const yesNoWords = {
  true: { de: 'ja', en: 'yes' },
  false: { de: 'nein', en: 'no' },
} satisfies Words;
