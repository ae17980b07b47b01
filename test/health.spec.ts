import { NOW, testApp, type TestApp } from './support/app.js';

let t: TestApp;
beforeAll(async () => {
  t = await testApp({ logLevel: 'silent' });
});
afterAll(() => t.close());

describe('whether requests can be served', () => {
  const later = (ms: number) => t.setNow(new Date(NOW.getTime() + ms));
  const ready = () => t.api.get('/health/ready');

  it('is asked of the database once a second, however many want to know', async () => {
    let statements = 0;
    t.database.onStatement = () => (statements += 1);
    const all = await Promise.all([ready(), ready(), ready()]);
    expect(all.map(({ status }) => status)).toEqual([200, 200, 200]);
    later(999);
    expect((await ready()).body).toEqual({
      status: 'ok',
      database: t.database.engine,
      jobs: { waiting: 0, oldestSeconds: 0, failed: 0 },
      mailbox: { state: 'off', readAt: null, failingSince: null, reason: null },
    });
    expect(statements).toBe(2);
    later(1000);
    await ready();
    expect(statements).toBe(4);
    later(-5000);
    await ready();
    expect(statements).toBe(6);
  });

  it('is known a second later where it has ended, and again where it is so again', async () => {
    const rename = (from: string, to: string) =>
      t.database.dataSource.query(`UPDATE migrations SET name = $2 WHERE name = $1`, [from, to]);
    const name = t.database.dataSource.migrations[0]!.constructor.name;
    later(10_000);
    expect((await ready()).status).toBe(200);
    await rename(name, 'another');
    later(11_000);
    const refused = await ready();
    expect(refused).toMatchObject({ status: 503, body: { code: 'unavailable' } });
    expect(refused.headers['retry-after']).toBe('5');
    await rename('another', name);
    expect((await ready()).status).toBe(503);
    later(12_000);
    expect((await ready()).status).toBe(200);
  });
});
