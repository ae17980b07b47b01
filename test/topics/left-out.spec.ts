import { testApp, type TestApp } from '../support/app.js';

let t: TestApp;
beforeAll(async () => {
  t = await testApp();
});
afterAll(() => t.close());

it('a recurring topic that is closed is not left out any more, and comes back on the agenda once it is open again', async () => {
  const as = await t.world.account({ role: 'coordinator' });
  const path = `/topics/${await t.world.topic('it-talent', { is_recurring: true, leave_out_once: true })}`;
  const closed = await t.api.patch(path, { state: 'closed' }, { as, ifMatch: '"1-x"' });
  expect(closed.body).toMatchObject({ state: 'closed', isRecurring: true, leaveOutOnce: false });
  const open = await t.api.patch(path, { state: 'open' }, { as, ifMatch: closed });
  expect(open.body).toMatchObject({ state: 'open', leaveOutOnce: false });
  const refused = await t.api.patch(path, { state: 'closed', leaveOutOnce: true }, { as, ifMatch: open });
  expect(refused.body.errors).toMatchObject([{ pointer: '/leaveOutOnce', code: 'only_open_recurring' }]);
});
