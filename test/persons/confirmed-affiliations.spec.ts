import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';

/* What a primary contact gives somebody opens nothing until staff have confirmed it. */

let t: TestApp;
let coordinator: Principal;
let contact: Principal;

beforeAll(async () => {
  t = await testApp();
  coordinator = await t.world.account({ role: 'coordinator' });
});
beforeEach(async () => {
  contact = await t.world.account({ isPrimaryContact: true });
});
afterAll(() => t.close());

const give = (personId: string, as: Principal = contact, body: object = {}) =>
  t.api.post(
    `/persons/${personId}/affiliations`,
    { organisationId: contact.organisationId, ...body },
    { as },
  );
const patch = (id: string, body: object, as: Principal, version = 1) =>
  t.api.patch(`/affiliations/${id}`, body, { as, ifMatch: `"${version}-x"` });
const waiting = async () =>
  (
    (await t.api.get('/persons?waiting=true&limit=200', { as: coordinator })).body.data as { id: string }[]
  ).map(({ id }) => id);
/** What somebody sees and may do who belongs to the alliance. */
async function rights(as: Principal) {
  const me = await t.api.get('/me', { as });
  const persons = await t.api.get('/persons', { as });
  const meetings = await t.api.get('/meetings', { as });
  const profile = await t.api.get(`/organisations/${contact.organisationId}`, { as });
  const city = { city: 'Kahla' };
  const options = { as, ifMatch: `"${profile.body?.version ?? 1}-x"` };
  const change = await t.api.patch(`/organisations/${contact.organisationId}`, city, options);
  return {
    organisations: me.body.organisations.map(({ id }: { id: string }) => id),
    permissions: me.body.permissions.length,
    persons: persons.body.data.length > 1 ? 'all' : 'own',
    meetings: meetings.status,
    profile: profile.status,
    change: change.status,
  };
}

