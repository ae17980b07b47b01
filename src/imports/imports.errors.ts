import { defineFieldError, defineProblem } from '../common/problem.js';

export const importNotForm = defineProblem(415, 'import_not_form', {
  de: [
    'Kein Formular mit Datei',
    'Senden Sie multipart/form-data mit „kind“ und „file“, der Datei als CSV oder Excel-Mappe (.xlsx).',
  ],
  en: [
    'No form with a file',
    'Send multipart/form-data with "kind" and "file", the file as CSV or Excel workbook (.xlsx).',
  ],
});
export const rowsUndecided = defineProblem(409, 'rows_undecided', {
  de: [
    'Zeilen noch offen',
    '{errors} Zeilen mit Fehlern und {duplicates} Zeilen, die etwas gleichen, sind noch offen: entscheiden Sie über jede oder lassen Sie alle aus (leavesErrors, takesDuplicates).',
  ],
  en: [
    'Rows undecided',
    '{errors} rows with errors and {duplicates} rows that look like something are undecided: decide about each, or leave all of them out (leavesErrors, takesDuplicates).',
  ],
  example: { params: { errors: 3, duplicates: 2 } },
});
export const importCommitted = defineProblem(409, 'import_committed', {
  de: ['Schon übernommen', 'Dieser Import ist übernommen und lässt sich nicht mehr ändern.'],
  en: ['Committed already', 'This import is committed and cannot be changed any more.'],
});
export const undoBlocked = defineProblem(409, 'undo_blocked', {
  de: [
    'Zurücknehmen nicht möglich',
    'Auf {count} Datensätze wurde seither gebaut; unter „builtOn“ steht, auf welche und wo. Geändert wurde nichts.',
  ],
  en: [
    'Undo blocked',
    'Something was built on {count} of the records since; "builtOn" says on which, and where. Nothing was changed.',
  ],
  example: {
    params: { count: 1 },
    members: {
      builtOn: [
        {
          id: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b',
          code: 'referred_to',
          recordType: 'affiliation',
          recordId: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5c',
        },
      ],
    },
    schemas: {
      builtOn: {
        type: 'array',
        description:
          'On which records of the import something was built, and what: `changed_since` the import, or `referred_to` by another record (`undo_blocked`). A hundred at the most.',
        items: {
          type: 'object',
          required: ['id', 'code', 'recordType', 'recordId'],
          properties: {
            id: { type: 'string', format: 'uuid', description: 'The record of the import.' },
            code: { type: 'string', description: 'What was done.' },
            recordType: { type: 'string', description: 'What changed, or refers to it.' },
            recordId: { type: 'string', format: 'uuid', description: 'Which one.' },
          },
        },
      },
    },
  },
});
export const noSuchLine = defineFieldError('no_such_line', {
  de: 'Eine Zeile {line} gibt es in diesem Import nicht.',
  en: 'There is no line {line} in this import.',
});
export const noSuchColumn = defineFieldError('no_such_column', {
  de: 'Spalten gibt es {count}; angegeben werden muss für jede ein Feld oder null.',
  en: 'There are {count} columns; a field or null has to be given for each.',
});
export const targetMissing = defineFieldError('target_missing', {
  de: 'Zu „update“ gehört die id des Datensatzes, zu allem anderen keine.',
  en: 'With "update" comes the id of the record, with everything else none.',
});
defineFieldError('membership_differs', {
  de: 'Die Organisation hat schon eine Mitgliedschaft, und sie sagt anderes; ändern Sie sie dort, oder leeren Sie diese Zellen.',
  en: 'The organisation has a membership already, which says otherwise; change it there, or empty these cells.',
});
defineFieldError('record_twice', {
  de: 'Schon Zeile {line} ändert diesen Datensatz; führen Sie die Zeilen zusammen, oder lassen Sie eine aus.',
  en: 'Line {line} changes this record already; make one row of both, or leave one out.',
});
