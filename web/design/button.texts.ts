import { inBoth } from '../texts/texts.js';

export const buttonTexts = inBoth({ busy: 'läuft …' }, { busy: 'working …' });
