import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';
import { addressOf, makeSample, type Sample } from './sample.js';
import { type Route, routesOf } from './routes.js';

/* access.md, "Order of refusals", on every route that the document has. */

let t: TestApp;
let lead: Principal;
let stranger: Principal;
let sample: Sample;
let routes: Route[];

const unknown = '019a0000-0000-7000-8000-00000000dead';
const unreadable = { raw: '{"a":', headers: { 'content-type': 'application/json' } };
/** Content with a field that nobody knows; attendance is sent as a list. */
const wrongContent = (route: Route): object =>
  route.path.endsWith('/attendance') ? [{ unknownField: 1 }] : { unknownField: 1 };
const absent = (route: Route) => route.path.replace(/\{[^}]+\}/, unknown);
const outcome = ({ status, body }: { status: number; body: any }) => `${status} ${body?.code ?? ''}`;

beforeAll(async () => {
  t = await testApp();
  lead = await t.world.account({ role: 'alliance_lead' });
  stranger = await t.world.account({ affiliated: false });
  sample = await makeSample(t.world, 'stem-education', 'draft', lead.personId);
  routes = routesOf(t.openApi).filter(({ path }) => path.startsWith('/api/v1/'));
  expect(routes.length).toBeGreaterThan(60);
});
afterAll(() => t.close());

/** Asks every route of a kind, and gives what differs from what is expected. */
async function differing(
  chosen: (route: Route) => boolean,
  expected: (route: Route) => string,
  ask: (route: Route) => Promise<{ status: number; body: any }>,
): Promise<string[]> {
  const wrong: string[] = [];
  const asked = routes.filter(chosen);
  expect(asked.length).toBeGreaterThan(0);
  for (const route of asked) {
    const got = outcome(await ask(route));
    if (!got.startsWith(expected(route))) wrong.push(`${route.name}: ${got} instead of ${expected(route)}`);
  }
  return wrong;
}

/** Where nobody looks at who comes (docs/decisions/0008), or a secret in the address says it. */
const isEntrance = (path: string) =>
  /^\/api\/v1\/(auth\/(sessions|tokens|password)|objection-links\/(reading|objections)|(date-poll|answer)-links\/(reading|answers)|task-links\/(reading|answers)|mail-wishes\/(reading|changes|\{token\})|feeds\/\{token\}\.ics)$/.test(
    path,
  );
const isPublic = (route: Route) => route.demand.includes('public');
/**
 * Signing out takes no content: whoever asks is signed out, and could not go on asking. Nor does switching a mail off: mail
 * programs send what RFC 8058 says, and it is not read.
 */
const withoutContent = ['DELETE /auth/sessions/current', 'POST /mail-wishes/{token}'];
const writes = (route: Route) => route.method !== 'get' && !withoutContent.includes(route.name);
const ofRecord = (route: Route) => route.path.includes('{');

