import { defineFieldError, defineProblem } from '../common/problem.js';
import { onBroken, onUnknownReference } from '../database/broken-constraints.js';

export const meetingNotBegun = defineProblem(409, 'meeting_not_begun', {
  de: [
    'Sitzung noch nicht eröffnet',
    'Protokolliert wird von der Eröffnung an; eröffnen Sie zuerst die Sitzung (POST …/opening).',
  ],
  en: ['Meeting not begun', 'Logging starts with the opening; open the meeting first (POST …/opening).'],
});
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
export const meetingCancelled = defineProblem(409, 'meeting_cancelled', {
  de: ['Sitzung abgesagt', 'Eine abgesagte Sitzung bleibt, wie sie ist; legen Sie eine neue an.'],
  en: ['Meeting cancelled', 'A cancelled meeting stays as it is; make a new one.'],
});
export const minutesNotInDraft = defineProblem(409, 'minutes_not_in_draft', {
  de: [
    'Protokoll nicht im Entwurf',
    'Das geht nur, solange das Protokoll ein Entwurf ist; geben Sie es erst zurück oder eröffnen Sie eine Berichtigung.',
  ],
  en: [
    'Minutes not in draft',
    'This is possible only while the minutes are a draft; return them first, or open a correction.',
  ],
});
export const minutesInCorrection = defineProblem(409, 'minutes_in_correction', {
  de: [
    'Das Protokoll wird berichtigt',
    'Eine Berichtigung ändert Zusammenfassung, Notizen, was besprochen und was öffentlich ist, und wer da war; Tagesordnung, Beschlüsse und Aufgaben bleiben, wie sie genehmigt wurden. Ein neuer Beschluss kann einen alten ersetzen.',
  ],
  en: [
    'The minutes are being corrected',
    'A correction changes the summary, notes, what was discussed and what is public, and who was there; agenda, decisions and tasks stay as they were approved. A new decision can supersede an old one.',
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
