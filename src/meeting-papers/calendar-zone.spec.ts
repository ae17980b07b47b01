import ICAL from 'ical.js';
import { DateTime } from 'luxon';
import { vtimezone } from './calendar-zone.js';

it('defines zones whose definition is right in this year, and no others', () => {
  const cities = ['Berlin', 'London', 'Lisbon', 'Athens', 'Dublin', 'Moscow', 'Istanbul', 'Volgograd'];
  const zones = cities.map((city) => `Europe/${city}`);
  const elsewhere = ['Africa/Cairo', 'America/Sao_Paulo', 'America/Chicago', 'Asia/Almaty', 'Asia/Tokyo'];
  const none: string[] = [];
  const wrong: string[] = [];
  for (const zone of [...zones, ...elsewhere, 'No/Where']) {
    const text = vtimezone(zone, 2026);
    if (text === null) {
      none.push(zone);
      continue;
    }
    const defined = new ICAL.Timezone({ component: new ICAL.Component(ICAL.parse(text)), tzid: zone });
    // The last Sundays of March and October, those about them, and winter and summer.
    for (const week of [0, 11, 12, 13, 28, 41, 42, 43]) {
      const noon = DateTime.fromISO('2026-01-04T12:00', { zone }).plus({ weeks: week });
      const { year, month, day } = noon;
      const said = new ICAL.Time({ year, month, day, hour: 12, minute: 0, second: 0 }, defined);
      if (said.toUnixTime() !== noon.toUnixInteger()) wrong.push(`${zone} ${noon.toISODate()}`);
    }
  }
  expect(none).toEqual(['Europe/Volgograd', 'Africa/Cairo', 'America/Sao_Paulo', 'Asia/Almaty', 'No/Where']);
  expect(wrong).toEqual([]);
});
