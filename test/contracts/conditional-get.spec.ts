import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';
import { addressOf, makeSample, type Sample } from './sample.js';
import { type Route, routesOf } from './routes.js';

let t: TestApp;
let lead: Principal;
let key: string;
let sample: Sample;
let gets: Route[];

beforeAll(async () => {
  t = await testApp();
  lead = await t.world.account({ role: 'alliance_lead' });
  key = await t.world.apiKey(['organisation.read']);
  sample = await makeSample(t.world, 'stem-education', 'published');
  // So that anonymous readers are answered, not refused.
  await t.world.rows(`UPDATE organisation SET listed_publicly = true WHERE id = $1`, sample.organisation);
  gets = routesOf(t.openApi).filter(({ method, path }) => method === 'get' && path.startsWith('/api/v1/'));
  expect(gets.length).toBeGreaterThan(20);
});
afterAll(() => t.close());

async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const statements: string[] = [];
  t.database.onStatement = (text) => statements.push(text);
  await work();
  t.database.onStatement = undefined;
  return statements;
}

describe('every GET', () => {
  it('gives a strong ETag and answers 304 to who has it, weakened or not', async () => {
    for (const route of gets) {
      const address = addressOf(route.path, sample);
      const first = await t.api.get(address, { as: lead });
      expect({ route: route.name, status: first.status, strong: /^"[^"]+"$/.test(first.etag) }).toEqual({
        route: route.name,
        status: 200,
        strong: true,
      });
      for (const tag of [first.etag, `W/${first.etag}`, `"other", ${first.etag}`]) {
        const again = await t.api.get(address, { as: lead, headers: { 'if-none-match': tag } });
        expect({ route: route.name, tag, status: again.status, text: again.text }).toEqual({
          route: route.name,
          tag,
          status: 304,
          text: '',
        });
      }
      const changed = await t.api.get(address, { as: lead, headers: { 'if-none-match': '"other"' } });
      expect(changed.status).toBe(200);
    }
  });

  it('may be kept by nobody but the reader, and only after asking', async () => {
    for (const route of gets) {
      const { headers } = await t.api.get(addressOf(route.path, sample), { as: lead });
      expect({ route: route.name, cache: headers['cache-control'] }).toEqual({
        route: route.name,
        cache: 'private, no-cache',
      });
      expect(headers['vary']).toMatch(/Authorization, Accept-Language/);
      expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  it('is one statement, also with a total, besides the one that finds the actor again after a change', async () => {
    for (const route of gets) {
      const address = addressOf(route.path, sample);
      await t.database.transaction(() => Promise.resolve());
      const plain = await statementsOf(() => t.api.get(address, { as: lead }));
      // Whether any event waits for its place is asked before.
      const before = route.path.endsWith('/events') ? 1 : 0;
      expect({ route: route.name, statements: plain.length - before }).toEqual({
        route: route.name,
        statements: 2,
      });
      if (route.query.includes('total')) {
        const counted = await statementsOf(() => t.api.get(`${address}?total=true`, { as: lead }));
        expect({ route: route.name, statements: counted.length - before }).toEqual({
          route: route.name,
          statements: 1,
        });
      }
      if (route.demand.includes('public')) {
        const anonymous = await statementsOf(async () => expect((await t.api.get(address)).status).toBe(200));
        // A feed is read as its account, which is found by the address.
        const statements = route.path.includes('{token}') ? 2 : 1;
        expect({ route: route.name, statements: anonymous.length }).toEqual({
          route: route.name,
          statements,
        });
      }
    }
    const byKey = await statementsOf(() => t.api.get('/organisations', { as: key }));
    expect(byKey).toHaveLength(2);
  });
});
