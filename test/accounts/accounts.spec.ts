import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';
import { accountWithPassword, PASSWORD, signIn } from './credentials.js';

let t: TestApp;
let lead: Principal;
let coordinator: Principal;

beforeAll(async () => {
  t = await testApp();
  lead = await t.world.account({ role: 'alliance_lead' });
  coordinator = await t.world.account({ role: 'coordinator' });
});
afterAll(() => t.close());

const path = (id: string) => `/accounts/${id}`;
async function patch(id: string, fields: object, as: Principal = lead) {
  const current = await t.api.get(path(id), { as: lead });
  return t.api.patch(path(id), fields, { as, ifMatch: current.status === 200 ? current : '"1-x"' });
}
const enabledLeads = () =>
  t.database.dataSource.query<{ id: string }[]>(
    `SELECT id FROM account WHERE role = 'alliance_lead' AND disabled_at IS NULL`,
  );

describe('accounts', () => {
  it('are added by the alliance lead, without a password, and read back', async () => {
    const personId = await t.world.person({ given_name: 'Ada', family_name: 'Lenz' });
    const fields = { email: 'A.Lenz@Jena.example', personId, role: 'coordinator' };
    const made = await t.api.post('/accounts', fields, { as: lead });
    expect(made).toMatchObject({
      status: 201,
      headers: { location: `/api/v1/accounts/${made.body.id}` },
      body: {
        email: 'a.lenz@jena.example',
        personId,
        personName: 'Ada Lenz',
        role: 'coordinator',
        locale: 'de',
        disabled: false,
        disabledAt: null,
        hasPassword: false,
        version: 1,
      },
    });
    const read = await t.api.get(path(made.body.id), { as: lead });
    expect(read.etag).toBe(made.etag);
    expect(read.text).not.toContain('argon2');
  });

  it('are nobody else’s business', async () => {
    const key = await t.world.apiKey(['organisation.read']);
    const observer = await t.world.account({ role: 'observer' });
    const groupLead = await t.world.seated('it-talent', 'lead');
    for (const as of [coordinator, observer, groupLead, key]) {
      expect((await t.api.get('/accounts', { as })).status).toBe(403);
      expect((await t.api.get(path(lead.accountId), { as })).status).toBe(403);
      expect((await t.api.post('/accounts', { email: 'x@y.example' }, { as })).status).toBe(403);
      const refused = await t.api.patch(path(lead.accountId), { role: null }, { as, ifMatch: '"1-x"' });
      expect(refused.status).toBe(403);
    }
    expect((await t.api.get('/accounts')).status).toBe(401);
  });

  it('have an e-mail address and a person of their own', async () => {
    const { email } = await accountWithPassword(t);
    const post = (fields: object) => t.api.post('/accounts', fields, { as: lead });
    const errors = (pointer: string, code: string) => ({
      status: 422,
      body: { errors: [{ pointer, code }] },
    });
    expect(await post({ email: email.toUpperCase() })).toMatchObject(errors('/email', 'duplicate'));
    const unknown = '019a2b3c-0000-7000-8000-000000000000';
    expect(await post({ email: 'n1@alliance.example', personId: unknown })).toMatchObject(
      errors('/personId', 'unknown_reference'),
    );
    expect(await post({ email: 'n1@alliance.example', personId: lead.personId })).toMatchObject(
      errors('/personId', 'duplicate'),
    );
    const wrong = await post({ email: 'x', role: 'king', passwordHash: 'x', disabled: true });
    expect(wrong.body.errors.map((e: { pointer: string }) => e.pointer).sort()).toEqual([
      '/disabled',
      '/email',
      '/passwordHash',
      '/role',
    ]);
    const list = await t.api.get('/accounts?q=n1@alliance.example', { as: lead });
    expect(list.body.data).toEqual([]);
  });

  it('are changed on the version that was read', async () => {
    const { accountId } = await t.world.account();
    const read = await t.api.get(path(accountId), { as: lead });
    const changed = await t.api.patch(
      path(accountId),
      { role: 'observer', locale: 'en', personId: null },
      { as: lead, ifMatch: read },
    );
    expect(changed).toMatchObject({
      status: 200,
      body: { role: 'observer', locale: 'en', personId: null, version: 2 },
    });
    expect((await t.api.patch(path(accountId), { role: null }, { as: lead, ifMatch: read })).status).toBe(
      412,
    );
    expect((await t.api.patch(path(accountId), { role: null }, { as: lead })).status).toBe(428);
    expect((await patch('019a2b3c-0000-7000-8000-000000000000', {})).status).toBe(404);
  });

  it('are added once, however often the request is repeated', async () => {
    const options = { as: lead, headers: { 'idempotency-key': 'account-1' } };
    const first = await t.api.post('/accounts', { email: 'once@alliance.example' }, options);
    const again = await t.api.post('/accounts', { email: 'once@alliance.example' }, options);
    expect(again).toMatchObject({ status: 201, body: { id: first.body.id } });
  });

  it('have their rights from the next request on', async () => {
    const somebody = await t.world.account({ role: 'coordinator' });
    expect((await t.api.post('/organisations', {}, { as: somebody })).status).toBe(422);
    await patch(somebody.accountId, { role: null });
    expect((await t.api.post('/organisations', {}, { as: somebody })).status).toBe(403);
  });

  it('that are disabled are signed out at once and stay out until they are enabled', async () => {
    const account = await accountWithPassword(t);
    const { body: tokens } = await signIn(t, account.email);
    const link = await t.api.post(`${path(account.accountId)}/password-links`, undefined, { as: lead });
    const disabled = await patch(account.accountId, { disabled: true });
    expect(disabled.body).toMatchObject({ disabled: true, disabledAt: '2026-03-18T09:00:00.000Z' });
    expect((await t.api.get('/me', { as: tokens.accessToken })).status).toBe(401);
    expect((await signIn(t, account.email)).status).toBe(401);
    const enabled = await patch(account.accountId, { disabled: false });
    expect(enabled.body).toMatchObject({ disabled: false, disabledAt: null });
    expect((await t.api.post('/auth/tokens', { refreshToken: tokens.refreshToken })).status).toBe(401);
    const used = await t.api.put('/auth/password', { link: link.body.link, password: PASSWORD });
    expect(used.body.errors).toMatchObject([{ pointer: '/link', code: 'link_not_usable' }]);
    expect((await signIn(t, account.email)).status).toBe(201);
  });

  it('lose their open links with their e-mail address', async () => {
    const { accountId } = await t.world.account();
    const link = await t.api.post(`${path(accountId)}/password-links`, undefined, { as: lead });
    await patch(accountId, { email: 'moved@alliance.example' });
    expect((await t.api.put('/auth/password', { link: link.body.link, password: PASSWORD })).status).toBe(
      422,
    );
  });

  it('are listed with filters', async () => {
    const disabled = await t.world.account({ role: 'observer', disabled: true });
    const list = await t.api.get('/accounts?role=observer&role=coordinator&disabled=true&total=true', {
      as: lead,
    });
    expect(list.body).toMatchObject({ data: [{ id: disabled.accountId }], total: 1 });
    const sorted = await t.api.get('/accounts?sort=-email,createdAt&limit=2', { as: lead });
    expect(sorted.body.page.nextCursor).not.toBeNull();
    expect((await t.api.get('/accounts?sort=role', { as: lead })).status).toBe(400);
    expect((await t.api.get('/accounts?updatedSince=2030-01-01T00:00:00Z', { as: lead })).body.data).toEqual(
      [],
    );
  });
});

