import { setTimeout as sleep } from 'node:timers/promises';
import { NOW, testApp, type TestApp } from '../support/app.js';
import type { Reply } from '../support/client.js';
import type { Principal } from '../support/world.js';

let t: TestApp;
let coordinator: Principal;
let observer: Principal;
let lead: Principal;
let otherLead: Principal;
let seated: Principal;
let invited: Principal;
let member: Principal;
let responsible: Principal;
let colleague: Principal;
let stem: string;
let it_: string;

beforeAll(async () => {
  t = await testApp();
  coordinator = await t.world.account({ role: 'coordinator' });
  observer = await t.world.account({ role: 'observer', affiliated: false });
  lead = await t.world.seated('stem-education', 'lead');
  otherLead = await t.world.seated('it-talent', 'lead');
  seated = await t.world.seated('stem-education', 'member');
  invited = await t.world.account();
  member = await t.world.account();
  responsible = await t.world.account();
  colleague = await t.world.account();
  stem = await t.world.groupId('stem-education');
  it_ = await t.world.groupId('it-talent');
});
afterAll(() => t.close());

/** A meeting with one item on its agenda. */
async function meeting(group: string, state = 'held') {
  const meetingId = await t.world.meeting(group, { state });
  return { meetingId, agendaItemId: await t.world.agendaItem(meetingId, 1) };
}

/** A task born in a meeting with minutes in this state. */
async function born(state: 'draft' | 'in_review' | 'approved' | 'published' | null) {
  const { meetingId, agendaItemId } = await meeting(stem);
  await t.world.participation(meetingId, { person_id: invited.personId, invited_at: NOW });
  const decisionId = await t.world.decision(agendaItemId);
  const id = await t.world.actionItem(stem, {
    agenda_item_id: agendaItemId,
    responsible_person_id: responsible.personId,
    responsible_organisation_id: colleague.organisationId,
  });
  if (state) await t.world.minutes(meetingId, state);
  return { id, path: `/action-items/${id}`, meetingId, agendaItemId, decisionId };
}

describe('a task born in a meeting is read', () => {
  const readers = {
    none: ['coordinator', 'lead', 'responsible', 'colleague'],
    draft: ['coordinator', 'lead', 'responsible', 'colleague'],
    in_review: ['coordinator', 'lead', 'invited', 'responsible', 'colleague'],
    approved: ['coordinator', 'observer', 'lead', 'seated', 'responsible', 'colleague'],
    published: [
      'coordinator',
      'observer',
      'lead',
      'otherLead',
      'seated',
      'invited',
      'member',
      'responsible',
      'colleague',
    ],
  };
  it.each(Object.keys(readers) as (keyof typeof readers)[])(
    'with minutes %s by those whom access.md names, one by one and in the list',
    async (state) => {
      const { id, path } = await born(state === 'none' ? null : state);
      const people = {
        coordinator,
        observer,
        lead,
        otherLead,
        seated,
        invited,
        member,
        responsible,
        colleague,
      };
      const reads: string[] = [];
      const lists: string[] = [];
      for (const [name, as] of Object.entries(people)) {
        if ((await t.api.get(path, { as })).status === 200) reads.push(name);
        const list = await t.api.get('/action-items?limit=200&total=true', { as });
        expect(list.body.total).toBe(list.body.data.length);
        if (list.body.data.some((row: { id: string }) => row.id === id)) lists.push(name);
      }
      expect(reads).toEqual(readers[state]);
      expect(lists).toEqual(readers[state]);
    },
  );

  it('no sooner by a key that may read tasks but not minutes', async () => {
    const { path } = await born('approved');
    const tasks = await t.world.apiKey(['actionItem.read']);
    const both = await t.world.apiKey(['actionItem.read', 'minutes.read']);
    expect((await t.api.get(path, { as: tasks })).status).toBe(404);
    expect((await t.api.get(path, { as: both })).status).toBe(200);
  });
});

describe('a task is born in a meeting', () => {
  const send = (agendaItemId: string, more: object = {}, as: Principal | string = lead) =>
    t.api.post(
      '/action-items',
      { title: 'x', steeringGroupId: stem, responsiblePersonId: member.personId, agendaItemId, ...more },
      { as },
    );

  it.each(['in_progress', 'held'] as const)('that is %s, with the decision it carries out', async (state) => {
    const { meetingId, agendaItemId } = await meeting(stem, state);
    const decisionId = await t.world.decision(agendaItemId);
    expect(await send(agendaItemId, { decisionId })).toMatchObject({
      status: 201,
      body: { agendaItemId, meetingId, decisionId },
    });
    await t.world.minutes(meetingId, 'draft');
    expect((await send(agendaItemId, { decisionId: null })).status).toBe(201);
  });

  it.each(['draft', 'scheduled', 'invited'] as const)('but not in one that is %s', async (state) => {
    const { agendaItemId } = await meeting(stem, state);
    expect(await send(agendaItemId)).toMatchObject({
      status: 409,
      body: { code: 'meeting_not_begun' },
    });
  });

  it.each(['in_review', 'approved', 'published'] as const)(
    'but not once its minutes are %s',
    async (state) => {
      const { meetingId, agendaItemId } = await meeting(stem);
      await t.world.minutes(meetingId, state);
      const refused = await send(agendaItemId);
      expect(refused).toMatchObject({ status: 409, body: { code: 'minutes_not_in_draft' } });
    },
  );

  it('of its own group, and with a decision of that agenda item', async () => {
    const { agendaItemId } = await meeting(stem);
    const elsewhere = await meeting(it_);
    const foreign = await t.world.decision(elsewhere.agendaItemId);
    const errors = async (item: string, more: object, as?: Principal) =>
      (await send(item, more, as)).body.errors.map(
        (e: { pointer: string; code: string }) => `${e.pointer} ${e.code}`,
      );
    expect(await errors(elsewhere.agendaItemId, {}, coordinator)).toEqual(['/agendaItemId not_of_group']);
    expect(await errors(member.personId, {})).toEqual(['/agendaItemId not_of_group']);
    expect(await errors(agendaItemId, { decisionId: foreign })).toEqual(['/decisionId not_of_agenda_item']);
    const standing = { agendaItemId: null, decisionId: foreign };
    expect(await errors(agendaItemId, standing)).toEqual(['/decisionId not_of_agenda_item']);
    const left = await t.database.dataSource.query(`SELECT FROM action_item WHERE agenda_item_id = $1`, [
      agendaItemId,
    ]);
    expect(left).toEqual([]);
  });

  it('by a key only if it may write minutes too', async () => {
    const { agendaItemId } = await meeting(stem);
    const tasks = await t.world.apiKey(['actionItem.write']);
    const refused = await send(agendaItemId, {}, tasks);
    expect(refused).toMatchObject({ status: 403, body: { errors: [{ pointer: '/agendaItemId' }] } });
    const both = await t.world.apiKey(['actionItem.write', 'minutes.write']);
    expect((await send(agendaItemId, {}, both)).status).toBe(201);
  });
});

