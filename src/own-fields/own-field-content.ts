import { duplicate } from '../common/field-errors.js';
import type { FieldError } from '../common/problem.js';
import { importFieldWords } from '../words/import-field-words.js';
import { listWords } from '../words/list-words.js';
import type { Word } from '../words/word.js';
import type { ChoiceRequest } from './dto/own-field.request.js';
import { keyFor } from './own-field-key.js';
import { type Choice, hasChoices, type OwnFieldSubject, type OwnFieldType } from './own-field-types.js';
import { choiceSeparated, choicesNeeded, keyNeeded, nameTaken, noChoices } from './own-fields.errors.js';

const folded = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/** What is wrong with a name: columns of tables are known again by what they are called, in either language. */
export function nameFaults(subject: OwnFieldSubject, name: Word, others: readonly Word[]): FieldError[] {
  const builtIn = [...Object.values(listWords[subject]), ...Object.values(importFieldWords[subject])];
  const taken = new Set([...builtIn, ...others].flatMap(({ de, en }) => [folded(de), folded(en)]));
  return (['de', 'en'] as const)
    .filter((language) => taken.has(folded(name[language])))
    .map((language) => nameTaken(`/name/${language}`));
}

/** The choices with their codes, and what is wrong with them. */
export function choicesFrom(
  type: OwnFieldType,
  given: readonly ChoiceRequest[],
): { choices: Choice[]; faults: FieldError[] } {
  if (!hasChoices(type)) return { choices: [], faults: given.length > 0 ? [noChoices('/choices')] : [] };
  if (given.length === 0) return { choices: [], faults: [choicesNeeded('/choices')] };
  const faults: FieldError[] = [];
  const codes = new Set<string>();
  const names = new Set<string>();
  const choices = given.map(({ code = null, name }, index) => {
    const its = code ?? keyFor(name.de);
    if (its === null) faults.push(keyNeeded(`/choices/${index}/code`));
    else if (codes.has(its)) faults.push(duplicate(`/choices/${index}/code`));
    codes.add(its ?? '');
    for (const language of ['de', 'en'] as const) {
      const called = `${language} ${folded(name[language])}`;
      if (names.has(called)) faults.push(duplicate(`/choices/${index}/name/${language}`));
      if (name[language].includes(';')) faults.push(choiceSeparated(`/choices/${index}/name/${language}`));
      names.add(called);
    }
    return { code: its ?? '', name: { de: name.de, en: name.en } };
  });
  return { choices, faults };
}
