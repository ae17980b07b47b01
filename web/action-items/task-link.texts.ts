import { inBoth } from '../texts/texts.js';

export const taskLinkTexts = inBoth(
  {
    title: 'Meine Aufgaben',
    of: (name: string) =>
      `Offen für ${name}. Wer diesen Link hat, kann hier antworten: Bitte geben Sie ihn nicht weiter.`,
    none: 'Nichts offen',
    noneDetail: 'Alles ist erledigt. Vielen Dank!',
    done: 'Erledigt',
    isDone: (title: string) => `Erledigt: „${title}“`,
    wish: 'Anderer Termin',
    wishFor: (title: string) => `Um anderen Termin bitten: ${title}`,
    wishSent: 'Die Leitung bekommt Ihre Bitte.',
    noLink: 'Der Link ist unvollständig',
    noLinkDetail: 'Öffnen Sie ihn bitte so, wie er in der Mail steht.',
  },
  {
    title: 'My action items',
    of: (name: string) =>
      `Open for ${name}. Whoever has this link can answer here: please do not pass it on.`,
    none: 'Nothing is open',
    noneDetail: 'All is done. Thank you!',
    done: 'Done',
    isDone: (title: string) => `Done: “${title}”`,
    wish: 'Another date',
    wishFor: (title: string) => `Ask for another date: ${title}`,
    wishSent: 'The lead gets your wish.',
    noLink: 'The link is not whole',
    noLinkDetail: 'Please open it as it stands in the mail.',
  },
);
