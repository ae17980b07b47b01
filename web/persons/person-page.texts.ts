import { inBoth } from '../texts/texts.js';

export const personPageTexts = inBoth(
  {
    one: 'Person',
    persons: 'Personen',
    merge: 'Zusammenführen …',
    edit: 'Angaben bearbeiten',
    saved: 'Die Angaben sind gespeichert.',
    profile: 'Angaben zur Person',
  },
  {
    one: 'Person',
    persons: 'Persons',
    merge: 'Merge …',
    edit: 'Edit details',
    saved: 'The details are saved.',
    profile: 'Details',
  },
);
