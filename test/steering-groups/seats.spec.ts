import type { Reply } from '../support/client.js';
import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';

let t: TestApp;
let coordinator: Principal;
let lead: Principal;
let groupId: string;

beforeAll(async () => {
  t = await testApp();
  coordinator = await t.world.account({ role: 'coordinator' });
  lead = await t.world.seated('stem-education', 'lead');
  groupId = await t.world.groupId('stem-education');
});
afterAll(() => t.close());

const PATH = '/steering-groups/stem-education/seats';
type Credential = Principal | string | undefined;

/** A person who works for a member organisation since 2020. */
async function candidate(organisation?: string) {
  const personId = await t.world.person();
  const onBehalfOfOrganisationId = organisation ?? (await t.world.organisation());
  await t.world.affiliation(personId, onBehalfOfOrganisationId);
  return { personId, onBehalfOfOrganisationId };
}
const give = (body: object, as: Credential = coordinator, path = PATH) => t.api.post(path, body, { as });
const pointers = (reply: Reply) =>
  reply.body.errors.map((e: { pointer: string; code: string }) => `${e.pointer} ${e.code}`).sort();
const seatsOf = async (personId: string) =>
  (await t.api.get(`${PATH}?person=${personId}`, { as: coordinator })).body.data as { role: string }[];

