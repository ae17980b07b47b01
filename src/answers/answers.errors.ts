import { defineFieldError, defineProblem } from '../common/problem.js';

/** The same for every reason, so that nobody learns which links there are or were. */
export const answerLinkNotUsable = defineProblem(404, 'answer_link_not_usable', {
  de: [
    'Link gilt nicht',
    'Mit diesem Link lässt sich keine Einladung beantworten, nicht mehr oder noch nicht: Die Sitzung hat begonnen oder ist abgesagt, oder es gibt einen neueren Link. Wer eingeladen hat, schickt einen neuen.',
  ],
  en: [
    'Link not usable',
    'No invitation can be answered with this link, not any more or not yet: the meeting has begun or is cancelled, or there is a newer link. Whoever invited you sends a new one.',
  ],
});
export const answerNotAskedYet = defineProblem(409, 'answer_not_asked_yet', {
  de: [
    'Noch nicht eingeladen',
    'Mit einem Link antwortet, wer zu einer Sitzung eingeladen ist, die noch nicht begonnen hat; laden Sie zuerst ein.',
  ],
  en: [
    'Not invited yet',
    'A link answers an invitation to a meeting that has not begun; send the invitation first.',
  ],
});
export const tooManySubstitutes = defineProblem(409, 'too_many_substitutes', {
  de: [
    'Sie können niemand anderen mehr nennen',
    'Mit den Links zu dieser Einladung wurden schon drei Vertretungen genannt, oder Sie sind selbst als Vertretung genannt; bitte sagen Sie es der Leitung der Gruppe.',
  ],
  en: [
    'You can name nobody else any more',
    "Three substitutes were already named with the links to this invitation, or you were named as one yourself; please tell the group's lead.",
  ],
});
export const onlyWhereDelegated = defineFieldError('only_where_delegated', {
  de: 'Eine Vertretung gibt es nur zur Antwort „delegated“ (jemand anderes geht für mich).',
  en: 'A substitute goes with the answer "delegated" only.',
});
export const substituteMissing = defineFieldError('substitute_missing', {
  de: 'Sagen Sie, wer an Ihrer Stelle kommt: eine der angebotenen Personen (personId), oder Name und E-Mail-Adresse.',
  en: 'Say who comes in your place: one of the persons offered (personId), or a name and an e-mail address.',
});
export const notOffered = defineFieldError('not_offered', {
  de: 'Diese Person steht hier nicht zur Wahl; nennen Sie Name und E-Mail-Adresse.',
  en: 'This person is not offered here; give a name and an e-mail address.',
});
export const notYourOpenTask = defineFieldError('not_your_open_task', {
  de: 'Das ist keine Ihrer offenen Aufgaben in dieser Gruppe, oder nicht mehr; laden Sie die Seite neu.',
  en: 'This is none of your open tasks in this group, or not any more; load the page anew.',
});
export const onlyPersonsPropose = defineFieldError('only_persons_propose', {
  de: 'Themen schlägt vor, wer bei der Allianz als Person geführt wird; schreiben Sie es in die Bemerkung.',
  en: 'Topics are proposed by people whom the alliance knows; write it as a remark.',
});
export const noCalendarReply = defineFieldError('no_calendar_reply', {
  de: 'Das ist keine Antwort eines Kalenders auf eine Einladung: Es braucht METHOD:REPLY und einen Termin mit UID und einer zu- oder absagenden Person (ATTENDEE mit PARTSTAT).',
  en: 'This is no answer of a calendar to an invitation: it needs METHOD:REPLY and one event with a UID and an attendee who accepts or declines (ATTENDEE with PARTSTAT).',
});
