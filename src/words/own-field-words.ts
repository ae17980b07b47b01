import type { Words } from './word.js';

/* Codes of the fields that an alliance makes for itself. */

/** What stands in one. */
export const ownFieldTypeWords = {
  text: { de: 'Text', en: 'text' },
  number: { de: 'Zahl', en: 'number' },
  date: { de: 'Datum', en: 'date' },
  choice: { de: 'Auswahl', en: 'choice' },
  choices: { de: 'Mehrfachauswahl', en: 'several choices' },
  link: { de: 'Link', en: 'link' },
} satisfies Words;

/** Who reads one. */
export const ownFieldAudienceWords = {
  alliance_lead: { de: 'Allianzleitung', en: 'alliance lead' },
  staff: { de: 'Allianzleitung und Koordination', en: 'alliance lead and coordinators' },
  readers: { de: 'alle, die den Datensatz ganz lesen', en: 'everybody who reads the whole record' },
} satisfies Words;
