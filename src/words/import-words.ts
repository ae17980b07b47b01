import type { Words } from './word.js';

/* Codes of lists that come in from elsewhere. */

export const importStateWords = {
  draft: { de: 'Entwurf', en: 'draft' },
  committed: { de: 'übernommen', en: 'committed' },
  undone: { de: 'zurückgenommen', en: 'undone' },
} satisfies Words;

/** Where the rows come from. */
export const importSourceWords = {
  file: { de: 'Datei', en: 'file' },
  selection: { de: 'Auswahl', en: 'selection' },
} satisfies Words;

/** What the rows are. */
export const importKindWords = {
  organisations: { de: 'Organisationen', en: 'organisations' },
  persons: { de: 'Personen', en: 'persons' },
  seats: { de: 'Sitze', en: 'seats' },
} satisfies Words;

/** What would become of a row. */
export const importOutcomeWords = {
  new: { de: 'neu', en: 'new' },
  update: { de: 'ändert', en: 'changes' },
  same: { de: 'unverändert', en: 'unchanged' },
  duplicate: { de: 'vielleicht doppelt', en: 'perhaps twice' },
  error: { de: 'fehlerhaft', en: 'faulty' },
} satisfies Words;
