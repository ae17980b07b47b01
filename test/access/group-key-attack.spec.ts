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

it('a key bound to a group that runs its meetings reads addresses of guests with contact.read alone', async () => {
  const bound = { steering_group_id: await t.world.groupId('it-talent') };
  const meeting = await t.world.meeting('it-talent');
  const guest = { guest_name: 'Erna Gast', guest_email: 'erna@gast.example', meeting_role: 'guest' };
  await t.world.participation(meeting, guest);
  const runs = ['meeting.read', 'meeting.write', 'rsvp.write', 'person.read'] as const;
  const seen = async (as: string) => {
    const read = await t.api.get(`/meetings/${meeting}`, { as });
    const invitation = await t.api.get(`/meetings/${meeting}/invitation`, { as });
    return [read.body.participations[0].guestEmail, invitation.body.recipients[0]?.email];
  };
  expect(await seen(await t.world.apiKey([...runs], bound))).toEqual([undefined, undefined]);
  const both = Array(2).fill('erna@gast.example');
  expect(await seen(await t.world.apiKey([...runs, 'contact.read'], bound))).toEqual(both);
});
