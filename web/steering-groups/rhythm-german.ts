import type { RuleDay, Weekday } from './rhythm.js';
import type { Wording } from './rhythm-wording.js';

const names: Record<Weekday, string> = {
  MO: 'Montag',
  TU: 'Dienstag',
  WE: 'Mittwoch',
  TH: 'Donnerstag',
  FR: 'Freitag',
  SA: 'Samstag',
  SU: 'Sonntag',
};
const months = [
  'Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember',
]; // prettier-ignore
const counts = [
  '',
  'eins',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];
const stems = [
  '',
  'erst',
  'zweit',
  'dritt',
  'viert',
  'fünft',
  'sechst',
  'siebt',
  'acht',
  'neunt',
  'zehnt',
  'elft',
  'zwölft',
];
const units = {
  WEEKLY: ['jede Woche', 'Wochen'],
  MONTHLY: ['jeden Monat', 'Monate'],
  YEARLY: ['jedes Jahr', 'Jahre'],
} as const;

/** „zweiten“, „letzten“, „drittletzten“, „13.“. @param ending of the adjective */
function nth(n: number, ending: string): string {
  if (n === -1) return `letzt${ending}`;
  if (n === -2) return `vorletzt${ending}`;
  const stem = stems[Math.abs(n)];
  if (n < 0) return stem === undefined ? `${-n}.-letzt${ending}` : `${stem}letzt${ending}`;
  return stem === undefined ? `${n}.` : `${stem}${ending}`;
}

function and(parts: readonly string[], word = 'und'): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${word} ${last}`;
}

const monthName = (month: number) => months[month - 1] ?? String(month);
const end = (ofYear: boolean) => (ofYear ? ' des Jahres' : '');

const onDay = ({ n, weekday }: RuleDay, ofYear: boolean) =>
  n === null ? `an jedem ${names[weekday]}` : `am ${nth(n, 'en')} ${names[weekday]}${end(ofYear)}`;

const isDay = ({ n, weekday }: RuleDay, ofYear: boolean) =>
  n === null
    ? `ein ${names[weekday]}`
    : `der ${nth(n, 'e')} ${names[weekday]}${ofYear ? ' des Jahres' : ' des Monats'}`;

const onMonthDay = (day: number) => (day > 0 ? `am ${day}.` : `am ${nth(day, 'en')} Tag`);

export const german: Wording = {
  every(freq, interval) {
    const [each, many] = units[freq];
    return interval === 1 ? each : `alle ${counts[interval] ?? interval} ${many}`;
  },
  everyWeekday: (days) => `jeden ${and(days.map(({ weekday }) => names[weekday]))}`,
  everyNth: ({ n, weekday }) => `jeden ${nth(n ?? 1, 'en')} ${names[weekday]} im Monat`,
  onDays: (days, ofYear) => and(days.map((day) => onDay(day, ofYear))),
  onWeekdays: (days) => `am ${and(days.map(({ weekday }) => names[weekday]))}`,
  onMonthDays: (days) => and(days.map(onMonthDay)),
  onDate: (days, month) => `am ${and(days.map((day) => `${day}.`))} ${monthName(month)}`,
  ifThatIs: (days, ofYear) =>
    `wenn das ${and(
      days.map((day) => isDay(day, ofYear)),
      'oder',
    )} ist`,
  ofWorkingDays: (positions) =>
    `${and(positions.map((n) => `am ${nth(n, 'en')}`))} Arbeitstag (Montag bis Freitag)`,
  ofThese: (positions) => `davon ${and(positions.map((n) => `der ${nth(n, 'e')}`))} Termin`,
  inMonths: (list) => `im ${and(list.map(monthName))}`,
  inEveryMonth: 'in jedem Monat',
  onlyIn: (list) => `nur im ${and(list.map(monthName))}`,
};
