import { defineFieldError } from '../common/problem.js';
import { notFound } from '../common/problems.js';
import { onBroken, onBrokenField } from '../database/broken-constraints.js';

export const votesTogether = defineFieldError('votes_together', {
  de: 'Geben Sie Ja, Nein und Enthaltungen zusammen an oder alle drei nicht.',
  en: 'Give yes, no and abstentions together, or none of the three.',
});
export const tooManyVotes = defineFieldError('too_many_votes', {
  de: 'Das sind {votes} Stimmen; in dieser Sitzung können {possible} Organisationen abstimmen, je Organisation eine Stimme.',
  en: 'These are {votes} votes; {possible} organisations can vote in this meeting, one vote an organisation.',
});
export const notVotedOn = defineFieldError('not_voted_on', {
  de: 'Über Zurückgezogenes und Vertagtes wird nicht abgestimmt: lassen Sie die Stimmen weg (null).',
  en: 'What is withdrawn or deferred was not voted on: leave the votes out (null).',
});
export const alreadySuperseded = defineFieldError('already_superseded', {
  de: 'Diesen Beschluss ersetzt schon {by}; ersetzen Sie jenen.',
  en: 'This decision is superseded by {by} already; supersede that one.',
});
export const alreadyBack = defineFieldError('already_back', {
  de: 'Dieser vertagte Beschluss ist schon wiedergekehrt, als {by}; ändern Sie jenen.',
  en: 'This deferred decision has come back already, as {by}; change that one.',
});
export const decisionNotFinal = defineFieldError('decision_not_final', {
  de: 'Ersetzt werden kann nur ein Beschluss mit Nummer, dessen Protokoll genehmigt ist.',
  en: 'Only a numbered decision whose minutes are approved can be superseded.',
});
export const decisionNotDeferred = defineFieldError('decision_not_deferred', {
  de: 'Wiederkehren kann nur ein vertagter Beschluss, dessen Protokoll genehmigt ist.',
  en: 'Only a deferred decision whose minutes are approved can come back.',
});

// The agenda item was removed while somebody wrote a decision under it.
onBroken({ decision_agenda_item_fk: notFound });
onBrokenField({ decision_votes_together: () => votesTogether('/votesYes') });
