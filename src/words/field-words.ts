import type { Words } from './word.js';

/** Fields of records, by their names in JSON. */
export const fieldWords = {
  summary: { de: 'Zusammenfassung', en: 'summary' },
  title: { de: 'Titel', en: 'title' },
  location: { de: 'Ort', en: 'place' },
  actualStart: { de: 'Beginn', en: 'start' },
  actualEnd: { de: 'Ende', en: 'end' },
  kind: { de: 'Art', en: 'kind' },
  wasDiscussed: { de: 'besprochen', en: 'discussed' },
  notes: { de: 'Notizen', en: 'notes' },
  isPublic: { de: 'öffentlich', en: 'public' },
  text: { de: 'Wortlaut', en: 'wording' },
  result: { de: 'Ergebnis', en: 'result' },
  number: { de: 'Nummer', en: 'number' },
  votesYes: { de: 'Ja-Stimmen', en: 'votes in favour' },
  votesNo: { de: 'Nein-Stimmen', en: 'votes against' },
  votesAbstain: { de: 'Enthaltungen', en: 'abstentions' },
  dueDate: { de: 'Termin', en: 'due date' },
  responsiblePerson: { de: 'verantwortlich', en: 'responsible' },
  responsibleOrganisationId: { de: 'verantwortliche Organisation', en: 'responsible organisation' },
  meetingRole: { de: 'Rolle', en: 'role' },
  attendance: { de: 'Anwesenheit', en: 'attendance' },
  organisationName: { de: 'Organisation', en: 'organisation' },
  function: { de: 'Funktion', en: 'function' },
} satisfies Words;

export type FieldName = keyof typeof fieldWords;
