import { inBoth } from '../texts/texts.js';

export const noticesTexts = inBoth(
  { label: 'Hinweise', undo: 'Rückgängig', dismiss: 'Hinweis schließen' },
  { label: 'Notices', undo: 'Undo', dismiss: 'Dismiss' },
);
