import { inBoth } from '../texts/texts.js';

export const personPageTexts = inBoth(
  {
    one: 'Person',
    persons: 'Personen',
    merge: 'Zusammenführen …',
    edit: 'Angaben bearbeiten',
    vcard: 'vCard',
    vcardDone: 'Die vCard ist gespeichert.',
    saved: 'Die Angaben sind gespeichert.',
    profile: 'Angaben zur Person',
  },
  {
    one: 'Person',
    persons: 'Persons',
    merge: 'Merge …',
    edit: 'Edit details',
    vcard: 'vCard',
    vcardDone: 'The vCard is saved.',
    saved: 'The details are saved.',
    profile: 'Details',
  },
);
