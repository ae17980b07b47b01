import { testApp, type TestApp } from '../support/app.js';
import type { Fields } from '../support/usual-columns.js';
import type { Principal } from '../support/world.js';

/* Today is 18 March 2026. */

let t: TestApp;
let coordinator: Principal;
let lead: Principal;
let member: Principal;

beforeAll(async () => {
  t = await testApp();
  coordinator = await t.world.account({ role: 'coordinator' });
  lead = await t.world.seated('stem-education', 'lead');
  member = await t.world.account();
});
afterAll(() => t.close());

const overview = (path: string, as: Principal | string = coordinator) =>
  t.api.get(`/${path}/overview`, { as });
const ids = ({ data }: { data: { id: string }[] }) => data.map(({ id }) => id);

/** Somebody with a seat, meetings and tasks in the STEM group, and what hangs on that. */
async function involved() {
  const organisation = await t.world.organisation({}, null);
  const ended = await t.world.membership(organisation, 'ended');
  const membership = await t.world.membership(organisation, 'active', { joined_on: '2024-01-01' });
  const person = await t.world.person({ email: 'privat@person.example' });
  await t.world.affiliation(person, organisation, { email: 'work@org.example', is_primary_contact: true });
  const former = await t.world.seat('it-talent', person, organisation, 'guest', { end_date: '2021-01-01' });
  const seat = await t.world.seat('stem-education', person, organisation, 'member', {
    start_date: '2022-01-01',
  });
  const held = await t.world.meeting('stem-education', { state: 'held' });
  const at = { person_id: person, invited_at: '2026-03-01T08:00:00Z' };
  const frozen = {
    organisation_id: organisation,
    organisation_name: 'Damals',
    sector_code: 'business',
    attendance: 'excused',
  };
  await t.world.participation(held, { ...at, ...frozen });
  const minutes = await t.world.minutes(held, 'draft');
  const ahead = await t.world.meeting('stem-education', { state: 'invited' });
  await t.world.participation(ahead, at);
  const draft = await t.world.meeting('stem-education', { state: 'draft' });
  await t.world.participation(draft, { person_id: person });
  const owe = (fields: Fields) => t.world.actionItem('stem-education', fields);
  const task = await owe({ responsible_person_id: person, due_date: '2026-04-01' });
  await owe({ responsible_person_id: person, state: 'done' });
  const ours = await owe({ responsible_organisation_id: organisation });
  return { organisation, ended, membership, person, former, seat, held, minutes, ahead, draft, task, ours };
}

describe('the overview of a person', () => {
  it('shows seats, meetings with the part in them, and open tasks, as the lists do', async () => {
    const of = await involved();
    const { status, body } = await overview(`persons/${of.person}`);
    expect(status).toBe(200);
    expect(ids(body.seats)).toEqual([of.seat, of.former]);
    expect(body.seats.data[0].steeringGroup.slug).toBe('stem-education');
    expect(new Set(ids(body.meetings))).toEqual(new Set([of.draft, of.ahead, of.held]));
    expect(body.meetings.data.at(-1)).toMatchObject({
      id: of.held,
      participation: { personId: of.person, attendance: 'excused', organisationName: 'Damals' },
    });
    expect(ids(body.actionItems)).toEqual([of.task]);
    const listed = await t.api.get(`/action-items?responsiblePerson=${of.person}&state=open`, {
      as: coordinator,
    });
    expect(body.actionItems).toEqual({ data: listed.body.data, total: 1 });
  });

  it('shows each reader as much as the lists would', async () => {
    const of = await involved();
    const ofLead = (await overview(`persons/${of.person}`, lead)).body;
    expect(ofLead.meetings.total).toBe(3);
    const observer = await t.world.account({ role: 'observer', affiliated: false });
    const ofObserver = (await overview(`persons/${of.person}`, observer)).body;
    // Neither drafts of meetings, nor attendance before the minutes are approved.
    expect(ids(ofObserver.meetings)).toEqual([of.ahead, of.held]);
    expect(ofObserver.meetings.data[1].participation).not.toHaveProperty('attendance');
    expect(ofObserver.actionItems.total).toBe(1);
    // A member sees seats, and of meetings and tasks those of its groups.
    expect((await overview(`persons/${of.person}`, member)).body).toMatchObject({
      seats: { total: 2 },
      meetings: { data: [], total: 0 },
      actionItems: { data: [], total: 0 },
    });
    const self = await t.world.signIn(await t.world.insert('account', { person_id: of.person }));
    const own = (await overview(`persons/${of.person}`, self)).body;
    expect(ids(own.meetings)).toEqual([of.ahead, of.held]);
    expect(own.meetings.data[1].participation.attendance).toBe('excused');
    expect(ids(own.actionItems)).toEqual([of.task]);
  });

  it('is not there for who does not see the person', async () => {
    const { person } = await involved();
    const stranger = await t.world.account({ affiliated: false });
    expect((await overview(`persons/${person}`, stranger)).status).toBe(404);
    const own = await overview(`persons/${stranger.personId}`, stranger);
    const none = { data: [], total: 0 };
    expect(own.body).toEqual({ seats: none, meetings: none, actionItems: none });
    expect((await t.api.get(`/persons/${person}/overview`)).status).toBe(401);
    const key = await t.world.apiKey(['organisation.read']);
    expect((await overview(`persons/${person}`, key)).status).toBe(403);
  });
});

