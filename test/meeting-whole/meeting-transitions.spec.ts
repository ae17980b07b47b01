import { NOW, testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';
import { trailOf } from '../meetings/read-back.js';

let t: TestApp;
let lead: Principal;
let coordinator: Principal;

beforeAll(async () => {
  t = await testApp();
  lead = await t.world.seated('stem-education', 'lead');
  coordinator = await t.world.account({ role: 'coordinator' });
});
afterAll(() => t.close());
beforeEach(() => t.setNow(NOW));

const nouns = ['scheduling', 'invitation', 'opening', 'closing', 'cancellation'];
const step = async (id: string, noun: string, body: object = {}, as = lead) => {
  const ifMatch = await t.api.get(`/meetings/${id}`, { as: coordinator });
  return t.api.post(`/meetings/${id}/${noun}`, body, { as, ifMatch });
};

describe('a meeting', () => {
  it('goes from draft to scheduled, invited, under way and held', async () => {
    const id = await t.world.meeting('stem-education', { state: 'draft' });
    await t.world.participation(id, { guest_name: 'Gast' });
    expect(await step(id, 'scheduling')).toMatchObject({ status: 200, body: { state: 'scheduled' } });
    expect(await step(id, 'invitation')).toMatchObject({ status: 200, body: { state: 'invited' } });
    const open = await step(id, 'opening', { at: '2026-03-11T16:05:00+01:00' });
    expect(open).toMatchObject({
      status: 200,
      body: { state: 'in_progress', actualStart: '2026-03-11T15:05:00.000Z', actualEnd: null },
    });
    const held = await step(id, 'closing');
    expect(held).toMatchObject({
      status: 200,
      body: { state: 'held', actualEnd: NOW.toISOString(), minutesMissing: true, version: 5 },
    });
    expect(await trailOf(t, id)).toEqual(
      ['scheduled', 'invited', 'opened', 'closed'].map((action) => ({ action, actor_id: lead.accountId })),
    );
  });

  it('takes steps only for who runs its group, and on the version that was read', async () => {
    const id = await t.world.meeting('stem-education', { state: 'scheduled' });
    const seated = await t.world.seated('stem-education', 'member');
    const otherLead = await t.world.seated('it-talent', 'lead');
    const guest = await t.world.seated('it-talent', 'lead');
    await t.world.seat('stem-education', guest.personId, guest.organisationId, 'guest');
    const read = await t.api.get(`/meetings/${id}`, { as: lead });
    for (const noun of nouns) {
      const path = `/meetings/${id}/${noun}`;
      expect((await t.api.post(path, {}, { as: guest, ifMatch: read })).status).toBe(403);
      expect((await t.api.post(path, {}, { as: seated, ifMatch: read })).status).toBe(403);
      expect((await t.api.post(path, {}, { as: otherLead, ifMatch: read })).status).toBe(404);
      expect((await t.api.post(path, {}, { ifMatch: read })).status).toBe(401);
      expect((await t.api.post(path, {}, { as: lead })).status).toBe(428);
      expect((await t.api.post(path, {}, { as: lead, ifMatch: '"9-x"' })).status).toBe(412);
    }
    const replies = await Promise.all(
      ['opening', 'cancellation'].map((noun) =>
        t.api.post(`/meetings/${id}/${noun}`, {}, { as: lead, ifMatch: read }),
      ),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('opens and closes at moments that are past and in order', async () => {
    const id = await t.world.meeting('stem-education');
    const refused = async (noun: string, at: string, code: string) =>
      expect(await step(id, noun, { at })).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: '/at', code }] },
      });
    await refused('opening', '2026-03-18T09:00:00.001Z', 'in_future');
    await refused('opening', '2026-03-11', 'not_moment');
    expect((await step(id, 'opening')).body.actualStart).toBe(NOW.toISOString());
    await refused('closing', '2026-03-18T08:59:59Z', 'before_start');
    t.setNow('2026-03-18T09:05:00Z');
    await refused('closing', '2026-03-18T09:05:01Z', 'in_future');
    const held = await step(id, 'closing', { at: '2026-03-18T09:03:00Z' });
    expect(held.body).toMatchObject({ state: 'held', actualEnd: '2026-03-18T09:03:00.000Z' });
  });
});

describe('the invitation', () => {
  it('needs somebody to invite, and repeated reaches those who were added since', async () => {
    const id = await t.world.meeting('stem-education');
    expect(await step(id, 'invitation')).toMatchObject({ status: 409, body: { code: 'nobody_to_invite' } });
    const first = await t.world.participation(id, { person_id: lead.personId });
    const invited = await step(id, 'invitation');
    expect(invited.body.participations).toMatchObject([
      { id: first, invitedAt: NOW.toISOString(), version: 2 },
    ]);
    const later = await t.world.participation(id, { guest_name: 'Gast', meeting_role: 'guest' });
    t.setNow('2026-03-18T09:05:00Z');
    const again = await t.api.post(`/meetings/${id}/invitation`, {}, { as: lead, ifMatch: invited });
    expect(again).toMatchObject({ status: 200, body: { version: invited.body.version } });
    expect(again.body.participations).toMatchObject([
      { id: first, invitedAt: NOW.toISOString() },
      { id: later, invitedAt: '2026-03-18T09:05:00.000Z' },
    ]);
  });
});

