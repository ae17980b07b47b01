import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';
import { MeetingRecords } from './meeting-records.js';

let t: TestApp;
let records: MeetingRecords;
let coordinator: Principal;
let lead: Principal;
let seated: Principal;
let member: Principal;
let stem: string;
let plenary: string;

beforeAll(async () => {
  t = await testApp();
  records = new MeetingRecords(t.world);
  coordinator = await t.world.account({ role: 'coordinator' });
  lead = await t.world.seated('stem-education', 'lead');
  seated = await t.world.seated('stem-education', 'guest');
  member = await t.world.account();
  stem = await t.world.groupId('stem-education');
  plenary = await t.world.groupId('plenary');
});
afterAll(() => t.close());

const post = (content: object, as: Principal | string = lead) =>
  t.api.post('/topics', { steeringGroupId: stem, title: 'Schülerlabore', ...content }, { as });

describe('topics', () => {
  it('are added by who runs the group, with all their fields', async () => {
    const fields = {
      description: 'Drei Betriebe bieten Räume an.',
      isRecurring: true,
      proposedByPersonId: seated.personId,
      firstRaisedOn: '2026-01-15',
    };
    const made = await post(fields);
    expect(made).toMatchObject({
      status: 201,
      body: {
        ...fields,
        title: 'Schülerlabore',
        steeringGroup: { slug: 'stem-education' },
        state: 'open',
        raisedInAgendaItemId: null,
        carryCount: 0,
      },
    });
    const read = await t.api.get(`/topics/${made.body.id}`, { as: seated });
    expect(made.headers['location']).toBe(`/api/v1/topics/${made.body.id}`);
    expect(read).toMatchObject({ status: 200, etag: made.etag });
    expect((await post({})).body).toMatchObject({ firstRaisedOn: '2026-03-18', proposedByPersonId: null });
  });

  it('are proposed by who sits in the group, with title and description', async () => {
    const proposed = await post({ description: 'Bitte aufnehmen.' }, seated);
    expect(proposed).toMatchObject({
      status: 201,
      body: { proposedByPersonId: seated.personId, isRecurring: false, firstRaisedOn: '2026-03-18' },
    });
    const refused = await post({ isRecurring: true, firstRaisedOn: '2026-01-01' }, seated);
    expect(refused).toMatchObject({
      status: 403,
      body: {
        code: 'fields_not_allowed',
        errors: [{ pointer: '/isRecurring' }, { pointer: '/firstRaisedOn' }],
      },
    });
    expect((await post({ steeringGroupId: plenary }, member)).body).toMatchObject({
      proposedByPersonId: member.personId,
    });
    expect((await post({}, member)).status).toBe(403);
    const observer = await t.world.account({ role: 'observer', membership: null });
    expect((await post({}, observer)).status).toBe(403);
    expect((await t.api.post('/topics', {})).status).toBe(401);
  });

  it('are refused with a pointer for what does not exist or cannot be', async () => {
    const nobody = '019a0000-0000-7000-8000-00000000ffff';
    const refused = async (content: object, as = lead) => {
      const reply = await post(content, as);
      expect(reply.status).toBe(422);
      return reply.body.errors.map((e: { pointer: string; code: string }) => `${e.pointer} ${e.code}`);
    };
    expect(await refused({ steeringGroupId: nobody, isRecurring: true })).toEqual([
      '/steeringGroupId unknown_reference',
    ]);
    expect(await refused({ proposedByPersonId: nobody })).toEqual(['/proposedByPersonId unknown_reference']);
    expect(await refused({ raisedInAgendaItemId: nobody })).toEqual([
      '/raisedInAgendaItemId unknown_reference',
    ]);
    expect(await refused({ firstRaisedOn: '2026-03-19' })).toEqual(['/firstRaisedOn in_future']);
    expect(await refused({ title: '', carryCount: 3 }, seated)).toEqual([
      '/carryCount unknown_field',
      '/title blank',
    ]);
  });

  it('come from an agenda item whose meeting the writer may read: a recommendation of the plenary', async () => {
    const annual = await records.meeting('plenary', { kind: 'annual_session', state: 'held' });
    const recommendation = await records.agendaItem(annual, 1);
    const made = await post({ raisedInAgendaItemId: recommendation }, coordinator);
    expect(made).toMatchObject({ status: 201, body: { raisedInAgendaItemId: recommendation } });
    const foreign = await records.agendaItem(await records.meeting('it-talent'), 1);
    expect((await post({ raisedInAgendaItemId: foreign })).body.errors).toMatchObject([
      { pointer: '/raisedInAgendaItemId', code: 'unknown_reference' },
    ]);
    const draft = await records.agendaItem(await records.meeting('plenary', { state: 'draft' }), 1);
    expect((await post({ raisedInAgendaItemId: draft })).status).toBe(422);
  });

  it('are changed, closed and opened again by who runs the group, on the version that was read', async () => {
    const made = await post({});
    const path = `/topics/${made.body.id}`;
    const closed = await t.api.patch(
      path,
      { state: 'closed', description: 'x' },
      { as: lead, ifMatch: made },
    );
    expect(closed).toMatchObject({ status: 200, body: { state: 'closed', description: 'x', version: 2 } });
    const again = { state: 'open', description: null, isRecurring: true };
    const opened = await t.api.patch(path, again, { as: coordinator, ifMatch: closed });
    expect(opened).toMatchObject({ status: 200, body: again });
    expect((await t.api.patch(path, { title: 'x' }, { as: seated, ifMatch: opened })).status).toBe(403);
    const otherLead = await t.world.seated('it-talent', 'lead');
    expect((await t.api.patch(path, { title: 'x' }, { as: otherLead, ifMatch: opened })).status).toBe(404);
    await t.world.seat('stem-education', otherLead.personId, otherLead.organisationId, 'member');
    expect((await t.api.patch(path, { title: 'x' }, { as: otherLead, ifMatch: opened })).status).toBe(403);
    const wrong = { state: 'done', steeringGroupId: plenary, raisedInAgendaItemId: null };
    const refused = await t.api.patch(path, wrong, { as: lead, ifMatch: opened });
    expect(refused.status).toBe(422);
    expect(refused.body.errors).toHaveLength(3);
    expect((await t.api.patch(path, {}, { as: lead })).status).toBe(428);
    const replies = await Promise.all(
      ['a', 'b'].map((title) => t.api.patch(path, { title }, { as: lead, ifMatch: opened })),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 412]);
  });
});

