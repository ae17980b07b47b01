import fc from 'fast-check';
import { groupKeyPermissions, keyPermissions } from '../../src/access/policy.js';
import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';
import { parameterOf, valueOf } from './arbitraries.js';
import { addressOf, makeSample, type Sample } from './sample.js';
import { openApi, type Route, routesOf } from './routes.js';

/** Requests a route. */
const RUNS = 45;
const SEED = 20_260_318;

let t: TestApp;
let lead: Principal;
let others: (string | undefined)[];
let samples: Sample[];

beforeAll(async () => {
  t = await testApp();
  lead = await t.world.account({ role: 'alliance_lead' });
  // What somebody may read is another statement for each of these.
  others = [
    undefined,
    (await t.world.seated('stem-education', 'lead')).token,
    (await t.world.seated('it-talent', 'guest')).token,
    (await t.world.account({ isPrimaryContact: true })).token,
    (await t.world.account({ role: 'observer', affiliated: false })).token,
    await t.world.apiKey(keyPermissions),
    await t.world.apiKey(groupKeyPermissions, { steering_group_id: await t.world.groupId('it-talent') }),
  ];
  samples = [
    await makeSample(t.world, 'stem-education', 'draft'),
    await makeSample(t.world, 'it-talent', 'in_review'),
    await makeSample(t.world, 'plenary', 'published'),
  ];
});
afterAll(() => t.close());

/** Parameters of a route as they are documented, and requests that mostly fit. */
function requestsTo(route: Route) {
  const schemas = (openApi.components?.schemas ?? {}) as Record<string, object>;
  const ids = samples.flatMap((sample) => Object.values(sample)).filter((id) => /^[0-9a-f-]{36}$/.test(id));
  const operation = (openApi.paths[route.path] as any)[route.method];
  const schema = operation.requestBody?.content?.['application/json']?.schema;
  const query = (operation.parameters ?? []).filter((parameter: any) => parameter.in === 'query');
  const request = fc.record({
    other: fc.oneof(
      { weight: 2, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.nat(others.length - 1) },
    ),
    sample: fc.constantFrom(...samples),
    id: fc.oneof(
      { weight: 8, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.constantFrom(...ids, 'x', '%00', 'ä') },
    ),
    body: schema ? valueOf(schema, schemas as never, ids) : fc.constant(undefined),
    query: fc.tuple(...query.map((parameter: any) => parameterOf(parameter.schema, ids))),
    asked: fc.subarray(query.map((_: unknown, index: number) => index) as number[], {
      maxLength: Math.min(3, query.length),
    }),
    ifMatch: fc.constantFrom('"1-x"', '"1-x"', '"1-x"', '"2-x"', '*', 'nonsense', undefined),
  });
  return { query, request };
}

describe('requests generated from the document', () => {
  const tally: Record<string, number> = {};

  it.each(routesOf(openApi).map((route) => [route.name, route] as const))(
    'never make the server fail, and are answered as documented: %s',
    async (_, route) => {
      const { query, request } = requestsTo(route);
      await fc.assert(
        fc.asyncProperty(request, async ({ other, sample, id, body, query: values, asked, ifMatch }) => {
          // An account that ends its own session or disables itself would make all that follows 401.
          if (/^\/api\/v1\/auth\/sessions\/current|^\/api\/v1\/me\/password/.test(route.path))
            lead = await freshLead();
          const usable = sample.seat === '' && route.path.includes('/seats/{') ? samples[0]! : sample;
          const parameters = asked.flatMap((index) =>
            (values[index] as string[]).map(
              (value) => `${query[index].name}=${encodeURIComponent(value.toWellFormed().slice(0, 5000))}`,
            ),
          );
          const given = parameters.join('&');
          const address =
            id === null
              ? addressOf(route.path, usable, given)
              : `${route.path.replace(/\{[^}]+\}/, id)}${given && `?${given}`}`;
          const token = other === null ? lead.token : others[other];
          const reply = await t.api.send(route.method, address, body as object | undefined, {
            ...(token !== undefined && { as: token }),
            ...(ifMatch !== undefined && { ifMatch }),
          });
          tally[reply.status] = (tally[reply.status] ?? 0) + 1;
          expect(reply.status).toBeLessThan(500);
        }),
        { seed: SEED, numRuns: RUNS, endOnFailure: true },
      );
    },
  );

  it('get past the checks often enough to prove something', () => {
    expect((tally[200] ?? 0) + (tally[201] ?? 0)).toBeGreaterThan(500);
    expect(tally[422]).toBeGreaterThan(300);
  });
});

async function freshLead(): Promise<Principal> {
  return { ...lead, token: await t.world.signIn(lead.accountId) };
}
