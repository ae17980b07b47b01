import type { NumberFormat } from './number-format.js';

/* Values of cells as text. */

const DAY_MS = 86_400_000;
const DAY_SECONDS = 86_400;
/** The last day of the year 9999. */
const LAST_DAY = 2_958_465;

/**
 * A number as its format has it: days are YYYY-MM-DD, moments YYYY-MM-DD HH:MM (days, at midnight), times HH:MM; seconds
 * where there are any. All other formats only draw.
 */
export function numberText(value: string, format: NumberFormat, is1904: boolean): string {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return value;
  if (typeof format === 'object')
    return Number.isInteger(number) && number >= 0
      ? String(number).padStart(format.digits, '0')
      : plain(value);
  if (format === 'number') return plain(value);
  return timeText(number, format, is1904) ?? plain(value);
}

function timeText(serial: number, format: string, is1904: boolean): string | null {
  if (serial < 0 || serial > LAST_DAY + 1) return null;
  const seconds = Math.round(serial * DAY_SECONDS);
  if (format === 'duration') return clock(seconds);
  const time = seconds % DAY_SECONDS;
  if (format === 'time') return clock(time);
  const day = dayText(Math.floor(seconds / DAY_SECONDS), is1904);
  return day === null || format === 'day' || time === 0 ? day : `${day} ${clock(time)}`;
}

/** Excel on a Mac counted from 1904; the other one thinks that 1900 had a 29th of February, which is no day. */
function dayText(days: number, is1904: boolean): string | null {
  if (!is1904 && (days < 1 || days === 60)) return null;
  const start = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  return new Date(start + days * DAY_MS).toISOString().slice(0, 10);
}

function clock(seconds: number): string {
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0');
  const rest = seconds % 60;
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}${rest === 0 ? '' : `:${two(rest)}`}`;
}

/** A day or moment that is written as one (ISO 8601). */
export function isoText(value: string): string {
  const [, day, time, seconds = '00'] =
    /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::(\d\d))?.*)?$/.exec(value) ?? [];
  if (day === undefined) return value;
  const rest = seconds === '00' ? '' : `:${seconds}`;
  return time === undefined || `${time}${rest}` === '00:00' ? day : `${day} ${time}${rest}`;
}

/** A number without exponent, and as exact as Excel is: 15 digits, so 0.1+0.2 is 0.3. Whole ones are as they stand. */
function plain(value: string): string {
  if (/^-?\d{1,300}$/.test(value)) return value;
  const text = String(Number(Number(value).toPrecision(15)));
  const [, sign = '', first = '', rest = '', exponent] = /^(-?)(\d)\.?(\d*)e([+-]\d+)$/.exec(text) ?? [];
  if (exponent === undefined) return text;
  const digits = first + rest;
  const power = Number(exponent);
  return power < 0
    ? `${sign}0.${'0'.repeat(-power - 1)}${digits}`
    : `${sign}${digits.padEnd(power + 1, '0')}`;
}

/** What XML cannot hold (ST_Xstring, ECMA-376 part 1, 22.9.2.19). */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
