import { inBoth } from '../texts/texts.js';

export const tagsTexts = inBoth(
  {
    without: (tag: string) => `„${tag}“ wegnehmen`,
    chosen: 'Gewählte Schlagwörter',
  },
  {
    without: (tag: string) => `Take “${tag}” away`,
    chosen: 'Chosen tags',
  },
);
