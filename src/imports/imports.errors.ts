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
export const rowsUnjudged = defineProblem(409, 'rows_unjudged', {
  de: [
    'Zeilen noch nicht geprüft',
    '{count} Zeilen sind noch nicht geprüft: warten Sie, bis „progress“ am Import leer ist; bleibt es stehen, prüft ein PATCH ohne Angaben alle von neuem.',
  ],
  en: [
    'Rows not judged yet',
    '{count} rows are not judged yet: wait until "progress" of the import is null; if it stands still, a PATCH without content judges all anew.',
  ],
  example: { params: { count: 1500 } },
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
          name: 'Saaletal Optik GmbH',
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
          required: ['id', 'name', 'code', 'recordType', 'recordId'],
          properties: {
            id: { type: 'string', format: 'uuid', description: 'The record of the import.' },
            name: {
              type: ['string', 'null'],
              description: 'What it is called; null where it is gone.',
            },
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
defineFieldError('only_one_name', {
  de: '„{given}“ ist nur ein Name; schreiben Sie Vornamen und Familiennamen, zum Beispiel „Anna Müller“ oder „Müller, Anna“.',
  en: '"{given}" is only one name; write given name and family name, for example "Anna Müller" or "Müller, Anna".',
});
defineFieldError('organisation_unknown', {
  de: '„{given}“ heißt hier keine Organisation; legen Sie sie zuerst an, oder schreiben Sie Name, Kurzname oder ID einer anderen.',
  en: 'No organisation is called "{given}" here; add it first, or write name, short name or id of another one.',
});
defineFieldError('organisation_unclear', {
  de: 'Genau „{given}“ heißt hier nicht eine einzige Organisation; ähnlich heißen: {names}. Schreiben Sie einen dieser Namen oder die ID.',
  en: 'There is not one organisation that is called exactly "{given}" here; called alike: {names}. Write one of these names, or the id.',
});
defineFieldError('affiliation_differs', {
  de: 'Die Person ist dort schon tätig, mit anderen Tagen; ändern oder beenden Sie diese Zugehörigkeit bei der Person, oder leeren Sie diese Zellen.',
  en: 'The person works there already, from or until another day; change or end that affiliation at the person, or empty these cells.',
});
defineFieldError('affiliation_terms_overlap', {
  de: 'Die Person war in dieser Zeit schon dort tätig; schreiben Sie einen späteren ersten Tag.',
  en: 'The person worked there in this time already; write a later first day.',
});
defineFieldError('affiliation_twice', {
  de: 'Schon Zeile {line} sagt, dass diese Person dort tätig ist; machen Sie aus beiden Zeilen eine, oder lassen Sie eine aus.',
  en: 'Line {line} says already that this person works there; make one row of both, or leave one out.',
});
defineFieldError('primary_contact_taken', {
  de: 'Die Organisation hat in dieser Zeit schon einen Hauptkontakt: {names}. Nehmen Sie ihn dort zuerst zurück, oder leeren Sie diese Zelle.',
  en: 'The organisation has a primary contact in this time: {names}. Take it back there first, or empty this cell.',
});
defineFieldError('primary_contact_twice', {
  de: 'Schon Zeile {line} nennt für diese Organisation einen Hauptkontakt; es gibt nur einen.',
  en: 'Line {line} names a primary contact for this organisation already; there is one only.',
});
defineFieldError('rows_differ', {
  de: 'Zeile {line} sagt von dieser Person anderes; schreiben Sie in beide Zeilen dasselbe, oder leeren Sie eine der Zellen.',
  en: 'Line {line} says otherwise of this person; write the same in both rows, or empty one of the cells.',
});
defineFieldError('first_row_left', {
  de: 'Diese Zeile geht mit der Person aus Zeile {line} weiter, und die bleibt liegen; entscheiden Sie zuerst über jene Zeile, oder lassen Sie auch diese aus.',
  en: 'This row goes on with the person of line {line}, which stays behind; decide about that row first, or leave this one out too.',
});
defineFieldError('person_unknown', {
  de: '„{given}“ ist hier niemand; legen Sie die Person zuerst an (auch als Import), oder schreiben Sie ihre ID.',
  en: 'Nobody here is "{given}"; add the person first (as an import, too), or write the id.',
});
defineFieldError('person_unclear', {
  de: 'Wer „{given}“ ist, ist nicht klar; ähnlich sind: {names}. Schreiben Sie auch die Organisation oder die E-Mail-Adresse, oder die ID.',
  en: 'It is not clear who "{given}" is; alike are: {names}. Write the organisation or the e-mail address too, or the id.',
});
defineFieldError('group_unknown', {
  de: '„{given}“ heißt hier keine Gruppe; möglich sind Name, Kürzel oder ID, zum Beispiel: {values}.',
  en: 'No group is called "{given}" here; name, prefix or id are possible, for example: {values}.',
});
defineFieldError('seat_differs', {
  de: 'Die Person hat in dieser Gruppe schon einen Sitz, und der sagt anderes; ändern Sie ihn in der Gruppe (eine andere Rolle oder Organisation beendet ihn und eröffnet einen neuen), oder leeren Sie diese Zelle.',
  en: 'The person has a seat in this group already, which says otherwise; change it in the group (another role or organisation ends it and opens another), or empty this cell.',
});
defineFieldError('seat_terms_overlap', {
  de: 'In diesem Zeitraum hat die Person schon einen anderen Sitz in der Gruppe; wählen Sie andere Tage.',
  en: 'The person has another seat in the group in this time; choose other days.',
});
defineFieldError('plenary_has_no_seats', {
  de: 'In der Gesamtallianz gibt es keine Sitze: ihr gehört an, wer für ein aktives Mitglied tätig ist.',
  en: 'The plenary has no seats: whoever works for an active member belongs to it.',
});
defineFieldError('own_lead_seat', {
  de: 'Leitung und Stellvertretung gibt sich niemand selbst; lassen Sie die Zeile aus, und bitten Sie eine andere Person der Koordination darum.',
  en: 'Nobody gives a lead or deputy seat to himself; leave the row out, and ask another person of the staff to do it.',
});
defineFieldError('seat_twice', {
  de: 'Schon Zeile {line} gibt dieser Person einen Sitz in der Gruppe; machen Sie aus beiden Zeilen eine, oder lassen Sie eine aus.',
  en: 'Line {line} gives this person a seat in the group already; make one row of both, or leave one out.',
});