describe('seats', () => {
  it('that staff give are confirmed at once and begin today', async () => {
    const who = await candidate();
    for (const [role, hasVote] of Object.entries({ lead: true, deputy: true, member: true, guest: false })) {
      const path = `/steering-groups/${{ lead: 'it-talent', deputy: 'stem-education', member: 'international-talent', guest: 'career-orientation' }[role]}/seats`;
      const made = await give({ ...who, role }, coordinator, path);
      expect(made).toMatchObject({
        status: 201,
        headers: { location: `/api/v1/seats/${made.body.id}` },
        body: {
          role,
          hasVote,
          startDate: '2026-03-18',
          endDate: null,
          confirmedAt: '2026-03-18T09:00:00.000Z',
        },
      });
      expect(made.body.person).toEqual({ id: who.personId, name: expect.any(String) });
      expect(made.body.organisation).toEqual({
        id: who.onBehalfOfOrganisationId,
        name: expect.any(String),
      });
      const read = await t.api.get(`/seats/${made.body.id}`, { as: coordinator });
      expect(read).toMatchObject({ status: 200, body: made.body, etag: made.etag });
    }
  });

  it('that a lead gives are member and guest seats of its own group, and wait for confirmation', async () => {
    const given = await give({ ...(await candidate()), role: 'member', hasVote: false }, lead);
    expect(given).toMatchObject({ status: 201, body: { hasVote: false, confirmedAt: null } });
    expect((await give({ ...(await candidate()), role: 'guest' }, lead)).status).toBe(201);
    const who = await candidate();
    for (const role of ['lead', 'deputy']) {
      const refused = await give({ ...who, role }, lead);
      expect(refused).toMatchObject({ status: 403, body: { code: 'fields_not_allowed' } });
      expect(pointers(refused)).toEqual(['/role not_allowed']);
    }
    const elsewhere = await give({ ...who, role: 'member' }, lead, '/steering-groups/it-talent/seats');
    expect(elsewhere).toMatchObject({ status: 403, body: { code: 'not_allowed' } });
    expect(await seatsOf(who.personId)).toEqual([]);
  });

  it('are given by nobody else', async () => {
    const who = { ...(await candidate()), role: 'member' };
    const member = await t.world.seated('stem-education', 'member');
    const former = await t.world.seated('stem-education', 'lead', { end_date: '2026-03-18' });
    const observer = await t.world.account({ role: 'observer' });
    for (const as of [member, former, observer]) {
      expect(await give(who, as)).toMatchObject({ status: 403, body: { code: 'not_allowed' } });
    }
    expect((await t.api.post(PATH, who)).status).toBe(401);
    expect(await seatsOf(who.personId)).toEqual([]);
  });

  it('as lead or deputy nobody gives to himself, staff neither', async () => {
    for (const role of ['alliance_lead', 'coordinator'] as const) {
      const staff = await t.world.account({ role });
      const self = { personId: staff.personId.toUpperCase(), onBehalfOfOrganisationId: staff.organisationId };
      for (const seat of ['lead', 'deputy']) {
        const refused = await give({ ...self, role: seat }, staff);
        expect(refused).toMatchObject({ status: 403, body: { code: 'own_lead_seat' } });
      }
      expect((await give({ ...self, role: 'member' }, staff)).status).toBe(201);
    }
  });

  it('that API keys give are unconfirmed member and guest seats of their group', async () => {
    const key = await t.world.apiKey(['seat.write'], { steering_group_id: groupId });
    const who = await candidate();
    const made = await give({ ...who, role: 'member' }, key);
    expect(made).toMatchObject({ status: 201, body: { confirmedAt: null } });
    expect((await give({ ...(await candidate()), role: 'lead' }, key)).body.code).toBe('fields_not_allowed');
    const elsewhere = await give({ ...who, role: 'guest' }, key, '/steering-groups/it-talent/seats');
    expect(elsewhere.status).toBe(403);
    expect((await t.api.get(`/seats/${made.body.id}`, { as: key })).status).toBe(403);
  });

  it('belong to who works for a member organisation on their first day', async () => {
    const { personId } = await candidate();
    const refusal = async (onBehalfOfOrganisationId: string, more: object = {}) =>
      pointers(await give({ personId, onBehalfOfOrganisationId, role: 'member', ...more }));
    const stranger = await t.world.organisation();
    expect(await refusal(stranger)).toEqual(['/onBehalfOfOrganisationId not_affiliated']);
    const past = await t.world.organisation();
    await t.world.affiliation(personId, past, { end_date: '2026-03-18' });
    expect(await refusal(past)).toEqual(['/onBehalfOfOrganisationId not_affiliated']);
    expect(
      (
        await give({
          personId,
          onBehalfOfOrganisationId: past,
          role: 'member',
          startDate: '2026-03-17',
          endDate: '2026-03-18',
        })
      ).status,
    ).toBe(201);
    for (const state of ['ended', null] as const) {
      const outside = await t.world.organisation({}, state);
      await t.world.affiliation(personId, outside);
      expect(await refusal(outside)).toEqual(['/onBehalfOfOrganisationId not_in_alliance']);
    }
    for (const state of ['prospective', 'suspended'] as const) {
      const inside = await candidate(await t.world.organisation({}, state));
      expect((await give({ ...inside, role: 'guest' })).status).toBe(201);
    }
    const nobody = '019a0000-0000-7000-8000-00000000ffff';
    expect(await refusal(nobody, { personId: nobody })).toEqual([
      '/onBehalfOfOrganisationId unknown_reference',
      '/personId unknown_reference',
    ]);
  });

  it('are refused with a pointer for every wrong field', async () => {
    const who = await candidate();
    const form = await give({ personId: 'x', role: 'chief', hasVote: 1, confirmed: true, endDate: '31.12.' });
    expect(form.status).toBe(422);
    expect(pointers(form)).toEqual([
      '/confirmed unknown_field',
      '/endDate not_day',
      '/hasVote not_boolean',
      '/onBehalfOfOrganisationId required',
      '/personId not_id',
      '/role not_one_of',
    ]);
    const rules = await give({
      ...who,
      role: 'guest',
      hasVote: true,
      startDate: '2019-12-31',
      endDate: '2019-12-30',
    });
    expect(pointers(rules)).toEqual([
      '/endDate before_start',
      '/hasVote guest_has_no_vote',
      '/onBehalfOfOrganisationId not_affiliated',
      '/startDate outside_group_term',
    ]);
    expect(await seatsOf(who.personId)).toEqual([]);
  });

  it('of one person in one group do not overlap, but may follow each other', async () => {
    const who = { ...(await candidate()), role: 'member' };
    expect((await give({ ...who, startDate: '2026-01-01', endDate: '2026-06-01' })).status).toBe(201);
    const overlapping = await give({ ...who, startDate: '2026-05-31' });
    expect(overlapping).toMatchObject({ status: 409, body: { code: 'seat_terms_overlap' } });
    expect((await give({ ...who, startDate: '2026-06-01' })).status).toBe(201);
    expect((await give(who, coordinator, '/steering-groups/it-talent/seats')).status).toBe(201);
  });

  it('given twice at once are given once', async () => {
    const who = { ...(await candidate()), role: 'member' };
    const both = await Promise.all([give(who), give(who, lead)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await seatsOf(who.personId)).toHaveLength(1);
  });

  it('are given once by a repeated request', async () => {
    const who = { ...(await candidate()), role: 'member' };
    const options = { as: lead, headers: { 'idempotency-key': 'seat-1' } };
    const first = await t.api.post(PATH, who, options);
    const second = await t.api.post(PATH, who, options);
    expect(second).toMatchObject({ status: 201, body: first.body });
    expect(await seatsOf(who.personId)).toHaveLength(1);
  });

  it('are not in the plenary', async () => {
    const who = { ...(await candidate()), role: 'member' };
    const refused = await give(who, coordinator, '/steering-groups/plenary/seats');
    expect(refused).toMatchObject({ status: 409, body: { code: 'plenary_has_no_seats' } });
    expect((await give(who, lead, '/steering-groups/plenary/seats')).status).toBe(403);
    const listed = await t.api.get('/steering-groups/plenary/seats', { as: lead });
    expect(listed.body.data).toEqual([]);
    expect((await give(who, coordinator, '/steering-groups/nowhere/seats')).status).toBe(404);
  });
});

describe('the list of seats', () => {
  const LIST = '/steering-groups/career-orientation/seats';
  const names: Record<string, string> = {};

  beforeAll(async () => {
    const rows = [
      ['Zander', 'lead', {}],
      ['Öhler', 'member', { confirmed_at: null }],
      ['Adam', 'member', {}],
      ['Früher', 'member', { end_date: '2026-03-18' }],
      ['Bald', 'guest', { start_date: '2026-03-19' }],
    ] as const;
    await t.database.dataSource.query(`DELETE FROM seat WHERE steering_group_id = $1`, [
      await t.world.groupId('career-orientation'),
    ]);
    for (const [family_name, role, fields] of rows) {
      const personId = await t.world.person({
        family_name,
        email: 'secret@alliance.example',
        phone: '12345',
      });
      names[personId] = family_name;
      await t.world.seat('career-orientation', personId, await t.world.organisation(), role, fields);
    }
  });
  const list = async (parameters: string, as: Credential = coordinator) => {
    const page = await t.api.get(`${LIST}?${parameters}`, { as });
    expect(page.status).toBe(200);
    return page.body.data.map((s: { person: { id: string } }) => names[s.person.id]);
  };

  it('is sorted and filtered', async () => {
    expect(await list('')).toEqual(['Zander', 'Adam', 'Früher', 'Öhler', 'Bald']);
    expect(await list('current=true')).toEqual(['Zander', 'Adam', 'Öhler']);
    expect(await list('current=false')).toEqual(['Früher', 'Bald']);
    expect(await list('role=lead&role=guest')).toEqual(['Zander', 'Bald']);
    expect(await list('sort=-familyName')).toEqual(['Zander', 'Öhler', 'Früher', 'Bald', 'Adam']);
    expect(await list('sort=-startDate,familyName&limit=1')).toEqual(['Bald']);
    expect(await list('updatedSince=2026-03-19T00:00:00Z')).toEqual([]);
    const [personId] = Object.keys(names);
    expect(await list(`person=${personId}`)).toEqual(['Zander']);
    expect(await list(`organisation=${personId}`)).toEqual([]);
    expect((await t.api.get(`${LIST}?sort=email`, { as: coordinator })).status).toBe(400);
  });

  it('goes on from page to page without losing anybody', async () => {
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = await t.api.get(`${LIST}?limit=2&total=true${cursor}`, { as: coordinator });
      expect(page.body.total).toBe(5);
      seen.push(...page.body.data.map((s: { person: { id: string } }) => names[s.person.id]));
      cursor = page.body.page.nextCursor ? `&cursor=${page.body.page.nextCursor}` : '';
    } while (cursor);
    expect(seen).toEqual(['Zander', 'Adam', 'Früher', 'Öhler', 'Bald']);
  });

  it('is for the alliance and for who sits in the group, without contact data', async () => {
    const guest = await t.world.account({ membership: 'ended' });
    await t.world.seat('it-talent', guest.personId, guest.organisationId, 'guest');
    const former = await t.world.account({ membership: 'ended' });
    const key = await t.world.apiKey(['seat.read'], { steering_group_id: groupId });
    for (const as of [await t.world.account(), await t.world.account({ role: 'observer' }), lead]) {
      expect(await list('current=true', as)).toHaveLength(3);
      expect((await t.api.get(LIST, { as })).text).not.toMatch(/secret|12345|confirmedBy/);
    }
    const seatId = (await t.api.get(LIST, { as: lead })).body.data[0].id as string;
    for (const as of [guest, key]) {
      expect((await t.api.get(LIST, { as })).status).toBe(403);
      expect((await t.api.get(`/seats/${seatId}`, { as })).status).toBe(404);
    }
    expect((await t.api.get('/steering-groups/it-talent/seats', { as: guest })).status).toBe(200);
    expect((await t.api.get(PATH, { as: key })).status).toBe(200);
    expect((await t.api.get(LIST, { as: former })).status).toBe(403);
    expect((await t.api.get(LIST)).status).toBe(401);
    expect((await t.api.get('/steering-groups/nowhere/seats', { as: lead })).status).toBe(404);
  });
});
