import { DateTime } from 'luxon';

/* Days, times and lists as they are set in German. */

/** Keeps parts of one expression together; the narrow one where a full space would tear them apart. */
const NARROW = '\u202f';
const FIXED = '\u00a0';

const at = (moment: string, zone: string) => DateTime.fromISO(moment, { zone, locale: 'de' });
const dayOf = (moment: DateTime) => moment.toFormat(`d.'${NARROW}'MMMM yyyy`);
const weekdayOf = (moment: DateTime) => `${moment.toFormat('cccc')}, ${dayOf(moment)}`;

/** „3. März 2026“, for a day (YYYY-MM-DD). */
export function germanDay(day: string): string {
  return dayOf(at(day, 'UTC'));
}

/** „3. März 2026“, for the day on which a moment (ISO 8601) falls in a time zone (IANA). */
export function germanDayOf(moment: string, zone: string): string {
  return dayOf(at(moment, zone));
}

/** „Dienstag, 3. März 2026, 16:05–17:50 Uhr“; over midnight with both days, and with an open end „ab 16:05 Uhr“. */
export function germanSpan(start: string, end: string | null, zone: string): string {
  const from = at(start, zone);
  const clock = (moment: DateTime) => moment.toFormat('HH:mm');
  if (end === null) return `${weekdayOf(from)}, ab ${clock(from)}${FIXED}Uhr`;
  const to = at(end, zone);
  if (from.hasSame(to, 'day')) return `${weekdayOf(from)}, ${clock(from)}–${clock(to)}${FIXED}Uhr`;
  return `${weekdayOf(from)}, ${clock(from)}${FIXED}Uhr, bis ${weekdayOf(to)}, ${clock(to)}${FIXED}Uhr`;
}

/** A number and its unit or name, never on two lines: „TOP 4“, „15 Minuten“. */
export function withNumber(...parts: (string | number)[]): string {
  return parts.join(FIXED);
}
