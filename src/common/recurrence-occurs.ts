/** The parts of a recurrence rule, each a list of what it says. */
export type RuleParts = ReadonlyMap<string, readonly string[]>;

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const DAY_MS = 86_400_000;

/** Years of every kind: each weekday begins a leap year once and others three times. Their first Monday begins weeks. */
const YEARS = { first: 2000, last: 2027 };
const MONDAY = Date.UTC(2000, 0, 3);

/** A day, by what rules say of days; positions count from 1, and from the end from -1. */
interface DayOfRule {
  week: number;
  month: number;
  year: number;
  ofMonth: readonly [number, number];
  ofYear: readonly [number, number];
  weekday: string;
}

function days(): DayOfRule[] {
  const all: DayOfRule[] = [];
  for (let year = YEARS.first; year <= YEARS.last; year++) {
    const begin = Date.UTC(year, 0, 1);
    const end = Date.UTC(year + 1, 0, 1);
    for (let at = begin; at < end; at += DAY_MS) {
      const day = new Date(at);
      const month = day.getUTCMonth() + 1;
      const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
      all.push({
        week: Math.floor((at - MONDAY) / (7 * DAY_MS)),
        month,
        year,
        ofMonth: [day.getUTCDate(), day.getUTCDate() - length - 1],
        ofYear: [(at - begin) / DAY_MS + 1, (at - end) / DAY_MS],
        weekday: WEEKDAYS[day.getUTCDay()] as string,
      });
    }
  }
  return all;
}

let known: readonly DayOfRule[] | undefined;

/** How many weeks in, from the beginning and from the end: the 8th to the 14th are in the 2nd. */
const nth = ([fromStart, fromEnd]: readonly [number, number]) => [
  Math.ceil(fromStart / 7),
  Math.floor(fromEnd / 7),
];

/**
 * Whether a rule (RFC 5545, 3.3.10) of a known form comes true on any day, whenever it begins: 30 February does not, nor
 * does the third of two days. Looks at every kind of year once. INTERVAL is left aside, because what it leaves out
 * depends on the beginning, and so does a day that is the beginning's.
 */
export function occurs(rule: RuleParts): boolean {
  const freq = rule.get('FREQ')?.[0];
  const ofBeginning = !rule.has('BYDAY') && !rule.has('BYMONTHDAY');
  const byDay = rule.get('BYDAY') ?? (ofBeginning && freq === 'WEEKLY' ? ['MO'] : undefined);
  const byMonthDay = rule.get('BYMONTHDAY') ?? (ofBeginning && freq !== 'WEEKLY' ? ['1'] : undefined);
  const byMonth = rule.get('BYMONTH') ?? (ofBeginning && freq === 'YEARLY' ? ['1'] : undefined);
  const numbers = (texts?: readonly string[]) => texts && new Set(texts.map(Number));
  const [months, monthDays] = [numbers(byMonth), numbers(byMonthDay)];
  const weekdays = byDay && new Set(byDay.map((text) => text.replace('+', '')));
  const ofMonth = freq === 'MONTHLY' || rule.has('BYMONTH');

  const matches = (day: DayOfRule) =>
    (!months || months.has(day.month)) &&
    (!monthDays || day.ofMonth.some((n) => monthDays.has(n))) &&
    (!weekdays ||
      weekdays.has(day.weekday) ||
      nth(ofMonth ? day.ofMonth : day.ofYear).some((n) => weekdays.has(`${n}${day.weekday}`)));

  // BYSETPOS picks from the days of one period: the nearest to its beginning or end has to be there.
  const least = Math.min(...(rule.get('BYSETPOS') ?? ['1']).map((text) => Math.abs(Number(text))));
  const periodOf = ({ week, month, year }: DayOfRule) =>
    freq === 'WEEKLY' ? week : freq === 'MONTHLY' ? year * 12 + month : year;
  const found = new Map<number, number>();
  known ??= days();
  for (const day of known) {
    if (!matches(day)) continue;
    const period = periodOf(day);
    const count = (found.get(period) ?? 0) + 1;
    if (count >= least) return true;
    found.set(period, count);
  }
  return false;
}