describe('an affiliation that a primary contact gives', () => {
  it.each(['prospective', 'suspended', 'ended', null] as const)(
    'opens nothing to a person whose own organisation is %s, until staff confirm it',
    async (membership) => {
      const stranger = await t.world.account({ membership });
      const before = await rights(stranger);
      const made = await give(stranger.personId);
      expect(made).toMatchObject({ status: 201, body: { confirmedAt: null, isCurrent: false } });
      expect(await rights(stranger)).toEqual(before);
      expect(before).toMatchObject({ persons: 'own', meetings: 403, profile: 404, change: 403 });
      expect(await waiting()).toContain(stranger.personId);
      const confirmed = await patch(made.body.id, { confirmed: true }, coordinator);
      expect(confirmed).toMatchObject({
        status: 200,
        body: { confirmedAt: '2026-03-18T09:00:00.000Z', isCurrent: true, version: 2 },
      });
      expect(await t.world.rows(`SELECT confirmed_by FROM affiliation WHERE id = $1`, made.body.id)).toEqual([
        { confirmed_by: coordinator.accountId },
      ]);
      expect(await waiting()).not.toContain(stranger.personId);
      const after = await rights(stranger);
      expect(after).toMatchObject({ persons: 'all', meetings: 200, profile: 200, change: 200 });
      expect(after.organisations).toContain(contact.organisationId);
    },
  );

  it('counts at once for a person whom the contact has just added, once', async () => {
    const added = await t.api.post('/persons', { givenName: 'Neu', familyName: 'Hier' }, { as: contact });
    const { id } = added.body;
    const first = await give(id, contact, { endDate: '2026-12-01' });
    expect(first).toMatchObject({ status: 201, body: { isCurrent: true } });
    expect(first.body.confirmedAt).not.toBeNull();
    // A past in which the person would have counted waits for staff.
    const other = await t.api.post('/persons', { givenName: 'Neu', familyName: 'Auch' }, { as: contact });
    const backdated = await give(other.body.id, contact, { startDate: '2001-01-01' });
    expect(backdated).toMatchObject({ status: 201, body: { confirmedAt: null } });
    const second = await give(id, contact, { startDate: '2026-12-01' });
    expect(second).toMatchObject({ status: 201, body: { confirmedAt: null } });
  });

  it('waits for a person whom somebody else added, or the contact itself a day ago', async () => {
    const person = { givenName: 'Neu', familyName: 'Hier', allowDuplicate: true };
    const others = await t.api.post('/persons', person, { as: coordinator });
    expect((await give(others.body.id)).body.confirmedAt).toBeNull();
    const colleague = await t.world.account({ isPrimaryContact: true });
    const ofColleague = await t.api.post('/persons', person, { as: colleague });
    expect((await give(ofColleague.body.id)).body.confirmedAt).toBeNull();
    const own = await t.api.post('/persons', person, { as: contact });
    t.setNow('2026-03-19T09:00:00.000Z');
    const token = { ...contact, token: await t.world.signIn(contact.accountId) };
    expect((await give(own.body.id, token)).body.confirmedAt).toBeNull();
    t.setNow('2026-03-18T09:00:00.000Z');
  });

  it('is confirmed by staff alone, and that is not taken back', async () => {
    const person = await t.world.account({ membership: null });
    const made = await give(person.personId);
    const lead = await t.world.seated('stem-education', 'lead');
    expect(await patch(made.body.id, { confirmed: true }, contact)).toMatchObject({
      status: 403,
      body: { code: 'fields_not_allowed', errors: [{ pointer: '/confirmed' }] },
    });
    expect((await patch(made.body.id, { confirmed: true }, person)).status).toBe(403);
    expect((await patch(made.body.id, { confirmed: true }, lead)).status).toBe(403);
    expect((await patch(made.body.id, { confirmed: false }, coordinator)).body.errors).toMatchObject([
      { pointer: '/confirmed', code: 'stays_confirmed' },
    ]);
    expect((await give(await t.world.person(), contact, { confirmed: true })).status).toBe(422);
    const byStaff = await give(await t.world.person(), coordinator);
    expect(byStaff.body.confirmedAt).toBe('2026-03-18T09:00:00.000Z');
    const named = await give(await t.world.person());
    await t.world.rows(
      `UPDATE affiliation SET is_primary_contact = false WHERE person_id = $1`,
      contact.personId,
    );
    const primary = await patch(named.body.id, { isPrimaryContact: true }, coordinator);
    expect(primary.body).toMatchObject({ isPrimaryContact: true, confirmedAt: '2026-03-18T09:00:00.000Z' });
  });

  it('is ended by the person, member or not, and by the contact, while it waits', async () => {
    const end = { endDate: '2026-03-18' };
    for (const membership of [null, 'active'] as const) {
      const person = await t.world.account({ membership });
      const { body } = await give(person.personId);
      expect((await patch(body.id, { ...end, startDate: '2026-03-18' }, person)).status).toBe(403);
      expect(await patch(body.id, end, person)).toMatchObject({ status: 200, body: { ...end, version: 2 } });
      expect(await waiting()).not.toContain(person.personId);
      // What she has declined is not waiting again because the contact says so.
      expect((await patch(body.id, { endDate: null }, contact)).status).toBe(403);
    }
    const person = await t.world.account({ membership: 'suspended' });
    const { body } = await give(person.personId);
    expect((await patch(body.id, { function: 'Beirat' }, person)).status).toBe(403);
    expect((await patch(body.id, end, contact)).status).toBe(200);
    const [own] = await t.world.rows(
      `SELECT id FROM affiliation WHERE person_id = $1 AND confirmed_at IS NOT NULL`,
      person.personId,
    );
    expect((await patch(own!['id'], end, person)).status).toBe(403);
  });

  it('leaves nothing behind when it ends: what never counted keeps nobody in a meeting of the plenary', async () => {
    const person = await t.world.account({ membership: null });
    const { body } = await give(person.personId);
    const meeting = await t.world.meeting('plenary', { state: 'invited' });
    await t.world.participation(meeting, { person_id: person.personId, invited_at: '2026-03-01T08:00:00Z' });
    expect((await patch(body.id, { endDate: '2026-03-18' }, person)).status).toBe(200);
  });
});

describe('a primary contact gives nobody rights by changing an affiliation', () => {
  it('whose end has come: it is not taken back, nor moved to a later day', async () => {
    const former = await t.world.account({ membership: null });
    const id = await t.world.affiliation(former.personId, contact.organisationId, { end_date: '2026-03-01' });
    for (const endDate of [null, '2027-01-01', '2026-03-02']) {
      expect(await patch(id, { endDate }, contact)).toMatchObject({
        status: 403,
        body: { code: 'fields_not_allowed', errors: [{ pointer: '/endDate' }] },
      });
    }
    expect((await patch(id, { endDate: '2026-02-01' }, contact)).status).toBe(200);
    expect(await rights(former)).toMatchObject({ persons: 'own', organisations: [former.organisationId] });
  });

  it('nor does it end or prolong another primary contact’s', async () => {
    const next = await t.world.affiliation(await t.world.person(), contact.organisationId, {
      is_primary_contact: true,
      start_date: '2019-01-01',
      end_date: '2019-12-01',
    });
    for (const endDate of [null, '2019-12-31', '2019-06-01']) {
      expect((await patch(next, { endDate }, contact)).status).toBe(403);
    }
  });
});

