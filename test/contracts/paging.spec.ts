import { listAccounts } from '../../src/accounts/accounts.query.js';
import { Pages } from '../../src/database/page.js';
import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';
import { listRows } from './list-rows.js';
import { type Route, routesOf } from './routes.js';
import { addressOf, makeSample, type Sample } from './sample.js';

/* api.md, "Lists", on every route of the document that takes a cursor. */

let t: TestApp;
let lead: Principal;
/** For each of them another part of a list is there. */
let readers: Record<string, Principal>;
let sample: Sample;
let lists: Route[];

const FIRST_ROWS = 9;

beforeAll(async () => {
  t = await testApp();
  lead = await t.world.account({ role: 'alliance_lead' });
  readers = {
    lead,
    observer: await t.world.account({ role: 'observer', affiliated: false }),
    member: await t.world.account(),
    seated: await t.world.seated('stem-education', 'member'),
    otherLead: await t.world.seated('it-talent', 'lead'),
  };
  sample = await makeSample(t.world, 'stem-education', 'approved', lead.personId);
  lists = routesOf(t.openApi).filter(({ query }) => query.includes('cursor'));
  for (const { make } of Object.values(listRows)) {
    for (let i = 1; i <= FIRST_ROWS; i++) await make(t.world, sample, i);
  }
});
afterAll(() => t.close());

const named = (name: string): Route => lists.find((list) => list.name === name)!;
const rowsOf = (name: string) => listRows[name]!;

/** A parameter of a list as the document has it. */
function parameterOf(list: Route, name: string) {
  const operation = (t.openApi.paths[list.path] as Record<string, unknown>)['get'] as {
    parameters: { name: string; schema?: { pattern?: string; format?: string }; pattern?: string }[];
  };
  return operation.parameters.find((parameter) => parameter.name === name);
}

/** The sort keys that the document names for a list. */
function sortsOf(list: Route): string[] {
  const sort = parameterOf(list, 'sort');
  const pattern = sort?.schema?.pattern ?? sort?.pattern ?? '';
  return /^\^-\?\(([^)]+)\)/.exec(pattern)?.[1]?.split('|') ?? [];
}

const takesDay = (list: Route, name: string) => parameterOf(list, name)?.schema?.format === 'date';

/** Each key alone in both directions, and two together. */
function ordersOf(list: Route): string[] {
  const keys = sortsOf(list);
  const [first, second] = keys;
  return [...keys.flatMap((key) => [key, `-${key}`]), ...(second ? [`-${first},${second}`] : [])];
}

interface Page {
  data: { id: string; [field: string]: unknown }[];
  page: { nextCursor: string | null };
  total?: number;
}

async function page(list: Route, query: string, as: Principal = lead): Promise<Page> {
  const reply = await t.api.get(`${addressOf(list.path, sample)}?${query}`, { as });
  if (reply.status !== 200) throw new Error(`${list.name}?${query}: ${reply.status} ${reply.text}`);
  return reply.body;
}

/** Every row of the list, page by page; `between` runs after each page but the last. */
async function walk(list: Route, query: string, between?: () => Promise<void>, as?: Principal) {
  const rows: Page['data'] = [];
  for (let cursor = ''; ;) {
    const { data, page: info } = await page(list, query + cursor, as);
    rows.push(...data);
    if (info.nextCursor === null) return rows;
    cursor = `&cursor=${info.nextCursor}`;
    await between?.();
  }
}

const remove = (table: string, id: string) =>
  t.database.dataSource.query(`DELETE FROM ${table} WHERE id = $1`, [id]);

describe('lists', () => {
  it('are all known to these tests', () => {
    expect(lists.map(({ name }) => name).sort()).toEqual(Object.keys(listRows).sort());
    for (const list of lists) expect(`${list.name}: ${sortsOf(list).length > 0}`).toBe(`${list.name}: true`);
  });
});

describe('an order', () => {
  const idsOf = async (list: Route, query: string) =>
    (await page(list, `limit=200&${query}`)).data.map(({ id }) => id);

  it('is that of the changes where what changed since a moment is asked for, and no other order', async () => {
    const since = 'updatedSince=2000-01-01T00:00:00Z';
    const changing = lists.filter(({ query }) => query.includes('updatedSince'));
    expect(changing.length).toBeGreaterThan(10);
    const differs: string[] = [];
    for (const list of changing) {
      const asChanged = await idsOf(list, `${since}&sort=updatedAt`);
      expect([list.name, await idsOf(list, since)]).toEqual([list.name, asChanged]);
      if (String(await idsOf(list, '')) !== String(asChanged)) differs.push(list.name);
    }
    // or the rows would prove nothing
    expect(differs.length).toBeGreaterThan(5);
  });

  it('that descends is the other one backwards, also among rows of one value', async () => {
    for (const list of lists.filter((one) => sortsOf(one).includes('updatedAt'))) {
      const ascending = await idsOf(list, 'sort=updatedAt');
      expect([list.name, await idsOf(list, 'sort=-updatedAt')]).toEqual([list.name, ascending.reverse()]);
    }
  });

  it('is what a cursor belongs to, also where a later version gives the list another by itself', async () => {
    const pages = new Pages('a secret of this test');
    const read = (sort: string, cursor?: string) =>
      pages.read(
        (text, values) => t.database.read(text, values),
        { ...listAccounts({}), sort },
        { limit: 1, cursor },
      );
    const { nextCursor } = (JSON.parse((await read('email')).json) as Page).page;
    expect((await read('email', nextCursor!)).isEmptyPage()).toBe(false);
    await expect(read('-email', nextCursor!)).rejects.toThrow('parameters_invalid');
  });
});

