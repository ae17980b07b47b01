import { loadavg } from 'node:os';
import { hashPassword } from '../../src/accounts/passwords.js';
import { copyOf, keptDatabase, progressLine } from '../data/kept-database.js';
import { Known } from '../data/known.js';
import { perMeeting, SEED, sizes } from '../data/sizes.js';
import { drop, withClient } from '../databases.js';
import { tokenOf } from '../kinds.js';
import { markdownTable } from '../made-blocks.js';
import { medianOf } from '../report.js';
import { start } from '../servers.js';
import { type Keys, type LongestTask, organisationsTable, typing } from './tasks.js';
import { launch, PASSWORD, shiftsOf, shownOf, signedIn, type Visitor } from './visits.js';

/** What is aimed at: kB of scripts, milliseconds, and how much a page moves by itself. */
const bars = { scripts: 200, today: 1000, shown: 300, task: 100, key: 50, shift: 0 };

export interface Screens {
  /** kB of the scripts of sign-in and Heute, gzipped. */
  scripts: number;
  /** Milliseconds from pressing „Anmelden“ to Heute. */
  today: number;
  /** Of each screen of the navigation but Heute: from the end of the API's last answer to the frame that shows it. */
  shown: ReadonlyMap<string, number>;
  /** Of each: how much moves by itself while it is loaded; at the desk, on a phone. */
  shifts: ReadonlyMap<string, readonly [number, number]>;
  scrolling: LongestTask;
  filtering: LongestTask;
  keys: Keys;
  /** Which Chromium, and how much the machine had to do before. */
  how: string;
}

interface Options {
  admin: string;
  /** How often somebody signs in and goes through all screens. */
  rounds: number;
  /** Where Chromium is. */
  chromium: string;
}

const DATABASE = 'alliance_bench_screens';
const GROUP = 7;
const ITEMS = 50;
/** Saved several times and asked again three times meanwhile. */
const NOTES = 'Die Runde berichtet vom Stand und fragt nach. '.repeat(8);

/** The screens in Chromium on M, as the alliance's lead has them; notes as the lead of a group. */
export async function screens({ admin, rounds, chromium }: Options): Promise<Screens> {
  const [load = 0] = loadavg();
  const kept = await keptDatabase(admin, sizes.m, SEED, progressLine('Data set m'));
  const url = await copyOf(admin, kept, DATABASE);
  const known = new Known(sizes.m, SEED);
  const server = await start('application', { DATABASE_URL: url });
  const browser = await launch(chromium);
  try {
    const [lead, writer] = await withPasswords(url, [known.coordinator(), known.lead(GROUP)]);
    const visit = async <T>(email: string, work: (visitor: Visitor) => Promise<T>) => {
      const visitor = await signedIn(browser, server.url, email);
      const done = await work(visitor);
      await visitor.context.close();
      return { ...visitor, done };
    };
    const visits: Awaited<ReturnType<typeof visit<Map<string, number>>>>[] = [];
    for (let round = 0; round < rounds; round += 1) visits.push(await visit(lead, shownOf));
    const median = (of: (one: (typeof visits)[number]) => number) => medianOf(visits.map(of));
    const names = [...(visits[0]?.done.keys() ?? [])];
    const { done: shifts } = await visit(lead, shiftsOf);
    const { done: table } = await visit(lead, ({ page }) =>
      organisationsTable(browser, page, known.organisations),
    );
    const meeting = known.meeting(known.inProgress(GROUP));
    await addItems(server.url, meeting, tokenOf(known.lead(GROUP)));
    const { done: keys } = await visit(writer, ({ page }) => typing(page, meeting, NOTES));
    return {
      scripts: median(({ scripts }) => scripts),
      today: median(({ today }) => today),
      shown: new Map(names.map((name) => [name, median(({ done }) => done.get(name) ?? Infinity)])),
      shifts,
      ...table,
      keys,
      how: `size M, Chromium ${browser.version()}, medians of ${rounds} visits, ${load.toFixed(1)} processes at work before`,
    };
  } finally {
    await browser.close();
    await server.stop();
    await drop(admin, DATABASE);
  }
}

/** Nobody signs in to the data set as it is made, and nobody leads it. @returns their addresses, the lead's first */
async function withPasswords(url: string, accounts: { accountId: string }[]): Promise<[string, string]> {
  const ids = accounts.map(({ accountId }) => accountId);
  return withClient(url, async (client) => {
    const hash = await hashPassword(PASSWORD);
    await client.query('UPDATE account SET password_hash = $1 WHERE id = ANY($2)', [hash, ids]);
    await client.query(`UPDATE account SET role = 'alliance_lead' WHERE id = $1`, [ids[0]]);
    const { rows } = await client.query<{ email: string }>(
      'SELECT email FROM account JOIN unnest($1::uuid[]) WITH ORDINALITY AS wanted (id, n) USING (id) ORDER BY n',
      [ids],
    );
    return rows.map(({ email }) => email) as [string, string];
  });
}

/** As many items as a very long evening has, with notes. */
async function addItems(url: string, meeting: string, token: string): Promise<void> {
  const send = async (method: string, path: string, body: object, version?: number) => {
    const headers = {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      ...(version !== undefined && { 'if-match': `"${version}"` }),
    };
    const answer = await fetch(`${url}/api/v1${path}`, { method, headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`);
    return (await answer.json()) as { id: string; version: number };
  };
  for (let position = perMeeting.agendaItems + 1; position <= ITEMS; position += 1) {
    const item = { title: `Tagesordnungspunkt ${position}`, kind: 'discussion', durationMinutes: 5 };
    const { id, version } = await send('POST', `/meetings/${meeting}/agenda-items`, item);
    await send('PATCH', `/agenda-items/${id}`, { notes: NOTES }, version);
  }
}

export function screensTable({ scripts, today, shown, shifts, scrolling, filtering, keys }: Screens): string {
  const holds = (is: boolean) => (is ? 'yes' : '**no**');
  const line = (what: string, measured: number, bar: number, unit = 'ms', beside = '') => [
    what,
    `${measured.toFixed(0)} ${unit}${beside}`,
    `${bar} ${unit}`,
    holds(measured <= bar),
  ];
  const task = (what: string, { lasted, worked }: LongestTask) =>
    line(`longest task ${what}`, worked, bars.task, 'ms', ` (lasted ${lasted.toFixed(0)})`);
  return [
    markdownTable(
      ['what', 'measured', 'bar', 'holds'],
      [
        line('scripts of sign-in and Heute, gzipped', scripts, bars.scripts, 'kB'),
        line('from pressing „Anmelden“ to Heute', today, bars.today),
        task('while scrolling through 10,000 organisations', scrolling),
        task('while searching them', filtering),
        line(
          `from a key to its frame, notes in a meeting of ${ITEMS} items`,
          keys.usual,
          bars.key,
          'ms',
          ` (slowest ${keys.slowest})`,
        ),
      ],
    ),
    markdownTable(
      [
        'screen',
        'from answer to shown',
        'layout shift at the desk',
        'on a phone',
        `holds (${bars.shown} ms, ${bars.shift})`,
      ],
      [...shifts].map(([name, [desk, phone]]) => [
        name,
        shown.has(name) ? `${shown.get(name)?.toFixed(0)} ms` : '',
        desk.toFixed(3),
        phone.toFixed(3),
        holds((shown.get(name) ?? 0) <= bars.shown && Math.max(desk, phone) <= bars.shift),
      ]),
    ),
  ].join('\n\n');
}
