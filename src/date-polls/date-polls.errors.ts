import { defineFieldError, defineProblem } from '../common/problem.js';
import { onBroken, onBrokenField, onUnknownReference } from '../database/broken-constraints.js';

/** Also where the database refuses an answer that comes in behind a choice. */
export const datePollOver = defineProblem(409, 'date_poll_over', {
  de: [
    'Die Terminfindung ist vorbei',
    'Es steht schon ein Termin fest, oder die Terminfindung wurde zurückgezogen; Antworten ändern daran nichts mehr. Laden Sie die Seite neu, um zu sehen, was gilt.',
  ],
  en: [
    'The date poll is over',
    'A date is fixed already, or the poll was withdrawn; answers change nothing of that. Load the page anew to see what holds.',
  ],
});
/** The same for every reason, so that nobody learns which links there are or were. */
export const datePollLinkNotUsable = defineProblem(404, 'date_poll_link_not_usable', {
  de: [
    'Link gilt nicht',
    'Dieser Link öffnet keine Terminfindung, oder nicht mehr: Die Termine sind vorbei, oder es gibt einen neueren Link. Wer Sie gefragt hat, schickt einen neuen.',
  ],
  en: [
    'Link not usable',
    'This link opens no date poll, or not any more: its dates are over, or there is a newer link. Whoever asked you sends a new one.',
  ],
});
export const datesAreOver = defineProblem(409, 'dates_are_over', {
  de: [
    'Die Termine sind vorbei',
    'Alle Termine, die zur Wahl standen, sind vorbei: Ein Link öffnete nichts mehr. Ziehen Sie die Terminfindung zurück und beginnen Sie eine neue.',
  ],
  en: [
    'The dates are over',
    'All dates that were offered are over: a link would open nothing. Withdraw the poll and begin a new one.',
  ],
});
export const respondentHasLeft = defineProblem(409, 'respondent_has_left', {
  de: [
    'Die Person ist ausgeschieden',
    'Sie arbeitet nirgends mehr und sitzt in keiner Gruppe; ein Link öffnete ihr nichts. Fragen Sie jemand anderen oder tragen Sie die Antwort selbst ein.',
  ],
  en: [
    'The person has left',
    'They work nowhere any more and sit in no group; a link would open nothing for them. Ask somebody else, or write the answer down yourself.',
  ],
});
const askedAlready = defineProblem(409, 'asked_already', {
  de: ['Schon gefragt', 'Diese Person oder E-Mail-Adresse gehört schon zu denen, die gefragt sind.'],
  en: ['Asked already', 'This person or e-mail address is among those who are asked.'],
});
export const notAhead = defineFieldError('not_ahead', {
  de: 'Dieser Termin hat schon begonnen; nehmen Sie einen, der vor uns liegt.',
  en: 'This date has begun already; take one that lies ahead.',
});
export const offeredTwice = defineFieldError('offered_twice', {
  de: 'Dieser Termin steht schon zur Wahl.',
  en: 'This date is offered already.',
});
export const answerByOutside = defineFieldError('answer_by_outside', {
  de: 'Antworten erbitten Sie für einen Tag von heute bis zum ersten Termin ({last}).',
  en: 'Answers are asked for by a day from today up to the first date ({last}).',
});
export const answeredTwice = defineFieldError('answered_twice', {
  de: 'Zu diesem Termin steht hier schon eine Antwort.',
  en: 'There is an answer to this date here already.',
});
export const saysNothing = defineFieldError('says_nothing', {
  de: 'Sagen Sie zu mindestens einem Termin, ob er passt, oder geben Sie eine Bemerkung.',
  en: 'Say of at least one date whether it suits, or give a remark.',
});
export const personOrGuest = defineFieldError('person_or_guest', {
  de: 'Nennen Sie entweder eine Person (personId) oder einen Gast (guestName, dazu guestEmail).',
  en: 'Name either a person (personId) or a guest (guestName, and guestEmail).',
});

onBroken({
  date_poll_answers_while_open: datePollOver,
  date_poll_respondent_once: askedAlready,
  date_poll_respondent_guest_once: askedAlready,
});
onBrokenField({ date_poll_option_once: () => offeredTwice('/options') });
onUnknownReference({ date_poll_respondent_person_fk: '/personId' });
