import { Known } from './data/known.js';
import { copyOf, keptDatabase, progressLine } from './data/kept-database.js';
import { SEED, sizes } from './data/sizes.js';
import { cities, familyBegins, familyEnds, legalForms, streets, trades } from './data/words.js';
import { drop, withClient } from './databases.js';
import { tokenOf } from './kinds.js';
import { load, type Load } from './load.js';
import { markdownTable } from './made-blocks.js';
import { type Running, start } from './servers.js';

const NAME = 'alliance_bench_import';
/** Milliseconds between two looks at the memory. */
const LOOKED_EVERY = 50;
/** Milliseconds in which nothing comes in. */
const ALONE_MS = 20_000;
const ALONE = 'reading alone';
/** Milliseconds between two questions whether all rows are judged. */
const ASKED_EVERY = 500;

/** One step of an import, and what the server needed and others noticed meanwhile. */
interface Step {
  name: string;
  seconds: number;
  /** More resident memory than while that one was alone, at the most. */
  moreMb: number;
  /** A coordinator's list of organisations, asked again and again. */
  others: Load;
}

export interface Imported {
  rows: number;
  steps: Step[];
}

/** A list of so many organisations comes in on S, beside somebody who reads as fast as the server answers. */
export async function imports({ admin, rows }: { admin: string; rows: number }): Promise<Imported> {
  const kept = await keptDatabase(admin, sizes.s, SEED, progressLine('Data set s'));
  const url = await copyOf(admin, kept, NAME);
  const token = tokenOf(new Known(sizes.s, SEED).coordinator());
  const server = await start('application', { DATABASE_URL: url });
  try {
    const api = apiOf(server, token);
    // The first of each is not what is measured.
    await load(server.url, [() => list(token)], { amount: 10_000 });
    let before = 0;
    const measured = async (name: string, work: () => Promise<unknown>): Promise<Step> => {
      const under = { way: true };
      let most = 0;
      const watching = (async () => {
        while (under.way) {
          most = Math.max(most, (await server.usage()).residentMb);
          await new Promise((resolve) => setTimeout(resolve, LOOKED_EVERY));
        }
      })();
      const others = load(server.url, [() => (under.way ? list(token) : null)], {});
      const from = performance.now();
      const itsOwn = await work().finally(() => (under.way = false));
      const seconds = typeof itsOwn === 'number' ? itsOwn : (performance.now() - from) / 1000;
      await watching;
      before ||= most;
      return { name, seconds, moreMb: most - before, others: await others };
    };
    let made = { id: '', etag: '' };
    const steps = [
      await measured(ALONE, () => new Promise((resolve) => setTimeout(resolve, ALONE_MS))),
      await measured('dry run', async () => {
        made = await api.send(csv(rows));
        made = await api.judged(made.id);
      }),
      await measured('commit', async () => {
        made = await api.takeAll(made);
        made = await api.step(made, 'commit');
      }),
    ];
    const { id } = made;
    steps.push(await measured('COPY of what the commit wrote', () => copied(url, id)));
    steps.push(await measured('undo', () => api.step(made, 'undo')));
    return { rows, steps };
  } finally {
    await server.stop();
    await drop(admin, NAME);
  }
}

const list = (token: string) => ({
  method: 'GET' as const,
  path: '/api/v1/organisations?sort=name&limit=25',
  token,
});

