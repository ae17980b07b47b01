import { inBoth } from '../texts/texts.js';

export const organisationPageTexts = inBoth(
  {
    one: 'Organisation',
    members: 'Mitglieder',
    edit: 'Profil bearbeiten',
    merge: 'Zusammenführen …',
    editing: 'Profil bearbeiten',
    saved: 'Das Profil ist gespeichert.',
    profile: 'Profil',
    noProfile: 'Zu dieser Organisation steht noch nichts im Profil.',
    persons: 'Personen',
    addPerson: 'Person hinzufügen',
    noPersons: 'Niemand ist als tätig für diese Organisation eingetragen',
    primaryContact: 'Hauptkontakt',
    morePersons: (n: number) => `Alle ${n} Personen`,
  },
  {
    one: 'Organisation',
    members: 'Members',
    edit: 'Edit profile',
    merge: 'Merge …',
    editing: 'Edit profile',
    saved: 'The profile is saved.',
    profile: 'Profile',
    noProfile: 'Nothing stands in the profile of this organisation yet.',
    persons: 'Persons',
    addPerson: 'Add a person',
    noPersons: 'Nobody is entered as working for this organisation',
    primaryContact: 'primary contact',
    morePersons: (n: number) => `All ${n} persons`,
  },
);
