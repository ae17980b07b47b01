import { defineFieldError, defineProblem } from '../common/problem.js';

export const exportNotAllowed = defineProblem(403, 'export_not_allowed', {
  de: [
    'Export nicht erlaubt',
    'Ganze Listen exportieren Allianzleitung und Koordination. Wer eine Steuergruppe leitet, exportiert, was diese Gruppe betrifft: ihre Sitze, und mit steeringGroup=… Personen, Sitzungen, Themen, Beschlüsse, Aufgaben und Protokolle. Ein API-Schlüssel braucht list.export. Als JSON ist die Liste zu lesen.',
  ],
  en: [
    'Export not allowed',
    'The alliance lead and coordinators export whole lists. Who leads a steering group exports what concerns that group: its seats, and with steeringGroup=… persons, meetings, topics, decisions, action items and minutes. An API key needs list.export. As JSON the list can be read.',
  ],
});
export const notInFile = defineFieldError('not_in_file', {
  de: 'Eine Datei hat alle Zeilen; lassen Sie limit, cursor und total weg.',
  en: 'A file has all rows; leave out limit, cursor and total.',
});
export const onlyInTable = defineFieldError('only_in_table', {
  de: 'Spalten wählt man nur für eine Tabelle; geben Sie format=csv oder format=xlsx an.',
  en: 'Columns are chosen for a table only; say format=csv or format=xlsx.',
});
export const noReadableColumn = defineFieldError('no_readable_column', {
  de: 'Keine dieser Spalten dürfen Sie lesen; möglich sind, durch Kommas getrennt: {values}.',
  en: 'You may read none of these columns; possible, separated by commas: {values}.',
});
