import { countedDe, countedEn } from '../texts/counted.js';
import { inBoth } from '../texts/texts.js';
import { doneTexts } from './done.texts.js';
import type { ImportInList } from './imports.queries.js';
import { rowsTexts } from './rows.texts.js';

/* What is called otherwise where rows come from a selection: there is no file, and no line of one. */

const recordsDe = (n: number) => countedDe(n, 'Eintrag', 'Einträge');
const recordsEn = (n: number) => countedEn(n, 'record', 'records');

export const selectedTexts = inBoth(
  {
    title: {
      organisations: (n: number) => `Sammeländerung: ${countedDe(n, 'Organisation', 'Organisationen')}`,
      persons: (n: number) => `Sammeländerung: ${countedDe(n, 'Person', 'Personen')}`,
      seats: (n: number) => `Sammeländerung: ${countedDe(n, 'Sitz', 'Sitze')}`,
    },
    remove: 'Sammeländerung löschen',
    addTags: 'Schlagwörter dazu',
    removeTags: 'Schlagwörter weg',
    empty: 'leeren',
    list: { organisations: 'Zur Liste der Mitglieder', persons: 'Zur Liste der Personen', seats: 'Zurück' },
  },
  {
    title: {
      organisations: (n: number) => `Bulk change: ${countedEn(n, 'organisation', 'organisations')}`,
      persons: (n: number) => `Bulk change: ${countedEn(n, 'person', 'persons')}`,
      seats: (n: number) => `Bulk change: ${countedEn(n, 'seat', 'seats')}`,
    },
    remove: 'Delete bulk change',
    addTags: 'Tags to add',
    removeTags: 'Tags to take away',
    empty: 'empty it',
    list: { organisations: 'To the list of members', persons: 'To the list of persons', seats: 'Back' },
  },
);

const rowsOfSelection: typeof rowsTexts = {
  de: {
    ...rowsTexts.de,
    title: 'Was sich ändern würde',
    ready: 'Bereit; geschrieben ist noch nichts',
    decision: 'Entscheidung',
    takeBack: 'Doch ändern',
    views: 'Einträge nach Ergebnis',
    row: 'Eintrag',
    openTitle: (n) =>
      `Noch ${n === 1 ? '1 Eintrag ist' : `${n.toLocaleString('de-DE')} Einträge sind`} offen`,
    openErrors: (n) =>
      `${countedDe(n, 'Eintrag lässt', 'Einträge lassen')} sich so nicht ändern: weglassen, oder dort zuerst in Ordnung bringen`,
    leavesErrors: (n) => `Was sich so nicht ändern lässt, weglassen (${n.toLocaleString('de-DE')})`,
    judging: 'Die Einträge werden neu geprüft …',
    commitTitle: 'Änderungen übernehmen?',
    same: (n) => `${countedDe(n, 'Eintrag bleibt', 'Einträge bleiben')} unverändert`,
    leftOut: (n) => `${countedDe(n, 'Eintrag bleibt', 'Einträge bleiben')} weg`,
    undoable: 'Danach lässt sich alles zurücknehmen, solange an den Einträgen niemand weiterarbeitet.',
    close: 'Zurück zu den Einträgen',
    nothing: 'Hier ist kein Eintrag',
    none: 'Kein Eintrag',
    noneDetail: 'Wählen Sie in der Liste neu aus.',
    count: recordsDe,
  },
  en: {
    ...rowsTexts.en,
    title: 'What would change',
    ready: 'Ready; nothing is written yet',
    decision: 'Decision',
    takeBack: 'Change it after all',
    views: 'Records by outcome',
    row: 'Record',
    openTitle: (n) => `${n === 1 ? '1 record is' : `${n.toLocaleString('en-GB')} records are`} still open`,
    openErrors: (n) =>
      `${recordsEn(n)} cannot be changed like this: leave them out, or put them in order there first`,
    leavesErrors: (n) => `Leave out what cannot be changed like this (${n.toLocaleString('en-GB')})`,
    judging: 'The records are judged again …',
    commitTitle: 'Take the changes over?',
    same: (n) => `${countedEn(n, 'record stays', 'records stay')} unchanged`,
    leftOut: (n) => `${countedEn(n, 'record is', 'records are')} left out`,
    undoable: 'Afterwards all of it can be taken back as long as nobody works on the records.',
    close: 'Back to the records',
    nothing: 'No record here',
    none: 'No record',
    noneDetail: 'Select anew in the list.',
    count: recordsEn,
  },
};

const doneOfSelection: typeof doneTexts = {
  de: {
    ...doneTexts.de,
    undoneDetail: 'Jeder Eintrag, den diese Sammeländerung geändert hatte, steht wieder da wie zuvor.',
    left: (n) => `${recordsDe(n)} weggelassen`,
    same: (n) => `${recordsDe(n)} ohne Änderung`,
    rows: 'Was aus den Einträgen wurde',
    title: 'Einträge der Sammeländerung, und was daraus wurde',
    undoTitle: 'Sammeländerung zurücknehmen?',
    undoneNotice: 'Die Sammeländerung ist zurückgenommen.',
    none: 'Keine Einträge',
    nothing: 'Keine Einträge',
    count: recordsDe,
  },
  en: {
    ...doneTexts.en,
    undoneDetail: 'Every record that this bulk change had changed is as it was before.',
    left: (n) => `${recordsEn(n)} left out`,
    same: (n) => `${recordsEn(n)} without a change`,
    rows: 'What the records became',
    title: 'Records of the bulk change, and what they became',
    undoTitle: 'Take the bulk change back?',
    undoneNotice: 'The bulk change was taken back.',
    none: 'No records',
    nothing: 'No records',
    count: recordsEn,
  },
};

type Of = Pick<ImportInList, 'source'>;

export const rowsTextsOf = ({ source }: Of) => (source === 'selection' ? rowsOfSelection : rowsTexts);
export const doneTextsOf = ({ source }: Of) => (source === 'selection' ? doneOfSelection : doneTexts);