describe('a task in minutes', () => {
  it.each(['approved', 'published'] as const)('lives on once they are %s, as they word it', async (state) => {
    const { path, decisionId } = await born(state);
    const read = await t.api.get(path, { as: lead });
    for (const change of [{ title: 'Anders' }, { description: 'Anders' }, { decisionId }]) {
      const refused = await t.api.patch(path, change, { as: lead, ifMatch: read });
      expect(refused).toMatchObject({ status: 409, body: { code: 'action_item_in_minutes' } });
    }
    const moved = await t.api.patch(
      path,
      {
        title: read.body.title,
        dueDate: '2026-06-01',
        responsiblePersonId: member.personId,
        priority: 'high',
      },
      { as: lead, ifMatch: read },
    );
    expect(moved).toMatchObject({ status: 200, body: { dueDate: '2026-06-01', priority: 'high' } });
    const done = await t.api.patch(path, { state: 'done' }, { as: member, ifMatch: moved });
    expect(done).toMatchObject({ status: 200, body: { state: 'done', title: read.body.title } });
  });

  it('is worded anew while they are a draft, by who writes them', async () => {
    const { path, decisionId } = await born('draft');
    const read = await t.api.get(path, { as: lead });
    const changed = await t.api.patch(path, { title: 'Anders', decisionId }, { as: lead, ifMatch: read });
    expect(changed).toMatchObject({ status: 200, body: { title: 'Anders', decisionId } });
    const done = await t.api.patch(path, { state: 'done' }, { as: responsible, ifMatch: changed });
    expect(done.status).toBe(200);
    const cleared = await t.api.patch(path, { decisionId: null }, { as: lead, ifMatch: done });
    expect(cleared.body.decisionId).toBeNull();
  });

  it('takes no decision of another agenda item', async () => {
    const { path } = await born('draft');
    const other = await born('draft');
    const read = await t.api.get(path, { as: lead });
    const refused = await t.api.patch(path, { decisionId: other.decisionId }, { as: lead, ifMatch: read });
    expect(refused.body.errors).toMatchObject([{ pointer: '/decisionId', code: 'not_of_agenda_item' }]);
  });
});

describe('a task under an agenda item that somebody removes at the same moment', () => {
  it('is refused: the agenda item is named as unknown', async () => {
    const { meetingId, agendaItemId } = await meeting(stem);
    const responsibleOrganisationId = lead.organisationId;
    const body = { title: 'Anrufen', steeringGroupId: stem, responsibleOrganisationId, agendaItemId };
    let reply: Promise<Reply> | undefined;
    await t.database.transaction(async (em) => {
      await em.query('SELECT FROM meeting WHERE id = $1 FOR NO KEY UPDATE', [meetingId]);
      await em.query('DELETE FROM agenda_item WHERE id = $1', [agendaItemId]);
      reply = t.api.post('/action-items', body, { as: lead });
      reply.catch(() => undefined);
      // On the embedded engine the request does not begin before this ends, and finds nothing.
      await sleep(300);
    });
    const { status, body: problem } = await reply!;
    expect(status).toBe(422);
    expect(problem.errors[0].pointer).toBe('/agendaItemId');
  });
});

it('belongs to the group of its meeting: the database refuses another, for the meeting too', async () => {
  const { id, meetingId, agendaItemId } = await born('draft');
  const elsewhere = await meeting(it_);
  await expect(
    t.database.read(`UPDATE action_item SET steering_group_id = $2 WHERE id = $1`, [id, it_]),
  ).rejects.toMatchObject({ constraint: 'action_item_group_of_meeting' });
  await expect(
    t.database.read(`UPDATE meeting SET steering_group_id = $2 WHERE id = $1`, [meetingId, it_]),
  ).rejects.toMatchObject({ constraint: 'meeting_group_never_changes' });
  await expect(
    t.database.read(`UPDATE agenda_item SET meeting_id = $2, position = 90 WHERE id = $1`, [
      agendaItemId,
      elsewhere.meetingId,
    ]),
  ).rejects.toMatchObject({ constraint: 'agenda_item_meeting_never_changes' });
});
