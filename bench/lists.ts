import { readFileSync } from 'node:fs';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Client } from 'undici';
import { Known } from './data/known.js';
import { keptDatabase, progressLine } from './data/kept-database.js';
import { SEED, type Size, sizes } from './data/sizes.js';
import { tokenOf } from './kinds.js';
import { listRequests } from './list-requests.js';
import { markdownTable } from './made-blocks.js';
import { medianOf } from './report.js';
import { start } from './servers.js';

const GROUP = 7;
const TIMES = 5;
/** Lists that are told by name, the slowest. */
const TOLD = 10;

/** What one request took, in the median, and what a row of its answer weighs. */
interface Taken {
  ms: number;
  bytesARow: number | null;
}

/** Median milliseconds of one request on S and on the largest. */
interface Grown {
  request: string;
  s: number;
  l: number;
}

export interface Lists {
  asked: number;
  /** Those that take more than twice as long on the largest, slowest first; totals apart. */
  grown: Grown[];
  /** Bytes of JSON a row of each list as it comes has, as staff read it. */
  rows: { list: string; bytes: number }[];
}

/** Asks every list, with every sort and filter, as coordinator, lead and member, on S and on the largest. */
export async function lists({ admin, largest }: { admin: string; largest: Size }): Promise<Lists> {
  const s = await takenOn(admin, sizes.s);
  const l = largest === sizes.s ? s : await takenOn(admin, largest);
  const both = [...s].flatMap(([request, { ms }]) => {
    const onL = l.get(request);
    return onL === undefined || request.includes('total=true') ? [] : [{ request, s: ms, l: onL.ms }];
  });
  const grown = both.filter((one) => one.l > 2 * one.s).sort((a, b) => b.l - a.l);
  const rows = [...s].flatMap(([request, { bytesARow }]) =>
    request.startsWith('staff ') && request.endsWith('?') && bytesARow !== null
      ? [{ list: request.slice('staff /api/v1'.length, -1), bytes: bytesARow }]
      : [],
  );
  return { asked: both.length, grown, rows: rows.sort((a, b) => b.bytes - a.bytes) };
}

async function takenOn(admin: string, size: Size): Promise<Map<string, Taken>> {
  const { url, today } = await keptDatabase(admin, size, SEED, progressLine(`Data set ${size.name}`));
  const openApi = JSON.parse(readFileSync('openapi.json', 'utf8')) as OpenAPIObject;
  const known = new Known(size, SEED);
  const readers = { staff: known.coordinator(), lead: known.lead(GROUP), member: known.member(GROUP, 0) };
  const server = await start('application', { DATABASE_URL: url });
  const client = new Client(server.url);
  const found = new Map<string, Taken>();
  try {
    for (const [reader, account] of Object.entries(readers)) {
      const token = tokenOf(account);
      for (const path of listRequests(openApi, known, today)) {
        const all: Taken[] = [];
        for (let time = 0; time < TIMES; time += 1) all.push(await ask(client, path, token));
        // Ids differ from size to size.
        const request = `${reader} ${path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '…')}`;
        found.set(request, {
          ms: medianOf(all.map(({ ms }) => ms)),
          bytesARow: all[0]?.bytesARow ?? null,
        });
      }
    }
    return found;
  } finally {
    await client.close();
    await server.stop();
  }
}

/** A refusal counts too: not everybody may read every list. */
async function ask(client: Client, path: string, token: string): Promise<Taken> {
  const from = performance.now();
  const answer = await client.request({ method: 'GET', path, headers: { authorization: `Bearer ${token}` } });
  const text = await answer.body.text();
  const ms = performance.now() - from;
  if (answer.statusCode >= 500) throw new Error(`${path}: ${text}`);
  const { data = [] } = JSON.parse(text) as { data?: object[] };
  const bytes = data.reduce((sum, row) => sum + Buffer.byteLength(JSON.stringify(row)), 0);
  return { ms, bytesARow: data.length === 0 ? null : Math.round(bytes / data.length) };
}

export function listsTable({ asked, grown, rows }: Lists): string {
  const over = (ms: number) => grown.filter(({ l }) => l > ms).length;
  return [
    `${grown.length} of ${asked} requests take more than twice as long on the largest; ${over(20)} of them over 20 ms there, ${over(100)} over 100 ms.`,
    grown.length > 0 &&
      markdownTable(
        ['slowest of these', 'S ms', 'largest ms'],
        grown.slice(0, TOLD).map(({ request, s, l }) => [`\`${request}\``, s.toFixed(1), l.toFixed(1)]),
      ),
    markdownTable(
      ['list, as staff read it', 'bytes a row'],
      rows.map(({ list, bytes }) => [`\`${list}\``, String(bytes)]),
    ),
  ]
    .filter((part) => part !== false)
    .join('\n\n');
}
