import type { Words } from './word.js';

/** Why a mail goes out. */
export const mailKindWords = {
  invitation: { de: 'Einladung', en: 'invitation' },
  meeting_moved: { de: 'neuer Termin oder Ort', en: 'new date or place' },
  meeting_cancelled: { de: 'Absage', en: 'cancellation' },
  agenda_changed: { de: 'neue Tagesordnung', en: 'new agenda' },
  answer_reminder: { de: 'Erinnerung an die Antwort', en: 'reminder to answer' },
  answers_counted: { de: 'Stand der Antworten', en: 'count of answers' },
  date_poll: { de: 'Terminfindung', en: 'date poll' },
  date_poll_reminder: { de: 'Erinnerung an die Terminfindung', en: 'reminder of the date poll' },
  date_poll_counted: { de: 'Stand der Terminfindung', en: 'count of the date poll' },
  date_chosen: { de: 'Termin steht', en: 'date chosen' },
  date_poll_withdrawn: { de: 'Terminfindung zurückgezogen', en: 'date poll withdrawn' },
  invitation_withdrawn: { de: 'nicht mehr eingeladen', en: 'no longer invited' },
  minutes_in_review: { de: 'Protokoll in Prüfung', en: 'minutes in review' },
  minutes_approved: { de: 'Protokoll', en: 'minutes' },
  task_reminder: { de: 'Erinnerung an Aufgaben', en: 'reminder of action items' },
  lead_digest: { de: 'Überblick für die Leitung', en: 'overview for leads' },
  date_wish: { de: 'Wunsch nach anderem Termin', en: 'wish for another date' },
  date_wish_answered: { de: 'Antwort auf Terminwunsch', en: 'answer to a wish for another date' },
} satisfies Words;

/** Kinds that somebody may switch off. */
export const switchableKindWords = {
  task_reminder: mailKindWords.task_reminder,
  lead_digest: mailKindWords.lead_digest,
  date_wish: mailKindWords.date_wish,
} satisfies Words;

/** How far a mail is. */
export const mailStateWords = {
  waiting: { de: 'wartet', en: 'waiting' },
  sent: { de: 'gesandt', en: 'sent' },
  kept: { de: 'aufbewahrt, nicht gesandt', en: 'kept, not sent' },
  failed: { de: 'fehlgeschlagen', en: 'failed' },
  unclear: { de: 'unklar, ob gesandt', en: 'unclear whether sent' },
  bounced: { de: 'kam zurück', en: 'came back' },
} satisfies Words;

/** How far a job in the background is. */
export const jobStateWords = {
  waiting: { de: 'wartet', en: 'waiting' },
  running: { de: 'läuft', en: 'running' },
  failed: { de: 'fehlgeschlagen', en: 'failed' },
} satisfies Words;

/** What jobs are for, by their queue. */
export const jobQueueWords = {
  change: { de: 'Folgen von Änderungen', en: 'what follows from changes' },
  mail: { de: 'Mails', en: 'mails' },
  webhook: { de: 'Webhooks', en: 'webhooks' },
} satisfies Words;

/** What is wrong with an address from which mail comes back. */
export const bounceReasonWords = {
  address_unknown: { de: 'die Adresse gibt es nicht', en: 'there is no such address' },
  domain_unknown: { de: 'das Ziel der Adresse gibt es nicht', en: 'there is no such domain' },
  mailbox_disabled: { de: 'das Postfach ist abgeschaltet', en: 'the mailbox is switched off' },
} satisfies Words;

/** Whether what comes back is read. */
export const mailboxStateWords = {
  off: { de: 'nicht eingerichtet', en: 'not set up' },
  reading: { de: 'wird gelesen', en: 'is read' },
  failing: { de: 'nicht lesbar', en: 'cannot be read' },
} satisfies Words;