describe('the overview of an organisation', () => {
  it('shows memberships, people, seats, meetings and open tasks, as the lists do', async () => {
    const of = await involved();
    const { status, body } = await overview(`organisations/${of.organisation}`);
    expect(status).toBe(200);
    expect(ids(body.memberships)).toEqual([of.membership, of.ended]);
    for (const row of body.memberships.data)
      expect(row).toEqual((await t.api.get(`/memberships/${row.id}`, { as: coordinator })).body);
    const people = await t.api.get(`/persons?organisation=${of.organisation}`, { as: coordinator });
    expect(body.persons).toEqual({ data: people.body.data, total: 1 });
    expect(ids(body.seats)).toEqual([of.seat, of.former]);
    expect(body.meetings).toMatchObject({
      total: 1,
      data: [{ id: of.held, participations: [{ personId: of.person, attendance: 'excused' }] }],
    });
    expect(ids(body.actionItems)).toEqual([of.ours]);
  });

  it('shows each reader as much as the lists would', async () => {
    const of = await involved();
    const observer = await t.world.account({ role: 'observer', affiliated: false });
    const seen = (await overview(`organisations/${of.organisation}`, observer)).body;
    expect(seen.meetings.data[0].participations[0]).not.toHaveProperty('attendance');
    expect(JSON.stringify(seen)).not.toMatch(/person\.example|org\.example/);
    await t.world.approve(of.minutes, 'approved');
    const approved = (await overview(`organisations/${of.organisation}`, observer)).body;
    expect(approved.meetings.data[0].participations[0].attendance).toBe('excused');
    expect((await overview(`organisations/${of.organisation}`, member)).body).toMatchObject({
      memberships: { total: 2 },
      persons: { total: 1 },
      meetings: { total: 0 },
    });
  });

  it('is not there for who reads the public form at the most, and without memberships for who reads none', async () => {
    const { organisation } = await involved();
    await t.world.rows('UPDATE organisation SET listed_publicly = true WHERE id = $1', organisation);
    const former = await t.world.account({ membership: 'ended' });
    expect((await t.api.get(`/organisations/${organisation}`, { as: former })).status).toBe(200);
    expect((await overview(`organisations/${organisation}`, former)).status).toBe(404);
    const own = await overview(`organisations/${former.organisationId}`, former);
    expect(own.status).toBe(200);
    expect(own.body).not.toHaveProperty('memberships');
    expect(own.body.persons.data).toMatchObject([{ id: former.personId }]);
    for (const [permission, status] of [
      ['organisation.read', 403],
      ['person.read', 404],
    ] as const)
      expect(
        (await overview(`organisations/${organisation}`, await t.world.apiKey([permission]))).status,
      ).toBe(status);
    const key = await t.world.apiKey(['organisation.read', 'person.read']);
    const byKey = (await overview(`organisations/${organisation}`, key)).body;
    expect(byKey).not.toHaveProperty('memberships');
    expect(byKey).toMatchObject({ persons: { total: 1 }, seats: { total: 0 }, actionItems: { total: 0 } });
  });
});
