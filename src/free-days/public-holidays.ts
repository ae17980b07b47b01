import type { HolidayRegion } from '../alliance/holiday-regions.js';
import { type FreeTime, plusDays } from './free-times.js';

/** By region and year: they do not change while a process runs, and working them out takes milliseconds. */
const known = new Map<string, readonly FreeTime[]>();

/** The public holidays of a region that lie in these days, `from` included and `to` not. */
export async function publicHolidays(region: HolidayRegion, from: string, to: string): Promise<FreeTime[]> {
  const all: FreeTime[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
    const key = `${region} ${year}`;
    const holidays = known.get(key) ?? (await holidaysOfYear(region, year));
    known.set(key, holidays);
    all.push(...holidays);
  }
  return all.filter(({ startDate }) => startDate >= from && startDate < to);
}

/**
 * Those of one year, in order. The library says which days they are as its region's dates, so that it does not matter in
 * which zone this process runs. It is loaded when somebody first asks: its calendars of all countries take a quarter of a
 * second and some 25 MB.
 */
export async function holidaysOfYear(region: HolidayRegion, year: number): Promise<FreeTime[]> {
  const { default: Holidays } = await import('date-holidays');
  const [country, state] = region.split('-') as [string, string];
  const calendar = new Holidays(country, state, { types: ['public'] });
  const english = calendar.getHolidays(year, 'en');
  return calendar.getHolidays(year, 'de').map(({ date, rule, name }): FreeTime => {
    const day = date.slice(0, 10);
    const en = english.find((one) => one.date === date && one.rule === rule)?.name ?? name;
    return {
      kind: 'public_holiday',
      name: { de: name, en },
      startDate: day,
      endDate: plusDays(day, 1),
      freeSpan: null,
    };
  });
}
