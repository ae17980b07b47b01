import { inBoth } from '../texts/texts.js';

export const newOrganisationTexts = inBoth(
  {
    members: 'Mitglieder',
    title: 'Organisation anlegen',
    intro: 'Mitglied wird sie danach, auf ihrer Seite.',
    doubles: 'Gibt es sie schon?',
    save: 'Anlegen',
    cancel: 'Abbrechen',
    created: (name: string) => `${name} ist angelegt.`,
    notForYou: 'Organisationen legt die Koordination an',
  },
  {
    members: 'Members',
    title: 'Add an organisation',
    intro: 'It becomes a member afterwards, on its page.',
    doubles: 'Is it there already?',
    save: 'Add',
    cancel: 'Cancel',
    created: (name: string) => `${name} is added.`,
    notForYou: 'Organisations are added by staff',
  },
);
