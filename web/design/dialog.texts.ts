import { inBoth } from '../texts/texts.js';

export const dialogTexts = inBoth({ close: 'Schließen' }, { close: 'Close' });
