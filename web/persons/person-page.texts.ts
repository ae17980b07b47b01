import { inBoth } from '../texts/texts.js';

export const personPageTexts = inBoth(
  {
    one: 'Person',
    persons: 'Personen',
    depart: 'Person geht …',
    departing: (name: string) => `${name} geht`,
    departDetail:
      'Alle Zugehörigkeiten enden an einem Tag. Was daran hängt, wird mit übergeben, oder nichts endet.',
    departed: 'Das Ende aller Zugehörigkeiten ist eingetragen.',
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
    depart: 'Person leaves …',
    departing: (name: string) => `${name} leaves`,
    departDetail:
      'All affiliations end on one day. What hangs on them is handed over with it, or nothing ends.',
    departed: 'The end of all affiliations is entered.',
    merge: 'Merge …',
    edit: 'Edit details',
    vcard: 'vCard',
    vcardDone: 'The vCard is saved.',
    saved: 'The details are saved.',
    profile: 'Details',
  },
);
