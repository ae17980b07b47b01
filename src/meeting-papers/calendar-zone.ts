import { getVtimezoneComponent } from '@touch4it/ical-timezones';
import { DateTime } from 'luxon';

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** "+0200" */
function offset(minutes: number): string {
  const digits = (n: number) => String(Math.trunc(n)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${digits(Math.abs(minutes) / 60)}${digits(Math.abs(minutes) % 60)}`;
}

/**
 * The VTIMEZONE of a zone, one rule for standard and one for daylight time, which is what Outlook reads
 * (MS-OXCICAL 2.1.3.1.1.19). Null where there is none, or where its offsets are not those that the year really has:
 * the package is of 2018, and zones like America/Mexico_City have changed their rules since.
 */
export function vtimezone(zone: string, year: number): string | null {
  const key = `${year} ${zone}`;
  let definition = definitions.get(key);
  if (definition === undefined) {
    definition = defined(zone, year);
    // Zones and years are few; whoever tries them all does not fill the memory.
    if (definitions.size < MOST_KEPT) definitions.set(key, definition);
  }
  return definition;
}

/** A thousand invitations ask for the same one. */
const definitions = new Map<string, string | null>();
const MOST_KEPT = 1_000;

function defined(zone: string, year: number): string | null {
  const component = getVtimezoneComponent(zone);
  if (component === null || !component.includes(`TZID:${zone}\n`)) return null;
  const said = new Set([...component.matchAll(/^TZOFFSETTO:(\S+)/gm)].map(([, value]) => value));
  const real = new Set(MONTHS.map((month) => offset(DateTime.fromObject({ year, month }, { zone }).offset)));
  return said.size === real.size && [...real].every((value) => said.has(value))
    ? component.replace(/^TZURL:.*\n/m, '')
    : null;
}
