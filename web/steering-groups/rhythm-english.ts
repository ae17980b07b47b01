import type { RuleDay, Weekday } from './rhythm.js';
import type { Wording } from './rhythm-wording.js';

const names: Record<Weekday, string> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};
const months = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore
const counts = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const ordinals = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
];
const units = { WEEKLY: 'week', MONTHLY: 'month', YEARLY: 'year' } as const;

/** „13th“, „22nd“. */
function numbered(n: number): string {
  const last = n % 10;
  const isTeen = Math.floor(n / 10) % 10 === 1;
  return `${n}${isTeen ? 'th' : last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th'}`;
}

/** „second“, „last“, „third-to-last“, „13th“. */
function nth(n: number): string {
  if (n === -1) return 'last';
  const word = ordinals[Math.abs(n)] ?? numbered(Math.abs(n));
  return n < 0 ? `${word}-to-last` : word;
}

function and(parts: readonly string[], word = 'and'): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${word} ${last}`;
}

const monthName = (month: number) => months[month - 1] ?? String(month);

const onDay = ({ n, weekday }: RuleDay, ofYear: boolean) =>
  n === null
    ? `on every ${names[weekday]}`
    : `on the ${nth(n)} ${names[weekday]}${ofYear ? ' of the year' : ''}`;

const isDay = ({ n, weekday }: RuleDay, ofYear: boolean) =>
  n === null ? `a ${names[weekday]}` : `the ${nth(n)} ${names[weekday]} of the ${ofYear ? 'year' : 'month'}`;

const onMonthDay = (day: number) => (day > 0 ? `on the ${numbered(day)}` : `on the ${nth(day)} day`);

export const english: Wording = {
  every: (freq, interval) =>
    interval === 1 ? `every ${units[freq]}` : `every ${counts[interval] ?? interval} ${units[freq]}s`,
  everyWeekday: (days) => `every ${and(days.map(({ weekday }) => names[weekday]))}`,
  everyNth: ({ n, weekday }) => `on the ${nth(n ?? 1)} ${names[weekday]} of every month`,
  onDays: (days, ofYear) => and(days.map((day) => onDay(day, ofYear))),
  onWeekdays: (days) => `on ${and(days.map(({ weekday }) => names[weekday]))}`,
  onMonthDays: (days) => and(days.map(onMonthDay)),
  onDate: (days, month) => `on ${and(days.map(String))} ${monthName(month)}`,
  ifThatIs: (days, ofYear) =>
    `if that is ${and(
      days.map((day) => isDay(day, ofYear)),
      'or',
    )}`,
  ofWorkingDays: (positions) =>
    `${and(positions.map((n) => `on the ${nth(n)}`))} working day (Monday to Friday)`,
  ofThese: (positions) => `of these ${and(positions.map((n) => `the ${nth(n)}`))} date`,
  inMonths: (list) => `in ${and(list.map(monthName))}`,
  inEveryMonth: 'in every month',
  onlyIn: (list) => `in ${and(list.map(monthName))} only`,
};
