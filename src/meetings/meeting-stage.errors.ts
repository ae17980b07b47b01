import { defineProblem } from '../common/problem.js';

export const meetingNotBegun = defineProblem(409, 'meeting_not_begun', {
  de: [
    'Sitzung noch nicht eröffnet',
    'Protokolliert wird von der Eröffnung an; eröffnen Sie zuerst die Sitzung (POST …/opening).',
  ],
  en: ['Meeting not begun', 'Logging starts with the opening; open the meeting first (POST …/opening).'],
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
export const answersClosed = defineProblem(409, 'answers_closed', {
  de: [
    'Keine Zu- und Absagen mehr',
    'Zu- und Absagen gehen bis zur Eröffnung; danach zählt die Anwesenheit (attendance).',
  ],
  en: ['Answers are closed', 'Invitations are answered until the opening; from then on attendance counts.'],
});
