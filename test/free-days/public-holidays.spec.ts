import { execFileSync } from 'node:child_process';
import Holidays from 'date-holidays';
import { holidayRegions } from '../../src/alliance/holiday-regions.js';
import type { FreeTime } from '../../src/free-days/free-times.js';
import { publicHolidays } from '../../src/free-days/public-holidays.js';

const said = ({ startDate, name }: FreeTime) => `${startDate} ${name.de}`;
const days = async (from: string, to: string) => (await publicHolidays('DE-TH', from, to)).map(said);

/** Asked in a process of its own: a thread of a suite has no time zone of its own to set. */
function inZone(zone: string) {
  const asked = `
    import { holidaysOfYear } from './src/free-days/public-holidays.js';
    const holidays = await holidaysOfYear('DE-TH', 2026);
    console.log(JSON.stringify({ hourOfEpoch: new Date(0).getHours(), holidays }));`;
  const args = ['--import', '@swc-node/register/esm-register', '--input-type=module', '--eval', asked];
  const answer = execFileSync(process.execPath, args, {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  });
  return JSON.parse(answer) as { hourOfEpoch: number; holidays: FreeTime[] };
}

const THURINGIA_2026 = [
  '2026-01-01 Neujahr',
  '2026-04-03 Karfreitag',
  '2026-04-06 Ostermontag',
  '2026-05-01 Maifeiertag',
  '2026-05-14 Christi Himmelfahrt',
  '2026-05-25 Pfingstmontag',
  '2026-09-20 Weltkindertag',
  '2026-10-03 Tag der Deutschen Einheit',
  '2026-10-31 Reformationstag',
  '2026-12-25 1. Weihnachtstag',
  '2026-12-26 2. Weihnachtstag',
];

describe('the public holidays of Thuringia', () => {
  it.each([
    ['America/Los_Angeles', 16],
    ['Pacific/Auckland', 12],
    ['UTC', 0],
    ['Europe/Berlin', 1],
  ])('are the same days on a server in %s, and only those on which nobody works', (zone, hour) => {
    const { hourOfEpoch, holidays } = inZone(zone);
    expect(hourOfEpoch).toBe(hour);
    expect(holidays.map(said)).toEqual(THURINGIA_2026);
  });

  it('are those from the first day on and before the last, over the turn of a year', async () => {
    expect(await days('2026-12-26', '2027-01-01')).toEqual(['2026-12-26 2. Weihnachtstag']);
    expect(await days('2026-12-27', '2027-01-02')).toEqual(['2027-01-01 Neujahr']);
    expect(await days('2026-12-27', '2027-01-01')).toEqual([]);
  });

  it('have an end, and a name in both languages', async () => {
    expect(await publicHolidays('DE-TH', '2026-10-31', '2026-11-01')).toEqual([
      {
        kind: 'public_holiday',
        name: { de: 'Reformationstag', en: 'Reformation Day' },
        startDate: '2026-10-31',
        endDate: '2026-11-01',
        freeSpan: null,
      },
    ]);
  });
});

it('are others in other states', async () => {
  const bavaria = await publicHolidays('DE-BY', '2026-01-01', '2027-01-01');
  const found = bavaria.map(({ startDate }) => startDate);
  expect(found).toEqual(expect.arrayContaining(['2026-01-06', '2026-11-01']));
  expect(found).not.toContain('2026-10-31');
});

it('are known of every state, and of no other', () => {
  const states = Object.keys(new Holidays().getStates('DE')).map((state) => `DE-${state}`);
  expect([...holidayRegions].sort()).toEqual(states.sort());
});
