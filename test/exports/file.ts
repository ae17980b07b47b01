import { parse } from 'csv-parse/sync';
import type { RequestOptions } from '../support/client.js';
import type { TestApp } from '../support/app.js';

/** A list as CSV, read as German Excel reads it: heads, and rows by their heads. */
export async function csvFile(t: TestApp, path: string, options: RequestOptions) {
  const address = `${path}${path.includes('?') ? '&' : '?'}format=csv`;
  const reply = await t.api.get(address, options);
  if (reply.status !== 200) return { status: reply.status, reply, heads: [], rows: [] };
  const lines = parse(reply.text, { delimiter: ';', bom: true });
  const [heads = [], ...cells] = lines;
  const rows = cells.map((line) => Object.fromEntries(heads.map((head, i) => [head, line[i] ?? ''])));
  return { status: reply.status, reply, heads, rows };
}

/** All lists that may be had as files, with an address of each. */
export const lists = {
  organisations: '/organisations',
  persons: '/persons',
  seats: '/steering-groups/stem-education/seats',
  'steering-groups': '/steering-groups',
  meetings: '/meetings',
  topics: '/topics',
  decisions: '/decisions',
  'action-items': '/action-items',
  minutes: '/minutes',
} as const;
