import { importFieldWords } from '../../words/import-field-words.js';
import { atLeastOne, line, list, oneOf, record } from './shape.js';
import { days, key, months } from './values.js';

type Field = keyof typeof importFieldWords.organisations;
const fields = Object.keys(importFieldWords.organisations) as Field[];

/** A list of organisations that was taken over when those were recorded that it made; some rows stayed behind. */
export const importedList = record({
  file: line,
  columns: list(oneOf(fields)),
  made: atLeastOne(key),
  left: days,
});

/** Organisations that got a tag together, so many months ago. */
export const bulkChange = record({ tag: line, months, of: atLeastOne(key) });
