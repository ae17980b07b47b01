import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actionItemLifeCycle, actionItemStates } from '../../src/meetings/action-item-life-cycle.js';
import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';
import { actionItem } from './records.js';

let t: TestApp;
let lead: Principal;
let member: Principal;
let observer: Principal;
let outsider: Principal;
let stem: string;

beforeAll(async () => {
  t = await testApp();
  lead = await t.world.seated('stem-education', 'lead');
  observer = await t.world.account({ role: 'observer', affiliated: false });
  member = await t.world.account();
  outsider = await t.world.account();
  stem = await t.world.groupId('stem-education');
});
afterAll(() => t.close());

const start = async (fields: Record<string, unknown> = {}) => {
  const id = await actionItem(t, stem, { responsible_person_id: member.personId, ...fields });
  const path = `/action-items/${id}`;
  return { path, read: await t.api.get(path, { as: lead }) };
};
const historyOf = async (path: string) => (await t.api.get(`${path}/history`, { as: lead })).body.data;

describe('the life cycle of an action item', () => {
  const steps = actionItemStates.flatMap((from) =>
    actionItemStates.filter((to) => to !== from).map((to) => ({ from, to })),
  );
  it.each(steps)('from $from to $to follows the table', async ({ from, to }) => {
    const { path, read } = await start({ state: from });
    const body = { state: to, reason: 'Weil es so ist' };
    const reply = await t.api.patch(path, body, { as: member, ifMatch: read });
    if (actionItemLifeCycle[from].includes(to)) {
      expect(reply).toMatchObject({
        status: 200,
        body: { state: to, completedAt: to === 'done' ? '2026-03-18T09:00:00.000Z' : null },
      });
      expect(await historyOf(path)).toMatchObject([
        { kind: 'changed', changes: { state: { before: from, after: to } }, comment: 'Weil es so ist' },
      ]);
    } else {
      expect(reply).toMatchObject({
        status: 409,
        body: { code: 'step_not_open', state: from, open: actionItemLifeCycle[from] },
      });
      expect((await t.api.get(path, { as: lead })).body).toEqual(read.body);
      expect(await historyOf(path)).toEqual([]);
    }
  });

  it.each(['done', 'cancelled'])('opens what is %s only with a reason', async (state) => {
    const { path, read } = await start({ state });
    const refused = await t.api.patch(path, { state: 'open' }, { as: lead, ifMatch: read });
    expect(refused).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/reason', code: 'required' }] },
    });
    const opened = await t.api.patch(
      path,
      { state: 'open', reason: 'Doch nicht' },
      { as: lead, ifMatch: read },
    );
    expect(opened).toMatchObject({ status: 200, body: { state: 'open', completedAt: null, version: 2 } });
  });

  it('takes the state that is there already for no step', async () => {
    const { path, read } = await start({ state: 'done' });
    const same = await t.api.patch(path, { state: 'done', priority: 'low' }, { as: lead, ifMatch: read });
    expect(same).toMatchObject({
      status: 200,
      body: { completedAt: '2026-03-10T12:00:00.000Z', priority: 'low' },
    });
    expect(await historyOf(path)).toEqual([]);
  });
});

describe('the audit trail', () => {
  it('says what was made, changed and commented, with the fields', async () => {
    const content = { title: 'x', steeringGroupId: stem, responsiblePersonId: member.personId };
    const made = await t.api.post('/action-items', content, { as: lead });
    const path = `/action-items/${made.body.id}`;
    await t.api.patch(path, { state: 'done' }, { as: member, ifMatch: made });
    await t.api.post(`${path}/comments`, { comment: 'Fertig' }, { as: member });
    const events = await t.database.dataSource.query(
      `SELECT action, actor_id, fields FROM audit_event WHERE record_id = $1 AND record_type = 'action_item' ORDER BY id`,
      [made.body.id],
    );
    expect(events).toMatchObject([
      { action: 'created', actor_id: lead.accountId, fields: expect.arrayContaining(['title', 'state']) },
      { action: 'changed', actor_id: member.accountId, fields: ['state', 'completedAt'] },
      { action: 'commented', actor_id: member.accountId, fields: [] },
    ]);
  });
});

