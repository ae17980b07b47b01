import type { Words } from './word.js';

/* Codes of a meeting: how far it is, what it speaks of, who takes part. */

export const meetingStateWords = {
  draft: { de: 'Entwurf', en: 'draft' },
  scheduled: { de: 'angesetzt', en: 'scheduled' },
  invited: { de: 'eingeladen', en: 'invited' },
  in_progress: { de: 'läuft', en: 'in progress' },
  held: { de: 'gehalten', en: 'held' },
  cancelled: { de: 'abgesagt', en: 'cancelled' },
} satisfies Words;

export const meetingKindWords = {
  regular: { de: 'Sitzung', en: 'meeting' },
  annual_session: { de: 'Jahressitzung', en: 'annual session' },
} satisfies Words;

/** What a calendar to subscribe to has. */
export const feedKindWords = {
  mine: { de: 'meine Termine und Fristen', en: 'my meetings and due dates' },
  group: { de: 'Sitzungen einer Gruppe', en: 'meetings of a group' },
  all: { de: 'alle Sitzungen', en: 'all meetings' },
} satisfies Words;

export const agendaItemKindWords = {
  information: { de: 'Information', en: 'information' },
  discussion: { de: 'Beratung', en: 'discussion' },
  decision: { de: 'Beschluss', en: 'decision' },
} satisfies Words;

export const topicStateWords = {
  open: { de: 'offen', en: 'open' },
  closed: { de: 'abgeschlossen', en: 'closed' },
} satisfies Words;

/** What happened to a topic. */
export const topicEntryKindWords = {
  raised: { de: 'aufgebracht', en: 'raised' },
  on_agenda: { de: 'auf der Tagesordnung', en: 'on the agenda' },
  transferred: { de: 'an eine andere Gruppe gegeben', en: 'transferred' },
} satisfies Words;

export const meetingRoleWords = {
  chair: { de: 'Leitung', en: 'chair' },
  minute_taker: { de: 'Protokoll', en: 'minute taker' },
  presenter: { de: 'Vortrag', en: 'presenter' },
  participant: { de: 'Teilnahme', en: 'participant' },
  guest: { de: 'Gast', en: 'guest' },
} satisfies Words;

export const rsvpWords = {
  needs_action: { de: 'noch keine Antwort', en: 'no answer yet' },
  accepted: { de: 'zugesagt', en: 'accepted' },
  tentative: { de: 'unter Vorbehalt', en: 'tentative' },
  declined: { de: 'abgesagt', en: 'declined' },
  delegated: { de: 'lässt sich vertreten', en: 'delegated' },
} satisfies Words;

export const attendanceWords = {
  unknown: { de: 'unbekannt', en: 'unknown' },
  present: { de: 'anwesend', en: 'present' },
  partial: { de: 'zeitweise anwesend', en: 'present for a time' },
  excused: { de: 'entschuldigt', en: 'excused' },
  absent: { de: 'abwesend', en: 'absent' },
} satisfies Words;

/** Why somebody who is meant is not put on the list of a meeting. */
export const leftOutWords = {
  on_list: { de: 'schon auf der Liste', en: 'on the list already' },
  left: { de: 'nicht mehr dort tätig', en: 'works there no more' },
  not_yet: { de: 'erst nach der Sitzung dabei', en: 'there only after the meeting' },
  unconfirmed: { de: 'noch nicht bestätigt', en: 'not confirmed yet' },
  seat_over: { de: 'Sitz endet vor der Sitzung', en: 'seat ends before the meeting' },
  membership_suspended: { de: 'Mitgliedschaft ruht', en: 'membership suspended' },
  membership_ended: { de: 'nicht mehr Mitglied', en: 'not a member any more' },
  membership_prospective: { de: 'noch nicht Mitglied', en: 'not a member yet' },
  no_contact: { de: 'ohne Ansprechperson', en: 'without a contact' },
} satisfies Words;
