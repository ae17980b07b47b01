import { closest, distance } from 'fastest-levenshtein';
import { hasNeedlessHidden } from '../common/hidden-characters.js';
import { controlCharacter } from '../common/field-errors.js';
import type { FieldError, Language } from '../common/problem.js';
import { type PlaceholderName, placeholderWords } from '../words/mail-template-words.js';
import type { Letter, Part } from './letter.js';
import type {
  ChangedTemplate,
  LetterDraft,
  LetterKind,
  PlaceholderSort,
  TemplateTexts,
} from './letter-kind.js';
import {
  blockNotAlone,
  loneBrace,
  notInSubject,
  placeholderMayVanish,
  placeholderMisspelt,
  placeholderMissing,
  placeholderTooOften,
  unknownPlaceholder,
} from './mail-templates.errors.js';

/* Pure: how a letter is made of its template, and which templates it cannot be made of. */

/** How often a text may have one; a whole block once. So no mail grows beyond what it tells. */
const MOST = { value: 5, optional: 5, sentence: 5, block: 1 } as const;

/** Of how many of them a refusal tells. */
const MOST_TOLD = 20;

const inBraces = (word: string) => `{${word}}`;
export const wordOf = (name: PlaceholderName, language: Language) =>
  inBraces(placeholderWords[name][language]);
const placeholder = /\{([^{}]*)\}/g;

/** The placeholders of a letter, by what stands in braces for them. */
function byWord({ placeholders }: LetterKind, language: Language) {
  const all = Object.entries(placeholders) as [PlaceholderName, PlaceholderSort][];
  return new Map(all.map(([name, sort]) => [wordOf(name, language), { name, sort }]));
}

/** Paragraphs have empty lines between them. @param text tidy */
const paragraphsOf = (text: string) => text.split(/\n{2,}/);

/** Why letters of this kind cannot be made of these texts; none: they can. @param texts tidy */
export function faultsOf(kind: LetterKind, language: Language, texts: TemplateTexts): FieldError[] {
  const known = byWord(kind, language);
  const faults = (['subject', 'text'] as const).flatMap((field) => wordFaults(known, language, field, texts));
  const required = kind.required.map((name) => wordOf(name, language));
  for (const paragraph of paragraphsOf(texts.text)) {
    const words = [...new Set([...paragraph.matchAll(placeholder)].map(([word]) => word))];
    const sortOf = (word: string) => known.get(word)?.sort;
    for (const name of words) {
      if (sortOf(name) === 'block' && paragraph.trim() !== name)
        faults.push(blockNotAlone('/text', { name }));
      const other = words.find((word) => word !== name && sortOf(word) === 'optional');
      if (required.includes(name) && other !== undefined)
        faults.push(placeholderMayVanish('/text', { name, other }));
    }
  }
  for (const name of required)
    if (!texts.text.includes(name)) faults.push(placeholderMissing('/text', { name }));
  return faults;
}

function wordFaults(
  known: ReturnType<typeof byWord>,
  language: Language,
  field: 'subject' | 'text',
  texts: TemplateTexts,
): FieldError[] {
  const pointer = `/${field}`;
  const said = texts[field];
  const words = [...known.keys()];
  const isShown = words.filter((word) => field === 'text' || known.get(word)?.sort === 'value');
  const values = isShown.join(', ');
  const given = [...said.matchAll(placeholder)].map(([word]) => word);
  const faults: FieldError[] = [];
  for (const word of [...new Set(given)].slice(0, MOST_TOLD)) {
    const sort = known.get(word)?.sort;
    if (sort === undefined) {
      const meant = meantBy(word, isShown, language);
      const params = { given: [...word].slice(0, 60).join(''), values };
      faults.push(
        meant === null
          ? unknownPlaceholder(pointer, params)
          : placeholderMisspelt(pointer, { ...params, meant }),
      );
    } else if (!isShown.includes(word)) faults.push(notInSubject(pointer, { name: word, values }));
    else if (given.filter((one) => one === word).length > MOST[sort])
      faults.push(placeholderTooOften(pointer, { name: word, most: MOST[sort] }));
  }
  if (/[{}]/.test(said.replace(placeholder, ''))) faults.push(loneBrace(pointer, { name: isShown[0] ?? '' }));
  if (said.split('\n').some(hasNeedlessHidden)) faults.push(controlCharacter(pointer));
  return faults;
}

/** Which one somebody meant who wrote this: it differs by little, or is the word of the other language. */
function meantBy(given: string, words: readonly string[], language: Language): string | null {
  const other = language === 'de' ? 'en' : 'de';
  const names = Object.keys(placeholderWords) as PlaceholderName[];
  const known = new Map<string, string>();
  for (const name of names.filter((one) => words.includes(wordOf(one, language))))
    known.set(wordOf(name, other).toLowerCase(), wordOf(name, language));
  for (const word of words) known.set(word.toLowerCase(), word);
  const written = inBraces(given.slice(1, -1).trim()).toLowerCase();
  // Far longer than any: not worth comparing.
  if (written.length > 80) return null;
  const near = closest(written, [...known.keys()]);
  return distance(written, near) <= Math.max(1, Math.floor((near.length - 2) / 3))
    ? (known.get(near) ?? null)
    : null;
}

/**
 * The letter of a draft, by what somebody wrote for it; by the default where nobody did, or where it fits no more: a later
 * version may have other placeholders.
 */
export function letterOf(draft: LetterDraft, templates: readonly ChangedTemplate[]): Letter {
  const { kind, language } = draft;
  const changed = templates.find((one) => one.code === kind.code && one.language === language);
  const fits = changed !== undefined && faultsOf(kind, language, changed).length === 0;
  return rendered(draft, fits ? changed : kind.default[language]);
}

function rendered({ kind, language, values, ending }: LetterDraft, { subject, text }: TemplateTexts): Letter {
  const known = byWord(kind, language);
  const valueOf = (word: string) => {
    const { name, sort } = known.get(word) ?? {};
    const value = name && values[name];
    const isText = typeof value === 'string';
    return { sort, value: isText ? value : '', parts: isText ? [] : (value ?? []) };
  };
  /** Each is replaced once: what stands in braces in a value is what somebody wrote. An empty one takes the space before it along. */
  const filled = (said: string) =>
    said
      .replace(/( *)(\{[^{}]*\})/g, (_, space: string, word: string) => {
        const { value } = valueOf(word);
        return value === '' ? '' : space + value;
      })
      .replace(/^ +/, '');
  const parts = paragraphsOf(text).flatMap((paragraph): readonly Part[] => {
    const found = [...paragraph.matchAll(placeholder)].map(([word]) => valueOf(word));
    const [first] = found;
    if (first?.sort === 'block') return first.parts;
    if (found.some(({ sort, value }) => sort === 'optional' && value === '')) return [];
    const said = filled(paragraph);
    return said === '' ? [] : [{ is: 'text', text: said }];
  });
  return {
    subject: filled(subject)
      .replace(/\s*[\r\n\u2028\u2029]\s*/g, ' ')
      .trim(),
    language,
    parts: [...parts, ...ending],
  };
}
