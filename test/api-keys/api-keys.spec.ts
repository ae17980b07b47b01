import { NOW, testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';

let t: TestApp;
let lead: Principal;

beforeAll(async () => {
  t = await testApp();
  lead = await t.world.account({ role: 'alliance_lead' });
});
afterAll(() => t.close());

const make = (fields: object, as: Principal | string = lead) =>
  t.api.post('/api-keys', { name: 'Website', permissions: ['organisation.read'], ...fields }, { as });
const pointers = (reply: { body: { errors: { pointer: string; code: string }[] } }) =>
  reply.body.errors.map(({ pointer, code }) => `${pointer} ${code}`);

describe('API keys', () => {
  it('are shown once, and do what they may and no more', async () => {
    const made = await make({ expiresAt: '2027-01-01T00:00:00+01:00' });
    expect(made).toMatchObject({
      status: 201,
      headers: { 'cache-control': 'no-store' },
      body: {
        name: 'Website',
        steeringGroupId: null,
        expiresAt: '2026-12-31T23:00:00.000Z',
        lastUsedAt: null,
      },
    });
    const { token, id } = made.body;
    expect(token).toMatch(new RegExp(`^aak_${id.replaceAll('-', '')}_[A-Za-z0-9_-]{43}$`));
    expect((await t.api.get('/organisations', { as: token })).status).toBe(200);
    expect((await t.api.post('/organisations', {}, { as: token })).status).toBe(403);
    const list = await t.api.get('/api-keys?q=web', { as: lead });
    expect(list.body.data).toMatchObject([{ id, lastUsedAt: NOW.toISOString() }]);
    expect(list.text).not.toContain(token.slice(-43));
    const stored = await t.database.dataSource.query(`SELECT k::text AS row FROM api_key k`);
    expect(JSON.stringify(stored)).not.toContain(token.slice(-43));
  });

  it('are used by nobody who has not all of them', async () => {
    const { token, id } = (await make({ name: 'Halb bekannt' })).body;
    const guessed = token.slice(0, -43) + 'x'.repeat(43);
    for (const as of [guessed, token.slice(0, -1), 'aak_']) {
      expect(await t.api.get('/organisations', { as })).toMatchObject({
        status: 401,
        body: { code: 'not_signed_in' },
      });
    }
    const list = await t.api.get('/api-keys?q=bekannt', { as: lead });
    expect(list.body.data).toMatchObject([{ id, lastUsedAt: null }]);
  });

  it('act as themselves in the audit trail', async () => {
    const made = await make({ name: 'Pflege', permissions: ['organisation.read', 'organisation.create'] });
    const organisation = await t.api.post(
      '/organisations',
      { name: 'Per Schlüssel', sectorCode: 'business' },
      { as: made.body.token },
    );
    const trail = await t.api.get(`/audit-events?recordId=${organisation.body.id}`, { as: lead });
    expect(trail.body.data).toMatchObject([{ actor: { kind: 'api_key', id: made.body.id, name: 'Pflege' } }]);
  });

  it('never carry accounts, keys, notes or approval', async () => {
    for (const permission of [
      'account.manage',
      'apiKey.manage',
      'audit.read',
      'minutes.approve',
      'note.internal',
    ]) {
      expect(pointers(await make({ permissions: ['organisation.read', permission] }))).toEqual([
        '/permissions/1 not_one_of',
      ]);
    }
    expect(pointers(await make({ permissions: [] }))).toEqual(['/permissions too_few']);
  });

  it('that are bound to a group carry what means something there', async () => {
    const steeringGroupId = await t.world.groupId('it-talent');
    const refused = await make({ steeringGroupId, permissions: ['meeting.read', 'organisation.create'] });
    expect(pointers(refused)).toEqual(['/permissions/1 not_for_group_keys']);
    expect((await make({ steeringGroupId, permissions: ['meeting.read'] })).body).toMatchObject({
      steeringGroupId,
    });
    const unknown = '019a2b3c-0000-7000-8000-000000000000';
    expect(pointers(await make({ steeringGroupId: unknown, permissions: ['meeting.read'] }))).toEqual([
      '/steeringGroupId unknown_reference',
    ]);
  });

  it('do not begin expired', async () => {
    expect(pointers(await make({ expiresAt: NOW.toISOString() }))).toEqual(['/expiresAt expiry_past']);
  });

  it('end when they expire', async () => {
    const { token } = (await make({ expiresAt: '2026-03-18T10:00:00Z' })).body;
    t.setNow('2026-03-18T09:59:59.999Z');
    expect((await t.api.get('/organisations', { as: token })).status).toBe(200);
    t.setNow('2026-03-18T10:00:00.000Z');
    expect((await t.api.get('/organisations', { as: token })).status).toBe(401);
    t.setNow(NOW);
  });

  it('end at once when they are revoked, which happens once', async () => {
    const { token, id } = (await make({ name: 'Weg damit' })).body;
    expect((await t.api.delete(`/api-keys/${id}`, { as: lead })).status).toBe(204);
    expect((await t.api.get('/organisations', { as: token })).status).toBe(401);
    expect((await t.api.delete(`/api-keys/${id}`, { as: lead })).status).toBe(404);
    expect((await t.api.get('/api-keys?q=damit', { as: lead })).body.data).toEqual([]);
    const trail = await t.api.get(`/audit-events?recordId=${id}&sort=at`, { as: lead });
    expect(trail.body.data.map((e: { action: string }) => e.action)).toEqual(['created', 'revoked']);
    expect(trail.text).not.toContain(token.slice(-43));
  });

  it('that may write must be able to read what they write', async () => {
    const refused = await make({ permissions: ['organisation.create', 'topic.read', 'seat.write'] });
    expect(refused.status).toBe(422);
    expect(pointers(refused)).toEqual(['/permissions/0 permission_needs', '/permissions/2 permission_needs']);
    const { token } = (await make({ permissions: ['organisation.create', 'organisation.read'] })).body;
    const made = await t.api.post('/organisations', { name: 'Neu', sectorCode: 'science' }, { as: token });
    expect(made.status).toBe(201);
  });

  it('are for the alliance lead alone', async () => {
    const coordinator = await t.world.account({ role: 'coordinator' });
    const { id, token } = (await make({})).body;
    for (const as of [coordinator, token]) {
      expect((await t.api.get('/api-keys', { as })).status).toBe(403);
      expect((await make({}, as)).status).toBe(403);
      expect((await t.api.delete(`/api-keys/${id}`, { as })).status).toBe(403);
    }
    expect((await t.api.get('/organisations', { as: token })).status).toBe(200);
  });
});
