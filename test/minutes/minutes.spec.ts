import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';
import { inReview, there } from './records.js';
import { trailOf } from '../meetings/read-back.js';

let t: TestApp;
let lead: Principal;
let otherLead: Principal;
let coordinator: Principal;
let allianceLead: Principal;
let member: Principal;

beforeAll(async () => {
  t = await testApp();
  lead = await t.world.seated('stem-education', 'lead');
  otherLead = await t.world.seated('it-talent', 'lead');
  coordinator = await t.world.account({ role: 'coordinator' });
  allianceLead = await t.world.account({ role: 'alliance_lead' });
  member = await t.world.seated('stem-education', 'member');
});
afterAll(() => t.close());

const step = (id: string, noun: string, as: Principal, ifMatch?: { etag: string }, body: object = {}) =>
  t.api.post(`/minutes/${id}/${noun}`, body, { as, ...(ifMatch && { ifMatch }) });
const read = (id: string, as?: Principal) => t.api.get(`/minutes/${id}`, as && { as });

describe('minutes', () => {
  it('are begun once the meeting was opened, and once only', async () => {
    const planned = await t.world.meeting('stem-education');
    const early = await t.api.post(`/meetings/${planned}/minutes`, {}, { as: lead });
    expect(early).toMatchObject({ status: 409, body: { code: 'meeting_not_begun' } });
    const open = await t.world.meeting('stem-education', { state: 'in_progress' });
    const made = await t.api.post(`/meetings/${open}/minutes`, { summary: 'Beginn' }, { as: lead });
    expect(made).toMatchObject({
      status: 201,
      body: { state: 'draft', summary: 'Beginn', version: 1, currentVersion: null, meeting: { id: open } },
    });
    expect(made.headers['location']).toBe(`/api/v1/minutes/${made.body.id}`);
    expect((await read(made.body.id, lead)).body).toEqual(made.body);
    const again = await t.api.post(`/meetings/${open}/minutes`, {}, { as: lead });
    expect(again).toMatchObject({ status: 409, body: { code: 'minutes_exist' } });
  });

  it('are begun by those who run the group, and by nobody else', async () => {
    const meeting = await t.world.meeting('stem-education', { state: 'held' });
    const begin = (as: Principal) => t.api.post(`/meetings/${meeting}/minutes`, {}, { as });
    expect((await begin(member)).status).toBe(403);
    expect((await begin(otherLead)).status).toBe(404);
    expect(
      (await t.api.post(`/meetings/${meeting}/minutes`, { state: 'approved' }, { as: lead })).body,
    ).toMatchObject({ status: 422, errors: [{ pointer: '/state', code: 'unknown_field' }] });
    expect((await begin(coordinator)).status).toBe(201);
  });

  it('change their summary in draft only, on the version that was read', async () => {
    const id = await t.world.minutes(await t.world.meeting('stem-education', { state: 'held' }));
    const before = await read(id, lead);
    const patch = (summary: string | null, ifMatch: { etag: string }, as = lead) =>
      t.api.patch(`/minutes/${id}`, { summary }, { as, ifMatch });
    const changed = await patch('Neu', before);
    expect(changed).toMatchObject({ status: 200, body: { summary: 'Neu', version: 2 } });
    expect(await patch('Spät', before)).toMatchObject({ status: 412, body: { code: 'version_stale' } });
    expect((await patch('x', changed, otherLead)).status).toBe(404);
    const reviewed = await step(id, 'review', lead, changed);
    expect(reviewed.body).toMatchObject({ state: 'in_review', reviewStartedAt: '2026-03-18T09:00:00.000Z' });
    expect(await patch('Nachgeschoben', reviewed)).toMatchObject({
      status: 409,
      body: { code: 'minutes_not_in_draft' },
    });
    expect((await read(id, lead)).body.summary).toBe('Neu');
  });

  it('go to review, back with a reason, and are published and withdrawn after approval', async () => {
    const id = await t.world.minutes(await t.world.meeting('stem-education', { state: 'held' }));
    const draft = await read(id, lead);
    expect(await step(id, 'publication', lead, draft)).toMatchObject({
      status: 409,
      body: { code: 'step_not_open', state: 'draft', open: ['in_review'] },
    });
    expect(await step(id, 'approval', lead, draft)).toMatchObject({
      status: 409,
      body: { code: 'step_not_open' },
    });
    const inReview = await step(id, 'review', lead, draft);
    const blank = await step(id, 'return', lead, inReview);
    expect(blank).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/reason', code: 'required' }] },
    });
    const back = await step(id, 'return', lead, inReview, { reason: 'TOP 3 fehlt' });
    expect(back.body).toMatchObject({ state: 'draft', returnReason: 'TOP 3 fehlt', reviewStartedAt: null });
    const again = await step(id, 'review', lead, back);
    expect(again.body.returnReason).toBeNull();
    const approved = await step(id, 'approval', lead, again);
    expect(approved.body).toMatchObject({ state: 'approved', currentVersion: 1 });
    const published = await step(id, 'publication', lead, approved);
    expect(published.body).toMatchObject({ state: 'published', publishedAt: '2026-03-18T09:00:00.000Z' });
    const withdraw = (as: Principal) =>
      t.api.delete(`/minutes/${id}/publication`, { as, ifMatch: published });
    expect((await withdraw(coordinator)).status).toBe(403);
    expect(await withdraw(lead)).toMatchObject({
      status: 200,
      body: { state: 'approved', publishedAt: null, unpublishedAt: '2026-03-18T09:00:00.000Z' },
    });
    expect(await read(id)).toMatchObject({ status: 410, body: { code: 'minutes_withdrawn' } });
    expect((await read(id, otherLead)).status).toBe(410);
    expect((await read(id, member)).body.state).toBe('approved');
    const republished = await step(id, 'publication', allianceLead, await read(id, allianceLead));
    expect(republished.body).toMatchObject({ state: 'published', unpublishedAt: null });
    expect((await read(id)).status).toBe(200);
  });

  it('need If-Match for every step but the repeated approval', async () => {
    const id = await t.world.minutes(await t.world.meeting('stem-education', { state: 'held' }));
    for (const [noun, body] of [
      ['review', {}],
      ['return', { reason: 'x' }],
      ['publication', {}],
    ] as const) {
      expect((await step(id, noun, lead, undefined, body)).status).toBe(428);
    }
    expect((await step(id, 'approval', lead)).status).toBe(428);
  });

  it('are approved and published by neither coordinators, members nor API keys', async () => {
    const { id } = await inReview(t.world, 'stem-education');
    const seen = await read(id, lead);
    expect((await step(id, 'approval', coordinator, seen)).status).toBe(403);
    expect((await step(id, 'approval', member, seen)).status).toBe(403);
    expect((await step(id, 'approval', otherLead, seen)).status).toBe(404);
    const key = await t.world.apiKey(['minutes.read', 'minutes.write', 'minutes.approve', 'meeting.read']);
    const byKey = await t.api.post(`/minutes/${id}/approval`, {}, { as: key, ifMatch: seen });
    expect(byKey.status).toBe(403);
    const approved = await step(id, 'approval', lead, seen);
    expect((await step(id, 'publication', coordinator, approved)).status).toBe(403);
    expect((await read(id, lead)).body.state).toBe('approved');
  });

  it('are told by reasons why they cannot be approved yet, and stay as they are', async () => {
    const meetingId = await t.world.meeting('stem-education', { state: 'in_progress' });
    const item = await t.world.agendaItem(meetingId, 1);
    const participation = await t.world.participation(meetingId, {
      ...there,
      guest_name: 'Gast',
      attendance: 'unknown',
    });
    const decision = await t.world.decision(item, { result: 'proposed' });
    const task = await t.world.actionItemUnder(item, {
      responsible_person_id: member.personId,
      due_date: null,
    });
    const id = await t.world.minutes(meetingId, 'in_review', { review_started_at: '2026-03-18T08:59:00Z' });
    await t.world.rows(`UPDATE steering_group SET review_days = 1 WHERE slug = 'stem-education'`);
    const seen = await read(id, lead);
    const refused = await step(id, 'approval', lead, seen);
    const then = await read(id, lead);
    await t.world.rows(`UPDATE steering_group SET review_days = 0 WHERE slug = 'stem-education'`);
    expect(refused).toMatchObject({ status: 409, body: { code: 'approval_blocked' } });
    expect(refused.body.reasons).toEqual([
      { code: 'meeting_not_held', recordType: 'meeting', recordId: meetingId },
      { code: 'attendance_incomplete', recordType: 'participation', recordId: participation },
      { code: 'decision_without_result', recordType: 'decision', recordId: decision },
      { code: 'action_without_due_date', recordType: 'action_item', recordId: task },
      { code: 'review_period_open', recordType: 'minutes', recordId: id },
    ]);
    expect(then.etag).toBe(seen.etag);
  });

  it('leave a trail of who did what', async () => {
    const id = await t.world.minutes(await t.world.meeting('stem-education', { state: 'held' }));
    const reviewed = await step(id, 'review', coordinator, await read(id, coordinator));
    await step(id, 'approval', lead, reviewed);
    expect(await trailOf(t, id)).toEqual([
      { action: 'review_started', actor_id: coordinator.accountId },
      { action: 'approved', actor_id: lead.accountId },
    ]);
  });

  it('are answered once where a request is repeated with its key', async () => {
    const meeting = await t.world.meeting('stem-education', { state: 'held' });
    const headers = { 'idempotency-key': 'begin-1' };
    const first = await t.api.post(`/meetings/${meeting}/minutes`, {}, { as: lead, headers });
    const second = await t.api.post(`/meetings/${meeting}/minutes`, {}, { as: lead, headers });
    expect(second).toMatchObject({ status: 201, body: first.body });
  });
});
