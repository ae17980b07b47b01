import { testApp, type TestApp } from '../support/app.js';
import type { Reply } from '../support/client.js';
import type { Principal } from '../support/world.js';
import { type Route, routesOf } from './routes.js';
import { validWrites } from './valid-writes.js';

let t: TestApp;
let lead: Principal;
let routes: Route[];

beforeAll(async () => {
  t = await testApp();
  lead = await t.world.account({ role: 'alliance_lead' });
  routes = routesOf(t.openApi).filter(({ path }) => path.startsWith('/api/v1/'));
});
afterAll(() => t.close());

async function made(route: Route) {
  const maker = validWrites[route.name];
  if (!maker) throw new Error(`no valid request for ${route.name}`);
  return maker(t.world);
}

const send = (
  route: Route,
  path: string,
  body: object,
  headers: Record<string, string> = {},
  as: { token: string } = lead,
) =>
  t.api.send(route.method, path, body, {
    as,
    headers: { ...(route.conditional && { 'if-match': '"1-x"' }), ...headers },
  });

const auditEvents = async () =>
  (await t.database.dataSource.query<{ n: number }[]>('SELECT count(*)::int AS n FROM audit_event'))[0]!.n;

const essence = ({ status, text, headers }: Reply) => ({
  status,
  text,
  etag: headers['etag'],
  location: headers['location'],
});

describe('Idempotency-Key', () => {
  it('is taken by every POST but those of signing in, keys and links', () => {
    const without = routes
      .filter(({ method, repeatable }) => method === 'post' && !repeatable)
      .map(({ name }) => name);
    expect(without.sort()).toEqual([
      'POST /accounts/{id}/password-links',
      'POST /answer-links/answers',
      'POST /answer-links/reading',
      'POST /api-keys',
      'POST /auth/sessions',
      'POST /auth/tokens',
      'POST /date-poll-links/answers',
      'POST /date-poll-links/reading',
      'POST /date-poll-respondents/{id}/links',
      'POST /feeds',
      'POST /feeds/{id}/renewal',
      'POST /mail-templates/{code}/{language}/preview',
      'POST /mail-wishes/changes',
      'POST /mail-wishes/reading',
      'POST /mail-wishes/{token}',
      'POST /objection-links/objections',
      'POST /objection-links/reading',
      'POST /participations/{id}/answer-links',
      'POST /participations/{id}/objection-links',
      'POST /task-links/answers',
      'POST /task-links/reading',
      'POST /webhooks',
      'POST /webhooks/{id}/rotation',
    ]);
  });

  it('gives the first answer again and does nothing twice', async () => {
    // A form with a file: test/imports.
    const repeatable = routes.filter((route) => route.repeatable && !route.takesForm);
    expect(repeatable.length).toBeGreaterThan(20);
    for (const route of repeatable) {
      const { path, body } = await made(route);
      const key = { 'idempotency-key': `key-${route.name.replaceAll(/\W/g, '-')}` };
      const first = await send(route, path, body, key);
      expect({ route: route.name, refused: first.status < 300 ? null : first.text }).toEqual({
        route: route.name,
        refused: null,
      });
      const before = await auditEvents();
      const again = await send(route, path, body, key);
      expect({ route: route.name, ...essence(again) }).toEqual({ route: route.name, ...essence(first) });
      expect({ route: route.name, events: await auditEvents() }).toEqual({
        route: route.name,
        events: before,
      });
    }
  });

  const organisation = { name: 'Einmal', sectorCode: 'science', allowDuplicate: true };
  const post = (body: object, key: string, as: { token: string } = lead) =>
    t.api.post('/organisations', body, { as, headers: { 'idempotency-key': key } });

  it('belongs to one body, one route and one actor', async () => {
    const first = await post(organisation, 'one');
    expect(first.status).toBe(201);
    expect(await post({ ...organisation, city: 'Jena' }, 'one')).toMatchObject({
      status: 422,
      body: { code: 'idempotency_key_reused' },
    });
    const sameInOtherOrder = await post(
      { allowDuplicate: true, sectorCode: 'science', name: 'Einmal' },
      'one',
    );
    expect(sameInOtherOrder.body.id).toBe(first.body.id);
    const other = await t.world.account({ role: 'coordinator' });
    expect((await post(organisation, 'one', other)).body.id).not.toBe(first.body.id);
    const elsewhere = await t.api.post(
      '/persons',
      { givenName: 'A', familyName: 'B' },
      { as: lead, headers: { 'idempotency-key': 'one' } },
    );
    expect(elsewhere.status).toBe(201);
  });

  it('is not used up by a refused request', async () => {
    expect((await post({ name: 'Einmal', allowDuplicate: true }, 'refused')).status).toBe(422);
    expect((await post(organisation, 'refused')).status).toBe(201);
  });

  it('checks rights anew', async () => {
    const coordinator = await t.world.account({ role: 'coordinator' });
    expect((await post(organisation, 'rights', coordinator)).status).toBe(201);
    await t.database.dataSource.query('UPDATE account SET role = NULL WHERE id = $1', [
      coordinator.accountId,
    ]);
    expect((await post(organisation, 'rights', coordinator)).status).toBe(403);
  });

  it('has one effect where the same request comes five times at once', async () => {
    const replies = await Promise.all(Array.from({ length: 5 }, () => post(organisation, 'at-once')));
    expect(replies.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
    expect(new Set(replies.map(({ body }) => body.id)).size).toBe(1);
  });

  it('that cannot be one is refused', async () => {
    for (const key of ['with space', 'x'.repeat(201)])
      expect((await post(organisation, key)).status).toBe(400);
  });

  it('is forgotten after 24 hours', async () => {
    const first = await post(organisation, 'old');
    t.setNow('2026-03-19T09:00:01.000Z');
    const fresh = { token: await t.world.signIn(lead.accountId) };
    expect((await post(organisation, 'old', fresh)).body.id).not.toBe(first.body.id);
    t.setNow('2026-03-18T09:00:00.000Z');
  });
});

describe('If-Match', () => {
  it('lets one of several edits at once through, and no other', async () => {
    const conditional = routes.filter((route) => route.conditional);
    expect(conditional.length).toBeGreaterThan(20);
    for (const route of conditional) {
      const { path, body } = await made(route);
      const replies = await Promise.all(Array.from({ length: 4 }, () => send(route, path, body)));
      const statuses = replies.map(({ status }) => status).sort();
      // What is approved stays so, however often it is approved; what was deleted is gone.
      const others = route.name.endsWith('/approval')
        ? 200
        : /^DELETE \/(agenda-items|participations|interactions|imports|segments|own-fields|free-spans|webhooks|date-poll-respondents)\/\{id\}$/.test(
              route.name,
            )
          ? 404
          : 412;
      const winner = route.method === 'delete' && others === 404 ? 204 : Math.min(...statuses);
      expect({
        route: route.name,
        statuses,
        texts: replies.filter(({ status }) => status >= 500 || status === 422).map(({ text }) => text),
      }).toEqual({
        route: route.name,
        statuses: [winner, others, others, others].sort(),
        texts: [],
      });
      expect(winner).toBeLessThan(300);
    }
  });
});
