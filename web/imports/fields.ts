import { useQuery } from '@tanstack/react-query';
import { importFieldWords } from '../../src/words/import-field-words.js';
import {
  languageWords,
  membershipStateWords,
  seatRoleWords,
  sizeBandWords,
} from '../../src/words/network-words.js';
import { atStart, type Words } from '../../src/words/word.js';
import { type OwnField, useOwnFields } from '../api/own-fields.js';
import { sectorsQuery } from '../api/sectors.js';
import type { Choice } from '../design/Field.js';
import { useDays } from '../design/days.js';
import { ownColumn } from '../design/own-fields/own-fields.js';
import { useLanguage, useTexts } from '../texts/texts.js';
import { useLocalName, useWord } from '../texts/words.js';
import { fieldTexts } from './fields.texts.js';
import type { ImportField, ImportKind, ImportRow } from './imports.queries.js';

/** The alliance's own fields that columns can fill, by the names that they have here; retired ones stay as they are. */
function useOwn(kind: ImportKind): ReadonlyMap<string, OwnField> {
  const subject = kind === 'seats' ? null : kind;
  const fields = useOwnFields(subject ?? 'persons');
  return new Map((subject === null ? [] : fields).map((field) => [ownColumn(field), field]));
}

/** What columns can fill, in the order in which people look for it. */
export function useFields(kind: ImportKind): string[] {
  const own = [...useOwn(kind)].filter(([, { retiredAt }]) => retiredAt === null);
  return [...Object.keys(importFieldWords[kind]), ...own.map(([name]) => name)];
}

const needed: Readonly<Record<string, readonly ImportField[]>> = { organisations: ['name', 'sectorCode'] };

/** Without which no record is made. */
export const neededFields = (kind: ImportKind): readonly ImportField[] => needed[kind] ?? [];

const codeWords: Readonly<Record<string, Words>> = {
  'membership.state': membershipStateWords,
  sizeBand: sizeBandWords,
  language: languageWords,
  role: seatRoleWords,
};
const yesOrNo = ['listedPublicly', 'hasVote', 'affiliation.isPrimaryContact'];
const isDay = (value: string) => /^\d{4}-\d\d-\d\d$/.test(value);

/** What a field is called. */
export function useFieldName(kind: ImportKind): (field: string) => string {
  const word = useWord();
  const others: Readonly<Record<string, string>> = useTexts(fieldTexts).others;
  const words: Words = importFieldWords[kind];
  const own = useOwn(kind);
  const nameOf = useLocalName();
  return (field) => {
    const ownName = own.get(field)?.name;
    return ownName === undefined ? (others[field] ?? atStart(word(words, field))) : nameOf(ownName);
  };
}

/** What can be said of a field that knows few values, as a cell would say it; null where it can be anything. */
export function useFewValues(kind: ImportKind): (field: ImportField) => readonly Choice[] | null {
  const texts = useTexts(fieldTexts);
  const word = useWord();
  const nameOf = useLocalName();
  const sectors = useQuery(sectorsQuery).data ?? [];
  const own = useOwn(kind);
  return (field) => {
    const choices = own.get(field)?.choices ?? [];
    if (choices.length > 0) return choices.map(({ code, name }) => ({ value: code, label: nameOf(name) }));
    if (field === 'sectorCode')
      return sectors.map(({ code, name }) => ({ value: code, label: nameOf(name) }));
    if (yesOrNo.includes(field))
      return [texts.yes, texts.no].map((label) => ({ value: label, label: atStart(label) }));
    const words = codeWords[field];
    if (words === undefined) return null;
    return Object.keys(words).map((code) => ({ value: code, label: word(words, code) }));
  };
}

type Value = ImportRow['changes'][number]['from'];
type Membership = { state: string; joinedOn: string | null; endedOn: string | null };

/** The value of a field as people read it. */
export function useShownValue(kind: ImportKind): (field: string, value: Value) => string {
  const texts = useTexts(fieldTexts);
  const word = useWord();
  const few = useFewValues(kind);
  const language = useLanguage();
  const { day } = useDays();
  return (field, value) => {
    if (value === null || value === '') return texts.empty;
    if (typeof value === 'boolean') return value ? texts.yes : texts.no;
    if (typeof value === 'number') return value.toLocaleString(language, { maximumFractionDigits: 6 });
    const called = (code: string) => few(field)?.find((choice) => choice.value === code)?.label ?? code;
    if (Array.isArray(value)) return value.length === 0 ? texts.empty : value.map(called).join(', ');
    if (typeof value === 'object') {
      const { state, joinedOn, endedOn } = value as unknown as Membership;
      return [
        word(membershipStateWords, state),
        joinedOn !== null && texts.from(day(joinedOn)),
        endedOn !== null && texts.until(day(endedOn)),
      ]
        .filter(Boolean)
        .join(', ');
    }
    if (isDay(value)) return day(value);
    return called(value);
  };
}
