import { inBoth } from '../texts/texts.js';

/** What is called otherwise than in our tables, and values as they are read. */
export const fieldTexts = inBoth(
  {
    others: {
      sectorCode: 'Bereich',
      membership: 'Mitgliedschaft',
      'membership.state': 'Stand der Mitgliedschaft',
    },
    empty: 'leer',
    yes: 'ja',
    no: 'nein',
    from: (day: string) => `seit ${day}`,
    until: (day: string) => `endet am ${day}`,
  },
  {
    others: {
      sectorCode: 'Sector',
      membership: 'Membership',
      'membership.state': 'State of the membership',
    },
    empty: 'empty',
    yes: 'yes',
    no: 'no',
    from: (day: string) => `since ${day}`,
    until: (day: string) => `ends on ${day}`,
  },
);