describe('refusals come in this order', () => {
  it('401 where nobody is signed in, whatever else is wrong', async () => {
    const wrong = await differing(
      (route) => !isPublic(route),
      () => '401 not_signed_in',
      (route) => t.api.send(route.method, absent(route), undefined, writes(route) ? unreadable : {}),
    );
    expect(wrong).toEqual([]);
  });

  it('401 for a credential that is none, on public routes too but those of signing in and links', async () => {
    const wrong = await differing(
      ({ path }) => !isEntrance(path),
      () => '401 not_signed_in',
      (route) => t.api.send(route.method, absent(route), undefined, { as: 'ey.not.one' }),
    );
    expect(wrong).toEqual([]);
  });

  it('403 where the route is out of reach, before the body is read', async () => {
    const wrong = await differing(
      (route) => writes(route) && !isPublic(route) && !route.demand.includes('account'),
      () => '403 not_allowed',
      (route) => t.api.send(route.method, absent(route), undefined, { as: stranger, ...unreadable }),
    );
    expect(wrong.filter((line) => !/person\.(update|create)|affiliation/.test(line))).toEqual([]);
  });

  it('400 for a body that cannot be read, before the record is looked for', async () => {
    const wrong = await differing(
      (route) => writes(route) && !isPublic(route) && !route.takesForm,
      () => '400 body_unreadable',
      (route) => t.api.send(route.method, absent(route), undefined, { as: lead, ...unreadable }),
    );
    expect(wrong).toEqual([]);
  });

  it('404 for a record that is not there, before precondition and content', async () => {
    const wrong = await differing(
      (route) => writes(route) && ofRecord(route),
      () => '404 not_found',
      (route) => t.api.send(route.method, absent(route), wrongContent(route), { as: lead }),
    );
    expect(wrong).toEqual([]);
    const notEvenAnId = await differing(
      (route) => ofRecord(route),
      () => '404 not_found',
      (route) =>
        t.api.send(
          route.method,
          route.path.replace(/\{[^}]+\}/, 'not-an-id'),
          writes(route) ? wrongContent(route) : undefined,
          { as: lead },
        ),
    );
    expect(notEvenAnId).toEqual([]);
  });

  it('428 without If-Match and for *, before the content', async () => {
    for (const headers of [{}, { 'if-match': '*' }] as Record<string, string>[]) {
      const wrong = await differing(
        ({ conditional }) => conditional,
        () => '428 precondition_required',
        (route) =>
          t.api.send(route.method, addressOf(route.path, sample), wrongContent(route), { as: lead, headers }),
      );
      expect(wrong).toEqual([]);
    }
  });

  it('412 for another version with the current one in ETag, before the content', async () => {
    const wrong = await differing(
      ({ conditional }) => conditional,
      () => '412 version_stale "1-',
      async (route) => {
        const reply = await t.api.send(route.method, addressOf(route.path, sample), wrongContent(route), {
          as: lead,
          ifMatch: '"99-abc"',
        });
        return { status: reply.status, body: { code: `${reply.body?.code} ${reply.etag}` } };
      },
    );
    expect(wrong).toEqual([]);
  });

  it('422 naming an unknown field, on the version that was read, even weakened by a proxy', async () => {
    const wrong = await differing(
      ({ conditional, method }) => conditional && method !== 'delete',
      () => '422 content_invalid',
      (route) =>
        t.api.send(route.method, addressOf(route.path, sample), wrongContent(route), {
          as: lead,
          ifMatch: 'W/"1-abc"',
        }),
    );
    expect(wrong).toEqual([]);
    const unconditional = await differing(
      // Those that take no content too, which the document does not tell of.
      (route) => writes(route) && route.method !== 'delete' && !route.conditional && !route.takesForm,
      () => '422 content_invalid',
      (route) => t.api.send(route.method, addressOf(route.path, sample), wrongContent(route), { as: lead }),
    );
    expect(unconditional).toEqual([]);
  });

  it('413 for a body that is larger than any content of its route', async () => {
    const raw = JSON.stringify({ name: 'x'.repeat(1_050_000) });
    const headers = { 'content-type': 'application/json' };
    const refused = await t.api.send('post', '/organisations', undefined, { as: lead, raw, headers });
    expect(outcome(refused)).toBe('413 body_too_large');
  });

  it('415 for a body that is not JSON', async () => {
    const wrong = await differing(
      (route) => writes(route) && (route.hasBody || route.takesForm),
      (route) => (route.takesForm ? '415 import_not_form' : '415 body_not_json'),
      (route) =>
        t.api.send(route.method, addressOf(route.path, sample), undefined, {
          as: lead,
          raw: '<a/>',
          headers: { 'content-type': 'text/xml' },
        }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('parameters of the address', () => {
  it('are refused by name where nobody knows them, on every route', async () => {
    const wrong = await differing(
      (route) => !isPublic(route) || route.method === 'get',
      () => '400 parameters_invalid colour',
      async (route) => {
        const reply = await t.api.send(
          route.method,
          addressOf(route.path, sample, 'colour=red'),
          writes(route) ? {} : undefined,
          { as: lead },
        );
        return {
          status: reply.status,
          body: { code: `${reply.body?.code} ${reply.body?.errors?.[0]?.parameter}` },
        };
      },
    );
    expect(wrong).toEqual([]);
  });

  it('are refused where they belong to another list, which has just been asked for', async () => {
    const organisations = await t.api.get('/organisations?city=Jena', { as: lead });
    const persons = await t.api.get('/persons?city=Jena', { as: lead });
    expect([organisations.status, persons.status]).toEqual([200, 400]);
  });

  it('are refused by name where they cannot be read: lists', async () => {
    const lists = routes.filter(({ query }) => query.includes('limit'));
    expect(lists.length).toBeGreaterThan(10);
    for (const route of lists) {
      const address = addressOf(route.path, sample);
      for (const bad of [
        'limit=0',
        'limit=201',
        'limit=x',
        'total=yes',
        'cursor=abc',
        'sort=colour',
        `cursor=${'x'.repeat(10_000)}`,
      ]) {
        const [name] = bad.split('=');
        if (!route.query.includes(name!)) continue;
        const reply = await t.api.send('get', `${address}?${bad}`, undefined, { as: lead });
        expect({
          route: route.name,
          bad: bad.slice(0, 20),
          got: outcome(reply),
          parameter: reply.body?.errors?.[0]?.parameter,
        }).toEqual({
          route: route.name,
          bad: bad.slice(0, 20),
          got: '400 parameters_invalid',
          parameter: name,
        });
      }
    }
  });

  it('never take 10,000 characters for a filter', async () => {
    for (const route of routes.filter(({ method, query }) => method === 'get' && query.length > 0)) {
      for (const name of route.query) {
        const reply = await t.api.send(
          'get',
          addressOf(route.path, sample, `${name}=${'x'.repeat(10_000)}`),
          undefined,
          { as: lead },
        );
        expect({ route: route.name, name, status: reply.status }).toEqual({
          route: route.name,
          name,
          status: 400,
        });
      }
    }
  });
});
