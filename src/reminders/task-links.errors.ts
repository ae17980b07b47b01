import { defineProblem } from '../common/problem.js';

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
