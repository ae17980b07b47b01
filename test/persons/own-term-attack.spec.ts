import { testApp, type TestApp } from '../support/app.js';

let t: TestApp;
beforeAll(async () => {
  t = await testApp();
});
afterAll(() => t.close());

it('a primary contact whose term ends does not give himself another affiliation', async () => {
  const contact = await t.world.account({ isPrimaryContact: true });
  const { organisationId, personId } = contact;
  await t.database.dataSource.query(`UPDATE affiliation SET end_date = '2026-03-20' WHERE person_id = $1`, [
    personId,
  ]);
  const body = { organisationId, startDate: '2026-03-20' };
  const own = await t.api.post(`/persons/${personId}/affiliations`, body, { as: contact });
  expect(own.status).toBe(403);
  expect(own.body.code).toBe('not_allowed');
  const other = await t.api.post(`/persons/${await t.world.person()}/affiliations`, body, { as: contact });
  expect(other.status).toBe(201);
  t.setNow('2026-03-21T09:00:00Z');
  const after = await t.api.get('/me', { as: { token: await t.world.signIn(contact.accountId) } });
  expect(after.body.organisations).toEqual([]);
});
