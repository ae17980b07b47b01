import type { Reply } from '../support/client.js';
import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';
import type { SeatRole } from '../../src/access/actor.js';

let t: TestApp;
let coordinator: Principal;
let lead: Principal;
let seat: Reply;
let personId: string;

beforeAll(async () => {
  t = await testApp();
  coordinator = await t.world.account({ role: 'coordinator' });
  lead = await t.world.seated('stem-education', 'lead');
});
afterAll(() => t.close());
beforeEach(async () => {
  seat = await seated('member');
  personId = seat.body.person.id;
});

const read = (id: string) => t.api.get(`/seats/${id}`, { as: coordinator });
const patch = (of: Reply, body: object, as: Principal | string = coordinator) =>
  t.api.patch(`/seats/${of.body.id}`, body, { as, ifMatch: of });
const pointers = (reply: Reply) =>
  reply.body.errors.map((e: { pointer: string; code: string }) => `${e.pointer} ${e.code}`).sort();

/** A confirmed seat in STEM education since 2020 of somebody new, unless the fields say otherwise. */
async function seated(role: SeatRole, fields: Record<string, unknown> = {}, who?: Principal) {
  const organisationId = who?.organisationId ?? (await t.world.organisation());
  const person = who?.personId ?? (await t.world.person());
  if (!who) await t.world.affiliation(person, organisationId);
  return read(await t.world.seat('stem-education', person, organisationId, role, fields));
}
const history = async (of: string) =>
  (
    await t.api.get(`/steering-groups/stem-education/seats?person=${of}&sort=startDate,createdAt`, {
      as: coordinator,
    })
  ).body.data;

