import { newId } from '../../src/common/ids.js';
import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';
import { agendaOf, eventsOf } from '../meetings/read-back.js';

let t: TestApp;
let lead: Principal;
let coordinator: Principal;
let member: Principal;
let otherLead: Principal;
let observer: Principal;

beforeAll(async () => {
  t = await testApp();
  lead = await t.world.seated('stem-education', 'lead');
  member = await t.world.seated('stem-education', 'member');
  otherLead = await t.world.seated('it-talent', 'lead');
  coordinator = await t.world.account({ role: 'coordinator' });
  observer = await t.world.account({ role: 'observer', membership: null });
});
afterAll(() => t.close());

const item = { title: 'Praktikumswoche', kind: 'discussion' };
const add = (meetingId: string, body: object, as: Principal | string = lead) =>
  t.api.post(`/meetings/${meetingId}/agenda-items`, body, { as });

describe('agenda items', () => {
  it('are added at the end or at a place, where the others make room', async () => {
    const meetingId = await t.world.meeting('stem-education');
    const first = await add(meetingId, { ...item, title: 'A' });
    expect(first).toMatchObject({
      status: 201,
      body: { title: 'A', position: 1, version: 1, wasDiscussed: false, notes: null, isPublic: false },
    });
    expect(first.headers['location']).toBe(`/api/v1/agenda-items/${first.body.id}`);
    const read = await t.api.get(`/agenda-items/${first.body.id}`, { as: lead });
    expect(read).toMatchObject({ status: 200, etag: first.etag, body: { title: 'A', notes: null } });
    expect((await t.api.get(`/agenda-items/${first.body.id}`, { as: otherLead })).status).toBe(404);
    await add(meetingId, { ...item, title: 'B' }, coordinator);
    await add(meetingId, { ...item, title: 'C', position: 1 });
    await add(meetingId, { ...item, title: 'D', position: 2 });
    await add(meetingId, { ...item, title: 'E', position: 99 });
    expect(await agendaOf(t, meetingId)).toEqual(['1 C', '2 D', '3 A', '4 B', '5 E']);
    const meeting = await t.api.get(`/meetings/${meetingId}`, { as: lead });
    expect(meeting.body.version).toBe(1);
    expect(await eventsOf(t, first.body.id, 'created')).toBe(1);
  });

  it('added by several people at once all find a place of their own', async () => {
    const meetingId = await t.world.meeting('stem-education');
    const answers = await Promise.all(
      ['A', 'B', 'C', 'D'].map((title) => add(meetingId, { ...item, title, position: 1 })),
    );
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect((await agendaOf(t, meetingId)).map((line) => line[0])).toEqual(['1', '2', '3', '4']);
  });

  it('are added once where the request is repeated with its key', async () => {
    const meetingId = await t.world.meeting('stem-education');
    const options = { as: lead, headers: { 'idempotency-key': newId() } };
    const first = await t.api.post(`/meetings/${meetingId}/agenda-items`, item, options);
    const again = await t.api.post(`/meetings/${meetingId}/agenda-items`, item, options);
    expect(again).toMatchObject({ status: 201, body: { id: first.body.id } });
    expect(await agendaOf(t, meetingId)).toHaveLength(1);
  });

  it('are not added by members, observers, or leads of other groups', async () => {
    const meetingId = await t.world.meeting('stem-education');
    expect(await add(meetingId, item, member)).toMatchObject({ status: 403, body: { code: 'not_allowed' } });
    expect((await add(meetingId, item, observer)).status).toBe(403);
    expect((await add(meetingId, item, otherLead)).status).toBe(404);
    expect((await t.api.post(`/meetings/${meetingId}/agenda-items`, item)).status).toBe(401);
    const draft = await t.world.meeting('plenary', { state: 'draft' });
    expect((await add(draft, item, lead)).status).toBe(404);
    const plenary = await t.world.meeting('plenary', { state: 'scheduled' });
    expect((await add(plenary, item, lead)).status).toBe(403);
    expect(await agendaOf(t, meetingId)).toEqual([]);
  });

  it('take an open topic of their group, once per meeting', async () => {
    const meetingId = await t.world.meeting('stem-education');
    const topicId = await t.world.topic('stem-education');
    const closed = await t.world.topic('stem-education', { state: 'closed' });
    const foreign = await t.world.topic('it-talent');
    const made = await add(meetingId, { ...item, topicId });
    expect(made).toMatchObject({ status: 201, body: { topicId } });
    const twice = await add(meetingId, { ...item, topicId, position: 1 });
    expect(twice).toMatchObject({ status: 409, body: { code: 'topic_on_agenda' } });
    for (const [id, code] of [
      [closed, 'topic_closed'],
      [foreign, 'topic_not_of_group'],
      [newId(), 'topic_not_of_group'],
    ]) {
      const refused = await add(meetingId, { ...item, topicId: id });
      expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer: '/topicId', code }] } });
    }
    // nothing half done: the items did not move for the one that was refused
    expect(await agendaOf(t, meetingId)).toEqual(['1 Praktikumswoche']);
    await t.database.dataSource.query(`UPDATE topic SET state = 'closed' WHERE id = $1`, [topicId]);
    const kept = await t.api.patch(
      `/agenda-items/${made.body.id}`,
      { topicId, title: 'Neu' },
      { as: lead, ifMatch: made },
    );
    expect(kept).toMatchObject({ status: 200, body: { topicId, title: 'Neu' } });
  });

  it('are refused with a pointer for every wrong field', async () => {
    const meetingId = await t.world.meeting('stem-education');
    const refused = await add(meetingId, {
      title: ' ',
      kind: 'party',
      durationMinutes: 0,
      carriedOverFromId: 1,
    });
    expect(
      refused.body.errors.map((e: { pointer: string; code: string }) => `${e.pointer} ${e.code}`).sort(),
    ).toEqual([
      '/carriedOverFromId unknown_field',
      '/durationMinutes not_integer',
      '/kind not_one_of',
      '/title blank',
    ]);
    const nobody = await add(meetingId, { ...item, presenterPersonId: newId() });
    expect(nobody).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/presenterPersonId', code: 'unknown_reference' }] },
    });
  });

  it('name who presents them, and let it go again', async () => {
    const meetingId = await t.world.meeting('stem-education');
    const presenterPersonId = await t.world.person({
      academic_title: 'Dr.',
      given_name: 'Ada',
      family_name: 'Beispiel',
    });
    const made = await add(meetingId, { ...item, presenterPersonId, durationMinutes: 20 });
    expect(made.body).toMatchObject({ presenterPersonId, presenterName: 'Dr. Ada Beispiel' });
    const cleared = await t.api.patch(
      `/agenda-items/${made.body.id}`,
      { presenterPersonId: null, durationMinutes: null },
      { as: lead, ifMatch: made },
    );
    expect(cleared.body).toMatchObject({
      presenterPersonId: null,
      presenterName: null,
      durationMinutes: null,
    });
  });

  it('stay as they are once the minutes are in review, and when the meeting is cancelled', async () => {
    const reviewed = await t.world.meeting('stem-education', { state: 'held' });
    const reviewedItem = await t.world.agendaItem(reviewed, 1);
    await t.world.minutes(reviewed, 'in_review');
    const cancelled = await t.world.meeting('stem-education', { state: 'cancelled' });
    const cancelledItem = await t.world.agendaItem(cancelled, 1);
    const as = lead;
    const ifMatch = '"1-"';
    for (const [meetingId, id, code] of [
      [reviewed, reviewedItem, 'minutes_not_in_draft'],
      [cancelled, cancelledItem, 'meeting_cancelled'],
    ] as const) {
      const tries = [
        await add(meetingId, item),
        await t.api.patch(`/agenda-items/${id}`, { title: 'x' }, { as, ifMatch }),
        await t.api.delete(`/agenda-items/${id}`, { as, ifMatch }),
        await t.api.put(`/meetings/${meetingId}/agenda-order`, { agendaItemIds: [id] }, { as, ifMatch }),
      ];
      for (const refused of tries) expect(refused).toMatchObject({ status: 409, body: { code } });
      expect(await agendaOf(t, meetingId)).toEqual(['1 Punkt 1']);
    }
    const held = await t.world.meeting('stem-education', { state: 'held' });
    await t.world.minutes(held, 'draft');
    expect((await add(held, item)).status).toBe(201);
  });
});

