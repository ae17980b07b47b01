import { inBoth } from '../texts/texts.js';

export const possibleDuplicatesTexts = inBoth(
  {
    title: 'Das gibt es vielleicht schon',
    newTab: 'öffnet sich daneben',
    allow: 'Trotzdem anlegen',
  },
  {
    title: 'This may be there already',
    newTab: 'opens beside this page',
    allow: 'Add all the same',
  },
);
