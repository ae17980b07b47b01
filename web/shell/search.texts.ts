import { inBoth } from '../texts/texts.js';

export const searchTexts = inBoth(
  {
    title: 'Suche',
    titleOf: (q: string) => `Suche: ${q}`,
    label: 'Suchen in allem, was Sie lesen dürfen',
    placeholder: 'Suchen',
    search: 'Suchen',
    begin: 'Was suchen Sie?',
    beginDetail:
      'Ein Name, ein Thema, die Nummer eines Beschlusses: zwei Buchstaben genügen. Gesucht wird in dem, was Ihr Konto lesen darf.',
    nothing: (q: string) => `Zu „${q}“ ist nichts da`,
    nothingDetail: 'Vielleicht ist ein Wort anders geschrieben; ein Teil davon findet mehr.',
    organisations: 'Organisationen',
    persons: 'Personen',
    topics: 'Themen',
    meetings: 'Sitzungen',
    actionItems: 'Aufgaben',
    decisions: 'Beschlüsse',
    all: (n: number) => `Alle ${n.toLocaleString('de-DE')} zeigen`,
    withoutNumber: 'noch ohne Nummer',
  },
  {
    title: 'Search',
    titleOf: (q: string) => `Search: ${q}`,
    label: 'Search all that you may read',
    placeholder: 'Search',
    search: 'Search',
    begin: 'What are you looking for?',
    beginDetail:
      'A name, a topic, the number of a decision: two letters are enough. It is looked for in what your account may read.',
    nothing: (q: string) => `There is nothing for “${q}”`,
    nothingDetail: 'A word may be written in another way; a part of it finds more.',
    organisations: 'Organisations',
    persons: 'Persons',
    topics: 'Topics',
    meetings: 'Meetings',
    actionItems: 'Action items',
    decisions: 'Decisions',
    all: (n: number) => `Show all ${n.toLocaleString('en-GB')}`,
    withoutNumber: 'no number yet',
  },
);
