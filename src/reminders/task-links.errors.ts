import { defineProblem } from '../common/problem.js';

export const tooManyDateWishes = defineProblem(409, 'too_many_date_wishes', {
  de: [
    'Heute schon dreimal gewünscht',
    'Mit diesem Link wurde für die Aufgabe in den letzten 24 Stunden schon dreimal ein anderer Termin gewünscht; bitte sagen Sie es der Leitung der Gruppe.',
  ],
  en: [
    'Asked for three times today already',
    "Another date was asked for three times within 24 hours for this action item with this link; please tell the group's lead.",
  ],
});

/** The same for every reason, so that nobody learns which links there are or were. */
export const taskLinkNotUsable = defineProblem(404, 'task_link_not_usable', {
  de: [
    'Link gilt nicht',
    'Dieser Link gilt nicht (mehr). In der nächsten Erinnerung steht ein neuer; wer ein Konto hat, meldet sich an.',
  ],
  en: [
    'Link not usable',
    'This link is not good (any more). The next reminder has a new one; who has an account signs in.',
  ],
});