describe('the list of topics', () => {
  it('counts how often a topic was carried over, but not into drafts that the reader may not see', async () => {
    const topic = await records.topic('career-orientation', { title: 'Immer wieder', is_recurring: true });
    const rare = await records.topic('career-orientation', { title: 'Äußerst selten', state: 'closed' });
    let origin: string | null = null;
    for (const state of ['held', 'held', 'scheduled', 'draft']) {
      const meeting = await records.meeting('career-orientation', { state });
      origin = await records.agendaItem(meeting, 1, { topic_id: topic, carried_over_from_id: origin });
    }
    const reader = await t.world.seated('career-orientation', 'member');
    const list = (query: string, as: Principal) =>
      t.api.get(`/topics?steeringGroup=career-orientation&total=true&${query}`, { as });
    expect((await list('sort=-carryCount', coordinator)).body).toMatchObject({
      data: [
        { id: topic, carryCount: 3 },
        { id: rare, carryCount: 0 },
      ],
      total: 2,
    });
    expect((await list('q=wieder', reader)).body.data).toMatchObject([{ id: topic, carryCount: 2 }]);
    const ids = async (query: string) =>
      (await list(query, reader)).body.data.map(({ id }: { id: string }) => id);
    expect(await ids('')).toEqual([rare, topic]);
    expect(await ids('state=open')).toEqual([topic]);
    expect(await ids('recurring=false')).toEqual([rare]);
    expect(await ids('updatedSince=2026-03-19T00:00:00Z')).toEqual([]);
    const first = await list('sort=-carryCount&limit=1', reader);
    const next = await list(`sort=-carryCount&limit=1&cursor=${first.body.page.nextCursor}`, reader);
    expect([first.body.data[0].id, next.body.data[0].id]).toEqual([topic, rare]);
  });

  it('shows only topics of groups that the reader may read', async () => {
    const hidden = await records.topic('it-talent', { title: 'Verborgen' });
    expect((await t.api.get('/topics?q=verborgen&total=true', { as: member })).body).toMatchObject({
      data: [],
      total: 0,
    });
    expect((await t.api.get(`/topics/${hidden}`, { as: member })).status).toBe(404);
    expect((await t.api.get('/topics')).status).toBe(401);
    const stranger = await t.world.account({ membership: 'ended' });
    expect((await t.api.get('/topics', { as: stranger })).status).toBe(403);
    const key = await t.world.apiKey(['topic.write'], {
      steering_group_id: await t.world.groupId('it-talent'),
    });
    const made = await post({ steeringGroupId: await t.world.groupId('it-talent') }, key);
    expect(made).toMatchObject({ status: 201, body: { proposedByPersonId: null } });
    expect((await post({}, key)).status).toBe(403);
  });
});