describe('agenda items that are removed', () => {
  it('are gone, and those below move up', async () => {
    const meetingId = await t.world.meeting('stem-education');
    await t.world.agendaItem(meetingId, 1);
    const second = await t.world.agendaItem(meetingId, 2);
    await t.world.agendaItem(meetingId, 3);
    const path = `/agenda-items/${second}`;
    expect((await t.api.delete(path, { as: lead })).status).toBe(428);
    expect((await t.api.delete(path, { as: lead, ifMatch: '"7-"' })).status).toBe(412);
    expect((await t.api.delete(path, { as: member, ifMatch: '"1-"' })).status).toBe(403);
    expect((await t.api.delete(path, { as: otherLead, ifMatch: '"1-"' })).status).toBe(404);
    const plenaryItem = await t.world.agendaItem(await t.world.meeting('plenary'), 1);
    const elsewhere = `/agenda-items/${plenaryItem}`;
    expect((await t.api.delete(elsewhere, { as: lead, ifMatch: '"1-"' })).status).toBe(403);
    expect((await t.api.delete(path, { as: lead, ifMatch: '"1-"' })).status).toBe(204);
    expect((await t.api.delete(path, { as: lead, ifMatch: '"1-"' })).status).toBe(404);
    expect(await agendaOf(t, meetingId)).toEqual(['1 Punkt 1', '2 Punkt 3']);
    expect(await eventsOf(t, second, 'deleted')).toBe(1);
  });

  it('must have nothing that refers to them', async () => {
    const meetingId = await t.world.meeting('stem-education', { state: 'held' });
    const id = await t.world.agendaItem(meetingId, 1);
    await t.world.agendaItem(meetingId, 2);
    const decision = await t.world.decision(id);
    const next = await t.world.agendaItem(await t.world.meeting('stem-education'), 1, {
      carried_over_from_id: id,
    });
    const refused = await t.api.delete(`/agenda-items/${id}`, { as: lead, ifMatch: '"1-"' });
    expect(refused).toMatchObject({ status: 409, body: { code: 'agenda_item_in_use' } });
    expect(refused.body.reasons).toEqual([
      { code: 'has_decision', recordType: 'decision', recordId: decision },
      { code: 'carried_over', recordType: 'agenda_item', recordId: next },
    ]);
    expect(await agendaOf(t, meetingId)).toEqual(['1 Punkt 1', '2 Punkt 2']);
  });
});

