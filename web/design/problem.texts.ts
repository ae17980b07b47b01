import { inBoth } from '../texts/texts.js';

export const problemTexts = inBoth(
  {
    noAnswer: 'Der Server antwortet nicht',
    noAnswerDetail: 'Vielleicht ist das Netz weg. Was Sie eingegeben haben, ist noch da.',
    sent: 'Schon gesendet',
    sentDetail:
      'Was Sie zuvor gesendet haben, ist angekommen; nur die Antwort darauf ging verloren. Laden Sie die Seite neu, und ändern Sie dort, was anders sein soll.',
    fault: 'Hier ist etwas schiefgegangen',
    faultDetail: 'Das ist ein Fehler dieser Seite. Neu laden hilft oft.',
    gone: 'Nicht da, oder nicht für Sie sichtbar',
    goneDetail: 'Die Adresse stimmt nicht, oder Ihr Konto darf das nicht lesen.',
    requestId: (id: string) => `Nummer dieser Anfrage, falls Sie danach fragen: ${id}`,
    again: 'Noch einmal versuchen',
    loading: 'Wird geladen …',
  },
  {
    noAnswer: 'The server does not answer',
    noAnswerDetail: 'The network may be gone. What you typed is still there.',
    sent: 'Sent already',
    sentDetail:
      'What you sent before has arrived; only the answer to it was lost. Load the page again, and change there what should be different.',
    fault: 'Something went wrong here',
    faultDetail: 'This is a fault of this page. Loading it again often helps.',
    gone: 'Not there, or not for you to see',
    goneDetail: 'The address is wrong, or your account may not read this.',
    requestId: (id: string) => `Number of this request, should you ask about it: ${id}`,
    again: 'Try again',
    loading: 'Loading …',
  },
);
