import { inBoth } from '../texts/texts.js';

export const organisationPageTexts = inBoth(
  {
    one: 'Organisation',
    members: 'Mitglieder',
    edit: 'Profil bearbeiten',
    merge: 'Zusammenführen …',
    close: 'Organisation schließt …',
    closing: (name: string) => `${name} schließt`,
    closeDetail: (n: number) =>
      n === 0
        ? 'Die Mitgliedschaft endet, und was für die Organisation gehalten wird.'
        : `Die Mitgliedschaft und die Zugehörigkeiten von ${n === 1 ? 'einer Person' : `${n} Personen`} enden an einem Tag. Was daran hängt, wird mit übergeben, oder nichts endet.`,
    closed: 'Das Ende der Mitgliedschaft und aller Zugehörigkeiten ist eingetragen.',
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
    close: 'Organisation closes …',
    closing: (name: string) => `${name} closes`,
    closeDetail: (n: number) =>
      n === 0
        ? 'The membership ends, and what is held for the organisation.'
        : `The membership and the affiliations of ${n === 1 ? 'one person' : `${n} persons`} end on one day. What hangs on them is handed over with it, or nothing ends.`,
    closed: 'The end of the membership and of all affiliations is entered.',
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
