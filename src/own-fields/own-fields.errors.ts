import { duplicate } from '../common/field-errors.js';
import { defineFieldError, defineProblem } from '../common/problem.js';
import { onBroken, onBrokenField } from '../database/broken-constraints.js';

export const ownFieldInUse = defineProblem(409, 'own_field_in_use', {
  de: [
    'Feld wird benutzt',
    'In diesem Feld steht noch bei {values} Datensätzen etwas. Legen Sie es still (retired: true), dann bleibt das; oder leeren Sie es zuerst, zum Beispiel über die Liste.',
  ],
  en: [
    'Field in use',
    'Something stands in this field of {values} records. Retire it (retired: true), then that stays; or empty it first, by the list for example.',
  ],
  example: {
    params: { values: 12 },
    members: { values: 12 },
    schemas: {
      values: {
        type: 'integer',
        description: 'How many records have something in the field (`own_field_in_use`).',
      },
    },
  },
});
export const ownFieldsFull = defineProblem(409, 'own_fields_full', {
  de: [
    'Zu viele eigene Felder',
    'Mehr als {most} eigene Felder haben diese Datensätze nicht; löschen Sie eines, in dem nichts steht.',
  ],
  en: [
    'Too many own fields',
    'These records have no more than {most} own fields; delete one in which nothing stands.',
  ],
  example: { params: { most: 50 } },
});
export const nameTaken = defineFieldError('own_field_name_taken', {
  de: 'So heißt schon ein anderes Feld dieser Datensätze; in Listen und Dateien wären beide nicht zu unterscheiden. Nehmen Sie einen anderen Namen.',
  en: 'Another field of these records is called so already; lists and files could not tell them apart. Take another name.',
});
export const keyNeeded = defineFieldError('own_field_key_needed', {
  de: 'Aus diesem Namen wird kein Schlüssel (Buchstaben a bis z); geben Sie selbst einen an.',
  en: 'No key comes of this name (letters a to z); give one yourself.',
});
export const choicesNeeded = defineFieldError('choices_needed', {
  de: 'Nennen Sie, was zur Auswahl steht.',
  en: 'Say what can be chosen.',
});
export const noChoices = defineFieldError('no_choices', {
  de: 'Nur Felder des Typs choice oder choices haben eine Auswahl; lassen Sie das weg.',
  en: 'Only fields of type choice or choices have something to choose; leave this out.',
});
const choiceInUse = defineFieldError('choice_in_use', {
  de: 'Etwas, das nicht mehr in der Liste steht, ist noch bei Datensätzen ausgewählt; lassen Sie es stehen, oder ändern Sie zuerst diese.',
  en: 'Something that is no longer in the list is still chosen in records; let it stand, or change those first.',
});
export const choiceSeparated = defineFieldError('choice_with_semicolon', {
  de: 'Kein Semikolon: in Dateien steht es zwischen mehreren.',
  en: 'No semicolon: in files it stands between several.',
});
export const unknownOwnField = defineFieldError('unknown_own_field', {
  de: 'Dieses eigene Feld gibt es hier nicht; möglich sind: {values}.',
  en: 'There is no such own field here; possible: {values}.',
});
export const ownFieldRetired = defineFieldError('own_field_retired', {
  de: 'Dieses Feld wird nicht mehr ausgefüllt; es kann nur geleert werden (null).',
  en: 'This field is filled in no more; it can only be emptied (null).',
});
defineFieldError('not_number', {
  de: 'Erwartet wird eine Zahl mit höchstens sechs Nachkommastellen, unter 1.000.000.000.000.000.',
  en: 'A number with at most six decimal places, below 1,000,000,000,000,000, is expected.',
});
const doesNotFit = defineFieldError('own_field_changed', {
  de: 'Ein eigenes Feld wurde gerade geändert und nimmt das nicht mehr; lesen Sie GET /own-fields neu.',
  en: 'An own field has just been changed and does not take this any more; read GET /own-fields again.',
});

// Counted where it is refused beforehand; it may get its first value just then.
onBroken({ own_field_in_use: () => ownFieldInUse({ values: 1 }, { members: { values: 1 } }) });
onBrokenField({
  own_field_key_once: () => duplicate('/key'),
  own_field_choice_in_use: () => choiceInUse('/choices'),
  own_fields_fit: () => doesNotFit('/ownFields'),
});