function apiOf({ url }: Running, token: string) {
  const ask = async (method: string, path: string, more: RequestInit = {}) => {
    const reply = await fetch(`${url}/api/v1/imports${path}`, {
      method,
      ...more,
      headers: { authorization: `Bearer ${token}`, ...more.headers },
    });
    const text = await reply.text();
    if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${text}`);
    const body = JSON.parse(text) as { id: string; progress: unknown };
    return { id: body.id, etag: reply.headers.get('etag') ?? '', progress: body.progress };
  };
  return {
    send(file: string) {
      const form = new FormData();
      form.set('kind', 'organisations');
      form.set('file', new File([file], 'organisations.csv'));
      return ask('POST', '', { body: form });
    },
    async judged(id: string) {
      for (;;) {
        const one = await ask('GET', `/${id}`);
        if (!one.progress) return one;
        await new Promise((resolve) => setTimeout(resolve, ASKED_EVERY));
      }
    },
    takeAll: ({ id, etag }: { id: string; etag: string }) =>
      ask('PATCH', `/${id}`, {
        body: JSON.stringify({ takesDuplicates: 'new', leavesErrors: true }),
        headers: { 'if-match': etag, 'content-type': 'application/json' },
      }),
    step: ({ id, etag }: { id: string; etag: string }, noun: string) =>
      ask('POST', `/${id}/${noun}`, { headers: { 'if-match': etag } }),
  };
}

/** A list as offices have it: twenty columns, each organisation once. */
function csv(rows: number): string {
  const at = <T>(from: readonly T[], n: number) => from[n % from.length] as T;
  const half = (n: number) => at(familyBegins, n) + at(familyEnds, Math.floor(n / familyBegins.length));
  const lines = Array.from({ length: rows }, (_, n) => [
    `${half(n % 240)}-${half(Math.floor(n / 240))} ${at(trades, n)} ${at(legalForms, n)}`,
    `K${n}`, 'Wirtschaft', 'aktiv', `${1 + (n % 28)}.${1 + (n % 12)}.${2000 + (n % 25)}`, '',
    `${at(streets, n)} ${n}`, String(10_000 + (n % 80_000)), at(cities, n), 'Deutschland',
    `www.k${n}.example`, `post@k${n}.example`, `03641 / ${200_000 + n}`, String(1 + (n % 400)), `Betrieb ${n}\nmit zwei Zeilen`,
    'Ausbildung; Robotik', 'messe', n % 2 === 0 ? 'ja' : 'nein', 'aus der alten Liste', `Akte ${n}`,
  ]); // prettier-ignore
  const heads =
    'Firma;Kürzel;Bereich;Status;Beitritt;Austritt;Straße;PLZ;Ort;Land;Webseite;E-Mail;Telefon;Mitarbeiter;Profil;Schwerpunkte;Schlagwörter;öffentlich;Bemerkung;Aktenzeichen';
  return [heads, ...lines.map((cells) => cells.map((cell) => `"${cell}"`).join(';'))].join('\r\n');
}

/** Writes what the commit wrote once more, by COPY on the server, into tables with the same indexes. */
async function copied(url: string, id: string): Promise<number> {
  return withClient(url, async (client) => {
    const file = (table: string) => `/tmp/${NAME}_${table}.copy`;
    const tables = ['organisation', 'membership'];
    const columns = (table: string) =>
      client
        .query<{ list: string }>(
          `SELECT string_agg(quote_ident(attname), ', ') AS list FROM pg_attribute
           WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`,
          [table],
        )
        .then(({ rows }) => rows[0]?.list ?? '');
    for (const table of tables) {
      await client.query(`CREATE TABLE copied_${table} (LIKE ${table} INCLUDING ALL)`);
      await client.query(
        `COPY (SELECT ${await columns(table)} FROM ${table} WHERE id IN (
           SELECT (w ->> 'id')::uuid FROM import_row, jsonb_array_elements(written) AS w WHERE import_id = '${id}' AND w ->> 'type' = '${table}')) TO '${file(table)}'`,
      );
    }
    const from = performance.now();
    for (const table of tables)
      await client.query(`COPY copied_${table} (${await columns(table)}) FROM '${file(table)}'`);
    return (performance.now() - from) / 1000;
  });
}

export function importsTable({ rows, steps }: Imported): string {
  const whole = (value: number) => value.toFixed(0);
  const figures = [
    ...steps.map(({ name, seconds, moreMb, others }) => [
      name, seconds.toFixed(1), name === ALONE ? '' : whole(rows / seconds), whole(moreMb), whole(others.p50), whole(others.p99), String(others.requests),
    ]), // prettier-ignore
  ];
  return markdownTable(
    [`${rows} rows`, 's', 'rows/s', 'more MB at most', 'others p50 ms', 'others p99 ms', 'others asked'],
    figures,
  );
}
