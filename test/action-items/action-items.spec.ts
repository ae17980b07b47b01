import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';

let t: TestApp;
let coordinator: Principal;
let lead: Principal;
let otherLead: Principal;
let seated: Principal;
let member: Principal;
let observer: Principal;
let stem: string;

beforeAll(async () => {
  t = await testApp();
  coordinator = await t.world.account({ role: 'coordinator' });
  observer = await t.world.account({ role: 'observer', affiliated: false });
  lead = await t.world.seated('stem-education', 'lead');
  otherLead = await t.world.seated('it-talent', 'lead');
  seated = await t.world.seated('stem-education', 'member');
  member = await t.world.account();
  stem = await t.world.groupId('stem-education');
});
afterAll(() => t.close());

const errorsOf = (reply: { body: { errors: { pointer: string; code: string }[] } }) =>
  reply.body.errors.map(({ pointer, code }) => `${pointer} ${code}`).sort();
const fields = (more: object = {}) => ({
  title: 'Schulen ansprechen',
  steeringGroupId: stem,
  responsiblePersonId: member.personId,
  ...more,
});
const add = (more: object = {}) => t.api.post('/action-items', fields(more), { as: lead });
const count = async (table: string) =>
  (await t.database.dataSource.query<{ n: number }[]>(`SELECT count(*)::int AS n FROM ${table}`))[0]!.n;

describe('adding an action item', () => {
  it('gives it open, with the names of who answers for it', async () => {
    const made = await add({ dueDate: '2026-03-17', responsibleOrganisationId: member.organisationId });
    expect(made).toMatchObject({
      status: 201,
      body: {
        title: 'Schulen ansprechen',
        description: null,
        state: 'open',
        priority: 'normal',
        dueDate: '2026-03-17',
        overdue: true,
        completedAt: null,
        steeringGroup: {
          id: stem,
          slug: 'stem-education',
          name: { de: 'MINT-Bildung', en: 'STEM education' },
        },
        responsiblePersonId: member.personId,
        responsiblePerson: { id: member.personId, name: expect.stringMatching(/^Vorname\d+ Nachname\d+$/) },
        responsibleOrganisation: { id: member.organisationId },
        agendaItemId: null,
        meetingId: null,
        decisionId: null,
        version: 1,
      },
    });
    expect(made.headers['location']).toBe(`/api/v1/action-items/${made.body.id}`);
    const read = await t.api.get(`/action-items/${made.body.id}`, { as: coordinator });
    expect(read.body).toEqual(made.body);
  });

  it('is for those who run the group', async () => {
    for (const as of [seated, member, otherLead, observer]) {
      const refused = await t.api.post('/action-items', fields(), { as });
      expect(refused).toMatchObject({ status: 403, body: { code: 'not_allowed' } });
    }
    expect((await t.api.post('/action-items', fields())).status).toBe(401);
    expect((await t.api.post('/action-items', fields(), { as: coordinator })).status).toBe(201);
    const key = await t.world.apiKey(['actionItem.write'], { steering_group_id: stem });
    expect((await t.api.post('/action-items', fields(), { as: key })).status).toBe(201);
    const elsewhere = { ...fields(), steeringGroupId: await t.world.groupId('it-talent') };
    expect((await t.api.post('/action-items', elsewhere, { as: key })).status).toBe(403);
  });

  it('is refused without somebody who answers for it, with every wrong field, and leaves nothing', async () => {
    const before = [await count('action_item'), await count('action_item_entry'), await count('audit_event')];
    const nobody = await add({ responsiblePersonId: null });
    expect(errorsOf(nobody)).toEqual(['/responsiblePersonId responsible_missing']);
    const wrong = await add({ title: ' ', dueDate: '2026-02-30', priority: 'urgent', state: 'done' });
    expect(errorsOf(wrong)).toEqual([
      '/dueDate not_day',
      '/priority not_one_of',
      '/state unknown_field',
      '/title blank',
    ]);
    const unknown = await add({ responsiblePersonId: stem });
    expect(errorsOf(unknown)).toEqual(['/responsiblePersonId unknown_reference']);
    const organisation = await add({ responsibleOrganisationId: stem });
    expect(errorsOf(organisation)).toEqual(['/responsibleOrganisationId unknown_reference']);
    const { steeringGroupId: _, ...groupless } = fields();
    expect(errorsOf(await t.api.post('/action-items', groupless, { as: lead }))).toEqual([
      '/steeringGroupId required',
    ]);
    const noGroup = fields({ steeringGroupId: member.personId });
    expect(errorsOf(await t.api.post('/action-items', noGroup, { as: coordinator }))).toEqual([
      '/steeringGroupId unknown_reference',
    ]);
    expect([
      await count('action_item'),
      await count('action_item_entry'),
      await count('audit_event'),
    ]).toEqual(before);
  });

  it('happens once for a repeated request', async () => {
    const before = await count('action_item');
    const options = { as: lead, headers: { 'idempotency-key': 'once' } };
    const first = await t.api.post('/action-items', fields(), options);
    const second = await t.api.post('/action-items', fields(), options);
    expect(second).toMatchObject({ status: 201, body: { id: first.body.id } });
    expect(await count('action_item')).toBe(before + 1);
  });
});

