import { inBoth } from '../texts/texts.js';

export const licencesTexts = inBoth(
  {
    title: 'Lizenzen',
    intro:
      'Diese Software enthält Arbeit von vielen anderen. Hier steht, was von wem ist und unter welcher Lizenz.',
    q: 'Name oder Lizenz',
    filters: 'Lizenzen filtern',
    count: (n: number) => (n === 1 ? '1 Bestandteil' : `${n} Bestandteile`),
    none: 'Kein Bestandteil heißt so',
    server: 'Server',
    screens: 'Seiten',
    noText: 'Der Text der Lizenz steht bei dem Paket, zu dem dieses gehört.',
  },
  {
    title: 'Licences',
    intro:
      'This software contains the work of many others. Here it says what is whose, and under which licence.',
    q: 'Name or licence',
    filters: 'Filter licences',
    count: (n: number) => (n === 1 ? '1 part' : `${n} parts`),
    none: 'No part is called that',
    server: 'server',
    screens: 'screens',
    noText: 'The text of the licence stands with the package that this one belongs to.',
  },
);
