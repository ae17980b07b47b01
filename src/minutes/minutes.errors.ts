import { defineFieldError, defineProblem, reasonExample } from '../common/problem.js';
import { onBroken } from '../database/broken-constraints.js';

const minutesExist = defineProblem(409, 'minutes_exist', {
  de: ['Protokoll besteht schon', 'Diese Sitzung hat schon ein Protokoll; ändern Sie dieses.'],
  en: ['Minutes exist already', 'This meeting has minutes already; change those.'],
});
export const minutesFinal = defineProblem(409, 'minutes_final', {
  de: [
    'Protokoll ist genehmigt',
    'Was ein genehmigtes Protokoll festhält, bleibt; öffnen Sie eine Berichtigung (POST …/corrections).',
  ],
  en: ['Minutes are approved', 'What approved minutes hold stays; open a correction (POST …/corrections).'],
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
  example: reasonExample('attendance_incomplete', 'participation'),
});
export const correctionOpen = defineProblem(409, 'correction_open', {
  de: [
    'Berichtigung ist schon offen',
    'Dieses Protokoll wird schon berichtigt; ändern Sie diese Berichtigung.',
  ],
  en: ['Correction is open already', 'These minutes are being corrected already; change that correction.'],
});
export const minutesNotApproved = defineProblem(409, 'minutes_not_approved', {
  de: [
    'Protokoll nicht genehmigt',
    'Berichtigt wird, was genehmigt ist; ein Entwurf lässt sich einfach ändern, ein Protokoll in Prüfung zurückgeben.',
  ],
  en: [
    'Minutes not approved',
    'What is approved can be corrected; a draft is simply changed, and minutes in review can be returned.',
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

export const notNextMeeting = defineFieldError('not_next_meeting', {
  de: 'Erwartet wird eine spätere Sitzung derselben Gruppe, die noch nicht begonnen hat.',
  en: 'A later meeting of the same group that has not begun is expected.',
});

onBroken({ minutes_one_per_meeting: minutesExist, minutes_approved_are_final: minutesFinal });
