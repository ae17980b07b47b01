import { type Check, text } from './checks.js';

const WEEKDAY = '(?:MO|TU|WE|TH|FR|SA|SU)';
const list = (entry: string) => new RegExp(`^${entry}(,${entry})*$`);

/* The n-th, or counted from the end; never 0. */
const NTH_OF_MONTH = '[+-]?[1-5]';
const NTH_DAY_OF_MONTH = '[+-]?(?:[1-9]|[12]\\d|3[01])';
const NTH_OF_YEAR = '[+-]?(?:[1-9]|[1-4]\\d|5[0-3])';

const anyDay = list(WEEKDAY);
const dayOfMonth = list(`(?:${NTH_OF_MONTH})?${WEEKDAY}`);
const dayOfYear = list(`(?:${NTH_OF_YEAR})?${WEEKDAY}`);

/** The parts that are understood, and what each may say. BYDAY depends on FREQ and is looked at apart. */
const parts: Readonly<Record<string, RegExp>> = {
  FREQ: /^(WEEKLY|MONTHLY|YEARLY)$/,
  INTERVAL: /^[1-9]\d?$/,
  BYDAY: dayOfYear,
  BYMONTHDAY: list(NTH_DAY_OF_MONTH),
  BYMONTH: list('(?:[1-9]|1[0-2])'),
  BYSETPOS: list(NTH_OF_YEAR),
};

function isRule(value: string): boolean {
  const rule = new Map<string, string>();
  for (const part of value.split(';')) {
    const [name = '', content = '', ...more] = part.split('=');
    const form = Object.hasOwn(parts, name) ? parts[name] : undefined;
    if (!form?.test(content) || more.length > 0 || rule.has(name)) return false;
    rule.set(name, content);
  }
  const freq = rule.get('FREQ');
  const byDay = rule.get('BYDAY');
  if (freq === undefined) return false;
  // RFC 5545, 3.3.10: the n-th weekday is one of the month or the year, weeks have no n-th days ...
  if (freq === 'WEEKLY' && (rule.has('BYMONTHDAY') || (byDay !== undefined && !anyDay.test(byDay))))
    return false;
  // ... BYMONTH makes it the month's also in a yearly rule, and BYSETPOS picks from what the others give.
  const ofMonth = freq === 'MONTHLY' || rule.has('BYMONTH');
  if (byDay !== undefined && ofMonth && !dayOfMonth.test(byDay)) return false;
  return !rule.has('BYSETPOS') || byDay !== undefined || rule.has('BYMONTHDAY') || rule.has('BYMONTH');
}

const line200 = text({ max: 200 });

/**
 * A recurrence rule (RFC 5545, 3.3.10) of days, without a beginning or an end: FREQ (WEEKLY, MONTHLY, YEARLY),
 * INTERVAL, BYDAY, BYMONTHDAY, BYMONTH, BYSETPOS. A rule of this form need not ever come true (30 February).
 */
export const recurrenceRule: Check = (value) =>
  line200(value) ?? (isRule(value as string) ? null : { code: 'not_recurrence_rule' });
