import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import type pg from 'pg';
import { urlOf, withClient } from '../databases.js';
import { type DataSet, makeDatabase, migrate } from './make-database.js';
import type { Progress } from './make-data.js';
import type { Size } from './sizes.js';

/** Of the generator, from the top of the repository: the same whether it runs compiled or not. */
const SOURCES = 'bench/data';
/** What is in the folder and makes no rows. */
const NOT_OF_THE_ROWS = ['kept-database.ts', 'make-database.ts', 'known.ts', 'query.ts'];

/** Days after which the data is made anew: its meetings ahead would soon lie behind. */
const DAYS_KEPT = 30;

/**
 * The database `alliance_bench_<size>` on that server: the one that is there if it was made from the same seed by the
 * same sources in the last 30 days, otherwise a new one. Migrations that came since are applied to it.
 */
export async function keptDatabase(
  adminUrl: string,
  size: Size,
  seed: number,
  progress: Progress = () => {},
): Promise<DataSet> {
  const name = `alliance_bench_${size.name}`;
  const url = urlOf(adminUrl, name);
  const hash = sourcesHash(size, seed);
  return withClient(adminUrl, async (admin) => {
    // Two that start together take turns, and the second finds it made.
    await admin.query('SELECT pg_advisory_lock(hashtext($1))', [name]);
    const kept = dayOfMark(await markOf(admin, name), hash);
    if (kept !== null) {
      await migrate(url);
      return { url, today: kept };
    }
    const made = await makeDatabase(adminUrl, name, size, seed, progress);
    // At last, so that what was broken off is not taken for whole.
    await admin.query(`COMMENT ON DATABASE ${name} IS '${hash} ${made.today}'`);
    return made;
  });
}

/** A copy of a database under another name, for measurements that write; whoever makes it drops it. */
export async function copyOf(adminUrl: string, kept: DataSet, name: string): Promise<string> {
  const template = new URL(kept.url).pathname.slice(1);
  await withClient(adminUrl, async (admin) => {
    await admin.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    await admin.query(`CREATE DATABASE "${name}" TEMPLATE "${template}" STRATEGY file_copy`);
  });
  return urlOf(adminUrl, name);
}

/** One line on the terminal, written over and over; where there is none, nothing. */
export function progressLine(title: string): Progress {
  const out = process.stderr;
  if (!out.isTTY) return () => {};
  return (done, of, table) => {
    const share = done / of;
    const bar = '█'.repeat(Math.round(share * 30)).padEnd(30, '░');
    out.write(`\r${title} ${bar} ${Math.floor(share * 100)} % ${table.padEnd(20)}${done >= of ? '\n' : ''}`);
  };
}

async function markOf(admin: pg.Client, name: string): Promise<string> {
  const { rows } = await admin.query<{ mark: string | null }>(
    `SELECT shobj_description(oid, 'pg_database') AS mark FROM pg_database WHERE datname = $1`,
    [name],
  );
  return rows[0]?.mark ?? '';
}

/** The day that the mark names, if it is of these sources and not too long ago. */
function dayOfMark(mark: string, hash: string): string | null {
  const [markedHash, day = ''] = mark.split(' ');
  const age = DateTime.now().diff(DateTime.fromISO(day), 'days').days;
  return markedHash === hash && age < DAYS_KEPT ? day : null;
}

/** Of the generator alone: a landed migration is never edited, and later ones are applied to what is kept. */
function sourcesHash(size: Size, seed: number): string {
  const hash = createHash('sha256').update(JSON.stringify({ size, seed }));
  for (const file of readdirSync(SOURCES).sort())
    if (!NOT_OF_THE_ROWS.includes(file)) hash.update(readFileSync(join(SOURCES, file)));
  return hash.digest('hex').slice(0, 16);
}
