import { AccessTokens } from '../../src/accounts/access-tokens.js';
import { testApp, type TestApp } from '../support/app.js';

let t: TestApp;
beforeAll(async () => {
  t = await testApp();
});
afterAll(() => t.close());

/** As another process does it: this one does not hear of it. */
const elsewhere = (text: string, values: unknown[]) => t.database.dataSource.query(text, values);
const END = 'UPDATE session SET ended_at = created_at WHERE account_id = $1';

describe('what gives a reader rights', () => {
  it('is read again after a second, and at once by whoever writes', async () => {
    t.setNow('2026-03-18T09:00:00.000Z');
    const coordinator = await t.world.account({ role: 'coordinator' });
    const read = () => t.api.get('/organisations', { as: coordinator });
    const write = () =>
      t.api.post('/organisations', { name: 'Neue GmbH', sectorCode: 'business' }, { as: coordinator });
    expect((await read()).status).toBe(200);
    await elsewhere(END, [coordinator.accountId]);
    t.setNow('2026-03-18T09:00:00.999Z');
    expect((await read()).status).toBe(200);
    expect((await write()).status).toBe(401);
    t.setNow('2026-03-18T09:00:01.000Z');
    expect((await read()).status).toBe(401);
  });

  it.each([
    ['30 days after the sign-in, however often it was used', 'created_at', 30],
    ['14 days after it was last rotated', 'rotated_at', 14],
  ] as const)('ends with the session: %s', async (_, column, days) => {
    t.setNow('2026-03-18T09:00:00.000Z');
    const ends = (before: string) =>
      `UPDATE session SET ${column} = $2::timestamptz - interval '${days} days' + interval '${before}' WHERE account_id = $1`;
    for (const [before, status] of [
      ['1 millisecond', 200],
      ['0', 401],
    ] as const) {
      const account = await t.world.account({ role: 'coordinator' });
      await elsewhere(ends(before), [account.accountId, '2026-03-18T09:00:00.000Z']);
      expect((await t.api.get('/organisations', { as: account })).status).toBe(status);
      const made = await t.api.post(
        '/organisations',
        { name: 'Neu', sectorCode: 'business', allowDuplicate: true },
        { as: account },
      );
      expect(made.status).toBe(status === 200 ? 201 : 401);
    }
  });

  it('is read again after this process has written anything', async () => {
    const [coordinator, other] = [
      await t.world.account({ role: 'coordinator' }),
      await t.world.account({ role: 'coordinator' }),
    ];
    expect((await t.api.get('/organisations', { as: coordinator })).status).toBe(200);
    await elsewhere(END, [coordinator.accountId]);
    const made = await t.api.post(
      '/organisations',
      { name: 'Andere GmbH', sectorCode: 'business' },
      { as: other },
    );
    expect(made.status).toBe(201);
    expect((await t.api.get('/organisations', { as: coordinator })).status).toBe(401);
  });

  it('is of the account that the token names', async () => {
    const [one, other] = [await t.world.account({ role: 'coordinator' }), await t.world.account()];
    expect((await t.api.get('/me', { as: one })).body.account.role).toBe('coordinator');
    const [session] = await t.database.read<{ id: string }>('SELECT id FROM session WHERE account_id = $1', [
      one.accountId,
    ]);
    const mixed = t.app.get(AccessTokens).sign(other.accountId, session!.id);
    expect((await t.api.get('/me', { as: mixed })).status).toBe(401);
  });
});
