import { defineProblem } from '../common/problem.js';

export const notInvitedYet = defineProblem(409, 'not_invited_yet', {
  de: [
    'Noch nicht eingeladen',
    'Die Tagesordnung bekommt noch einmal, wer eingeladen ist; laden Sie zuerst ein (POST …/invitation), dann steht sie in der Einladung.',
  ],
  en: [
    'Not invited yet',
    'Who is invited gets the agenda once more; invite first (POST …/invitation), then it stands in the invitation.',
  ],
});
export const agendaTooLate = defineProblem(409, 'agenda_too_late', {
  de: [
    'Die Sitzung hat begonnen oder ist vorbei',
    'Eine neue Tagesordnung wird vor der Sitzung versandt; danach steht sie im Protokoll.',
  ],
  en: [
    'The meeting has begun or is over',
    'A new agenda is sent before the meeting; afterwards it stands in the minutes.',
  ],
});