describe('changing an action item', () => {
  it('is for those who run the group, on the version that was read', async () => {
    const made = await add();
    const path = `/action-items/${made.body.id}`;
    const changed = await t.api.patch(
      path,
      {
        title: 'Gymnasien ansprechen',
        description: 'Zuerst Lobeda',
        priority: 'high',
        dueDate: '2026-04-01',
      },
      { as: lead, ifMatch: made },
    );
    expect(changed).toMatchObject({
      status: 200,
      body: {
        title: 'Gymnasien ansprechen',
        priority: 'high',
        dueDate: '2026-04-01',
        overdue: false,
        version: 2,
      },
    });
    expect((await t.api.patch(path, {}, { as: lead })).status).toBe(428);
    expect((await t.api.patch(path, {}, { as: lead, ifMatch: made })).status).toBe(412);
    const cleared = await t.api.patch(
      path,
      { dueDate: null, description: null },
      { as: lead, ifMatch: changed },
    );
    expect(cleared.body).toMatchObject({ dueDate: null, description: null, title: 'Gymnasien ansprechen' });
  });

  it('is limited to the state for who answers for it', async () => {
    const made = await add();
    const path = `/action-items/${made.body.id}`;
    const refused = await t.api.patch(
      path,
      { state: 'done', title: 'x', dueDate: null, responsiblePersonId: null },
      { as: member, ifMatch: made },
    );
    expect(refused).toMatchObject({ status: 403, body: { code: 'fields_not_allowed' } });
    expect(errorsOf(refused)).toEqual([
      '/dueDate not_allowed',
      '/responsiblePersonId not_allowed',
      '/title not_allowed',
    ]);
    const done = await t.api.patch(path, { state: 'done' }, { as: member, ifMatch: made });
    expect(done).toMatchObject({
      status: 200,
      body: { state: 'done', completedAt: '2026-03-18T09:00:00.000Z' },
    });
  });

  it('is also for colleagues of a responsible organisation while it is an active member', async () => {
    const made = await add({ responsiblePersonId: null, responsibleOrganisationId: member.organisationId });
    const path = `/action-items/${made.body.id}`;
    const colleague = await t.world.account({ organisationId: member.organisationId });
    const started = await t.api.patch(path, { state: 'in_progress' }, { as: colleague, ifMatch: made });
    expect(started.status).toBe(200);
    const former = await t.world.account({ membership: 'ended' });
    const theirs = await add({ responsiblePersonId: null, responsibleOrganisationId: former.organisationId });
    const refused = await t.api.patch(
      `/action-items/${theirs.body.id}`,
      { state: 'done' },
      { as: former, ifMatch: theirs },
    );
    expect(refused.status).toBe(403);
  });

  it('is refused to who may only read, and hidden from who may not', async () => {
    const made = await add({ responsiblePersonId: lead.personId });
    const path = `/action-items/${made.body.id}`;
    const state = { state: 'done' };
    expect((await t.api.patch(path, state, { as: seated, ifMatch: made })).body.code).toBe('not_allowed');
    expect((await t.api.patch(path, state, { as: observer, ifMatch: made })).status).toBe(403);
    for (const as of [member, otherLead]) {
      expect((await t.api.get(path, { as })).status).toBe(404);
      expect((await t.api.patch(path, state, { as, ifMatch: made })).status).toBe(404);
    }
    const mine = { responsiblePersonId: member.personId };
    expect((await t.api.patch(path, mine, { as: member, ifMatch: made })).status).toBe(404);
    expect((await t.api.get(path, { as: lead })).body).toEqual(made.body);
  });

  it('keeps somebody responsible', async () => {
    const made = await add();
    const path = `/action-items/${made.body.id}`;
    const cleared = await t.api.patch(path, { responsiblePersonId: null }, { as: lead, ifMatch: made });
    expect(errorsOf(cleared)).toEqual(['/responsiblePersonId responsible_missing']);
    const handedOver = await t.api.patch(
      path,
      { responsiblePersonId: null, responsibleOrganisationId: member.organisationId },
      { as: lead, ifMatch: made },
    );
    expect(handedOver).toMatchObject({
      status: 200,
      body: { responsiblePerson: null, responsibleOrganisation: { id: member.organisationId } },
    });
  });

  it('cannot move it to another group or agenda item', async () => {
    const made = await add();
    const refused = await t.api.patch(
      `/action-items/${made.body.id}`,
      { steeringGroupId: stem, agendaItemId: null, completedAt: null, overdue: false },
      { as: lead, ifMatch: made },
    );
    expect(errorsOf(refused)).toEqual([
      '/agendaItemId unknown_field',
      '/completedAt unknown_field',
      '/overdue unknown_field',
      '/steeringGroupId unknown_field',
    ]);
  });

  it('lets one of two at once through and leaves one entry in the history', async () => {
    const made = await add();
    const path = `/action-items/${made.body.id}`;
    const replies = await Promise.all([
      t.api.patch(path, { state: 'in_progress' }, { as: lead, ifMatch: made }),
      t.api.patch(path, { state: 'blocked' }, { as: coordinator, ifMatch: made }),
    ]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 412]);
    const history = await t.api.get(`${path}/history`, { as: lead });
    expect(history.body.data.map((entry: { kind: string }) => entry.kind)).toEqual(['created', 'changed']);
  });
});

describe('overdue', () => {
  it('follows from the alliance’s day and the state, and is never stored', async () => {
    const id = await t.world.actionItem(stem, {
      due_date: '2026-03-18',
      responsible_person_id: member.personId,
    });
    const overdue = async () => (await t.api.get(`/action-items/${id}`, { as: lead })).body.overdue;
    expect(await overdue()).toBe(false);
    try {
      t.setNow('2026-03-18T23:00:00Z'); // the 19th has begun in Jena
      const token = { token: await t.world.signIn(lead.accountId) };
      const read = await t.api.get(`/action-items/${id}`, { as: token });
      expect(read.body.overdue).toBe(true);
      const done = await t.api.patch(`/action-items/${id}`, { state: 'done' }, { as: token, ifMatch: read });
      expect(done.body.overdue).toBe(false);
    } finally {
      t.setNow('2026-03-18T09:00:00Z');
    }
  });
});
