import { readFileSync } from 'node:fs';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Client } from 'undici';
import { Known } from './data/known.js';
import { keptDatabase, progressLine } from './data/kept-database.js';
import { SEED, type Size, sizes } from './data/sizes.js';
import { tokenOf } from './kinds.js';
import { listRequests } from './list-requests.js';
import { start } from './servers.js';

const GROUP = 7;
const TIMES = 5;

/** Median milliseconds of one request on S and L. */
interface Grown {
  request: string;
  s: number;
  l: number;
}

/**
 * Asks every list, with every sort and filter, as coordinator, lead and member, on S and on L.
 * @returns those that take more than twice as long on L, slowest first, and how many were asked; totals apart
 */
export async function lists(admin: string): Promise<{ asked: number; grown: Grown[] }> {
  const [s, l] = [await medians(admin, sizes.s), await medians(admin, sizes.l)];
  const both = [...s].flatMap(([request, ms]) => {
    const onL = l.get(request);
    return onL === undefined || request.includes('total=true') ? [] : [{ request, s: ms, l: onL }];
  });
  const grown = both.filter((one) => one.l > 2 * one.s).sort((a, b) => b.l - a.l);
  return { asked: both.length, grown };
}

async function medians(admin: string, size: Size): Promise<Map<string, number>> {
  const { url, today } = await keptDatabase(admin, size, SEED, progressLine(`Data set ${size.name}`));
  const openApi = JSON.parse(readFileSync('openapi.json', 'utf8')) as OpenAPIObject;
  const known = new Known(size, SEED);
  const readers = { staff: known.coordinator(), lead: known.lead(GROUP), member: known.member(GROUP, 0) };
  const server = await start('application', { DATABASE_URL: url });
  const client = new Client(server.url);
  const found = new Map<string, number>();
  try {
    for (const [reader, account] of Object.entries(readers)) {
      const token = tokenOf(account);
      for (const path of listRequests(openApi, known, today)) {
        const took: number[] = [];
        for (let time = 0; time < TIMES; time += 1) took.push(await milliseconds(client, path, token));
        // Ids differ from size to size.
        const request = `${reader} ${path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '…')}`;
        found.set(request, took.sort((a, b) => a - b)[Math.floor(TIMES / 2)] as number);
      }
    }
    return found;
  } finally {
    await client.close();
    await server.stop();
  }
}

/** A refusal counts too: not everybody may read every list. */
async function milliseconds(client: Client, path: string, token: string): Promise<number> {
  const from = performance.now();
  const answer = await client.request({ method: 'GET', path, headers: { authorization: `Bearer ${token}` } });
  const bytes = await answer.body.arrayBuffer();
  if (answer.statusCode >= 500) throw new Error(`${path}: ${Buffer.from(bytes).toString()}`);
  return performance.now() - from;
}

export function listsTable({ asked, grown }: { asked: number; grown: Grown[] }): string {
  const rows = grown.map(({ request, s, l }) => `${s.toFixed(1)} → ${l.toFixed(1)} ms  ${request}`);
  return [...rows, `${grown.length} of ${asked} take more than twice as long on L`].join('\n');
}
