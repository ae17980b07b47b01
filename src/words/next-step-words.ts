import type { Words } from './word.js';

/** How far what comes next is. */
export const nextStepStateWords = {
  none: { de: 'kein nächster Schritt', en: 'no next step' },
  due: { de: 'noch zu tun', en: 'still to do' },
  taken: { de: 'getan', en: 'taken' },
} satisfies Words;