describe.each(Object.keys(listRows))('%s', (name) => {
  it('gives every row that stays exactly once, whatever comes and goes meanwhile', async () => {
    const list = named(name);
    const { make, table, permanent } = rowsOf(name);
    for (const sort of ordersOf(list)) {
      const doomed = permanent ? [] : [await make(t.world, sample, 20), await make(t.world, sample, 21)];
      const all = await page(list, `limit=200&sort=${sort}`);
      expect(all.page.nextCursor).toBeNull();
      const staying = all.data.map(({ id }) => id).filter((id) => !doomed.includes(id));
      expect(staying.length).toBeGreaterThanOrEqual(FIRST_ROWS);
      const came: string[] = [];
      const between = async () => {
        if (came.length < 3) came.push(await make(t.world, sample, 30 + came.length));
        const gone = doomed.pop();
        if (gone) await remove(table, gone);
      };
      const limit = Math.ceil(staying.length / 4);
      const seen = (await walk(list, `limit=${limit}&sort=${sort}`, between)).map(({ id }) => id);
      expect(came.length).toBe(3);
      // the same rows in the same order as on one page; what came meanwhile at most once
      expect([sort, seen.filter((id) => staying.includes(id))]).toEqual([sort, staying]);
      expect([sort, new Set(seen).size]).toEqual([sort, seen.length]);
      if (!permanent) for (const id of [...came, ...doomed]) await remove(table, id);
    }
  });

  it('has rows without a value last, in either direction', async () => {
    const list = named(name);
    for (const sort of sortsOf(list).flatMap((key) => [key, `-${key}`])) {
      const values = (await page(list, `limit=200&sort=${sort}`)).data.map(
        (row) => row[sort.replace('-', '')],
      );
      const firstNull = values.indexOf(null);
      if (firstNull >= 0)
        expect([sort, values.slice(firstNull).every((v) => v === null)]).toEqual([sort, true]);
    }
  });

  it('refuses a cursor that was tampered with, or that belongs to another sort, filter or list', async () => {
    const list = named(name);
    const cursorOf = async (of: Route, query = '') => (await page(of, `limit=1${query}`)).page.nextCursor!;
    const cursor = await cursorOf(list);
    const [content = '', mac = ''] = cursor.split('.');
    const keys = JSON.parse(Buffer.from(content, 'base64url').toString()) as unknown[];
    const forged = Buffer.from(JSON.stringify(keys.map(() => null))).toString('base64url');
    const elsewhere = named(name === 'GET /organisations' ? 'GET /persons' : 'GET /organisations');
    const [sort = ''] = sortsOf(list).slice(-1);
    const since = ['updatedSince', 'since'].find((parameter) => list.query.includes(parameter));
    const filter = since && `${since}=2020-01-01${takesDay(list, since) ? '' : 'T00:00:00Z'}`;
    const wrong: Record<string, string> = {
      'not one at all': 'cursor=nonsense',
      'another content': `cursor=${forged}.${mac}`,
      'another seal': `cursor=${content}.${mac.startsWith('A') ? 'B' : 'A'}${mac.slice(1)}`,
      'no seal': `cursor=${content}`,
      'of another list': `cursor=${await cursorOf(elsewhere)}`,
      'of another sort': `cursor=${await cursorOf(list, `&sort=${sort}`)}&sort=-${sort}`,
      ...(filter && {
        'of another filter': `cursor=${cursor}&${filter}`,
        'of a filter': `cursor=${await cursorOf(list, `&${filter}`)}`,
      }),
    };
    for (const [what, query] of Object.entries(wrong)) {
      const reply = await t.api.get(`${addressOf(list.path, sample)}?${query}`, { as: lead });
      const [error] = reply.body?.errors ?? [];
      expect([what, reply.status, error?.parameter, error?.code]).toEqual([
        what,
        400,
        'cursor',
        'bad_cursor',
      ]);
    }
    expect(
      (await t.api.get(`${addressOf(list.path, sample)}?limit=3&cursor=${cursor}`, { as: lead })).status,
    ).toBe(200);
  });

  it('counts, for each reader, exactly the rows that this reader can page through', async () => {
    const list = named(name);
    for (const [reader, as] of Object.entries(readers)) {
      const first = await t.api.get(`${addressOf(list.path, sample)}?limit=4&total=true`, { as });
      if (first.status === 403 || first.status === 404) continue;
      // Lists from which nothing is deleted have grown: four pages are enough for them too.
      const limit = Math.max(4, Math.ceil(first.body.total / 4));
      const rows = await walk(list, `limit=${limit}`, undefined, as);
      expect([reader, first.body.total]).toEqual([reader, rows.length]);
      const { data, total, page: info } = await page(list, 'limit=200&total=true', as);
      expect([reader, total, info.nextCursor]).toEqual([reader, data.length, null]);
    }
  });
});
