import { testApp, type TestApp } from '../support/app.js';

let t: TestApp;
beforeAll(async () => {
  t = await testApp();
});
afterAll(() => t.close());

it('a time zone that only JavaScript knows is refused, so that a lead cannot break lists for everybody', async () => {
  const lead = await t.world.seated('stem-education', 'lead');
  const staff = await t.world.account({ role: 'coordinator' });
  const meeting = {
    steeringGroupId: await t.world.groupId('stem-education'),
    title: 'Sitzung',
    plannedStart: '2026-03-11T15:00:00Z',
    plannedEnd: '2026-03-11T17:00:00Z',
  };
  const refused = { errors: [{ pointer: '/timeZone', code: 'unknown_time_zone' }] };
  for (const timeZone of ['CAT', 'SST', 'US/Pacific-New']) {
    const made = await t.api.post('/meetings', { ...meeting, timeZone }, { as: lead });
    expect([timeZone, made.status]).toEqual([timeZone, 422]);
    expect(made.body).toMatchObject(refused);
  }
  const made = await t.api.post('/meetings', { ...meeting, timeZone: 'America/New_York' }, { as: lead });
  expect(made.status).toBe(201);
  const path = `/meetings/${made.body.id}`;
  const patched = await t.api.patch(path, { timeZone: 'CAT' }, { as: lead, ifMatch: made });
  expect(patched.status).toBe(422);
  expect(patched.body).toMatchObject(refused);

  const opened = await t.api.post(`${path}/scheduling`, {}, { as: lead, ifMatch: made });
  await t.api.post(`${path}/opening`, {}, { as: lead, ifMatch: opened });
  const item = await t.api.post(`${path}/agenda-items`, { title: 'TOP', kind: 'decision' }, { as: lead });
  await t.api.post(`/agenda-items/${item.body.id}/decisions`, { text: 'Ja.' }, { as: lead });
  expect((await t.api.get('/decisions?year=2026', { as: staff })).body.data).toHaveLength(1);
});
