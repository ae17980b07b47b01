import type { Word } from '../../src/words/word.js';
import { useLanguage } from './texts.js';

/** What a code is called; one that this version does not know yet is shown as it is. */
export function useWord(): (words: Readonly<Record<string, Word>>, code: string) => string {
  const language = useLanguage();
  return (words, code) => words[code]?.[language] ?? code;
}

/** A name that the API gives in both languages. */
export function useLocalName(): (name: { de: string; en: string }) => string {
  const language = useLanguage();
  return (name) => name[language];
}
