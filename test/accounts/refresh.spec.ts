import { createHash } from 'node:crypto';
import { NOW, testApp, type TestApp } from '../support/app.js';
import { accountWithPassword, cookiesOf, PASSWORD, signIn } from './credentials.js';

let t: TestApp;

beforeAll(async () => {
  t = await testApp();
});
afterAll(() => t.close());

const refresh = (refreshToken: string) => t.api.post('/auth/tokens', { refreshToken });
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);
const DAY = 86_400;
/** The secret with another first letter. */
const flipped = (secret: string) => `${secret.startsWith('A') ? 'B' : 'A'}${secret.slice(1)}`;

async function session() {
  t.setNow(NOW);
  const account = await accountWithPassword(t);
  const { body } = await signIn(t, account.email);
  return { ...account, refreshToken: body.refreshToken as string, accessToken: body.accessToken as string };
}

describe('refresh tokens', () => {
  it('are exchanged at every use', async () => {
    const first = await session();
    const second = await refresh(first.refreshToken);
    expect(second).toMatchObject({ status: 200, body: { tokenType: 'Bearer', expiresIn: 600 } });
    expect(second.headers['cache-control']).toBe('no-store');
    expect(second.body.refreshToken).not.toBe(first.refreshToken);
    expect((await t.api.get('/me', { as: second.body.accessToken })).status).toBe(200);
    expect((await refresh(second.body.refreshToken)).status).toBe(200);
  });

  it('are exchanged whatever outdated access token comes along', async () => {
    const first = await session();
    t.setNow(later(700));
    const second = await t.api.post(
      '/auth/tokens',
      { refreshToken: first.refreshToken },
      { as: first.accessToken },
    );
    expect(second.status).toBe(200);
    expect((await t.api.get('/me', { as: first.accessToken })).status).toBe(401);
    expect((await t.api.get('/me', { as: second.body.accessToken })).status).toBe(200);
  });

  it('give a second tab access within ten seconds, and no further token', async () => {
    const first = await session();
    const second = await refresh(first.refreshToken);
    t.setNow(later(10));
    const tab = await refresh(first.refreshToken);
    expect(tab.status).toBe(200);
    expect(tab.body).not.toHaveProperty('refreshToken');
    expect((await t.api.get('/me', { as: tab.body.accessToken })).status).toBe(200);
    expect((await refresh(second.body.refreshToken)).status).toBe(200);
  });

  it('end the session where the one before comes later than that', async () => {
    const first = await session();
    const second = await refresh(first.refreshToken);
    t.setNow(later(11));
    expect(await refresh(first.refreshToken)).toMatchObject({ status: 401, body: { code: 'session_over' } });
    expect((await refresh(second.body.refreshToken)).status).toBe(401);
    expect((await t.api.get('/me', { as: second.body.accessToken })).status).toBe(401);
  });

  it('end the session where an older one comes, even at once', async () => {
    const first = await session();
    const second = await refresh(first.refreshToken);
    const third = await refresh(second.body.refreshToken);
    expect((await refresh(first.refreshToken)).status).toBe(401);
    expect((await refresh(third.body.refreshToken)).status).toBe(401);
  });

  it('are refused where nobody ever gave them, and the session goes on', async () => {
    const first = await session();
    const second = await refresh(first.refreshToken);
    const other = await session();
    const [id] = second.body.refreshToken.split('.');
    const [, othersSecret] = other.refreshToken.split('.');
    for (const secret of ['a'.repeat(43), othersSecret, flipped(second.body.refreshToken.split('.')[1])]) {
      const made = await refresh(`${id}.${secret}`);
      expect(made).toMatchObject({ status: 401, body: { code: 'session_over' } });
    }
    expect((await t.api.get('/me', { as: second.body.accessToken })).status).toBe(200);
    expect((await refresh(second.body.refreshToken)).status).toBe(200);
  });

  it('from before they had a proof are exchanged, and end the session as the one before', async () => {
    const first = await session();
    const [id] = first.refreshToken.split('.');
    const old = `${id}.${'o'.repeat(42)}A`;
    await t.database.dataSource.query(`UPDATE session SET token_hash = $2 WHERE id = $1::uuid`, [
      id,
      createHash('sha256').update(old).digest(),
    ]);
    const second = await refresh(old);
    expect(second.status).toBe(200);
    t.setNow(later(11));
    expect((await refresh(old)).status).toBe(401);
    expect((await refresh(second.body.refreshToken)).status).toBe(401);
  });

  it('are exchanged once by two at the same time', async () => {
    const first = await session();
    const both = await Promise.all([refresh(first.refreshToken), refresh(first.refreshToken)]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(both.filter(({ body }) => body.refreshToken !== undefined)).toHaveLength(1);
  });

  it('lapse after fourteen days without use, and thirty days in all', async () => {
    const idle = await session();
    t.setNow(later(14 * DAY));
    expect((await refresh(idle.refreshToken)).status).toBe(401);
    let { refreshToken } = await session();
    for (const days of [10, 20, 29.9]) {
      t.setNow(later(days * DAY));
      const next = await refresh(refreshToken);
      expect(next.status).toBe(200);
      refreshToken = next.body.refreshToken;
    }
    t.setNow(later(30 * DAY));
    expect((await refresh(refreshToken)).status).toBe(401);
  });

  it('that lapsed leave the database with the next sign-in of their account, and of no other', async () => {
    const first = await session();
    const other = await session();
    const kept = ({ refreshToken }: { refreshToken: string }) =>
      t.world.rows(`SELECT FROM session WHERE id = $1`, refreshToken.split('.')[0]);
    t.setNow(later(30 * DAY + 1));
    expect((await signIn(t, first.email)).status).toBe(201);
    expect(await kept(first)).toHaveLength(0);
    expect(await kept(other)).toHaveLength(1);
  });

  it('are refused where they are none', async () => {
    const { refreshToken } = await session();
    for (const token of ['nonsense', `${'0'.repeat(32)}.${'a'.repeat(43)}`]) {
      expect(await refresh(token)).toMatchObject({ status: 401, body: { code: 'session_over' } });
    }
    expect((await t.api.post('/auth/tokens', {})).status).toBe(401);
    expect((await t.api.post('/auth/tokens', { refreshToken: 5 })).status).toBe(422);
    expect((await refresh(refreshToken)).status).toBe(200);
  });

  it('are kept as hashes only', async () => {
    const { refreshToken, accountId } = await session();
    const rows = await t.database.dataSource.query(
      `SELECT s::text AS row FROM session s WHERE account_id = $1`,
      [accountId],
    );
    expect(JSON.stringify(rows)).not.toContain(refreshToken.split('.')[1]);
  });
});

describe('signing out', () => {
  it('ends the session at once, and no other', async () => {
    const here = await session();
    const there = await signIn(t, here.email);
    const out = await t.api.delete('/auth/sessions/current', { as: here.accessToken });
    expect(out.status).toBe(204);
    expect(out.headers['cache-control']).toBe('no-store');
    expect((await t.api.get('/me', { as: here.accessToken })).status).toBe(401);
    expect((await refresh(here.refreshToken)).status).toBe(401);
    expect((await t.api.get('/me', { as: there.body.accessToken })).status).toBe(200);
  });

  it('needs a sign-in, and an API key is none', async () => {
    expect((await t.api.delete('/auth/sessions/current')).status).toBe(401);
    const key = await t.world.apiKey(['organisation.read']);
    expect((await t.api.delete('/auth/sessions/current', { as: key })).status).toBe(403);
  });
});

describe('the cookie', () => {
  const own = { host: 'crm.example', origin: 'https://crm.example' };

  it('carries the refresh token instead of the body, where no script can read it', async () => {
    const { email } = await session();
    const signedIn = await signIn(t, email, PASSWORD, { useCookie: true, headers: own });
    expect(signedIn.body).not.toHaveProperty('refreshToken');
    const [cookie = ''] = cookiesOf(signedIn);
    expect(cookie).toMatch(/^__Host-alliance-refresh=[0-9a-f]{32}\.[A-Za-z0-9_-]{43}; /);
    for (const part of [
      'Path=/',
      'HttpOnly',
      'Secure',
      'SameSite=Strict',
      'Expires=Wed, 01 Apr 2026 09:00:00 GMT',
    ])
      expect(cookie.split('; ')).toContain(part);
    const sent = cookie.split(';')[0] ?? '';
    const refreshed = await t.api.post('/auth/tokens', undefined, { headers: { ...own, cookie: sent } });
    expect(refreshed.status).toBe(200);
    expect(refreshed.body).not.toHaveProperty('refreshToken');
    expect(cookiesOf(refreshed)).toHaveLength(1);
    const otherTab = await t.api.post('/auth/tokens', undefined, { headers: { ...own, cookie: sent } });
    expect(otherTab.status).toBe(200);
    expect(cookiesOf(otherTab)).toHaveLength(0);
    const out = await t.api.delete('/auth/sessions/current', {
      as: refreshed.body.accessToken,
      headers: { ...own, cookie: cookiesOf(refreshed)[0]?.split(';')[0] ?? '' },
    });
    expect(out.status).toBe(204);
    expect(cookiesOf(out)[0]).toMatch(/^__Host-alliance-refresh=; .*Expires=Thu, 01 Jan 1970/);
  });

  it('has another name and no Secure on plain http on this machine', async () => {
    const { email } = await session();
    const signedIn = await signIn(t, email, PASSWORD, {
      useCookie: true,
      headers: { host: 'localhost:3000' },
    });
    expect(cookiesOf(signedIn)[0]).toMatch(/^alliance-refresh=/);
    expect(cookiesOf(signedIn)[0]).not.toContain('Secure');
  });

  it('counts from our own pages only', async () => {
    const { email } = await session();
    const signedIn = await signIn(t, email, PASSWORD, { useCookie: true, headers: own });
    const cookie = cookiesOf(signedIn)[0]?.split(';')[0] ?? '';
    const foreign: Record<string, string>[] = [
      {},
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: 'https://crm.example:8443' },
    ];
    for (const origin of foreign) {
      const headers = { host: 'crm.example', cookie, ...origin };
      expect(await t.api.post('/auth/tokens', undefined, { headers })).toMatchObject({
        status: 403,
        body: { code: 'origin_not_ours' },
      });
      const out = await t.api.delete('/auth/sessions/current', { as: signedIn.body.accessToken, headers });
      expect(out.status).toBe(403);
    }
    expect((await t.api.post('/auth/tokens', undefined, { headers: { ...own, cookie } })).status).toBe(200);
  });
});
