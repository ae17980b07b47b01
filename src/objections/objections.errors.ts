import { defineProblem } from '../common/problem.js';

export const minutesNotInReview = defineProblem(409, 'minutes_not_in_review', {
  de: [
    'Protokoll nicht in Prüfung',
    'Einwände gehen nur, solange das Protokoll oder seine Berichtigung geprüft wird; warten Sie, bis die Leitung die Prüfung beginnt.',
  ],
  en: [
    'Minutes not in review',
    'Objections are possible only while the minutes or their correction are in review; wait until the lead begins it.',
  ],
});
export const noReviewPeriod = defineProblem(409, 'no_review_period', {
  de: [
    'Keine Frist für Einwände',
    'In dieser Gruppe gibt es keine Frist für Einwände (reviewDays ist 0); wenden Sie sich an ihre Leitung.',
  ],
  en: [
    'No time for objections',
    'This group has no time set aside for objections (reviewDays is 0); ask its lead.',
  ],
});
export const reviewPeriodOver = defineProblem(409, 'review_period_over', {
  de: [
    'Frist für Einwände vorbei',
    'Einwände gingen bis zum {day}.{month}.{year}, {time} Uhr ({zone}); wenden Sie sich an die Leitung der Gruppe.',
  ],
  en: [
    'Time for objections over',
    "Objections were possible until {year}-{month}-{day}, {time} ({zone}); ask the group's lead.",
  ],
  example: {
    params: { day: '24', month: '03', year: '2026', time: '09:30', zone: 'Europe/Berlin' },
    members: { reviewEndedAt: '2026-03-24T08:30:00.000Z' },
    schemas: {
      reviewEndedAt: {
        type: 'string',
        format: 'date-time',
        description: 'From when on nobody could object any more (`review_period_over`), in UTC.',
      },
    },
  },
});
export const objectionAnswered = defineProblem(409, 'objection_answered', {
  de: [
    'Einwand schon beantwortet',
    'Jeder Einwand wird einmal beantwortet; wer dabei nicht bleiben will, gibt das Protokoll zurück und ändert es.',
  ],
  en: [
    'Objection already answered',
    'Each objection is answered once; to decide otherwise, return the minutes and change them.',
  ],
});
export const participantHasAccount = defineProblem(409, 'participant_has_account', {
  de: [
    'Hat ein Konto',
    'Diese Person hat ein Konto: Sie liest das Protokoll und erhebt Einwände, sobald sie sich anmeldet.',
  ],
  en: ['Has an account', 'This person has an account, and reads the minutes and objects after signing in.'],
});
export const participantNotInvited = defineProblem(409, 'participant_not_invited', {
  de: [
    'Nicht eingeladen',
    'Einwände erhebt nur, wer zu der Sitzung eingeladen wurde; stellen Sie den Link für eine solche Teilnahme aus.',
  ],
  en: [
    'Not invited',
    'Only who was invited to the meeting can object; make the link for such a participation.',
  ],
});
/** The same for every reason, so that nobody learns which links there are or were. */
export const objectionLinkNotUsable = defineProblem(404, 'objection_link_not_usable', {
  de: [
    'Link gilt nicht',
    'Unter diesem Link gibt es nichts zu lesen, nicht mehr oder noch nicht; die Leitung der Gruppe stellt einen neuen aus.',
  ],
  en: [
    'Link not usable',
    "There is nothing to read under this link, not any more or not yet; the group's lead makes a new one.",
  ],
});
