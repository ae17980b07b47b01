import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';
import { routesOf } from './routes.js';
import { not, routeOf, walks } from './walks.js';

/* Every route that takes a record a step on, asked from every state that the record can be in. */

let t: TestApp;
let lead: Principal;

beforeAll(async () => {
  t = await testApp();
  lead = await t.world.account({ role: 'alliance_lead' });
});
afterAll(() => t.close());

const cases = Object.entries(walks).flatMap(([path, { answers }]) =>
  Object.entries(answers).map(([state, answer]) => ({ path, state, ...answer })),
);

it.each(cases)('$path from $state: every step answers as known', async ({ path, state, steps, open }) => {
  const { make, bodies = {} } = walks[path]!;
  const got: Record<string, string> = {};
  for (const step of Object.keys(steps)) {
    const { method, address } = routeOf(path, step);
    const id = await make({ t, lead }, state);
    const record = await t.api.get(path.replace('{id}', id), { as: lead });
    const transfer = step === 'transfer' ? { steeringGroupId: await t.world.groupId('it-talent') } : {};
    const given = bodies[step] ?? transfer;
    const body = typeof given === 'function' ? given(record.body) : given;
    const options = { as: lead, ifMatch: record };
    const reply = await t.api.send(
      method,
      address.replace('{id}', id),
      method === 'delete' ? undefined : body,
      options,
    );
    got[step] = reply.status === 200 ? 'ok' : String(reply.body.code);
    if (got[step] === not && open !== undefined) expect(reply.body.open).toEqual(open);
    if (reply.status === 200) continue;
    expect(reply.status).toBe(409);
    expect((await t.api.get(path.replace('{id}', id), { as: lead })).body).toEqual(record.body);
  }
  expect(got).toEqual(steps);
});

it('leaves out no route that takes a record a step on', () => {
  const walked = cases.flatMap(({ path, steps }) =>
    Object.keys(steps).map((step) => routeOf(path, step).name),
  );
  const notOpen = (responses: any) =>
    Object.hasOwn(responses?.['409']?.content?.['application/problem+json']?.examples ?? {}, not);
  const steps = routesOf(t.openApi)
    .filter(({ method, path, conditional }) => {
      const operation = (t.openApi.paths[path] as any)[method];
      // Two records become one, or everything that hangs on one ends: no life cycle has that (test/merging/, test/leaving/).
      if (/\/(merge|closure|departure)$/.test(path)) return false;
      // Steps of action items are asked for by PATCH (test/action-items/life-cycle.spec.ts); a wish for another date is no step,
      // and what a link in a mail does is shown there (test/reminders/).
      if (/\/(date-wish(-answer)?|task-links\/answers)$/.test(path)) return false;
      return method !== 'patch' && ((conditional && method === 'post') || notOpen(operation.responses));
    })
    .map(({ name }) => name);
  expect(steps.length).toBeGreaterThan(15);
  expect([...new Set(walked)].sort()).toEqual(steps.sort());
});
