import { defineFieldError } from '../common/problem.js';

/* What can be wrong with a cell of a table besides what can be wrong with any content. */

export const notADate = defineFieldError('not_a_date', {
  de: '„{given}“ ist kein Tag, den es gibt; schreiben Sie ihn als TT.MM.JJJJ, zum Beispiel 01.03.2019.',
  en: '"{given}" is not a day that exists; write it as YYYY-MM-DD or DD.MM.YYYY, for example 01.03.2019.',
});
export const onlyAMonth = defineFieldError('only_a_month', {
  de: '„{given}“ sagt keinen Tag; schreiben Sie den ersten Tag, der zählt, zum Beispiel {proposal}.',
  en: '"{given}" names no day; write the first day that counts, for example {proposal}.',
});
export const notANumber = defineFieldError('not_a_number', {
  de: '„{given}“ ist keine Zahl; schreiben Sie sie mit Ziffern, zum Beispiel 1250 oder 12,5.',
  en: '"{given}" is no number; write it in digits, for example 1250 or 12,5.',
});
export const unclearNumber = defineFieldError('unclear_number', {
  de: '„{given}“ kann Tausender oder Nachkommastellen haben; schreiben Sie die Zahl ohne Punkt, zum Beispiel 1250 oder 1,25.',
  en: '"{given}" may have thousands or decimal places; write the number without a point, for example 1250 or 1,25.',
});
export const notYesOrNo = defineFieldError('not_yes_or_no', {
  de: '„{given}“ heißt weder ja noch nein; schreiben Sie ja oder nein.',
  en: '"{given}" is neither yes nor no; write yes or no.',
});
export const unknownWord = defineFieldError('unknown_word', {
  de: '„{given}“ ist hier nicht bekannt; möglich sind: {values}.',
  en: '"{given}" is not known here; possible: {values}.',
});
export const columnsDiffer = defineFieldError('columns_differ', {
  de: 'Zwei Spalten für dasselbe sagen Verschiedenes: „{one}“ und „{other}“; leeren Sie eine davon.',
  en: 'Two columns for the same thing differ: "{one}" and "{other}"; empty one of them.',
});
export const notAName = defineFieldError('not_a_name', {
  de: '„{given}“ ist nicht der Name einer Person; schreiben Sie ihn als „Anna Müller“ oder „Müller, Anna“, jede Person in eine Zeile.',
  en: '"{given}" is not the name of one person; write it as "Anna Müller" or "Müller, Anna", each person in a row.',
});
