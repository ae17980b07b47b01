import { inBoth } from '../texts/texts.js';

export const newPersonTexts = inBoth(
  {
    persons: 'Personen',
    title: 'Person anlegen',
    doubles: 'Gibt es sie schon?',
    worksFor: 'Wo sie tätig ist',
    worksForHelp: 'Kann auch später eingetragen werden.',
    save: 'Anlegen',
    cancel: 'Abbrechen',
    created: (name: string) => `${name} ist angelegt.`,
    notForYou: 'Personen legen die Koordination und Hauptkontakte von Mitgliedern an',
    halfDone: 'Die Person ist angelegt, ihre Zugehörigkeit noch nicht. Tragen Sie sie hier ein.',
  },
  {
    persons: 'Persons',
    title: 'Add a person',
    doubles: 'Is the person there already?',
    worksFor: 'Where the person works',
    worksForHelp: 'Can be added later too.',
    save: 'Add',
    cancel: 'Cancel',
    created: (name: string) => `${name} is added.`,
    notForYou: 'Persons are added by staff and by primary contacts of members',
    halfDone: 'The person is added, the affiliation is not yet. Add it here.',
  },
);
