import { NOW, testApp, type TestApp } from '../support/app.js';
import { accountWithPassword, PASSWORD, signIn } from './credentials.js';

let t: TestApp;

beforeAll(async () => {
  // Tests say where they come from, as a proxy would.
  t = await testApp({ config: { trustProxy: 1 } });
});
afterAll(() => t.close());

const from = (address: string) => ({ headers: { 'x-forwarded-for': address } });

describe('signing in', () => {
  it('gives an access token that opens the API, and a refresh token', async () => {
    const { email, accountId } = await accountWithPassword(t);
    const signedIn = await signIn(t, ` ${email.toUpperCase()} `, PASSWORD, from('192.0.2.1'));
    expect(signedIn).toMatchObject({ status: 201, body: { tokenType: 'Bearer', expiresIn: 600 } });
    expect(signedIn.body.refreshToken).toMatch(/^[0-9a-f]{32}\.[A-Za-z0-9_-]{43}$/);
    expect(signedIn.headers['cache-control']).toBe('no-store');
    const me = await t.api.get('/me', { as: signedIn.body.accessToken });
    expect(me.body.account.id).toBe(accountId);
  });

  it('is refused in the same words whatever is wrong', async () => {
    const known = await accountWithPassword(t);
    const disabled = await accountWithPassword(t, { disabled: true });
    const fresh = await t.world.account();
    const [{ email: withoutPassword }] = await t.database.dataSource.query<[{ email: string }]>(
      `SELECT email FROM account WHERE id = $1`,
      [fresh.accountId],
    );
    const tries = [
      await signIn(t, known.email, 'nicht das Passwort', from('192.0.2.2')),
      await signIn(t, disabled.email, PASSWORD, from('192.0.2.2')),
      await signIn(t, withoutPassword, PASSWORD, from('192.0.2.2')),
      await signIn(t, 'nobody@alliance.example', PASSWORD, from('192.0.2.2')),
    ];
    const answers = tries.map(({ status, body: { requestId: _, ...body } }) => ({ status, body }));
    expect(answers[0]).toMatchObject({ status: 401, body: { code: 'sign_in_failed' } });
    expect(tries[0]?.headers['cache-control']).toBe('no-store');
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it('says what is wrong with the content before it looks at any account', async () => {
    const refused = await t.api.post('/auth/sessions', { email: 'x', useCookie: 'yes', pin: 1 });
    expect(refused.status).toBe(422);
    expect(refused.body.errors.map((e: { pointer: string }) => e.pointer).sort()).toEqual([
      '/email',
      '/password',
      '/pin',
      '/useCookie',
    ]);
    expect((await t.api.post('/auth/sessions', {}, { raw: '{"email":' })).status).toBe(415);
    const broken = await t.api.post('/auth/sessions', undefined, {
      raw: '{"email":',
      headers: { 'content-type': 'application/json' },
    });
    expect(broken).toMatchObject({ status: 400, body: { code: 'body_unreadable' } });
  });

  it('takes the password in either Unicode form', async () => {
    const { email } = await accountWithPassword(t);
    const composed = 'Bücher über Öltürme';
    const { hashPassword } = await import('../../src/accounts/passwords.js');
    await t.database.dataSource.query(`UPDATE account SET password_hash = $2 WHERE email = $1`, [
      email,
      await hashPassword(composed),
    ]);
    expect((await signIn(t, email, composed.normalize('NFD'), from('192.0.2.3'))).status).toBe(201);
  });
});

describe('guessing', () => {
  const fails = async (email: string, address: string, times: number) => {
    const statuses: number[] = [];
    for (let n = 0; n < times; n++) statuses.push((await signIn(t, email, 'wrong', from(address))).status);
    return statuses;
  };

  it('is slowed from the sixth failure on, longer each time, also for accounts that do not exist', async () => {
    t.setNow(NOW);
    const { email } = await accountWithPassword(t);
    for (const [target, network] of [
      [email, '198.51.100'],
      ['never-was@alliance.example', '198.51.101'],
    ] as const) {
      t.setNow(NOW);
      for (let n = 1; n <= 6; n++) expect(await fails(target, `${network}.${n}`, 1)).toEqual([401]);
      const slowed = await signIn(t, target, PASSWORD, from(`${network}.7`));
      expect(slowed).toMatchObject({ status: 429, body: { code: 'sign_in_slowed' } });
      expect(slowed.headers['retry-after']).toBe('2');
      t.setNow(new Date(NOW.getTime() + 2000));
      expect(await fails(target, `${network}.8`, 1)).toEqual([401]);
      const longer = await signIn(t, target, PASSWORD, from(`${network}.9`));
      expect(longer.headers['retry-after']).toBe('4');
    }
    t.setNow(NOW);
  });

  it('is slowed by address too, over many accounts, and over an IPv6 network', async () => {
    for (let n = 1; n <= 6; n++) await fails(`someone${n}@alliance.example`, `2001:db8:1:2::${n}`, 1);
    expect(await fails('someone7@alliance.example', '2001:db8:1:2:ffff::1', 1)).toEqual([429]);
    expect(await fails('someone7@alliance.example', '2001:db8:1:3::1', 1)).toEqual([401]);
  });

  it('counts tries at the same time', async () => {
    const { email } = await accountWithPassword(t);
    const statuses = await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        signIn(t, email, 'wrong', from(`203.0.113.${n}`)).then(({ status }) => status),
      ),
    );
    expect(statuses.filter((status) => status === 401)).toHaveLength(6);
    expect(statuses.filter((status) => status === 429)).toHaveLength(6);
  });

  it('locks nobody out of an address from which the account signed in before', async () => {
    const { email } = await accountWithPassword(t);
    expect((await signIn(t, email, PASSWORD, from('192.0.2.50'))).status).toBe(201);
    for (let n = 0; n < 7; n++) await fails(email, `192.0.2.${60 + n}`, 1);
    expect((await signIn(t, email, PASSWORD, from('192.0.2.70'))).status).toBe(429);
    expect((await signIn(t, email, PASSWORD, from('192.0.2.50'))).status).toBe(201);
    expect(await fails(email, '192.0.2.50', 7)).toEqual([401, 401, 401, 401, 401, 401, 429]);
  });

  it('does not count tries that were right', async () => {
    const { email } = await accountWithPassword(t);
    for (let n = 0; n < 8; n++)
      expect((await signIn(t, email, PASSWORD, from(`192.0.2.${100 + n}`))).status).toBe(201);
    for (let n = 0; n < 8; n++)
      expect((await signIn(t, email, PASSWORD, from('192.0.2.120'))).status).toBe(201);
  });

  it('is forgotten after a day, and no wait is longer than a quarter of an hour', async () => {
    const email = 'patient@alliance.example';
    let now = NOW.getTime();
    let waited = 0;
    for (let n = 0; n < 18; n++) {
      const refused = await signIn(t, email, 'wrong', from(`198.51.102.${n}`));
      if (refused.status === 429) {
        waited = Number(refused.headers['retry-after']);
        now += waited * 1000;
        t.setNow(new Date(now));
        expect(await fails(email, `198.51.103.${n}`, 1)).toEqual([401]);
      }
    }
    expect(waited).toBe(900);
    t.setNow(new Date(now + 25 * 3_600_000));
    expect(await fails(email, '198.51.104.1', 6)).toEqual([401, 401, 401, 401, 401, 401]);
    t.setNow(NOW);
  });
});
