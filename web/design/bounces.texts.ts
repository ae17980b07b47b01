import { inBoth } from '../texts/texts.js';

export const bouncesTexts = inBoth(
  { bounces: (since: string) => `Post kommt zurück, seit ${since}` },
  { bounces: (since: string) => `mail bounces, since ${since}` },
);
