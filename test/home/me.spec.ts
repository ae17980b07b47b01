import { testApp, type TestApp } from '../support/app.js';

let t: TestApp;

beforeAll(async () => {
  t = await testApp();
});
afterAll(() => t.close());

it('tells who I am, where I sit and for whom I work today, in one statement', async () => {
  const me = await t.world.seated('it-talent', 'lead');
  await t.world.seat('stem-education', me.personId, me.organisationId, 'guest');
  await t.world.seat('career-orientation', me.personId, me.organisationId, 'lead', {
    end_date: '2026-03-18',
  });
  const suspended = await t.world.organisation({ name: 'AAA' }, 'suspended');
  await t.world.affiliation(me.personId, suspended, { is_primary_contact: true });
  const former = await t.world.organisation();
  await t.world.affiliation(me.personId, former, { end_date: '2024-01-01' });
  const statements: string[] = [];
  t.database.onStatement = (text) => statements.push(text);
  const { body } = await t.api.get('/me', { as: me });
  t.database.onStatement = undefined;
  // one for the actor, one for the answer
  expect(statements).toHaveLength(2);
  expect(body.account).toMatchObject({ id: me.accountId, role: null, locale: 'de' });
  expect(body.person).toMatchObject({ id: me.personId });
  expect(body.groups).toMatchObject([
    { slug: 'it-talent', role: 'lead', leads: true },
    { slug: 'stem-education', role: 'guest', leads: false },
  ]);
  expect(body.organisations).toMatchObject([
    { id: suspended, isActiveMember: false, isPrimaryContact: true },
    { id: me.organisationId, isActiveMember: true, isPrimaryContact: false },
  ]);
});

it('tells what I may do and how far it reaches', async () => {
  const me = await t.world.seated('it-talent', 'deputy');
  const { permissions } = (await t.api.get('/me', { as: me })).body;
  const reach = (name: string) => permissions.find((p: { permission: string }) => p.permission === name);
  expect(reach('meeting.write')).toEqual({
    permission: 'meeting.write',
    everywhere: false,
    groupIds: [await t.world.groupId('it-talent')],
    mine: false,
  });
  expect(reach('account.manage')).toBeUndefined();
});

it('is for accounts: of nobody and of API keys there is nothing to tell', async () => {
  expect((await t.api.get('/me')).status).toBe(401);
  expect((await t.api.get('/me', { as: await t.world.apiKey(['person.read']) })).status).toBe(403);
});

it('works for accounts without a person', async () => {
  const me = await t.world.account({ role: 'observer' });
  await t.database.dataSource.query(`UPDATE account SET person_id = NULL WHERE id = $1`, [me.accountId]);
  const { body } = await t.api.get('/me', { as: me });
  expect(body).toMatchObject({ person: null, groups: [], organisations: [], account: { role: 'observer' } });
});
