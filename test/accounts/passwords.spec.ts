import { NOW, testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';
import { accountWithPassword, OTHER_PASSWORD, PASSWORD, signIn } from './credentials.js';

let t: TestApp;
let lead: Principal;

beforeAll(async () => {
  t = await testApp({ config: { trustProxy: 1 } });
  lead = await t.world.account({ role: 'alliance_lead' });
});
afterAll(() => t.close());

let addresses = 0;
/** An address that nobody came from yet. */
const fresh = () => ({ 'x-forwarded-for': `10.0.${++addresses >> 8}.${addresses & 255}` });

const change = (as: string | Principal, currentPassword: string, newPassword: string, headers = fresh()) =>
  t.api.put('/me/password', { currentPassword, newPassword }, { as, headers });
const linkFor = (accountId: string, as: Principal = lead) =>
  t.api.post(`/accounts/${accountId}/password-links`, undefined, { as });
const setByLink = (link: string, password: string) => t.api.put('/auth/password', { link, password });
const firstError = (pointer: string, code: string) => ({
  status: 422,
  body: { errors: [{ pointer, code }] },
});

describe('changing my password', () => {
  it('lets the new one in and ends all other sessions at once', async () => {
    const { email } = await accountWithPassword(t);
    const here = await signIn(t, email, PASSWORD, { headers: fresh() });
    const there = await signIn(t, email, PASSWORD, { headers: fresh() });
    const changed = await change(here.body.accessToken, PASSWORD, OTHER_PASSWORD);
    expect(changed.status).toBe(204);
    expect((await t.api.get('/me', { as: here.body.accessToken })).status).toBe(200);
    expect((await t.api.get('/me', { as: there.body.accessToken })).status).toBe(401);
    expect((await t.api.post('/auth/tokens', { refreshToken: there.body.refreshToken })).status).toBe(401);
    expect((await signIn(t, email, PASSWORD, { headers: fresh() })).status).toBe(401);
    expect((await signIn(t, email, OTHER_PASSWORD, { headers: fresh() })).status).toBe(201);
  });

  it('needs the present one, and slows guessing at it', async () => {
    const account = await accountWithPassword(t);
    const headers = fresh();
    for (let n = 0; n < 6; n++) {
      expect(await change(account, 'wrong', OTHER_PASSWORD, headers)).toMatchObject(
        firstError('/currentPassword', 'password_wrong'),
      );
    }
    const slowed = await change(account, PASSWORD, OTHER_PASSWORD, headers);
    expect(slowed).toMatchObject({ status: 429, headers: { 'retry-after': '2' } });
  });

  it('refuses passwords that are short or common, and keeps the present one', async () => {
    const account = await accountWithPassword(t);
    expect(await change(account, PASSWORD, 'kurz')).toMatchObject(firstError('/newPassword', 'too_short'));
    expect(await change(account, PASSWORD, 'x'.repeat(257))).toMatchObject(
      firstError('/newPassword', 'too_long'),
    );
    for (const common of [
      'password1234',
      'qwertzuiop12',
      'Passwort2026!',
      'JenaJenaJena',
      `${account.email}1`,
    ]) {
      expect(await change(account, PASSWORD, common)).toMatchObject(
        firstError('/newPassword', 'password_too_common'),
      );
    }
    expect((await signIn(t, account.email, PASSWORD, { headers: fresh() })).status).toBe(201);
  });

  it('refuses names of the person, its organisation, a group, a city and the alliance, whatever stands around them', async () => {
    const account = await accountWithPassword(t);
    const sql = (text: string, values: unknown[]) => t.database.dataSource.query(text, values);
    await sql(`UPDATE person SET given_name = 'Ottilie', family_name = 'Quarz-Möhring' WHERE id = $1`, [
      account.personId,
    ]);
    await sql(`UPDATE organisation SET name = 'Glaswerk Vexin GmbH', city = 'Kahla' WHERE id = $1`, [
      account.organisationId,
    ]);
    await t.world.organisation({ city: 'Uhlstädt' });
    await sql(`UPDATE alliance SET name = 'Bündnis Zwölfstrom'`, []);
    for (const known of [
      'Ottilie',
      'Moehring',
      'Vexin',
      'Kahla',
      'Uhlstädt',
      'Zwoelfstrom',
      'MINT',
      'it-talent',
    ])
      expect([known, await change(account, PASSWORD, `§3${known}-2026-71!!`)]).toMatchObject([
        known,
        firstError('/newPassword', 'password_too_common'),
      ]);
    expect((await change(account, PASSWORD, 'Kahla Zettel Kranich Turbine')).status).toBe(204);
  });

  it('is for accounts only', async () => {
    expect((await t.api.put('/me/password', {})).status).toBe(401);
    const key = await t.world.apiKey(['person.read']);
    expect((await change(key, PASSWORD, OTHER_PASSWORD)).status).toBe(403);
  });
});

describe('a password link', () => {
  it('sets a first password once and signs the account out everywhere', async () => {
    const account = await accountWithPassword(t);
    const { body, status, headers } = await linkFor(account.accountId);
    expect({ status, expiresAt: body.expiresAt }).toEqual({
      status: 201,
      expiresAt: '2026-03-19T09:00:00.000Z',
    });
    expect(headers['cache-control']).toBe('no-store');
    expect((await setByLink(body.link, OTHER_PASSWORD)).status).toBe(204);
    expect((await t.api.get('/me', { as: account })).status).toBe(401);
    expect((await signIn(t, account.email, OTHER_PASSWORD, { headers: fresh() })).status).toBe(201);
    expect(await setByLink(body.link, PASSWORD)).toMatchObject(firstError('/link', 'link_not_usable'));
  });

  it('survives a password that is refused', async () => {
    const { accountId } = await t.world.account();
    const { body } = await linkFor(accountId);
    expect(await setByLink(body.link, 'password12345')).toMatchObject(
      firstError('/password', 'password_too_common'),
    );
    expect((await setByLink(body.link, PASSWORD)).status).toBe(204);
  });

  it('loses its force by a newer one, by time, and where the account is disabled', async () => {
    const { accountId } = await t.world.account();
    const old = await linkFor(accountId);
    const newer = await linkFor(accountId);
    const refused = firstError('/link', 'link_not_usable');
    expect(await setByLink(old.body.link, PASSWORD)).toMatchObject(refused);
    t.setNow(new Date(NOW.getTime() + 24 * 3_600_000));
    expect(await setByLink(newer.body.link, PASSWORD)).toMatchObject(refused);
    t.setNow(NOW);
    await t.database.dataSource.query(`UPDATE account SET disabled_at = now() WHERE id = $1`, [accountId]);
    expect(await setByLink(newer.body.link, PASSWORD)).toMatchObject(refused);
    expect(await setByLink('made-up', PASSWORD)).toMatchObject(refused);
    expect(await linkFor(accountId)).toMatchObject({ status: 409, body: { code: 'account_disabled' } });
  });

  it('is used by one of two at the same time', async () => {
    const { accountId } = await t.world.account();
    const { body } = await linkFor(accountId);
    const both = await Promise.all([setByLink(body.link, PASSWORD), setByLink(body.link, OTHER_PASSWORD)]);
    expect(both.map(({ status }) => status).sort()).toEqual([204, 422]);
  });

  it('is made by the alliance lead only, for accounts that there are', async () => {
    const coordinator = await t.world.account({ role: 'coordinator' });
    expect((await linkFor(lead.accountId, coordinator)).status).toBe(403);
    expect((await linkFor('019a2b3c-0000-7000-8000-000000000000')).status).toBe(404);
  });

  it('is made anew each time, whatever Idempotency-Key comes with it', async () => {
    const { accountId } = await t.world.account();
    const options = { as: lead, headers: { 'idempotency-key': 'k1' } };
    const path = `/accounts/${accountId}/password-links`;
    const first = await t.api.post(path, undefined, options);
    const second = await t.api.post(path, undefined, options);
    expect(second.body.link).not.toBe(first.body.link);
    const kept: unknown[] = await t.database.dataSource.query(`SELECT key FROM idempotency_key`);
    expect(kept).toEqual([]);
  });
});
