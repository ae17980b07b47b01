import { useLanguage } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { reportWords } from '../../src/words/report-words.js';
import { atStart } from '../../src/words/word.js';

/** Figures and the heads of their columns, as people read them. */
export function useFigures() {
  const language = useLanguage();
  const word = useWord();
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  return {
    head: (name: keyof typeof reportWords) => atStart(word(reportWords, name)),
    number: (value: number | null) => (value === null ? '–' : number.format(value)),
    percent: (value: number | null) => (value === null ? '–' : percent.format(value)),
  };
}
