import type { Words } from './word.js';

/** How far a date poll is. */
export const datePollStateWords = {
  open: { de: 'offen', en: 'open' },
  decided: { de: 'entschieden', en: 'decided' },
  withdrawn: { de: 'zurückgezogen', en: 'withdrawn' },
} satisfies Words;

/** What somebody says of a date. */
export const dateAnswerWords = {
  yes: { de: 'ja', en: 'yes' },
  if_need_be: { de: 'wenn nötig', en: 'if need be' },
  no: { de: 'nein', en: 'no' },
} satisfies Words;
