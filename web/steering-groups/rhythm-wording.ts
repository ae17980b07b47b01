import type { Frequency, RuleDay } from './rhythm.js';

/** The words of a language that sentences about rhythms are made of. */
export interface Wording {
  /** „jede Woche“, „alle zwei Monate“. */
  every(freq: Frequency, interval: number): string;
  /** „jeden Montag und Donnerstag“. */
  everyWeekday(days: readonly RuleDay[]): string;
  /** „jeden zweiten Mittwoch im Monat“. */
  everyNth(day: RuleDay): string;
  /** „am zweiten Mittwoch und an jedem Freitag“. @param ofYear whether they are counted in the year */
  onDays(days: readonly RuleDay[], ofYear: boolean): string;
  /** In a week there is one of each: „am Montag und Donnerstag“. */
  onWeekdays(days: readonly RuleDay[]): string;
  /** „am 1. und am letzten Tag“. */
  onMonthDays(days: readonly number[]): string;
  /** „am 29. Februar“; days counted from the beginning. */
  onDate(days: readonly number[], month: number): string;
  /** „wenn das ein Freitag ist“. */
  ifThatIs(days: readonly RuleDay[], ofYear: boolean): string;
  /** „am letzten Tag von Montag bis Freitag“. */
  ofWorkingDays(positions: readonly number[]): string;
  /** „und zwar am ersten dieser Tage“. */
  ofThese(positions: readonly number[]): string;
  inMonths(months: readonly number[]): string;
  inEveryMonth: string;
  onlyIn(months: readonly number[]): string;
}