describe('an affiliation that waits counts nowhere', () => {
  let person: Principal;
  beforeEach(async () => {
    person = await t.world.account({ membership: null });
    await give(person.personId, contact, { email: 'caught@attack.example', function: 'Beirat' });
  });
  const listed = async (query: string) =>
    (await t.api.get(`/persons?${query}&limit=200`, { as: coordinator })).body.data.some(
      ({ id }: { id: string }) => id === person.personId,
    );

  it('among those who work for the organisation, or belong to the plenary', async () => {
    expect(await listed(`organisation=${contact.organisationId}`)).toBe(false);
    expect(await listed('steeringGroup=plenary')).toBe(false);
    expect(await listed(`steeringGroup=plenary&steeringGroup=${await t.world.groupId('it-talent')}`)).toBe(
      false,
    );
    expect(await listed('waiting=true')).toBe(true);
    expect(await listed('waiting=false')).toBe(false);
  });

  it('for a seat: nobody sits for the organisation before', async () => {
    const lead = await t.world.seated('stem-education', 'lead');
    const seat = {
      personId: person.personId,
      onBehalfOfOrganisationId: contact.organisationId,
      role: 'member',
    };
    for (const as of [lead, coordinator]) {
      const reply = await t.api.post('/steering-groups/stem-education/seats', seat, { as });
      expect(reply.body.errors).toMatchObject([{ code: 'not_affiliated' }]);
    }
  });

  it('for whom somebody takes part, and where invitations go', async () => {
    const meeting = await t.world.meeting('stem-education', { state: 'invited' });
    const participation = await t.world.participation(meeting, { person_id: person.personId });
    const invitation = await t.api.get(`/meetings/${meeting}/invitation`, { as: coordinator });
    expect(invitation.body.recipients).toEqual([]);
    const dossier = await t.api.get(`/meetings/${meeting}/dossiers/${person.personId}`, { as: coordinator });
    expect(dossier.status).toBe(200);
    const read = await t.api.get(`/meetings/${meeting}`, { as: coordinator });
    const at = { at: '2026-03-18T08:30:00Z' };
    const opened = await t.api.post(`/meetings/${meeting}/opening`, at, { as: coordinator, ifMatch: read });
    expect(opened.status).toBe(200);
    const [frozen] = await t.world.rows(
      `SELECT organisation_id, function FROM participation WHERE id = $1`,
      participation,
    );
    expect(frozen).toEqual({ organisation_id: person.organisationId, function: null });
  });

  it('for tasks: those of the organisation are not the person’s', async () => {
    const task = await t.world.actionItem('stem-education', {
      responsible_organisation_id: contact.organisationId,
    });
    expect((await t.api.get(`/action-items/${task}`, { as: person })).status).not.toBe(200);
    const meeting = await t.world.meeting('stem-education', { state: 'invited' });
    await t.world.participation(meeting, { person_id: person.personId });
    const { body } = await t.api.get(`/meetings/${meeting}/dossiers/${person.personId}`, { as: coordinator });
    expect(body.actionItems).toEqual([]);
  });

  it('for staying: by it nobody goes on working there', async () => {
    const colleague = await t.world.account();
    contact = await t.world.account({ organisationId: colleague.organisationId, isPrimaryContact: true });
    await t.world.seat('stem-education', colleague.personId, colleague.organisationId, 'member');
    const [works] = await t.world.rows(`SELECT id FROM affiliation WHERE person_id = $1`, colleague.personId);
    await t.world.rows(`UPDATE affiliation SET end_date = '2026-09-01' WHERE id = $1`, works!['id']);
    expect((await give(colleague.personId, contact, { startDate: '2026-09-01' })).status).toBe(201);
    const ended = await patch(works!['id'], { endDate: '2026-08-31' }, coordinator);
    expect(ended).toMatchObject({ status: 409, body: { code: 'hand_over_missing' } });
  });
});
