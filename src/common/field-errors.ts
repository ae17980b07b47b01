import { defineFieldError } from './problem.js';

/* Field errors that any content may have. `{max}` and the like come from the decorator of the field. */

export const unknownField = defineFieldError('unknown_field', {
  de: 'Dieses Feld gibt es nicht oder es kann nicht geschrieben werden.',
  en: 'This field does not exist or cannot be written.',
});
export const notWritable = defineFieldError('not_allowed', {
  de: 'Dieses Feld dürfen Sie nicht ändern.',
  en: 'You may not change this field.',
});
export const required = defineFieldError('required', { de: 'Diese Angabe fehlt.', en: 'This is missing.' });
export const unknownReference = defineFieldError('unknown_reference', {
  de: 'Einen Datensatz mit dieser id gibt es nicht.',
  en: 'There is no record with this id.',
});
export const beforeStart = defineFieldError('before_start', {
  de: 'Das Ende liegt vor dem Beginn.',
  en: 'The end lies before the start.',
});
export const staysConfirmed = defineFieldError('stays_confirmed', {
  de: 'Eine Bestätigung wird nicht zurückgenommen; setzen Sie stattdessen endDate.',
  en: 'A confirmation is not taken back; set endDate instead.',
});
export const inFuture = defineFieldError('in_future', {
  de: 'Das darf nicht in der Zukunft liegen.',
  en: 'This may not lie in the future.',
});
export const duplicate = defineFieldError('duplicate', {
  de: 'Diesen Wert gibt es hier schon.',
  en: 'This value is already taken.',
});
defineFieldError('not_text', { de: 'Erwartet wird Text.', en: 'Text is expected.' });
defineFieldError('blank', { de: 'Hier muss etwas stehen.', en: 'This may not be blank.' });
defineFieldError('too_long', { de: 'Höchstens {max} Zeichen.', en: 'At most {max} characters.' });
defineFieldError('too_short', { de: 'Mindestens {min} Zeichen.', en: 'At least {min} characters.' });
export const controlCharacter = defineFieldError('control_character', {
  de: 'Steuerzeichen und unsichtbare Zeichen sind hier nicht möglich.',
  en: 'Control characters and invisible ones are not possible here.',
});
defineFieldError('not_email', { de: 'Das ist keine E-Mail-Adresse.', en: 'This is not an e-mail address.' });
defineFieldError('not_url', {
  de: 'Erwartet wird eine Adresse, die mit https:// oder http:// beginnt, so geschrieben, wie der Browser sie aufruft, ohne Benutzer.',
  en: 'An address starting with https:// or http:// is expected, as a browser writes it, without a user.',
});
defineFieldError('not_id', { de: 'Erwartet wird eine id (UUID).', en: 'An id (UUID) is expected.' });
defineFieldError('not_day', {
  de: 'Erwartet wird ein Tag, den es gibt, als JJJJ-MM-TT.',
  en: 'A day that exists is expected, as YYYY-MM-DD.',
});
defineFieldError('not_moment', {
  de: 'Erwartet wird ein Zeitpunkt mit Zeitzone, zum Beispiel 2026-12-01T14:00:00+01:00.',
  en: 'A moment with a time zone is expected, for example 2026-12-01T14:00:00+01:00.',
});
defineFieldError('not_integer', {
  de: 'Erwartet wird eine ganze Zahl von {min} bis {max}.',
  en: 'A whole number from {min} to {max} is expected.',
});
defineFieldError('not_boolean', { de: 'Erwartet wird true oder false.', en: 'true or false is expected.' });
export const notOneOf = defineFieldError('not_one_of', {
  de: 'Möglich sind: {values}.',
  en: 'Possible values: {values}.',
});
defineFieldError('unknown_choice', {
  de: '„{given}“ gibt es hier nicht; möglich sind, durch Kommas getrennt: {values}.',
  en: 'There is no "{given}" here; possible, separated by commas: {values}.',
});
defineFieldError('not_list', { de: 'Erwartet wird eine Liste.', en: 'A list is expected.' });
defineFieldError('too_many', { de: 'Höchstens {max} Einträge.', en: 'At most {max} entries.' });
defineFieldError('too_few', { de: 'Mindestens {min} Einträge.', en: 'At least {min} entries.' });
export const repeated = defineFieldError('repeated', {
  de: 'Ein Eintrag steht hier zweimal.',
  en: 'An entry stands here twice.',
});
defineFieldError('not_object', { de: 'Erwartet wird ein Objekt.', en: 'An object is expected.' });
defineFieldError('wrong_form', { de: 'Erwartet wird die Form {form}.', en: 'The form {form} is expected.' });
export const unknownTimeZone = defineFieldError('unknown_time_zone', {
  de: 'Diese Zeitzone gibt es nicht (IANA, zum Beispiel Europe/Berlin).',
  en: 'There is no such time zone (IANA, for example Europe/Berlin).',
});
defineFieldError('not_recurrence_rule', {
  de: 'Erwartet wird eine Regel (RFC 5545) aus FREQ (WEEKLY, MONTHLY, YEARLY), INTERVAL, BYDAY, BYMONTHDAY, BYMONTH, BYSETPOS, zum Beispiel FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU.',
  en: 'A rule (RFC 5545) of FREQ (WEEKLY, MONTHLY, YEARLY), INTERVAL, BYDAY, BYMONTHDAY, BYMONTH, BYSETPOS is expected, for example FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU.',
});
defineFieldError('never_occurs', {
  de: 'Diese Regel trifft nie zu (zum Beispiel den 30. Februar); wählen Sie Tage, die es gibt.',
  en: 'This rule never comes true (30 February, for example); choose days that exist.',
});
defineFieldError('not_sort', {
  de: 'Sortiert werden kann nach: {values} (mit - davor absteigend).',
  en: 'Sort keys: {values} (descending with a leading -).',
});
export const badCursor = defineFieldError('bad_cursor', {
  de: 'Dieser cursor gehört nicht zu dieser Liste, Sortierung und Auswahl.',
  en: 'This cursor does not belong to this list, sort and filters.',
});