describe('the history', () => {
  it('keeps who changed state, person, organisation and date, from the beginning and in order', async () => {
    const content = { title: 'x', steeringGroupId: stem, responsiblePersonId: member.personId };
    const made = await t.api.post('/action-items', content, { as: lead });
    const path = `/action-items/${made.body.id}`;
    const change = {
      title: 'y',
      dueDate: '2026-05-01',
      responsibleOrganisationId: lead.organisationId,
      reason: 'Ist größer als gedacht',
    };
    const changed = await t.api.patch(path, change, { as: lead, ifMatch: made });
    await t.api.patch(path, { priority: 'high' }, { as: lead, ifMatch: changed });
    const by = { kind: 'account', id: lead.accountId, name: expect.stringMatching(/^Vorname/) };
    const after = (value: string) => ({ before: null, after: value });
    expect(await historyOf(path)).toMatchObject([
      {
        kind: 'created',
        comment: null,
        by,
        changes: { state: after('open'), responsiblePersonId: after(member.personId) },
      },
      {
        kind: 'changed',
        comment: 'Ist größer als gedacht',
        by,
        changes: { dueDate: after('2026-05-01'), responsibleOrganisationId: after(lead.organisationId) },
      },
    ]);
  });

  it('refuses a reason that goes with nothing it keeps', async () => {
    const { path, read } = await start();
    const refused = await t.api.patch(path, { title: 'Neu', reason: 'x' }, { as: lead, ifMatch: read });
    expect(refused.body.errors).toMatchObject([{ pointer: '/reason', code: 'reason_without_change' }]);
    expect((await t.api.get(path, { as: lead })).body).toEqual(read.body);
  });

  it('is read by whoever reads the action item, and by nobody else', async () => {
    const { path } = await start();
    for (const as of [lead, member, observer])
      expect((await t.api.get(`${path}/history`, { as })).status).toBe(200);
    expect((await t.api.get(`${path}/history`, { as: outsider })).status).toBe(404);
    expect((await t.api.get(`${path}/history?sort=kind`, { as: lead })).status).toBe(400);
  });

  it('comes in pages, newest first where asked for', async () => {
    const { path } = await start();
    for (const comment of ['eins', 'zwei', 'drei'])
      await t.api.post(`${path}/comments`, { comment }, { as: lead });
    const first = await t.api.get(`${path}/history?limit=2&total=true&sort=createdAt`, { as: lead });
    expect(first.body).toMatchObject({ total: 3, data: [{ comment: 'eins' }, { comment: 'zwei' }] });
    const cursor = first.body.page.nextCursor;
    const second = await t.api.get(`${path}/history?limit=2&sort=createdAt&cursor=${cursor}`, { as: lead });
    expect(second.body).toMatchObject({ data: [{ comment: 'drei' }], page: { nextCursor: null } });
    const other = await start();
    expect((await t.api.get(`${other.path}/history?cursor=${cursor}`, { as: lead })).status).toBe(400);
  });
});

describe('a comment', () => {
  it('is added by the group’s leads and by who answers for the task, and leaves its version', async () => {
    const { path, read } = await start();
    const made = await t.api.post(`${path}/comments`, { comment: 'Zwei\nZusagen' }, { as: member });
    expect(made).toMatchObject({
      status: 201,
      body: { kind: 'commented', comment: 'Zwei\nZusagen', changes: {}, by: { id: member.accountId } },
    });
    expect(made.headers['location']).toBe(`/api/v1${path}/history`);
    expect((await t.api.post(`${path}/comments`, { comment: 'Gut' }, { as: lead })).status).toBe(201);
    expect((await historyOf(path)).map((entry: { comment: string }) => entry.comment)).toEqual([
      'Zwei\nZusagen',
      'Gut',
    ]);
    expect((await t.api.get(path, { as: lead })).etag).toBe(read.etag);
  });

  it('is made by an API key under its own name', async () => {
    const { path } = await start();
    const key = await t.world.apiKey(['actionItem.answer'], { name: 'Intranet' });
    const made = await t.api.post(`${path}/comments`, { comment: 'x' }, { as: key });
    expect(made.body.by).toMatchObject({ kind: 'api_key', name: 'Intranet' });
  });

  it('is refused to readers, hidden from others, and never empty', async () => {
    const { path } = await start();
    const send = (as: Principal, body: object) => t.api.post(`${path}/comments`, body, { as });
    const reader = await t.world.seated('stem-education', 'member');
    expect((await send(reader, { comment: 'x' })).body.code).toBe('not_allowed');
    expect((await send(observer, { comment: 'x' })).status).toBe(403);
    expect((await send(outsider, { comment: 'x' })).status).toBe(404);
    const wrong = await send(lead, { comment: ' ', text: 'x' });
    expect(wrong.body.errors).toMatchObject([{ pointer: '/text' }, { pointer: '/comment', code: 'blank' }]);
    expect((await send(lead, {})).body.errors).toMatchObject([{ pointer: '/comment', code: 'required' }]);
    expect(await historyOf(path)).toEqual([]);
  });

  it('is kept once for a repeated request', async () => {
    const { path } = await start();
    const options = { as: lead, headers: { 'idempotency-key': 'comment' } };
    const first = await t.api.post(`${path}/comments`, { comment: 'x' }, options);
    const second = await t.api.post(`${path}/comments`, { comment: 'x' }, options);
    expect([second.body.id, second.headers['location']]).toEqual([first.body.id, first.headers['location']]);
    expect(await historyOf(path)).toHaveLength(1);
  });
});
