import type { Language } from '../texts/language.js';
import { type Rhythm, rhythmOf, type RuleDay, weekdays } from './rhythm.js';
import { english } from './rhythm-english.js';
import { german } from './rhythm-german.js';
import type { Wording } from './rhythm-wording.js';

const wordings: Record<Language, Wording> = { de: german, en: english };

/** A rule as people say it: „jeden zweiten Mittwoch im Monat“; null for what is no rule of the API. */
export function rhythmInWords(rule: string, language: Language): string | null {
  const rhythm = rhythmOf(rule);
  return rhythm === null ? null : sentence(rhythm, wordings[language]);
}

function sentence(rhythm: Rhythm, words: Wording): string {
  const { freq, interval, days, monthDays, months, positions } = rhythm;
  const only = freq !== 'YEARLY' && months.length > 0 ? `, ${words.onlyIn(months)}` : '';
  const [day] = days;
  if (interval === 1 && positions.length === 0 && monthDays.length === 0 && day !== undefined) {
    if (freq === 'WEEKLY') return words.everyWeekday(days) + only;
    if (freq === 'MONTHLY' && days.length === 1 && day.n !== null) return words.everyNth(day) + only;
  }
  const parts = [words.every(freq, interval), ...when(rhythm, words)];
  return parts.join(' ') + only;
}

/** On which days of its weeks, months or years. */
function when(rhythm: Rhythm, words: Wording): string[] {
  const { freq, days, monthDays, months, positions } = rhythm;
  const [month] = months;
  const isYearly = freq === 'YEARLY';
  const ofYear = isYearly && months.length === 0;
  const condition = days.length > 0 && monthDays.length > 0 ? [`, ${words.ifThatIs(days, ofYear)}`] : [];
  const picked = positions.length > 0 ? [`, ${words.ofThese(positions)}`] : [];
  if (isYearly && month !== undefined && months.length === 1 && monthDays.length > 0) {
    if (monthDays.every((each) => each > 0))
      return glued([words.onDate(monthDays, month)], condition, picked);
  }
  const inMonths = isYearly && months.length > 0 ? [words.inMonths(months)] : [];
  const everyMonth = ofYear && monthDays.length > 0 ? [words.inEveryMonth] : [];
  if (positions.length > 0 && monthDays.length === 0 && areWorkingDays(days))
    return [...inMonths, words.ofWorkingDays(positions)];
  const on =
    monthDays.length > 0
      ? [words.onMonthDays(monthDays)]
      : days.length === 0
        ? []
        : [freq === 'WEEKLY' ? words.onWeekdays(days) : words.onDays(days, ofYear)];
  return glued([...inMonths, ...everyMonth, ...on], condition, picked);
}

/** What begins with a comma stands close to the word before it. */
function glued(parts: readonly string[], ...added: string[][]): string[] {
  const tail = added.flat().join('');
  if (parts.length === 0) return tail === '' ? [] : [tail.slice(2)];
  return [`${parts.join(' ')}${tail}`];
}

const areWorkingDays = (days: readonly RuleDay[]) =>
  days.length === 5 &&
  weekdays.slice(0, 5).every((weekday) => days.some((day) => day.n === null && day.weekday === weekday));
