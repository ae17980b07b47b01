import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';
import { type Kind, merging } from './merging.js';

let t: TestApp;
let lead: Principal;

beforeAll(async () => {
  t = await testApp();
  lead = await t.world.account({ role: 'alliance_lead' });
});
afterAll(() => t.close());

/** What is left of two records, and the id of the one that went into it. */
async function merged(kind: Kind, keep: string, old: string) {
  expect((await merging(t, kind).merge(keep, old, lead)).status).toBe(200);
  return { keep, old };
}
const organisations = async () =>
  merged('organisations', await t.world.organisation(), await t.world.organisation({}, null));
const persons = async () => merged('persons', await t.world.person(), await t.world.person());
const to = (path: string) => ({
  status: 308,
  headers: { location: `/api/v1${path}` },
  body: { code: 'merged' },
});

describe('the id of a record that went into another', () => {
  it('leads there, on every route below it, whatever is asked', async () => {
    const { keep, old } = await organisations();
    const person = await persons();
    for (const path of ['', '/overview'])
      expect(await t.api.get(`/organisations/${old.toUpperCase()}${path}`, { as: lead })).toMatchObject(
        to(`/organisations/${keep}${path}`),
      );
    expect(await t.api.get(`/persons/${person.old}`, { as: lead })).toMatchObject(
      to(`/persons/${person.keep}`),
    );
    const patched = await t.api.patch(
      `/persons/${person.old}`,
      { phone: '1' },
      { as: lead, ifMatch: '"1-x"' },
    );
    expect(patched).toMatchObject(to(`/persons/${person.keep}`));
    const opened = await t.api.post(`/organisations/${old}/memberships`, {}, { as: lead });
    expect(opened).toMatchObject(to(`/organisations/${keep}/memberships`));
    const further = await t.world.organisation();
    expect(
      await t.api.get(`/organisations/${further}/merge-preview?with=${old}`, { as: lead }),
    ).toMatchObject(to(`/organisations/${further}/merge-preview?with=${keep}`));
    const meeting = await t.world.meeting('stem-education');
    await t.world.participation(meeting, { person_id: person.keep });
    expect(await t.api.get(`/meetings/${meeting}/dossiers/${person.old}`, { as: lead })).toMatchObject(
      to(`/meetings/${meeting}/dossiers/${person.keep}`),
    );
    const followed = await fetch(`${t.address}/api/v1/persons/${person.old}`, {
      headers: { authorization: `Bearer ${lead.token}` },
    });
    expect(await followed.json()).toMatchObject({ id: person.keep });
  });

  it('leads to the last of those that were merged one after the other', async () => {
    const { keep, old } = await persons();
    const last = await t.world.person();
    await merged('persons', last, keep);
    for (const id of [old, keep])
      expect(await t.api.get(`/persons/${id}`, { as: lead })).toMatchObject(to(`/persons/${last}`));
  });

  it('tells nobody more than where he finds what he may see', async () => {
    const hidden = await organisations();
    const listed = await merged(
      'organisations',
      await t.world.organisation({ listed_publicly: true }),
      await t.world.organisation(),
    );
    const person = await persons();
    const stranger = await t.world.account({ affiliated: false });
    const member = await t.world.account();
    const status = async (path: string, as?: Principal) => (await t.api.get(path, as && { as })).status;
    expect(await status(`/organisations/${hidden.old}`)).toBe(404);
    expect(await status(`/organisations/${listed.old}`)).toBe(308);
    expect(await status(`/organisations/${hidden.old}`, stranger)).toBe(404);
    expect(await status(`/organisations/${hidden.old}`, member)).toBe(308);
    expect(await status(`/persons/${person.old}`)).toBe(401);
    expect(await status(`/persons/${person.old}`, stranger)).toBe(404);
    expect(await status(`/persons/${person.old}`, member)).toBe(308);
    const bound = await t.world.apiKey(['person.read'], {
      steering_group_id: await t.world.groupId('it-talent'),
    });
    expect((await t.api.get(`/persons/${person.old}`, { as: bound })).status).toBe(404);
    const readsNothing = await t.world.apiKey(['organisation.read']);
    expect((await t.api.get(`/persons/${person.old}`, { as: readsNothing })).status).toBe(403);
  });

  it('is unknown where something new is to refer to it, and finds nothing as a filter', async () => {
    const { old } = await persons();
    const task = {
      title: 'x',
      steeringGroupId: await t.world.groupId('it-talent'),
      responsiblePersonId: old,
    };
    expect((await t.api.post('/action-items', task, { as: lead })).body.errors).toMatchObject([
      { pointer: '/responsiblePersonId', code: 'unknown_reference' },
    ]);
    expect((await t.api.get(`/action-items?responsiblePerson=${old}`, { as: lead })).body.data).toEqual([]);
  });

  it('is looked for with one statement more, and only where a person or an organisation is not there', async () => {
    const { old } = await persons();
    const nobody = '019a0000-0000-7000-8000-00000000dead';
    const statements = async (path: string) => {
      let count = 0;
      // The actor is known by then.
      await t.api.get('/sectors', { as: lead });
      t.database.onStatement = () => (count += 1);
      const { status } = await t.api.get(path, { as: lead });
      t.database.onStatement = undefined;
      return [status, count];
    };
    expect(await statements(`/persons/${old}`)).toEqual([308, 2]);
    expect(await statements(`/persons/${nobody}`)).toEqual([404, 2]);
    expect(await statements('/persons/not-an-id')).toEqual([404, 0]);
    expect(await statements(`/meetings/${nobody}`)).toEqual([404, 1]);
    expect(await statements(`/persons/${lead.personId}`)).toEqual([200, 1]);
  });

  it('of nobody leads nowhere', async () => {
    const nobody = '019a0000-0000-7000-8000-00000000dead';
    expect((await t.api.get(`/persons/${nobody}`, { as: lead })).status).toBe(404);
    expect((await t.api.get(`/persons/${nobody}/merge-preview?with=${nobody}`, { as: lead })).status).toBe(
      404,
    );
  });
});
