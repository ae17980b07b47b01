import { useLanguage } from '../texts/texts.js';
import { useAlliance } from '../api/alliance.js';
import type { Language } from '../texts/language.js';

const DAY_MS = 86_400_000;

/** Days and moments as people write them, in the alliance's time zone. */
export interface Days {
  /** „Mi., 9. Dez. 2026“, of `2026-12-09`. */
  day(day: string): string;
  /** „Mi., 9. Dez. 2026, 14:00“, of a moment. */
  moment(moment: string): string;
  /** „14:00“. */
  time(moment: string): string;
  /** „Mi., 9. Dez. 2026, 14:00–16:00“. */
  span(from: string, to: string): string;
  /** Whole days from today: negative is past. */
  fromToday(day: string): number;
  /** „in 3 Tagen“, „heute“, „vor 12 Tagen“. */
  relative(day: string): string;
  /** The day of a moment, `YYYY-MM-DD`. */
  dayOf(moment: string | Date): string;
  today(): string;
}

const zoneOr = (timeZone: string | undefined) => timeZone ?? 'Europe/Berlin';

/** @param timeZone IANA */
export function daysIn(language: Language, timeZone: string): Days {
  const locale = language === 'de' ? 'de-DE' : 'en-GB';
  const dayParts = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
  const ofDay = new Intl.DateTimeFormat(locale, { ...dayParts, timeZone: 'UTC' });
  const ofMomentDay = new Intl.DateTimeFormat(locale, { ...dayParts, timeZone });
  const ofTime = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone });
  const iso = new Intl.DateTimeFormat('en-CA', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone,
  });
  const inDays = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
  const dayOf = (moment: string | Date) => iso.format(new Date(moment));
  const today = () => dayOf(new Date());
  const fromToday = (day: string) => Math.round((at(day) - at(today())) / DAY_MS);
  const time = (moment: string) => ofTime.format(new Date(moment));
  const momentDay = (moment: string) => ofMomentDay.format(new Date(moment));
  return {
    day: (day) => ofDay.format(at(day)),
    moment: (moment) => `${momentDay(moment)}, ${time(moment)}`,
    time,
    span: (from, to) =>
      dayOf(from) === dayOf(to)
        ? `${momentDay(from)}, ${time(from)}–${time(to)}`
        : `${momentDay(from)}, ${time(from)} – ${momentDay(to)}, ${time(to)}`,
    fromToday,
    relative: (day) => inDays.format(fromToday(day), 'day'),
    dayOf,
    today,
  };
}

const made = new Map<string, Days>();

export function useDays(): Days {
  const language = useLanguage();
  const timeZone = zoneOr(useAlliance()?.timeZone);
  const key = `${language} ${timeZone}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const days = daysIn(language, timeZone);
  made.set(key, days);
  return days;
}
