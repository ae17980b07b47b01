import { inBoth } from '../texts/texts.js';

export const answerDatesTexts = inBoth(
  {
    pageTitle: 'Terminfindung',
    noLink: 'Hier fehlt der Link',
    noLinkDetail:
      'Öffnen Sie den Link ganz so, wie er in der Mail steht: Er endet mit einer langen Zeichenfolge.',
    greeting: (name: string) => `Guten Tag ${name},`,
    asks: (group: string) => `wir suchen einen Termin: ${group}.`,
    thanks: 'Danke, Ihre Antwort ist angekommen',
    thanksDetail: 'Bis der Termin feststeht, können Sie sie hier jederzeit ändern.',
    said: (answers: string) => `Sie haben geantwortet: ${answers}.`,
    elsewhere: (zone: string) => `Zeiten in der Zeitzone ${zone}.`,
  },
  {
    pageTitle: 'Date poll',
    noLink: 'The link is missing here',
    noLinkDetail: 'Open the link exactly as it stands in the mail: it ends with a long row of letters.',
    greeting: (name: string) => `Dear ${name},`,
    asks: (group: string) => `A date is looked for: ${group}.`,
    thanks: 'Thank you, your answer has arrived',
    thanksDetail: 'Until the date is fixed you can change it here at any time.',
    said: (answers: string) => `You answered: ${answers}.`,
    elsewhere: (zone: string) => `Times in the zone ${zone}.`,
  },
);
