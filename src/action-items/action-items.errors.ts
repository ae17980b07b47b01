import { defineFieldError, defineProblem } from '../common/problem.js';
import { onUnknownReference } from '../database/broken-constraints.js';

export const responsibleMissing = defineFieldError('responsible_missing', {
  de: 'Für eine Aufgabe steht immer jemand ein: nennen Sie eine Person oder eine Organisation.',
  en: 'Somebody always answers for an action item: name a person or an organisation.',
});
export const notOfGroup = defineFieldError('not_of_group', {
  de: 'Diesen Tagesordnungspunkt gibt es nicht in einer Sitzung dieser Gruppe.',
  en: 'There is no such agenda item in a meeting of this group.',
});
export const notOfAgendaItem = defineFieldError('not_of_agenda_item', {
  de: 'Diesen Beschluss gibt es nicht unter dem Tagesordnungspunkt der Aufgabe.',
  en: 'There is no such decision under the agenda item of the action item.',
});
export const reasonWithoutChange = defineFieldError('reason_without_change', {
  de: 'Ein Grund gehört zu einer Änderung von Stand, Zuständigkeit oder Termin; alles andere ist ein Kommentar.',
  en: 'A reason goes with a change of state, responsibility or date; anything else is a comment.',
});

export const actionItemInMinutes = defineProblem(409, 'action_item_in_minutes', {
  de: [
    'Steht so im Protokoll',
    'Titel, Beschreibung und Beschluss dieser Aufgabe stehen im genehmigten Protokoll; Stand, Zuständigkeit, Termin und Priorität lassen sich weiter ändern.',
  ],
  en: [
    'Stands in the minutes',
    'Title, description and decision of this action item stand in approved minutes; state, responsibility, date and priority can still be changed.',
  ],
});

export const actionItemFinished = defineProblem(409, 'action_item_finished', {
  de: ['Schon fertig', 'Ein anderer Termin lässt sich nur wünschen, solange die Aufgabe offen ist.'],
  en: ['Finished already', 'Another date can only be asked for while the action item is open.'],
});
export const noDateWish = defineProblem(409, 'no_date_wish', {
  de: ['Kein Wunsch offen', 'Zu dieser Aufgabe wünscht niemand (mehr) einen anderen Termin.'],
  en: ['No wish is open', 'Nobody asks for another date for this action item (any more).'],
});
export const wishInPast = defineFieldError('wish_in_past', {
  de: 'Der gewünschte Tag ist vorbei.',
  en: 'The day that is asked for is over.',
});

onUnknownReference({
  action_item_group_fk: '/steeringGroupId',
  action_item_person_fk: '/responsiblePersonId',
  action_item_organisation_fk: '/responsibleOrganisationId',
  // It was there a moment ago: somebody removed it from the agenda.
  action_item_agenda_item_fk: '/agendaItemId',
});
