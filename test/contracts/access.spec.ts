import { keyPermissions } from '../../src/access/policy.js';
import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';
import { expectations, PRINCIPALS, type Where } from './expectations.js';
import { addressOf, makeSample, type Sample } from './sample.js';
import { type Route, routesOf } from './routes.js';

type Name = (typeof PRINCIPALS)[number];

let t: TestApp;
let accounts: Map<Name, Principal>;
let fullKey: string;
let otherKey: string;
let disabled: Principal;
let samples: Record<Where, Sample>;
let routes: Route[];

beforeAll(async () => {
  t = await testApp();
  const { world } = t;
  samples = {
    home: await makeSample(world, 'stem-education', 'draft'),
    away: await makeSample(world, 'it-talent', 'draft'),
    plenary: await makeSample(world, 'plenary', 'draft'),
    approved: await makeSample(world, 'stem-education', 'approved'),
    published: await makeSample(world, 'stem-education', 'published'),
  };
  const organisationId = samples.home.organisation;
  accounts = new Map<Name, Principal>([
    ['unaffiliated', await world.account({ affiliated: false })],
    ['suspended', await world.account({ membership: 'suspended' })],
    ['member', await world.account({ organisationId })],
    ['contact', await world.account({ organisationId, isPrimaryContact: true })],
    ['memberOther', await world.account()],
    ['guest', await world.seated('stem-education', 'guest')],
    ['seat', await world.seated('stem-education', 'member')],
    ['ended', await world.seated('stem-education', 'lead', { end_date: '2026-03-18' })],
    ['lead', await world.seated('stem-education', 'lead')],
    ['deputy', await world.seated('stem-education', 'deputy')],
    ['leadOther', await world.seated('it-talent', 'lead')],
    ['observer', await world.account({ role: 'observer' })],
    ['coordinator', await world.account({ role: 'coordinator' })],
    ['allianceLead', await world.account({ role: 'alliance_lead' })],
  ]);
  fullKey = await world.apiKey(keyPermissions);
  otherKey = await world.apiKey(['organisation.read']);
  disabled = await world.account({ role: 'alliance_lead', disabled: true });
  routes = routesOf(t.openApi).filter(({ path }) => path.startsWith('/api/v1/'));
});
afterAll(() => t.close());

async function tokenOf(name: Name, route: Route): Promise<string> {
  if (name === 'key') return fullKey;
  const account = accounts.get(name)!;
  // This one ends the session, so everybody gets another.
  return route.name === 'DELETE /auth/sessions/current' ? t.world.signIn(account.accountId) : account.token;
}

/** An empty request with an unknown field and no precondition: it is let through or not, and changes nothing. */
function ask(route: Route, where: Where, token: string | undefined) {
  const sample = samples[where];
  // Rights of these depend on what the body names.
  const named = { steeringGroupId: sample.groupId, organisationId: sample.organisation };
  const body = { ...named, unknownField: 1 };
  return t.api.send(
    route.method,
    addressOf(route.path, sample),
    route.method === 'get' ? undefined : route.path.endsWith('/attendance') ? [body] : body,
    // A file that would be given is not made: 304.
    { ...(token !== undefined && { as: token }), headers: { 'if-none-match': '*' } },
  );
}

const letter = (status: number) => ({ 401: '1', 403: '3', 404: '4' })[status] ?? '+';

/** Letters in groups, as they stand in the table. */
const grouped = (letters: string) => letters.replace(/^(..)(...)(...)(...)(....)$/, '$1 $2 $3 $4 $5');

describe('every route', () => {
  it('has an expectation, and there is none without a route', () => {
    expect(routes.map(({ name }) => name).sort()).toEqual(Object.keys(expectations).sort());
  });

  it('lets through whom the matrix lets through, on own, foreign and common records, and nobody else', async () => {
    const wrong: string[] = [];
    for (const route of routes) {
      const expected = expectations[route.name];
      for (const [where, letters] of Object.entries(expected ?? {}) as [Where, string][]) {
        let got = '';
        for (const name of PRINCIPALS)
          got += letter((await ask(route, where, await tokenOf(name, route))).status);
        if (grouped(got) !== letters)
          wrong.push(`${route.name} (${where}): ${grouped(got)} instead of ${letters}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 240_000);

  it('refuses anonymous callers, disabled accounts and keys without the permission unless it is public', async () => {
    const wrong: string[] = [];
    for (const route of routes) {
      const isPublic = route.demand.includes('public');
      const got = [
        await ask(route, 'home', undefined),
        await ask(route, 'home', disabled.token),
        await ask(route, 'away', otherKey),
      ].map(({ status }) => letter(status));
      // Where one gets in, nobody looks at who comes (docs/decisions/0008); of a feed the address says whose it is.
      const isEntrance =
        /^\/api\/v1\/(auth\/(sessions|tokens|password)|objection-links\/(reading|objections)|(date-poll|answer)-links\/(reading|answers)|task-links\/(reading|answers)|mail-wishes\/(reading|changes|\{token\})|feeds\/\{token\}\.ics)$/.test(
          route.path,
        );
      // Of several permissions one is enough.
      const ofKey = route.demand.includes('organisation.read') ? '+' : '3';
      const expected = isEntrance ? [] : isPublic ? [undefined, '1', undefined] : ['1', '1', ofKey];
      expected.forEach((one, index) => {
        if (one !== undefined && one !== got[index])
          wrong.push(`${route.name}: ${got[index]} instead of ${one} (${index})`);
      });
    }
    expect(wrong).toEqual([]);
  });

  it('that is public shows anonymous callers nothing that is not', async () => {
    for (const where of ['home', 'away', 'approved'] as const) {
      expect((await t.api.get(`/organisations/${samples[where].organisation}`)).status).toBe(404);
      expect((await t.api.get(`/minutes/${samples[where].minutes}`)).status).toBe(404);
    }
    expect((await t.api.get('/organisations')).body.data).toEqual([]);
    const minutes = await t.api.get('/minutes');
    expect(minutes.body.data.map(({ id }: { id: string }) => id)).toEqual([samples.published.minutes]);
    const groups = await t.api.get('/steering-groups');
    for (const group of groups.body.data)
      expect(Object.keys(group).sort()).toEqual(['id', 'kind', 'name', 'slug']);
  });
});
