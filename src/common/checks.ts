import { domainToUnicode } from 'node:url';
import { isEmail, isURL } from 'class-validator';
import { IANAZone } from 'luxon';
import { hasHidden, hasNeedlessHidden } from './hidden-characters.js';
import { isId } from './ids.js';
import { parsedUrl } from './parsed-url.js';

/** What is wrong with a value: the code of a field error, its parameters, and where inside the value. */
export interface Fault {
  code: string;
  params?: Record<string, string | number>;
  at?: string;
}

/** A pure rule for one value: null where it is fine. */
export type Check = (value: unknown) => Fault | null;

// eslint-disable-next-line no-control-regex -- finding control characters is the point
const controlsButBreaks = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

export interface TextRule {
  max: number;
  min?: number;
  /** Line breaks and tabs are allowed. */
  multiline?: boolean;
  /** A form that the whole text must have, and how to call it. */
  pattern?: RegExp;
  form?: string;
}

/**
 * Text of a length in code points, without control characters or lone surrogates, not blank. On a single line nothing
 * is hidden either, but what its script needs.
 */
export function text(rule: TextRule): Check {
  const hasControls = rule.multiline ? (value: string) => controlsButBreaks.test(value) : hasNeedlessHidden;
  return (value): Fault | null => {
    if (typeof value !== 'string') return { code: 'not_text' };
    if (isLonger(value, rule.max)) return { code: 'too_long', params: { max: rule.max } };
    if (!value.isWellFormed() || hasControls(value)) {
      return { code: 'control_character' };
    }
    if (value.trim() === '') return { code: 'blank' };
    if (rule.min && value.length < rule.min) return { code: 'too_short', params: { min: rule.min } };
    if (rule.pattern && !rule.pattern.test(value))
      return { code: 'wrong_form', params: { form: rule.form ?? '' } };
    return null;
  };
}

/** In characters, of which one is two units at the most: what is far too long is not looked through. */
function isLonger(value: string, max: number): boolean {
  if (value.length <= max || value.length > 2 * max) return value.length > max;
  let characters = 0;
  for (const _ of value) characters += 1;
  return characters > max;
}

/** An address goes to machines as well: nothing in it is hidden, whatever script it is written in. */
function address(max: number, code: string, isOne: (value: string) => boolean): Check {
  const line = text({ max });
  return (value): Fault | null => {
    const fault = line(value);
    if (fault !== null) return fault;
    if (hasHidden(value as string)) return { code: 'control_character' };
    return isOne(value as string) ? null : { code };
  };
}

export const email = address(254, 'not_email', (value) => isEmail(value));

const urlRule = { protocols: ['https', 'http'], require_protocol: true, require_tld: false };
export const url = address(2000, 'not_url', (value) => isURL(value, urlRule) && isReadAsWritten(value));

/**
 * Whether browsers go where a reader thinks: the parser changes nothing but letters beyond ASCII, the case of the host
 * and a missing slash after it. A user, who looks like a host, is none of them.
 */
function isReadAsWritten(value: string): boolean {
  const [, scheme = '', host = '', rest = ''] = /^(https?):\/\/([^/?#]*)(.*)$/i.exec(value) ?? [];
  const parsed = parsedUrl(value);
  if (parsed === null) return false;
  const inLetters = domainToUnicode(parsed.hostname) + parsed.host.slice(parsed.hostname.length);
  const isSameHost = [parsed.host, inLetters].includes(host.toLowerCase());
  const slash = rest.startsWith('/') ? '' : '/';
  const ascii = rest.replace(/[^\0-\x7f]+/gu, encodeURIComponent);
  return isSameHost && parsed.href === `${scheme.toLowerCase()}://${parsed.host}${slash}${ascii}`;
}

export const id: Check = (value) => (isId(value) ? null : { code: 'not_id' });

function dayExists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && year < 3000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A calendar day that exists, 1900 to 2999, as YYYY-MM-DD. */
export const day: Check = (value) => {
  const parts = typeof value === 'string' ? /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) : null;
  return parts && dayExists(Number(parts[1]), Number(parts[2]), Number(parts[3]))
    ? null
    : { code: 'not_day' };
};

const momentForm =
  /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-](0\d|1[0-5]):[0-5]\d)$/;

/** A moment with an offset (RFC 3339), 1900 to 2999. PostgreSQL reads offsets below 16 hours; none in use has 15. */
export const moment: Check = (value) => {
  const parts = typeof value === 'string' ? momentForm.exec(value) : null;
  return parts && dayExists(Number(parts[1]), Number(parts[2]), Number(parts[3]))
    ? null
    : { code: 'not_moment' };
};

export function integer(min: number, max: number): Check {
  return (value) =>
    Number.isInteger(value) && (value as number) >= min && (value as number) <= max
      ? null
      : { code: 'not_integer', params: { min, max } };
}

export const boolean: Check = (value) => (typeof value === 'boolean' ? null : { code: 'not_boolean' });

export function oneOf(values: readonly string[]): Check {
  return (value) =>
    values.includes(value as string) ? null : { code: 'not_one_of', params: { values: values.join(', ') } };
}

export const timeZone: Check = (value) =>
  typeof value === 'string' && value.length < 60 && IANAZone.isValidZone(value)
    ? null
    : { code: 'unknown_time_zone' };

export interface ListRule {
  max: number;
  min?: number;
  /** Two equal entries are allowed. */
  repeats?: boolean;
  /** What two entries share that are equal; absent: they are the same. */
  same?: (entry: unknown) => unknown;
}

/** A list in which every entry is fine by `check`. */
export function list(check: Check, rule: ListRule): Check {
  return (value): Fault | null => {
    if (!Array.isArray(value)) return { code: 'not_list' };
    if (value.length > rule.max) return { code: 'too_many', params: { max: rule.max } };
    const same = rule.same ?? ((each: unknown) => each);
    if (rule.min && value.length < rule.min) return { code: 'too_few', params: { min: rule.min } };
    for (const [index, entry] of value.entries()) {
      const fault = check(entry);
      if (fault) return { ...fault, at: `/${index}${fault.at ?? ''}` };
      if (!rule.repeats && value.findIndex((one) => same(one) === same(entry)) !== index)
        return { code: 'repeated', at: `/${index}` };
    }
    return null;
  };
}
