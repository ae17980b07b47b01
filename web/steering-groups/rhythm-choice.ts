import { rhythmOf, type Weekday } from './rhythm.js';

/** A rhythm as a form offers it: the usual ones by choosing, all others as a rule. */
export interface RhythmChoice {
  kind: 'none' | 'month' | 'week' | 'own';
  /** Every so many months or weeks. */
  interval: string;
  /** Which of the month. */
  n: string;
  weekday: Weekday;
  rule: string;
}

export const nthChoices = ['1', '2', '3', '4', '-1'] as const;

export function choiceOf(rule: string | null): RhythmChoice {
  const usual: RhythmChoice = { kind: 'none', interval: '1', n: '1', weekday: 'WE', rule: rule ?? '' };
  if (rule === null || rule === '') return usual;
  const rhythm = rhythmOf(rule);
  const day = rhythm?.days[0];
  const isSimple =
    rhythm !== null && rhythm.monthDays.length + rhythm.months.length + rhythm.positions.length === 0;
  if (!isSimple || day === undefined || rhythm.days.length !== 1) return { ...usual, kind: 'own' };
  const { freq, interval } = rhythm;
  const same = { ...usual, interval: String(interval), weekday: day.weekday };
  if (freq === 'WEEKLY') return { ...same, kind: 'week' };
  const n = nthChoices.find((each) => each === String(day.n));
  return freq === 'MONTHLY' && n !== undefined ? { ...same, kind: 'month', n } : { ...usual, kind: 'own' };
}

/** The rule that the API is told; null for none. */
export function ruleOf({ kind, interval, n, weekday, rule }: RhythmChoice): string | null {
  const every = interval === '1' ? '' : `;INTERVAL=${interval}`;
  switch (kind) {
    case 'none':
      return null;
    case 'month':
      return `FREQ=MONTHLY${every};BYDAY=${n}${weekday}`;
    case 'week':
      return `FREQ=WEEKLY${every};BYDAY=${weekday}`;
    case 'own':
      return rule.trim() === '' ? null : rule.trim();
  }
}
