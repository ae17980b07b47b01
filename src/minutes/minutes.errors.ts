import { defineFieldError, defineProblem } from '../common/problem.js';
import { notFound } from '../common/problems.js';
import { onBroken, onBrokenField } from '../database/broken-constraints.js';

const minutesExist = defineProblem(409, 'minutes_exist', {
  de: ['Protokoll besteht schon', 'Diese Sitzung hat schon ein Protokoll; ändern Sie dieses.'],
  en: ['Minutes exist already', 'This meeting has minutes already; change those.'],
});
const minutesFinal = defineProblem(409, 'minutes_final', {
  de: ['Protokoll ist genehmigt', 'Was ein genehmigtes Protokoll festhält, lässt sich nicht mehr ändern.'],
  en: ['Minutes are approved', 'What approved minutes hold can no longer be changed.'],
});
export const approvalBlocked = defineProblem(409, 'approval_blocked', {
  de: [
    'Genehmigung noch nicht möglich',
    'Unter „reasons“ steht, was fehlt, jeweils mit dem Datensatz; danach lässt sich das Protokoll genehmigen.',
  ],
  en: [
    'Approval not possible yet',
    'What is missing stands under "reasons", each with its record; after that the minutes can be approved.',
  ],
});
export const minutesWithdrawn = defineProblem(410, 'minutes_withdrawn', {
  de: [
    'Veröffentlichung zurückgezogen',
    'Dieses Protokoll war öffentlich und ist es nicht mehr; wenden Sie sich an die Leitung der Steuergruppe.',
  ],
  en: [
    'Publication withdrawn',
    'These minutes were public and no longer are; ask the lead of the steering group.',
  ],
});

export const votesTogether = defineFieldError('votes_together', {
  de: 'Geben Sie Ja, Nein und Enthaltungen zusammen an oder alle drei nicht.',
  en: 'Give yes, no and abstentions together, or none of the three.',
});
export const decisionNotFinal = defineFieldError('decision_not_final', {
  de: 'Ersetzt werden kann nur ein Beschluss mit Nummer, dessen Protokoll genehmigt ist.',
  en: 'Only a numbered decision whose minutes are approved can be superseded.',
});
export const decisionNotDeferred = defineFieldError('decision_not_deferred', {
  de: 'Wiederkehren kann nur ein vertagter Beschluss, dessen Protokoll genehmigt ist.',
  en: 'Only a deferred decision whose minutes are approved can come back.',
});

onBroken({
  minutes_one_per_meeting: minutesExist,
  minutes_approved_are_final: minutesFinal,
  // the agenda item was removed while somebody wrote a decision under it
  decision_agenda_item_fk: notFound,
});
onBrokenField({ decision_votes_together: () => votesTogether('/votesYes') });
