import type { Language } from '../common/problem.js';
import { type PlaceholderName, placeholderMeaningWords } from '../words/mail-template-words.js';
import type {
  MailPreviewResponse,
  MailTemplateResponse,
  MailTemplateRowResponse,
} from './dto/mail-template.response.js';
import { htmlOf, type Letter, type Part, plain, textOf } from './letter.js';
import type { LetterKind, PlaceholderSort, PlaceholderValue, TemplateTexts } from './letter-kind.js';
import { faultsOf, wordOf } from './mail-template.js';

/** What is kept of a template that somebody ever changed; without texts, the default counts again. */
export interface KeptTemplate {
  readonly id: string;
  readonly code: string;
  readonly language: string;
  readonly version: number;
  readonly changedAt: Date;
  readonly subject: string | null;
  readonly text: string | null;
}

/** A template as the list has it. */
export function templateRow(
  kind: LetterKind,
  language: Language,
  kept: readonly KeptTemplate[],
): MailTemplateRowResponse {
  const { code, about } = kind;
  const row = rowOf(kind, language, kept);
  const texts = textsOf(kind, language, row);
  return {
    code,
    language,
    about,
    id: row?.id ?? null,
    version: row?.version ?? 0,
    changedAt: row?.changedAt.toISOString() ?? null,
    state: stateOf(kind, language, texts),
    subject: texts.subject,
  };
}

/** A template with the default beside it, and what may stand in it. */
export function shownTemplate(
  kind: LetterKind,
  language: Language,
  kept: readonly KeptTemplate[],
): MailTemplateResponse {
  const { subject: defaultSubject, text: defaultText } = kind.default[language];
  return {
    ...templateRow(kind, language, kept),
    text: textsOf(kind, language, rowOf(kind, language, kept)).text,
    defaultSubject,
    defaultText,
    placeholders: placeholdersOf(kind, language),
  };
}

function rowOf({ code }: LetterKind, language: Language, kept: readonly KeptTemplate[]) {
  return kept.find((one) => one.code === code && one.language === language);
}

const textsOf = (kind: LetterKind, language: Language, row: KeptTemplate | undefined): TemplateTexts =>
  row?.subject && row.text ? { subject: row.subject, text: row.text } : kind.default[language];

function stateOf(kind: LetterKind, language: Language, texts: TemplateTexts): string {
  const { subject, text } = kind.default[language];
  if (texts.subject === subject && texts.text === text) return 'default';
  return faultsOf(kind, language, texts).length === 0 ? 'changed' : 'outdated';
}

function placeholdersOf(kind: LetterKind, language: Language): MailTemplateResponse['placeholders'] {
  const examples = kind.example(language);
  const all = Object.entries(kind.placeholders) as [PlaceholderName, PlaceholderSort][];
  return all.map(([name, sort]) => ({
    word: wordOf(name, language),
    sort,
    isRequired: kind.required.includes(name),
    meaning: placeholderMeaningWords[name],
    example: exampleText(examples[name] ?? null, language) || null,
  }));
}

function exampleText(value: PlaceholderValue, language: Language): string {
  if (value === null || typeof value === 'string') return plain(value ?? '');
  return textOf({ subject: '', language, parts: value });
}

/** A letter as clients show it, also those that put no HTML of others into their pages. */
export function shownLetter(letter: Letter): MailPreviewResponse {
  const { subject, parts } = letter;
  return {
    subject: plain(subject),
    text: textOf(letter),
    html: htmlOf(letter),
    parts: parts.map(shownPart),
  };
}

function shownPart(part: Part): MailPreviewResponse['parts'][number] {
  const shown = { sort: part.is, entries: [], href: null };
  switch (part.is) {
    case 'text':
      return { ...shown, text: part.text };
    case 'link':
      return { ...shown, text: part.text, href: part.href };
    case 'facts':
      return { ...shown, text: part.heading, entries: part.facts.map(([name, text]) => ({ name, text })) };
    case 'list': {
      const entries = part.entries.map((text) => ({ name: null, text }));
      return { ...shown, sort: part.numbered ? 'numbered' : 'list', text: part.heading, entries };
    }
  }
}
