import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';
import { accountWithPassword, OTHER_PASSWORD, PASSWORD, signIn } from '../accounts/credentials.js';

let t: TestApp;
let lead: Principal;

beforeAll(async () => {
  t = await testApp();
  lead = await t.world.account({ role: 'alliance_lead' });
});
afterAll(() => t.close());

const trail = (query: string) => t.api.get(`/audit-events?${query}`, { as: lead });

describe('the audit trail', () => {
  it('tells who changed what, when and in which request', async () => {
    const organisation = await t.world.organisation({ name: 'Vorher' });
    const coordinator = await t.world.account({ role: 'coordinator' });
    const changed = await t.api.patch(
      `/organisations/${organisation}`,
      { name: 'Nachher', tags: ['neu'] },
      { as: coordinator, ifMatch: '"1-x"' },
    );
    const { data } = (await trail(`recordType=organisation&recordId=${organisation}&total=true`)).body;
    expect(data).toMatchObject([
      {
        at: '2026-03-18T09:00:00.000Z',
        actor: { kind: 'account', id: coordinator.accountId, name: expect.stringMatching(/^Vorname/) },
        action: 'changed',
        recordType: 'organisation',
        recordId: organisation,
        fields: ['name', 'tags'],
        values: [
          { field: 'name', before: 'Vorher', after: 'Nachher' },
          { field: 'tags', before: [], after: ['neu'] },
        ],
        requestId: changed.headers['x-request-id'],
      },
    ]);
  });

  it('stays readable where values were erased', async () => {
    const made = await t.api.post(
      '/organisations',
      { name: 'Bald leer', sectorCode: 'business' },
      { as: lead },
    );
    await t.database.dataSource.query(
      `DELETE FROM audit_value WHERE audit_event_id IN (SELECT id FROM audit_event WHERE record_id = $1)`,
      [made.body.id],
    );
    const { data } = (await trail(`recordId=${made.body.id}`)).body;
    expect(data).toMatchObject([{ values: [], fields: expect.arrayContaining(['name']) }]);
  });

  it('is filtered by actor, action and time, newest first, page by page', async () => {
    const other = await t.world.account({ role: 'alliance_lead' });
    for (const [hour, name] of [
      ['10', 'eins'],
      ['11', 'zwei'],
      ['12', 'drei'],
    ]) {
      t.setNow(`2026-04-01T${hour}:00:00Z`);
      await t.api.post(
        '/organisations',
        { name, sectorCode: 'business' },
        { as: { token: await t.world.signIn(other.accountId) } },
      );
    }
    lead = { ...lead, token: await t.world.signIn(lead.accountId) };
    const names = async (query: string) =>
      (await trail(`actorId=${other.accountId}&${query}`)).body.data.map(
        (e: { values: { field: string; after: string }[] }) =>
          e.values.find(({ field }) => field === 'name')?.after,
      );
    expect(await names('action=created')).toEqual(['drei', 'zwei', 'eins']);
    expect(await names('sort=at')).toEqual(['eins', 'zwei', 'drei']);
    expect(await names('since=2026-04-01T11:00:00Z&until=2026-04-01T12:00:00Z')).toEqual(['zwei']);
    expect(await names('action=ended')).toEqual([]);
    const first = (await trail(`actorId=${other.accountId}&limit=2`)).body;
    expect(await names(`limit=2&cursor=${first.page.nextCursor}`)).toEqual(['eins']);
    expect((await trail('colour=red')).status).toBe(400);
  });

  it('knows what was done to accounts, but no secret and no sign-in', async () => {
    const account = await accountWithPassword(t);
    const signedIn = await signIn(t, account.email);
    await signIn(t, account.email, 'wrong');
    await t.api.put(
      '/me/password',
      { currentPassword: PASSWORD, newPassword: OTHER_PASSWORD },
      { as: signedIn.body.accessToken },
    );
    const link = await t.api.post(`/accounts/${account.accountId}/password-links`, undefined, { as: lead });
    await t.api.put('/auth/password', { link: link.body.link, password: PASSWORD });
    await t.api.patch(`/accounts/${account.accountId}`, { disabled: true }, { as: lead, ifMatch: '"1-x"' });
    const { body, text } = await trail(`recordId=${account.accountId}&sort=at`);
    expect(
      body.data.map((e: { action: string; actor: { kind: string } }) => `${e.actor.kind} ${e.action}`).sort(),
    ).toEqual([
      'account changed',
      'account password_changed',
      'account password_link_made',
      'anonymous password_set',
    ]);
    for (const secret of [PASSWORD, OTHER_PASSWORD, 'argon2', link.body.link])
      expect(text).not.toContain(secret);
  });

  it('is for the alliance lead alone', async () => {
    const coordinator = await t.world.account({ role: 'coordinator' });
    expect((await t.api.get('/audit-events', { as: coordinator })).status).toBe(403);
    expect((await t.api.get('/audit-events')).status).toBe(401);
  });
});
