import { inBoth } from '../texts/texts.js';

export const importsTexts = inBoth(
  {
    title: 'Importe',
    intro:
      'Listen aus anderen Programmen kommen in vier Schritten herein; auch Sammeländerungen stehen hier. Geschrieben wird erst am Schluss, und auch das lässt sich zurücknehmen.',
    organisationsPage: 'Mitglieder',
    add: 'Liste importieren',
    caption: 'Importe, die neuesten zuerst',
    file: 'Datei oder Auswahl',
    kind: 'Inhalt',
    begun: 'Begonnen',
    state: 'Stand',
    rows: 'Zeilen',
    none: 'Noch nichts importiert',
    noneDetail:
      'Nehmen Sie Ihre Liste, wie sie ist, als Excel-Mappe oder CSV. Sie sehen Zeile für Zeile, was sich ändern würde, bevor etwas geschrieben wird.',
    // one import
    oneTitle: 'Import',
    steps: 'Schritte des Imports',
    step: { file: 'Datei', selection: 'Auswahl', columns: 'Spalten', rows: 'Prüfen', done: 'Fertig' },
    stepDone: 'erledigt',
    remove: 'Import löschen',
    removeTitle: (called: string) => `„${called}“ löschen?`,
    removeOf: {
      draft:
        'Der Entwurf geht verloren, mit allem, was Sie darin entschieden haben. An den Einträgen ändert sich nichts.',
      committed: 'Was übernommen wurde, bleibt. Zurücknehmen lässt es sich danach nicht mehr in einem Zug.',
      undone: 'Er verschwindet aus der Liste. An den Einträgen ändert sich nichts.',
    },
    removed: (called: string) => `„${called}“ ist gelöscht.`,
    underWay: {
      judge: 'Die Zeilen werden geprüft. Sie können weitergehen und später wiederkommen.',
      commit: 'Es wird übernommen.',
      undo: 'Es wird zurückgenommen.',
    },
    progress: (done: string, total: string) => `${done} von ${total} Zeilen`,
    cancel: 'Abbrechen',
    number: (n: number) => n.toLocaleString('de-DE'),
  },
  {
    title: 'Imports',
    intro:
      'Lists from other programs come in in four steps; bulk changes stand here too. Nothing is written before the end, and that can be taken back too.',
    organisationsPage: 'Members',
    add: 'Import a list',
    caption: 'Imports, the newest first',
    file: 'File or selection',
    kind: 'Content',
    begun: 'Begun',
    state: 'State',
    rows: 'Rows',
    none: 'Nothing imported yet',
    noneDetail:
      'Take your list as it is, as Excel workbook or CSV. You see row by row what would change before anything is written.',
    oneTitle: 'Import',
    steps: 'Steps of the import',
    step: { file: 'File', selection: 'Selection', columns: 'Columns', rows: 'Check', done: 'Done' },
    stepDone: 'done',
    remove: 'Delete import',
    removeTitle: (called: string) => `Delete “${called}”?`,
    removeOf: {
      draft: 'The draft is lost, with all that you decided in it. Nothing changes about the records.',
      committed: 'What was taken over stays. It cannot be taken back in one go afterwards.',
      undone: 'The import disappears from the list. Nothing changes about the records.',
    },
    removed: (called: string) => `“${called}” was deleted.`,
    underWay: {
      judge: 'The rows are judged. You can go on and come back later.',
      commit: 'It is taken over.',
      undo: 'It is taken back.',
    },
    progress: (done: string, total: string) => `${done} of ${total} rows`,
    cancel: 'Cancel',
    number: (n: number) => n.toLocaleString('en-GB'),
  },
);
