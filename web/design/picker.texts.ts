import { inBoth } from '../texts/texts.js';

export const pickerTexts = inBoth(
  { searching: 'Wird gesucht …', nothing: 'Nichts gefunden' },
  { searching: 'Searching …', nothing: 'Nothing found' },
);
