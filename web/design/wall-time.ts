/* Times as they stand on a wall clock somewhere, and the moments that they mean. */

/** A day and a time of it, as the fields of a form have them: `2026-12-09`, `14:00`. */
export interface WallTime {
  day: string;
  time: string;
}

/** What the clocks of this zone (IANA) show at a moment. */
export function wallTimeOf(moment: string | Date, timeZone: string): WallTime {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(moment));
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return {
    day: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
}

/**
 * The moment at which the clocks of this zone show this, as the API takes it. An hour that summer time leaves out is
 * taken as the one after it, of one that comes twice the first; null where the fields are not filled in.
 */
export function momentOf({ day, time }: WallTime, timeZone: string): string | null {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  if (day === '' || time === '' || Number.isNaN(wanted)) return null;
  const shown = (moment: number) => {
    const there = wallTimeOf(new Date(moment), timeZone);
    return Date.parse(`${there.day}T${there.time}:00Z`);
  };
  // A day before and after, whatever changes in between: the offsets that can hold.
  const offsets = [wanted - 86_400_000, wanted + 86_400_000].map((near) => shown(near) - near);
  const fits = offsets.map((offset) => wanted - offset).filter((moment) => shown(moment) === wanted);
  return new Date(fits.length > 0 ? Math.min(...fits) : wanted - (offsets[0] ?? 0)).toISOString();
}
