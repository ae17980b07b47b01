import { inBoth } from '../texts/texts.js';

export const pageTexts = inBoth({ youAreHere: 'Sie sind hier' }, { youAreHere: 'You are here' });
