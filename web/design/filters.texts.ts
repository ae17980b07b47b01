import { inBoth } from '../texts/texts.js';

export const filtersTexts = inBoth(
  { group: 'Gruppe', allGroups: 'alle Gruppen' },
  { group: 'Group', allGroups: 'all groups' },
);
