import type { Words } from './word.js';

/** Of the file of rows that stayed behind. */
export const leftWords = {
  why: { de: 'warum nicht übernommen', en: 'why it was left' },
  chosen: { de: 'Ausgelassen.', en: 'Left out.' },
  alike: { de: 'Gleicht', en: 'Looks like' },
  line: { de: 'Zeile', en: 'line' },
} satisfies Words;
