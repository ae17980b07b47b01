import type { SeatRole } from '../../src/access/actor.js';
import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';

/* Today is 18 March 2026. Each test has a group of its own. */

let t: TestApp;
let coordinator: Principal;
let group: string;

beforeAll(async () => {
  t = await testApp();
  coordinator = await t.world.account({ role: 'coordinator' });
});
afterAll(() => t.close());
beforeEach(async () => {
  group = await t.world.insert('steering_group', {});
});

const read = async (as: Principal | string = coordinator, id = group) =>
  (await t.api.get(`/steering-groups/${id}`, { as })).body;
/** The gaps, each with the seat's id where it is one. */
const gaps = async () =>
  (await read()).gaps.map(({ kind, seat }: any) => (seat === null ? kind : `${kind} ${seat.id}`));

/** Somebody who works for a member organisation, with a seat in the group. */
async function sits(role: SeatRole, fields: object = {}, organisation?: string) {
  const organisationId = organisation ?? (await t.world.organisation());
  const personId = await t.world.person();
  const affiliation = await t.world.affiliation(personId, organisationId);
  const seat = await t.world.seat(group, personId, organisationId, role, { ...fields });
  return { seat, personId, organisationId, affiliation };
}
const run = () => Promise.all([sits('lead'), sits('deputy')]);

describe('a group in one call', () => {
  it('shows who sits there today and who is to, as the list does, leads first', async () => {
    const [lead, deputy] = await run();
    const member = await sits('member', { confirmed_at: null });
    const next = await sits('guest', { start_date: '2026-06-01' });
    await sits('member', { end_date: '2026-03-18' });
    await sits('member', { start_date: '2026-05-01', end_date: '2026-05-01' });
    const { seats } = await read();
    expect(seats.map(({ id }: { id: string }) => id)).toEqual(
      [lead, deputy, member, next].map(({ seat }) => seat),
    );
    const listed = await t.api.get(`/steering-groups/${group}/seats`, { as: coordinator });
    for (const seat of seats) expect(listed.body.data).toContainEqual(seat);
    expect(seats[2].confirmedAt).toBeNull();
  });

  it('says what it lacks: lead, deputy, affiliations and memberships that ended', async () => {
    expect(await gaps()).toEqual(['no_lead', 'no_deputy']);
    const lead = await sits('lead');
    expect(await gaps()).toEqual(['no_deputy']);
    await sits('deputy', { start_date: '2026-03-19' });
    expect(await gaps()).toEqual(['no_deputy']);
    const gone = await sits('member');
    await t.world.rows(
      `UPDATE affiliation SET end_date = '2026-03-18' WHERE id = ANY($1::uuid[])`,
      [lead, gone].map(({ affiliation }) => affiliation),
    );
    const left = await sits('guest', {}, await t.world.organisation({}, 'ended'));
    const waiting = await sits('member');
    await t.world.rows('UPDATE affiliation SET confirmed_at = NULL WHERE id = $1', waiting.affiliation);
    expect(await gaps()).toEqual([
      'no_deputy',
      `not_affiliated ${lead.seat}`,
      ...[gone, waiting].map(({ seat }) => `not_affiliated ${seat}`).sort(),
      `not_in_alliance ${left.seat}`,
    ]);
    const [, ofLead] = (await read()).gaps;
    expect(ofLead.seat).toMatchObject({
      role: 'lead',
      endDate: null,
      person: { id: lead.personId },
      organisation: { id: lead.organisationId },
    });
  });

  it('says which seats end within thirty days without anybody who follows', async () => {
    await sits('deputy');
    const lead = await sits('lead', { end_date: '2026-04-17' });
    const member = await sits('member', { end_date: '2026-03-20' });
    await sits('member', { end_date: '2026-04-18' });
    await sits('guest', { end_date: '2026-03-20' });
    expect(await gaps()).toEqual([`ending ${lead.seat}`, `ending ${member.seat}`]);
    // A member of the same organisation does not lead, and begins a day late for the member.
    await sits('member', { start_date: '2026-04-01' }, lead.organisationId);
    await sits('member', { start_date: '2026-03-21' }, member.organisationId);
    expect(await gaps()).toEqual([`ending ${lead.seat}`, `ending ${member.seat}`]);
    await sits('lead', { start_date: '2026-04-17' });
    await sits('member', { start_date: '2026-03-20' }, member.organisationId);
    expect(await gaps()).toEqual([]);
  });

  it('counts no seat as a gap that ends with its group, and lacks nothing where it is over or the plenary', async () => {
    await sits('deputy');
    await sits('lead', { end_date: '2026-04-01' });
    await t.world.rows(`UPDATE steering_group SET end_date = '2026-04-01' WHERE id = $1`, group);
    expect(await gaps()).toEqual([]);
    await t.world.rows(`UPDATE steering_group SET end_date = '2026-03-18' WHERE id = $1`, group);
    expect((await read()).gaps).toEqual([]);
    expect(await read(coordinator, 'plenary')).toMatchObject({ seats: [], gaps: [] });
  });

  it('is the answer to a change too, and its tag changes with its seats while its version stays', async () => {
    const before = await t.api.get(`/steering-groups/${group}`, { as: coordinator });
    await sits('lead');
    const after = await t.api.get(`/steering-groups/${group}`, { as: coordinator });
    expect([before.etag === after.etag, after.body.version]).toEqual([false, before.body.version]);
    const allianceLead = await t.world.account({ role: 'alliance_lead' });
    const changed = await t.api.patch(
      `/steering-groups/${group}`,
      { mandate: 'Neu' },
      { as: allianceLead, ifMatch: before.etag },
    );
    expect(changed.body).toMatchObject({ mandate: 'Neu', gaps: [{ kind: 'no_deputy' }] });
    expect(changed.body.seats).toHaveLength(1);
  });

  it('tells of seats who may read them there alone, and lists groups without', async () => {
    await run();
    const stranger = await t.world.account({ membership: null });
    await t.world.seat(group, stranger.personId, stranger.organisationId, 'guest');
    expect((await read(stranger)).seats).toHaveLength(3);
    const seen = [
      await read(await t.world.account({ affiliated: false })),
      await read(stranger, await t.world.groupId('it-talent')),
      await read(await t.world.apiKey(['group.read'])),
      (await t.api.get(`/steering-groups/${group}`)).body,
      (await t.api.get('/steering-groups?limit=200', { as: coordinator })).body.data[0],
    ];
    for (const body of seen) {
      expect(body).not.toHaveProperty('seats');
      expect(body).not.toHaveProperty('gaps');
    }
    const key = await t.world.apiKey(['group.read', 'seat.read'], { steering_group_id: group });
    expect((await read(key)).seats).toHaveLength(3);
    expect(await read(key, 'it-talent')).not.toHaveProperty('seats');
  });
});
