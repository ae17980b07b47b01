import { defineFieldError, defineProblem, reasonExample } from '../common/problem.js';
import { onBroken, onUnknownReference } from '../database/broken-constraints.js';

export const meetingBegun = defineProblem(409, 'meeting_begun', {
  de: [
    'Sitzung hat begonnen',
    'Die Vorlage ist für Tagesordnungen vor der Eröffnung; fügen Sie einzelne Punkte hinzu (POST …/agenda-items).',
  ],
  en: [
    'Meeting has begun',
    'The template is for agendas before the opening; add single items (POST …/agenda-items).',
  ],
});
const topicOnAgenda = defineProblem(409, 'topic_on_agenda', {
  de: [
    'Thema steht schon auf der Tagesordnung',
    'Ein Thema steht je Sitzung nur einmal da; ändern Sie den vorhandenen Punkt.',
  ],
  en: ['Topic already on the agenda', 'A topic stands once per meeting; change the item that is there.'],
});
export const agendaItemInUse = defineProblem(409, 'agenda_item_in_use', {
  de: [
    'An dem Punkt hängt etwas',
    'Beschlüsse, Aufgaben, Einwände, Themen oder spätere Sitzungen beziehen sich auf diesen Punkt; behalten Sie ihn oder lösen Sie zuerst, was unter „reasons“ steht.',
  ],
  en: [
    'Something hangs on this item',
    'Decisions, action items, objections, topics or later meetings refer to it; keep it, or first detach what stands under "reasons".',
  ],
  example: reasonExample('decision', 'decision'),
});
export const topicNotOfGroup = defineFieldError('topic_not_of_group', {
  de: 'Dieses Thema gibt es in der Gruppe der Sitzung nicht.',
  en: "There is no such topic in the meeting's group.",
});
export const topicClosed = defineFieldError('topic_closed', {
  de: 'Dieses Thema ist abgeschlossen; eröffnen Sie es wieder oder wählen Sie ein offenes.',
  en: 'This topic is closed; open it again or choose an open one.',
});
export const notPersonLink = defineFieldError('not_person_link', {
  de: 'Der Verweis „{link}“ nennt keine Person, die es gibt; erwartet wird [](person:<id>).',
  en: 'The link "{link}" names no person that exists; [](person:<id>) is expected.',
});
export const itemMissing = defineFieldError('item_missing', {
  de: 'Der Tagesordnungspunkt {id} fehlt; nennen Sie jeden genau einmal.',
  en: 'The agenda item {id} is missing; name each exactly once.',
});

onBroken({ agenda_item_topic_once: topicOnAgenda });
onUnknownReference({ agenda_item_presenter_fk: '/presenterPersonId' });
