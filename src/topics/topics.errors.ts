import { defineFieldError, defineProblem } from '../common/problem.js';
import { onUnknownReference } from '../database/broken-constraints.js';

export const topicInUse = defineProblem(409, 'topic_in_use', {
  de: [
    'Die Gruppe ist mit dem Thema noch nicht fertig',
    'Es steht auf einer Tagesordnung, über die noch nicht entschieden ist. Nehmen Sie es von der Tagesordnung, oder genehmigen Sie zuerst das Protokoll; was im Weg steht, nennt „reasons“.',
  ],
  en: [
    'The group is not done with the topic',
    'It stands on an agenda that nothing was decided about yet. Take it off that agenda, or approve the minutes first; "reasons" names what is in the way.',
  ],
});
export const onlyOpenRecurring = defineFieldError('only_open_recurring', {
  de: 'Einmal auslassen lässt sich nur ein offenes Thema, das wiederkehrt (isRecurring).',
  en: 'Only an open topic that recurs (isRecurring) can be left out once.',
});
export const sameGroup = defineFieldError('same_group', {
  de: 'Das Thema gehört schon dieser Gruppe; nennen Sie eine andere.',
  en: 'The topic belongs to this group already; name another one.',
});
export const groupEnded = defineFieldError('group_ended', {
  de: 'Diese Gruppe gibt es nicht mehr; nennen Sie eine, die noch arbeitet.',
  en: 'This group has ended; name one that still works.',
});

onUnknownReference({ topic_proposer_fk: '/proposedByPersonId' });