describe('the opening', () => {
  it('freezes for whom everybody takes part on that day', async () => {
    const on = { start_date: '2026-01-01' };
    const sits = await t.world.person();
    const [university, company] = [
      await t.world.organisation({ name: 'Hochschule', sector_code: 'science' }),
      await t.world.organisation({ name: 'Werk' }),
    ];
    await t.world.affiliation(sits, company, { is_primary_contact: true, function: 'Beirat' });
    await t.world.affiliation(sits, university, { function: 'Professorin', ...on });
    await t.world.seat('stem-education', sits, university, 'member');
    const twice = await t.world.person();
    await t.world.affiliation(twice, company, { end_date: '2026-03-11' });
    await t.world.affiliation(twice, university, { function: 'Dekan', ...on });
    const late = await t.world.organisation();
    await t.world.affiliation(twice, late, { start_date: '2026-02-01', function: 'Gast' });
    const free = await t.world.person();
    const id = await t.world.meeting('stem-education');
    for (const person_id of [sits, twice, free]) await t.world.participation(id, { person_id });
    await t.world.participation(id, { guest_name: 'Gast' });
    const body = (await step(id, 'opening', { at: '2026-03-11T15:00:00Z' })).body;
    const frozen = (personId: string | null) =>
      body.participations.find((entry: { personId: string | null }) => entry.personId === personId);
    expect(frozen(sits)).toMatchObject({
      organisationId: university,
      organisationName: 'Hochschule',
      sectorCode: 'science',
      function: 'Professorin',
    });
    expect(frozen(twice)).toMatchObject({ organisationId: university, function: 'Dekan' });
    expect(frozen(free)).toMatchObject({ organisationId: null, function: null });
    expect(frozen(null)).toMatchObject({ organisationId: null, organisationName: null });
    await t.world.rows(`UPDATE organisation SET name = 'Anders' WHERE id = $1`, university);
    const read = await t.api.get(`/meetings/${id}`, { as: lead });
    expect(JSON.stringify(read.body)).not.toContain('Anders');
  });
});

describe('a cancelled meeting', () => {
  it('stays visible with its reason, and its one-off items become open topics of the group', async () => {
    const id = await t.world.meeting('stem-education', {
      state: 'invited',
      planned_start: '2026-03-31T22:30:00Z',
      planned_end: '2026-03-31T23:30:00Z',
    });
    const topic = await t.world.topic('stem-education', { title: 'Läuft schon' });
    await t.world.agendaItem(id, 1, { topic_id: topic });
    const oneOff = await t.world.agendaItem(id, 2, { title: 'Einmaliges', notes: 'vertraulich' });
    const seated = await t.world.seated('stem-education', 'member');
    const reply = await step(id, 'cancellation', { reason: 'Zu wenige Zusagen' });
    expect(reply).toMatchObject({
      status: 200,
      body: { state: 'cancelled', cancelReason: 'Zu wenige Zusagen', icsSequence: 1, minutesMissing: false },
    });
    expect((await t.api.get(`/meetings/${id}`, { as: seated })).status).toBe(200);
    const topics = await t.api.get('/topics?steeringGroup=stem-education&q=einmal', { as: seated });
    expect(topics.body.data).toMatchObject([
      {
        title: 'Einmaliges',
        description: null,
        state: 'open',
        isRecurring: false,
        raisedInAgendaItemId: oneOff,
        firstRaisedOn: '2026-03-18',
        carryCount: 0,
      },
    ]);
    const running = await t.api.get('/topics?steeringGroup=stem-education&q=schon', { as: seated });
    expect(running.body.data).toMatchObject([{ id: topic, state: 'open', version: 1 }]);
    const items = await t.world.rows(`SELECT topic_id FROM agenda_item WHERE id = $1`, oneOff);
    expect(items).toEqual([{ topic_id: null }]);
  });

  it('leaves topics that are as old as the plan, and none that is still to come', async () => {
    for (const [day, firstRaisedOn, daysOpen] of [
      ['2026-03-10', '2026-03-10', 8],
      ['2026-09-19', '2026-03-18', 0],
    ] as const) {
      const id = await t.world.meeting('it-talent', { planned_start: `${day}T14:00:00Z` });
      const title = `Vom ${day}`;
      await t.world.agendaItem(id, 1, { title });
      expect((await step(id, 'cancellation', {}, coordinator)).status).toBe(200);
      const { body } = await t.api.get('/reports/topics?limit=200', { as: coordinator });
      const row = body.data.find((topic: { title: string }) => topic.title === title);
      expect(row).toMatchObject({ firstRaisedOn, daysOpen });
    }
  });

  it('leaves nothing behind where it is refused', async () => {
    const id = await t.world.meeting('stem-education', { state: 'in_progress' });
    await t.world.agendaItem(id, 1, { title: 'Nicht verloren' });
    expect((await step(id, 'cancellation')).status).toBe(409);
    expect((await step(id, 'cancellation', { reason: 7 })).status).toBe(422);
    expect((await t.api.get('/topics?q=verloren', { as: coordinator })).body.data).toEqual([]);
  });
});
