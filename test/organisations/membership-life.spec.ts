import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';

/* Today is 18 March 2026. */

let t: TestApp;
let coordinator: Principal;
let member: Principal;
let organisation: string;
let membership: string;

beforeAll(async () => {
  t = await testApp();
  coordinator = await t.world.account({ role: 'coordinator' });
  member = await t.world.account();
});
afterAll(() => t.close());

beforeEach(async () => {
  organisation = await t.world.organisation({}, null);
  membership = await t.world.membership(organisation, 'active');
});

const change = (body: object, as: Principal | string = coordinator, version = 1) =>
  t.api.patch(`/memberships/${membership}`, body, { as, ifMatch: `"${version}-x"` });
const read = (as: Principal | string) => t.api.get(`/memberships/${membership}`, { as });

describe('who stands by a membership', () => {
  it('is a patron of any organisation and somebody of the staff, named to who reads the membership', async () => {
    const patron = await t.world.person({ given_name: 'Ada', family_name: 'Beispiel' });
    const { status, body } = await change({
      patronPersonId: patron,
      coordinatorPersonId: coordinator.personId,
    });
    expect(status).toBe(200);
    expect(body.patron).toEqual({ id: patron, name: 'Ada Beispiel' });
    expect((await read(member)).body).toMatchObject({
      patron: { id: patron },
      coordinator: { id: coordinator.personId },
      changeable: [],
    });
    const key = await t.world.apiKey(['membership.read', 'organisation.read']);
    expect((await read(key)).body).not.toHaveProperty('patron');
    const listed = await t.api.get(`/organisations/${organisation}`, { as: key });
    expect(listed.body.membership).not.toHaveProperty('coordinator');
  });

  it('is found by it: the members of one coordinator, as long as they are members', async () => {
    await change({ coordinatorPersonId: coordinator.personId });
    const other = await t.world.account({ role: 'alliance_lead' });
    const find = async (of: Principal, as: Principal | string = member) =>
      (await t.api.get(`/organisations?coordinator=${of.personId}`, { as })).body.data.map(
        ({ id }: any) => id,
      );
    expect(await find(coordinator)).toContain(organisation);
    expect(await find(other)).toEqual([]);
    expect(await find(coordinator, await t.world.apiKey(['organisation.read', 'membership.read']))).toEqual(
      [],
    );
    await t.world.rows(`UPDATE membership SET ended_on = '2026-03-18' WHERE id = $1`, membership);
    expect(await find(coordinator)).not.toContain(organisation);
  });

  it('answers for it only with an account of the staff that is in use', async () => {
    const observer = await t.world.account({ role: 'observer' });
    const gone = await t.world.account({ role: 'coordinator' });
    await t.world.rows(`UPDATE account SET disabled_at = now() WHERE id = $1`, gone.accountId);
    for (const nobody of [observer, gone, member]) {
      const { status, body } = await change({ coordinatorPersonId: nobody.personId });
      expect(status).toBe(422);
      expect(body.errors).toMatchObject([{ pointer: '/coordinatorPersonId', code: 'coordinator_not_staff' }]);
    }
    const { body } = await change({ patronPersonId: organisation });
    expect(body.errors).toMatchObject([{ pointer: '/patronPersonId', code: 'unknown_reference' }]);
  });

  it('stays as it was where somebody stopped being staff and something else is changed', async () => {
    const gone = await t.world.account({ role: 'coordinator' });
    await change({ coordinatorPersonId: gone.personId });
    await t.world.rows(`UPDATE account SET role = NULL WHERE id = $1`, gone.accountId);
    const { status, body } = await change(
      { coordinatorPersonId: gone.personId, reasons: 'Räume' },
      coordinator,
      2,
    );
    expect([status, body.coordinator.id]).toEqual([200, gone.personId]);
  });
});

describe('why it joined', () => {
  it('is for staff alone, and no key has it', async () => {
    expect((await change({ reasons: 'Sucht Leute' })).body.reasons).toBe('Sucht Leute');
    const key = await t.world.apiKey(['membership.read', 'membership.write', 'person.read']);
    for (const reader of [member, key]) expect((await read(reader)).body).not.toHaveProperty('reasons');
    const refused = await change({ reasons: 'Anderes', patronPersonId: null }, key, 2);
    expect(refused).toMatchObject({
      status: 403,
      body: { code: 'fields_not_allowed', errors: [{ pointer: '/reasons' }] },
    });
  });

  it('leaves no words in the trail', async () => {
    await change({ reasons: 'Sucht Leute' });
    const kept = await t.world.rows(
      `SELECT e.fields, v.* FROM audit_event e LEFT JOIN audit_value v ON v.audit_event_id = e.id WHERE e.record_id = $1`,
      membership,
    );
    expect(kept).toMatchObject([{ fields: ['reasons'] }]);
    expect(JSON.stringify(kept)).not.toContain('Sucht Leute');
  });
});

describe('who leaves', () => {
  const leave = (affiliation: string, handOver?: object) =>
    t.api.patch(
      `/affiliations/${affiliation}`,
      { endDate: '2026-05-01', ...(handOver && { handOver }) },
      { as: coordinator, ifMatch: '"1-x"' },
    );

  it('hands over the members by which it stood and for which it answered, once it works nowhere else', async () => {
    const leaver = await t.world.account({ role: 'coordinator' });
    const [affiliation] = await t.world.rows<{ id: string }>(
      `SELECT id FROM affiliation WHERE person_id = $1`,
      leaver.personId,
    );
    const another = await t.world.affiliation(leaver.personId, await t.world.organisation());
    await change({ patronPersonId: leaver.personId, coordinatorPersonId: leaver.personId });
    expect((await leave(another)).status).toBe(200);
    const refused = await leave(affiliation!.id);
    expect(refused).toMatchObject({ status: 409, body: { code: 'hand_over_missing' } });
    expect(refused.body.reasons).toEqual([
      { code: 'patronage', recordType: 'membership', recordId: membership },
      { code: 'membership', recordType: 'membership', recordId: membership },
    ]);
    const notStaff = await leave(affiliation!.id, {
      patronagesTo: member.personId,
      membershipsTo: member.personId,
    });
    expect(notStaff.body.errors).toMatchObject([{ pointer: '/handOver/membershipsTo' }]);
    const done = await leave(affiliation!.id, {
      patronagesTo: member.personId,
      membershipsTo: coordinator.personId,
    });
    expect(done.status).toBe(200);
    expect((await read(coordinator)).body).toMatchObject({
      patron: { id: member.personId },
      coordinator: { id: coordinator.personId },
    });
  });
});