describe('the last alliance lead', () => {
  it('cannot be disabled or demoted', async () => {
    expect(await enabledLeads()).toHaveLength(1);
    const changes = [
      { role: null },
      { role: 'observer' },
      { disabled: true },
      { disabled: true, locale: 'en' },
    ];
    for (const fields of changes) {
      const refused = await patch(lead.accountId, fields);
      expect(refused).toMatchObject({ status: 409, body: { code: 'last_alliance_lead' } });
    }
    const { body } = await t.api.get('/me', { as: lead });
    expect(body.account).toMatchObject({ role: 'alliance_lead', locale: 'de' });
    const kept = await patch(lead.accountId, { role: 'alliance_lead', locale: 'en', disabled: false });
    expect(kept.status).toBe(200);
  });

  it('stays where two demote and disable each other at the same time', async () => {
    for (let round = 0; round < 4; round++) {
      const other = await t.world.account({ role: 'alliance_lead' });
      const ifMatch = await t.api.get(path(lead.accountId), { as: lead });
      const both = await Promise.all([
        t.api.patch(path(lead.accountId), { role: 'coordinator' }, { as: other, ifMatch }),
        t.api.patch(path(other.accountId), { disabled: true }, { as: lead, ifMatch: '"1-x"' }),
      ]);
      expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
      const left = await enabledLeads();
      expect(left).toHaveLength(1);
      if (left[0]?.id === other.accountId) lead = other;
    }
  });
});
