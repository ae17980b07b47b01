import { actionItemStates } from '../../src/action-items/action-item-life-cycle.js';
import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';

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
  const id = await t.world.actionItem(stem, { responsible_person_id: member.personId, ...fields });
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
    const unfinished = actionItemStates.filter((state) => !['done', 'cancelled', from].includes(state));
    const open = ['done', 'cancelled'].includes(from) ? ['open'] : [...unfinished, 'done', 'cancelled'];
    if (open.includes(to)) {
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
        body: { code: 'step_not_open', state: from, open },
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
    const { path, read } = await start({ state: 'done', completed_at: '2026-03-10T12:00:00Z' });
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

  it('names who answered and who answers, to who may see them', async () => {
    const first = await t.world.person({ given_name: 'Ada', family_name: 'Erste' });
    const second = await t.world.person({ given_name: 'Bo', family_name: 'Zweite' });
    const organisationId = await t.world.organisation({ name: 'Werk' });
    const content = { title: 'x', steeringGroupId: stem, responsiblePersonId: first };
    const made = await t.api.post('/action-items', content, { as: lead });
    const path = `/action-items/${made.body.id}`;
    const handedOver = { responsiblePersonId: second, responsibleOrganisationId: organisationId };
    await t.api.patch(path, handedOver, { as: lead, ifMatch: made });
    const changed = async (as: Principal | string) =>
      (await t.api.get(`${path}/history`, { as })).body.data[1].changes;
    const ids = {
      responsiblePersonId: { before: first, after: second },
      responsibleOrganisationId: { before: null, after: organisationId },
    };
    for (const as of [lead, observer]) {
      expect(await changed(as)).toEqual({
        responsiblePersonId: { ...ids.responsiblePersonId, beforeName: 'Ada Erste', afterName: 'Bo Zweite' },
        responsibleOrganisationId: { ...ids.responsibleOrganisationId, beforeName: null, afterName: 'Werk' },
      });
    }
    const nameless = { beforeName: null, afterName: null };
    expect(await changed(await t.world.apiKey(['actionItem.read']))).toEqual({
      responsiblePersonId: { ...ids.responsiblePersonId, ...nameless },
      responsibleOrganisationId: { ...ids.responsibleOrganisationId, ...nameless },
    });
  });

  it('refuses a reason that goes with nothing it keeps', async () => {
    const { path, read } = await start();
    const refused = await t.api.patch(path, { title: 'Neu', reason: 'x' }, { as: lead, ifMatch: read });
    expect(refused.body.errors).toMatchObject([{ pointer: '/reason', code: 'reason_without_change' }]);
    expect((await t.api.get(path, { as: lead })).body).toEqual(read.body);
  });

  it('is read by whoever reads the action item, and by nobody else', async () => {
    const { path, read } = await start();
    expect((await t.api.patch(path, { dueDate: '2026-06-01' }, { as: lead, ifMatch: read })).status).toBe(
      200,
    );
    for (const as of [lead, member, observer])
      expect((await t.api.get(`${path}/history`, { as })).body.data).toHaveLength(1);
    const refused = await t.api.get(`${path}/history`, { as: outsider });
    expect(refused).toMatchObject({ status: 404, body: { code: 'not_found' } });
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

describe('action items that change together', () => {
  const change = (body: object, as: Principal | string = lead) => t.api.patch('/action-items', body, { as });
  const named = async (...paths: string[]) =>
    Promise.all(
      paths.map(async (path) => {
        const { id, version } = (await t.api.get(path, { as: lead })).body;
        return { id, version };
      }),
    );
  const eventsOf = (id: string) =>
    t.database.dataSource.query<{ fields: string[] }[]>(
      `SELECT fields FROM audit_event WHERE record_type = 'action_item' AND record_id = $1`,
      [id],
    );

  it('get another person and date in one call, with an entry and an audit event each, where that is new', async () => {
    const plain = await start({ due_date: '2026-04-01' });
    const commented = await start({ state: 'blocked' });
    await t.api.post(`${commented.path}/comments`, { comment: 'Schon angefragt' }, { as: member });
    const same = await start({ responsible_person_id: outsider.personId, due_date: '2026-06-30' });
    const actionItems = await named(same.path, commented.path, plain.path);
    const body = { responsiblePersonId: outsider.personId, dueDate: '2026-06-30', reason: 'Amtswechsel' };
    const changed = await change({ ...body, actionItems });
    expect(changed.status).toBe(200);
    expect(changed.body.data).toMatchObject([
      { ...actionItems[0], version: 1 },
      { ...actionItems[1], version: 2, state: 'blocked', dueDate: '2026-06-30' },
      { ...actionItems[2], version: 2, responsiblePersonId: outsider.personId, overdue: false },
    ]);
    // Without what only the record itself has.
    expect(changed.body.data[0]).toEqual({ ...same.read.body, changeable: undefined, dateWish: undefined });
    for (const path of [plain.path, commented.path])
      expect((await t.api.get(path, { as: outsider })).body.responsiblePersonId).toBe(outsider.personId);
    const person = { before: member.personId, after: outsider.personId };
    expect(await historyOf(plain.path)).toMatchObject([
      {
        kind: 'changed',
        comment: 'Amtswechsel',
        changes: { responsiblePersonId: person, dueDate: { before: '2026-04-01', after: '2026-06-30' } },
        by: { id: lead.accountId },
      },
    ]);
    expect(await historyOf(commented.path)).toMatchObject([
      { kind: 'commented', comment: 'Schon angefragt' },
      { kind: 'changed', changes: { dueDate: { before: null, after: '2026-06-30' } } },
    ]);
    expect(await historyOf(same.path)).toEqual([]);
    expect(await eventsOf(actionItems[2]!.id)).toEqual([{ fields: ['responsiblePersonId', 'dueDate'] }]);
    expect(await eventsOf(actionItems[0]!.id)).toEqual([]);
    // Whoever answered for it does so no more; whoever does now says how far it is.
    expect((await t.api.get(plain.path, { as: member })).status).toBe(404);
    const step = { as: outsider, ifMatch: '"2"' };
    expect((await t.api.patch(plain.path, { state: 'in_progress' }, step)).status).toBe(200);
    expect((await t.api.post(`${plain.path}/comments`, { comment: 'x' }, { as: outsider })).status).toBe(201);
  });

  describe('change all or not at all', () => {
    let started: Awaited<ReturnType<typeof start>>[];
    let actionItems: { id: string; version: number }[];
    let elsewhere: string;

    beforeAll(async () => {
      started = [await start(), await start()];
      actionItems = await named(started[0]!.path, started[1]!.path);
      elsewhere = await t.world.actionItem('it-talent', { responsible_person_id: outsider.personId });
    });

    /** Status and places of the refusal, after which nothing has changed. */
    const refused = async (body: object, as: Principal | string = lead) => {
      const { status, body: problem } = await change({ actionItems, dueDate: '2026-07-01', ...body }, as);
      for (const { path, read } of started) {
        expect((await t.api.get(path, { as: lead })).body).toEqual(read.body);
        expect(await historyOf(path)).toEqual([]);
      }
      const places = (problem.errors ?? problem.reasons ?? []).map((place: Record<string, string>) =>
        [place['pointer'] ?? place['recordId'], place['code']].join(' '),
      );
      return [status, ...places];
    };

    it('where one was changed meanwhile', async () => {
      const [first, second] = actionItems;
      expect(await refused({ actionItems: [first, { ...second, version: 7 }] })).toEqual([
        412,
        `${second!.id} version_stale`,
      ]);
    });

    it('where one is not seen, is none or is named twice', async () => {
      const [first] = actionItems;
      const unseen = [first, { id: elsewhere, version: 1 }, { id: lead.personId, version: 1 }, first];
      expect(await refused({ actionItems: unseen })).toEqual([
        422,
        '/actionItems/1/id unknown_reference',
        '/actionItems/2/id unknown_reference',
        '/actionItems/3/id repeated',
      ]);
    });

    it('where one may not be changed, before anything else about them is said', async () => {
      const plenary = await t.world.actionItem('plenary', { responsible_person_id: lead.personId });
      const seen = [actionItems[0], { id: plenary, version: 9 }, { id: elsewhere, version: 1 }];
      expect(await refused({ actionItems: seen })).toEqual([403, `${plenary} not_allowed`]);
      expect(await refused({}, member)).toEqual([403]);
      expect(await refused({}, await t.world.apiKey(['actionItem.answer']))).toEqual([403]);
    });

    it('where the content is wrong for one', async () => {
      expect(await refused({ responsiblePersonId: null })).toEqual([
        422,
        '/actionItems/0/id responsible_missing',
        '/actionItems/1/id responsible_missing',
      ]);
      expect(await refused({ responsiblePersonId: stem })).toEqual([
        422,
        '/responsiblePersonId unknown_reference',
      ]);
      expect(await refused({ dueDate: null, reason: 'Nichts Neues' })).toEqual([
        422,
        '/reason reason_without_change',
      ]);
      expect(await refused({ actionItems: [], state: 'done', title: 'x' })).toEqual([
        422,
        '/state unknown_field',
        '/title unknown_field',
        '/actionItems too_few',
      ]);
    });
  });

  it('are up to two hundred, with one actor’s rights and for an API key of the group too', async () => {
    const key = await t.world.apiKey(['actionItem.write'], { steering_group_id: stem });
    const organisation = { responsible_organisation_id: outsider.organisationId };
    const given = Array.from({ length: 200 }, () => ({ steering_group_id: stem, ...organisation }));
    const actionItems = (await t.world.insertAll('action_item', given)).map((id) => ({ id, version: 1 }));
    const handed = await change({ actionItems, responsiblePersonId: member.personId }, key);
    expect(handed.status).toBe(200);
    expect(handed.body.data.map(({ id }: { id: string }) => id)).toEqual(actionItems.map(({ id }) => id));
    // Where an organisation answers for it, the person may be cleared again.
    const again = actionItems.map(({ id }) => ({ id, version: 2 }));
    const cleared = await change({ actionItems: again, responsiblePersonId: null });
    expect(cleared.body.data[199]).toMatchObject({ responsiblePersonId: null, version: 3 });
    expect(placesOfTooMany(await change({ actionItems: [...again, again[0]] }))).toBe(
      '/actionItems too_many',
    );
  });

  const placesOfTooMany = ({ body }: { body: { errors: { pointer: string; code: string }[] } }) =>
    `${body.errors[0]!.pointer} ${body.errors[0]!.code}`;
});
