import type { Language } from '../common/problem.js';
import type { letterSubjectWords, letterWords, PlaceholderName } from '../words/mail-template-words.js';
import type { Part } from './letter.js';

export type LetterCode = keyof typeof letterWords;

/**
 * How a placeholder stands in a template. value: words in a sentence. optional: the same, which are not always
 * there; then the paragraph is left out, so that no sentence is half. sentence: left out alone where it is empty. block: parts of the letter, alone in a paragraph.
 */
export type PlaceholderSort = 'value' | 'optional' | 'sentence' | 'block';
export type Placeholders = Readonly<Partial<Record<PlaceholderName, PlaceholderSort>>>;

/** What stands for a placeholder in one letter; null or no part: nothing. */
export type PlaceholderValue = string | null | readonly Part[];
export type ValuesOf<P extends Placeholders> = {
  readonly [Name in keyof P]: P[Name] extends 'block'
    ? readonly Part[]
    : P[Name] extends 'value'
      ? string
      : string | null;
};

/** Subject and text of a letter: paragraphs with placeholders in braces. */
export interface TemplateTexts {
  readonly subject: string;
  readonly text: string;
}

export type LetterValues = Readonly<Partial<Record<PlaceholderName, PlaceholderValue>>>;

/** What somebody wrote in the place of a default. */
export interface ChangedTemplate extends TemplateTexts {
  readonly code: string;
  readonly language: string;
}

/** A letter that goes out, declared by the feature that writes it; letter-kinds.ts collects them (0049). */
export interface LetterKind {
  readonly code: LetterCode;
  readonly about: keyof typeof letterSubjectWords;
  /** In the order in which people look for them. */
  readonly placeholders: Placeholders;
  /** Without these nobody could do what the letter is for: a template that lacks one is refused. */
  readonly required: readonly PlaceholderName[];
  /** What goes out until somebody changes it. */
  readonly default: Readonly<Record<Language, TemplateTexts>>;
  /** Values of somebody who does not exist, for the preview. */
  readonly example: (language: Language) => LetterValues;
}

/** As its feature knows it: which values it needs. */
export interface LetterKindOf<P extends Placeholders> extends LetterKind {
  readonly placeholders: P;
  readonly required: readonly (keyof P & PlaceholderName)[];
  readonly example: (language: Language) => ValuesOf<P> & LetterValues;
}

/** A letter before it is written: Letters writes it by its template. */
export interface LetterDraft {
  readonly kind: LetterKind;
  readonly language: Language;
  readonly values: LetterValues;
  /** What every such letter ends with, whatever its template says. */
  readonly ending: readonly Part[];
}

/** As it is kept: lines end alike, and with what is seen. */
export function tidy({ subject, text }: TemplateTexts): TemplateTexts {
  const lines = text.replace(/\r\n?/g, '\n').replaceAll('\t', ' ').normalize('NFC').split('\n');
  return {
    subject,
    text: lines
      .map((line) => line.trimEnd())
      .join('\n')
      .trim(),
  };
}

export function letterKind<const P extends Placeholders>(kind: LetterKindOf<P>): LetterKindOf<P> {
  const { de, en } = kind.default;
  return { ...kind, default: { de: tidy(de), en: tidy(en) } };
}

export function draftOf<P extends Placeholders>(
  kind: LetterKindOf<P>,
  language: Language,
  values: ValuesOf<P> & LetterValues,
  ending: readonly Part[] = [],
): LetterDraft {
  return { kind, language, values, ending };
}

/** Every letter that goes out, in the order in which people look for them. */
export class LetterKinds {
  constructor(readonly all: readonly LetterKind[]) {}

  of(code: string): LetterKind | undefined {
    return this.all.find((kind) => kind.code === code);
  }
}
