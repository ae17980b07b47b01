import { defineProblem } from '../common/problem.js';

export const mailNotFailed = defineProblem(409, 'mail_not_failed', {
  de: [
    'Nicht fehlgeschlagen',
    'Noch einmal gesandt wird nur, was fehlgeschlagen oder unklar ist oder zurückkam, und dessen Text noch da ist: Niemand soll dasselbe zweimal bekommen.',
  ],
  en: [
    'Not failed',
    'Only what failed, is unclear or came back, and whose text is still there, is sent once more: nobody is to get the same twice.',
  ],
});
export const mailDoesNotLeave = defineProblem(409, 'mail_does_not_leave', {
  de: [
    'Von hier geht keine Post ab',
    'Für diese Installation ist kein Mailserver eingerichtet (SMTP_URL), oder sie zeigt die Demo-Allianz: Mails werden nur zum Lesen aufbewahrt.',
  ],
  en: [
    'No mail leaves from here',
    'No mail server is set up for this installation (SMTP_URL), or it shows the demo alliance: mails are only kept to be read.',
  ],
});
export const addressBounces = defineProblem(409, 'address_bounces', {
  de: [
    'Adresse kommt zurück',
    'Von dieser Adresse kam Post zurück. Berichtigen Sie die Adresse und laden Sie noch einmal ein; oder sagen Sie unter „Mails, Adressen, die zurückkommen“, dass sie wieder geht.',
  ],
  en: [
    'Address bounces',
    'Mail to this address came back. Correct the address and invite once more; or say under “Mails, addresses that bounce” that it works again.',
  ],
});