describe('a seat', () => {
  it('is ended, and loses its vote, on the version that was read', async () => {
    const changed = await patch(seat, { endDate: '2026-12-31', hasVote: false });
    expect(changed).toMatchObject({
      status: 200,
      body: {
        id: seat.body.id,
        endDate: '2026-12-31',
        hasVote: false,
        version: 2,
        confirmedAt: seat.body.confirmedAt,
      },
    });
    expect(await patch(seat, { endDate: null })).toMatchObject({ status: 412 });
    expect((await t.api.patch(`/seats/${seat.body.id}`, {}, { as: coordinator })).status).toBe(428);
    expect((await read(seat.body.id)).body).toEqual(changed.body);
  });

  it('is refused what makes no sense, and stays as it was', async () => {
    const fixed = { startDate: '2021-01-01', personId: coordinator.personId, confirmedAt: null };
    expect(pointers(await patch(seat, fixed))).toEqual([
      '/confirmedAt unknown_field',
      '/personId unknown_field',
      '/startDate unknown_field',
    ]);
    const wrong = { endDate: '2019-12-31', from: '2026-04-01', confirmed: false };
    expect(pointers(await patch(seat, wrong))).toEqual([
      '/confirmed stays_confirmed',
      '/endDate before_start',
      '/from only_with_new_seat',
    ]);
    const guest = await seated('guest');
    expect(pointers(await patch(guest, { hasVote: true }))).toEqual(['/hasVote guest_has_no_vote']);
    expect((await read(seat.body.id)).body).toEqual(seat.body);
  });

  it('is confirmed by staff alone', async () => {
    const waiting = await seated('member', { confirmed_at: null });
    const refused = await patch(waiting, { confirmed: true }, lead);
    expect(refused).toMatchObject({ status: 403, body: { code: 'fields_not_allowed' } });
    const confirmed = await patch(waiting, { confirmed: true });
    expect(confirmed).toMatchObject({ status: 200, body: { confirmedAt: '2026-03-18T09:00:00.000Z' } });
    t.setNow('2026-03-18T09:05:00.000Z');
    const again = await patch(confirmed, { confirmed: true });
    t.setNow('2026-03-18T09:00:00.000Z');
    expect(again.body.confirmedAt).toBe(confirmed.body.confirmedAt);
    const [row] = await t.database.dataSource.query(`SELECT confirmed_by FROM seat WHERE id = $1`, [
      waiting.body.id,
    ]);
    expect(row).toEqual({ confirmed_by: coordinator.accountId });
  });

  it('that a lead prolongs waits for confirmation again, one that it ends does not', async () => {
    const ended = await patch(seat, { endDate: '2026-06-01' }, lead);
    expect(ended).toMatchObject({ status: 200, body: { confirmedAt: seat.body.confirmedAt } });
    const prolonged = await patch(ended, { endDate: null }, lead);
    expect(prolonged).toMatchObject({ status: 200, body: { endDate: null, confirmedAt: null } });
  });

  it('is changed by a lead in its own group, if it is a member or guest seat', async () => {
    const deputy = await seated('deputy');
    for (const fixed of [deputy, await seated('lead'), await seated('lead', { end_date: '2021-01-01' })]) {
      const refused = await patch(fixed, { endDate: '2026-03-18' }, lead);
      expect(refused).toMatchObject({ status: 403, body: { code: 'not_allowed' } });
    }
    const other = await t.world.seated('it-talent', 'lead');
    expect((await patch(seat, { hasVote: false }, other)).status).toBe(403);
    const promoted = await patch(seat, { role: 'deputy' }, lead);
    expect(pointers(promoted)).toEqual(['/role not_allowed']);
    const bystander = await t.world.account();
    expect((await patch(seat, { endDate: '2026-03-18' }, bystander)).status).toBe(403);
    expect((await read(seat.body.id)).body).toEqual(seat.body);
  });

  it('as lead is not ended by who holds it, but by staff', async () => {
    const own = (await history(lead.personId))[0].id as string;
    const refused = await patch(await read(own), { endDate: '2026-03-18' }, lead);
    expect(refused).toMatchObject({ status: 403, body: { code: 'not_allowed' } });
    const another = await seated('lead');
    expect((await patch(another, { endDate: '2026-03-18' })).status).toBe(200);
  });

  it('as lead is neither taken nor prolonged by staff for themselves', async () => {
    const staff = await t.world.account({ role: 'coordinator' });
    const member = await seated('member', { end_date: '2024-01-01' }, staff);
    const taken = await patch(member, { role: 'lead', from: '2023-01-01' }, staff);
    expect(taken).toMatchObject({ status: 403, body: { code: 'own_lead_seat' } });
    const leading = await seated('deputy', { start_date: '2024-01-01', end_date: '2025-01-01' }, staff);
    for (const body of [
      { endDate: null },
      { endDate: '2027-01-01' },
      { role: 'lead' },
      { role: 'deputy' },
      { onBehalfOfOrganisationId: staff.organisationId },
    ]) {
      expect((await patch(leading, body, staff)).body.code).toBe('own_lead_seat');
    }
    const shortened = await patch(leading, { endDate: '2024-12-01' }, staff);
    expect(shortened.status).toBe(200);
    expect((await patch(shortened, { endDate: null })).status).toBe(200);
  });

  it('is nothing to those who cannot see it', async () => {
    const key = await t.world.apiKey(['seat.write', 'seat.read'], {
      steering_group_id: await t.world.groupId('it-talent'),
    });
    expect((await patch(seat, { hasVote: false }, key)).status).toBe(404);
    const elsewhere = await t.world.account({ membership: 'ended' });
    await t.world.seat('it-talent', elsewhere.personId, elsewhere.organisationId, 'member');
    expect((await patch(seat, {}, elsewhere)).status).toBe(403);
    const unknown = '/seats/019a0000-0000-7000-8000-00000000ffff';
    expect((await t.api.patch(unknown, {}, { as: coordinator, ifMatch: '"1-"' })).status).toBe(404);
    expect((await t.api.patch('/seats/x', {}, { as: coordinator, ifMatch: '"1-"' })).status).toBe(404);
  });
});

