import { Clock } from '../../src/common/clock.js';
import { fillWithDemo } from '../../src/demo/fill.js';
import { NOW, testApp } from '../support/app.js';

it('every segment of the demo finds some, and not all', async () => {
  const t = await testApp();
  await fillWithDemo(t.database, new Clock(() => NOW), { demoPassword: 'correct-horse-battery' });
  const [account] = await t.world.rows<{ id: string }>(`SELECT id FROM account WHERE role = 'coordinator'`);
  const as = { token: await t.world.signIn(account!.id) };
  const total = async (address: string) =>
    (await t.api.get(`${address}total=true&limit=1`, { as })).body.total;
  const { data } = (await t.api.get('/segments', { as })).body;
  expect(data.length).toBeGreaterThan(2);
  for (const { id, list } of data) {
    const found = await total(`/${list}?segment=${id}&`);
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(await total(`/${list}?`));
  }
  await t.close();
});