describe('the order of an agenda', () => {
  const order = (meetingId: string, agendaItemIds: unknown, ifMatch?: string, as = lead) =>
    t.api.put(`/meetings/${meetingId}/agenda-order`, { agendaItemIds }, { as, ...(ifMatch && { ifMatch }) });

  it('is the whole meeting’s: it raises its version and leaves those of the items', async () => {
    const meetingId = await t.world.meeting('stem-education');
    const [a, b, c] = [
      await t.world.agendaItem(meetingId, 1),
      await t.world.agendaItem(meetingId, 2),
      await t.world.agendaItem(meetingId, 3),
    ];
    const changed = await order(meetingId, [c, a, b], '"1-"');
    expect(changed).toMatchObject({ status: 200, body: { id: meetingId, version: 2 } });
    expect(changed.body.agenda.map((i: { id: string; version: number }) => [i.id, i.version])).toEqual([
      [c, 1],
      [a, 1],
      [b, 1],
    ]);
    const read = await t.api.get(`/meetings/${meetingId}`, { as: lead });
    expect(read.etag).toBe(changed.etag);
    expect((await order(meetingId, [a, b, c], '"1-"')).status).toBe(412);
    expect((await order(meetingId, [a, b, c])).status).toBe(428);
    expect(await eventsOf(t, meetingId, 'agenda_reordered')).toBe(1);
  });

  it('names every item once and no other', async () => {
    const meetingId = await t.world.meeting('stem-education');
    const [a, b] = [await t.world.agendaItem(meetingId, 1), await t.world.agendaItem(meetingId, 2)];
    const foreign = await t.world.agendaItem(await t.world.meeting('stem-education'), 1);
    const errors = async (ids: unknown) => {
      const refused = await order(meetingId, ids, '"1-"');
      expect(refused.status).toBe(422);
      return refused.body.errors.map((e: { pointer: string; code: string }) => `${e.pointer} ${e.code}`);
    };
    expect(await errors([b])).toEqual(['/agendaItemIds item_missing']);
    expect(await errors([b, a, b])).toEqual(['/agendaItemIds/2 repeated']);
    expect(await errors([b, a, foreign])).toEqual(['/agendaItemIds/2 unknown_reference']);
    expect(await errors('x')).toEqual(['/agendaItemIds not_list']);
    expect(await agendaOf(t, meetingId)).toEqual(['1 Punkt 1', '2 Punkt 2']);
  });

  it('is not for members or leads of other groups', async () => {
    const meetingId = await t.world.meeting('stem-education');
    expect((await order(meetingId, [], '"1-"', member)).status).toBe(403);
    expect((await order(meetingId, [], '"1-"', otherLead)).status).toBe(404);
    const plenary = await t.world.meeting('plenary');
    expect(await order(plenary, [], '"1-"', lead)).toMatchObject({
      status: 403,
      body: { code: 'not_allowed' },
    });
  });
});
