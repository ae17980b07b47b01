import { type Check, text } from './checks.js';
import { occurs, type RuleParts } from './recurrence-occurs.js';

const WEEKDAY = '(?:MO|TU|WE|TH|FR|SA|SU)';
const list = (entry: string) => new RegExp(`^${entry}(,${entry})*$`);

/* The n-th, or counted from the end; never 0. */
const NTH_OF_MONTH = '[+-]?[1-5]';
const NTH_DAY_OF_MONTH = '[+-]?(?:[1-9]|[12]\\d|3[01])';
const NTH_OF_YEAR = '[+-]?(?:[1-9]|[1-4]\\d|5[0-3])';
/* No 53rd: few years have it, and rrule-temporal gives the first of the next year in all others. */
const NTH_WEEK_OF_YEAR = '[+-]?(?:[1-9]|[1-4]\\d|5[0-2])';

const anyDay = list(WEEKDAY);
const dayOfMonth = list(`(?:${NTH_OF_MONTH})?${WEEKDAY}`);
const dayOfYear = list(`(?:${NTH_WEEK_OF_YEAR})?${WEEKDAY}`);

/** The parts that are understood, and what each may say. BYDAY depends on FREQ and is looked at apart. */
const parts: Readonly<Record<string, RegExp>> = {
  FREQ: /^(WEEKLY|MONTHLY|YEARLY)$/,
  INTERVAL: /^[1-9]\d?$/,
  BYDAY: dayOfYear,
  BYMONTHDAY: list(NTH_DAY_OF_MONTH),
  BYMONTH: list('(?:[1-9]|1[0-2])'),
  BYSETPOS: list(NTH_OF_YEAR),
};

/** The parts of a rule of a form that is understood; null for every other. */
function partsOf(value: string): RuleParts | null {
  const rule = new Map<string, string>();
  for (const part of value.split(';')) {
    const [name = '', content = '', ...more] = part.split('=');
    const form = Object.hasOwn(parts, name) ? parts[name] : undefined;
    if (!form?.test(content) || more.length > 0 || rule.has(name)) return null;
    rule.set(name, content);
  }
  const freq = rule.get('FREQ');
  const byDay = rule.get('BYDAY');
  if (freq === undefined) return null;
  // RFC 5545, 3.3.10: the n-th weekday is one of the month or the year, weeks have no n-th days ...
  if (freq === 'WEEKLY' && (rule.has('BYMONTHDAY') || (byDay !== undefined && !anyDay.test(byDay))))
    return null;
  // ... BYMONTH makes it the month's also in a yearly rule, and BYSETPOS picks from what the others give.
  const ofMonth = freq === 'MONTHLY' || rule.has('BYMONTH');
  if (byDay !== undefined && ofMonth && !dayOfMonth.test(byDay)) return null;
  if (rule.has('BYSETPOS') && !['BYDAY', 'BYMONTHDAY', 'BYMONTH'].some((name) => rule.has(name))) return null;
  return new Map([...rule].map(([name, content]) => [name, content.split(',')]));
}

const line200 = text({ max: 200 });

/**
 * A recurrence rule (RFC 5545, 3.3.10) of days, without a beginning or an end: FREQ (WEEKLY, MONTHLY, YEARLY),
 * INTERVAL, BYDAY, BYMONTHDAY, BYMONTH, BYSETPOS. It comes true some day: not on 30 February.
 */
export const recurrenceRule: Check = (value) => {
  const refused = line200(value);
  if (refused) return refused;
  const rule = partsOf(value as string);
  if (rule === null) return { code: 'not_recurrence_rule' };
  return occurs(rule) ? null : { code: 'never_occurs' };
};
