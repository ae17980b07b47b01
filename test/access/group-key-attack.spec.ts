import { testApp, type TestApp } from '../support/app.js';

let t: TestApp;
beforeAll(async () => {
  t = await testApp();
});
afterAll(() => t.close());

it('a key bound to a group reaches nothing that cannot be so bound, whatever stands in its row', async () => {
  const bound = { steering_group_id: await t.world.groupId('it-talent') };
  const as = await t.world.apiKey(
    ['organisation.create', 'membership.read', 'membership.write', 'person.create', 'minutes.published'],
    bound,
  );
  const organisationId = await t.world.organisation({}, null);
  const membershipId = await t.world.membership(await t.world.organisation({}, null), 'active');
  const tries = [
    await t.api.post('/organisations', { name: 'X', sectorCode: 'business' }, { as }),
    await t.api.post(`/organisations/${organisationId}/memberships`, {}, { as }),
    await t.api.get(`/memberships/${membershipId}`, { as }),
    await t.api.post(`/memberships/${membershipId}/suspension`, {}, { as, ifMatch: '"1-"' }),
    await t.api.post('/persons', { givenName: 'A', familyName: 'B' }, { as }),
    await t.api.get('/decisions', { as }),
  ];
  expect(tries.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 403]);
});