describe('another role or organisation', () => {
  it('begins within the term of the group', async () => {
    await t.database.dataSource.query(
      `UPDATE steering_group SET end_date = '2026-03-01' WHERE slug = 'it-talent'`,
    );
    const person = await t.world.person();
    const organisation = await t.world.organisation();
    await t.world.affiliation(person, organisation);
    const old = await read(await t.world.seat('it-talent', person, organisation, 'member'));
    expect(pointers(await patch(old, { role: 'guest' }))).toEqual(['/from outside_group_term']);
    expect((await patch(old, { role: 'guest', from: '2026-02-28' })).status).toBe(200);
  });

  it('ends the seat and opens another, which is the answer', async () => {
    const made = await patch(seat, { role: 'deputy', from: '2026-02-01' });
    expect(made).toMatchObject({
      status: 200,
      body: {
        role: 'deputy',
        startDate: '2026-02-01',
        endDate: null,
        version: 1,
        person: seat.body.person,
        organisation: seat.body.organisation,
        confirmedAt: '2026-03-18T09:00:00.000Z',
      },
    });
    expect(made.body.id).not.toBe(seat.body.id);
    expect(await history(personId)).toMatchObject([
      { id: seat.body.id, role: 'member', startDate: '2020-01-01', endDate: '2026-02-01', version: 2 },
      { id: made.body.id, role: 'deputy' },
    ]);
    const events = await t.database.dataSource.query(
      `SELECT action, record_id FROM audit_event WHERE record_id = ANY($1) ORDER BY id`,
      [[seat.body.id, made.body.id]],
    );
    expect(events).toEqual([
      { action: 'ended', record_id: seat.body.id },
      { action: 'created', record_id: made.body.id },
    ]);
    expect((await patch(seat, { role: 'guest' })).status).toBe(412);
  });

  it('counts from today, keeps the end, and gives the vote that goes with the role', async () => {
    const until = await seated('member', { end_date: '2027-01-01' });
    const guest = await patch(until, { role: 'guest' });
    expect(guest.body).toMatchObject({ startDate: '2026-03-18', endDate: '2027-01-01', hasVote: false });
    const back = await patch(guest, { role: 'member', endDate: '2028-01-01' });
    expect(back).toMatchObject({ status: 200, body: { hasVote: true, endDate: '2028-01-01' } });
    // on the day on which the guest's seat began, so that this one never counted
    expect(await history(until.body.person.id)).toMatchObject([
      { role: 'member', endDate: '2026-03-18' },
      { role: 'guest', startDate: '2026-03-18', endDate: '2026-03-18' },
      { role: 'member', startDate: '2026-03-18' },
    ]);
  });

  it('is possible for an organisation that the person works for on that day', async () => {
    const next = await t.world.organisation();
    const refused = await patch(seat, { onBehalfOfOrganisationId: next });
    expect(pointers(refused)).toEqual(['/onBehalfOfOrganisationId not_affiliated']);
    await t.world.affiliation(personId, next, { start_date: '2026-03-01' });
    const moved = await patch(seat, { onBehalfOfOrganisationId: next, hasVote: false });
    expect(moved).toMatchObject({
      status: 200,
      body: { organisation: { id: next }, role: 'member', hasVote: false },
    });
  });

  it('that a lead gives waits for confirmation', async () => {
    const made = await patch(seat, { role: 'guest' }, lead);
    expect(made).toMatchObject({ status: 200, body: { role: 'guest', confirmedAt: null } });
  });

  it('begins within the term of the seat, and the same role is no other', async () => {
    const until = await seated('member', { end_date: '2026-01-01' });
    expect(pointers(await patch(until, { role: 'guest' }))).toEqual(['/from outside_seat_term']);
    for (const from of ['2019-12-31', '2026-01-01']) {
      expect(pointers(await patch(until, { role: 'guest', from }))).toEqual(['/from outside_seat_term']);
    }
    const backwards = await patch(until, { role: 'guest', from: '2025-06-01', endDate: '2025-05-31' });
    expect(pointers(backwards)).toEqual(['/endDate before_start']);
    expect(pointers(await patch(until, { role: 'member', from: '2025-06-01' }))).toEqual([
      '/from only_with_new_seat',
    ]);
    const same = await patch(until, { role: 'member', hasVote: false });
    expect(same).toMatchObject({ status: 200, body: { id: until.body.id, hasVote: false } });
  });

  it('leaves everything as it was where the new seat would overlap a later one', async () => {
    const until = await seated('member', { end_date: '2026-06-01' });
    const who = {
      person: until.body.person.id as string,
      organisation: until.body.organisation.id as string,
    };
    await t.world.seat('stem-education', who.person, who.organisation, 'guest', { start_date: '2026-06-01' });
    const refused = await patch(until, { role: 'guest', endDate: null });
    expect(refused).toMatchObject({ status: 409, body: { code: 'seat_terms_overlap' } });
    expect((await read(until.body.id)).body).toEqual(until.body);
    const prolonged = await patch(until, { endDate: null });
    expect(prolonged).toMatchObject({ status: 409, body: { code: 'seat_terms_overlap' } });
  });

  it('asked for twice at once is given once', async () => {
    const both = await Promise.all([patch(seat, { role: 'guest' }), patch(seat, { role: 'deputy' })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(await history(personId)).toHaveLength(2);
  });
});
