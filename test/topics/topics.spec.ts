import { testApp, type TestApp } from '../support/app.js';
import type { Reply } from '../support/client.js';
import type { Principal } from '../support/world.js';

let t: TestApp;
let coordinator: Principal;
let lead: Principal;
let seated: Principal;
let member: Principal;
let stem: string;
let plenary: string;

beforeAll(async () => {
  t = await testApp();
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
    const read = (as: Principal) => t.api.get(`/topics/${made.body.id}`, { as });
    expect(made.headers['location']).toBe(`/api/v1/topics/${made.body.id}`);
    expect(await read(lead)).toMatchObject({ status: 200, etag: made.etag });
    expect((await read(seated)).body).toEqual({ ...made.body, openSteps: [] });
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
    const annual = await t.world.meeting('plenary', { kind: 'annual_session', state: 'held' });
    const recommendation = await t.world.agendaItem(annual, 1);
    const made = await post({ raisedInAgendaItemId: recommendation }, coordinator);
    expect(made).toMatchObject({ status: 201, body: { raisedInAgendaItemId: recommendation } });
    const foreign = await t.world.agendaItem(await t.world.meeting('it-talent'), 1);
    expect((await post({ raisedInAgendaItemId: foreign })).body.errors).toMatchObject([
      { pointer: '/raisedInAgendaItemId', code: 'unknown_reference' },
    ]);
    const draft = await t.world.agendaItem(await t.world.meeting('plenary', { state: 'draft' }), 1);
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
  describe('count how often they were carried over', () => {
    let topic: string;
    let rare: string;
    let reader: Principal;
    const meetings: string[] = [];

    beforeAll(async () => {
      topic = await t.world.topic('career-orientation', { title: 'Immer wieder', is_recurring: true });
      rare = await t.world.topic('career-orientation', { title: 'Äußerst selten', state: 'closed' });
      reader = await t.world.seated('career-orientation', 'member');
      let origin: string | null = null;
      for (const [month, state] of ['held', 'held', 'scheduled', 'draft'].entries()) {
        const planned_start = `2026-0${month + 2}-11T15:00:00Z`;
        const meeting = await t.world.meeting('career-orientation', { state, planned_start });
        origin = await t.world.agendaItem(meeting, 1, { topic_id: topic, carried_over_from_id: origin });
        meetings.push(meeting);
      }
    });

    const list = (query: string, as: Principal) =>
      t.api.get(`/topics?steeringGroup=career-orientation&total=true&${query}`, { as });

    it('on each agenda by then, whatever came later', async () => {
      const agendas = await Promise.all(
        meetings.map((id) => t.api.get(`/meetings/${id}`, { as: coordinator })),
      );
      expect(agendas.map(({ body }) => [body.agenda[0].carryCount, body.agenda[0].isLongCarried])).toEqual([
        [0, false],
        [1, false],
        [2, false],
        [3, true],
      ]);
    });

    it('but not into drafts that the reader may not see', async () => {
      expect((await list('sort=-carryCount', coordinator)).body).toMatchObject({
        data: [
          { id: topic, carryCount: 3 },
          { id: rare, carryCount: 0 },
        ],
        total: 2,
      });
      expect((await list('q=wieder', reader)).body.data).toMatchObject([{ id: topic, carryCount: 2 }]);
      const marked = await list('sort=-lastOnAgendaOn&recurring=true', coordinator);
      expect(marked.body.data).toMatchObject([{ isLongCarried: true, lastOnAgendaOn: '2026-03-11' }]);
      const seen = await list('', reader);
      expect(seen.body.data).toMatchObject([{ lastOnAgendaOn: null }, { isLongCarried: false }]);
    });

    it('and are filtered and sorted, page by page', async () => {
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
  });

  it('shows only topics of groups that the reader may read', async () => {
    const hidden = await t.world.topic('it-talent', { title: 'Verborgen' });
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

describe('a topic that goes to another group', () => {
  const transfer = (id: string, content: object, as: Principal = lead, version = 1) =>
    t.api.post(`/topics/${id}/transfer`, content, { as, ifMatch: `"${version}"` });
  const moves = (id: string) => t.world.rows('SELECT id FROM topic_move WHERE topic_id = $1', id);

  describe('takes its history along', () => {
    const stemGroup = { slug: 'stem-education' };
    const reason = 'Dort arbeiten sie daran.';
    let topic: string;
    let held: string;
    let item: string;
    let second: string;
    let moved: Reply;

    beforeAll(async () => {
      topic = await t.world.topic('stem-education', { is_recurring: true, leave_out_once: true });
      held = await t.world.meeting('stem-education', {
        state: 'held',
        title: 'Sitzung im März',
        planned_start: '2026-03-11T15:00:00Z',
      });
      item = await t.world.agendaItem(held, 1, { topic_id: topic, was_discussed: true });
      await t.world.minutes(held, 'approved');
      const cancelled = await t.world.meeting('stem-education', {
        planned_start: '2026-03-17T23:30:00Z',
        state: 'cancelled',
      });
      second = await t.world.agendaItem(cancelled, 1, {
        topic_id: topic,
        carried_over_from_id: item,
        notes: 'Besprochen.',
      });
      moved = await transfer(
        topic,
        { steeringGroupId: await t.world.groupId('it-talent'), reason },
        coordinator,
      );
      const draft = await t.world.meeting('it-talent', {
        state: 'draft',
        planned_start: '2026-04-01T14:00:00Z',
      });
      await t.world.agendaItem(draft, 1, { topic_id: topic });
    });

    const history = (as: Principal, query = '') =>
      t.api.get(`/topics/${topic}/history?total=true${query}`, { as });

    it('and is asked for there as it is', async () => {
      expect(moved).toMatchObject({
        status: 200,
        body: {
          steeringGroupId: await t.world.groupId('it-talent'),
          version: 2,
          leaveOutOnce: false,
          carryCount: 1,
          lastOnAgendaOn: '2026-03-11',
        },
      });
    });

    it('whole for who reads both groups', async () => {
      expect((await history(coordinator)).body.data).toMatchObject([
        { kind: 'raised', day: '2026-01-15', steeringGroup: stemGroup },
        {
          kind: 'on_agenda',
          day: '2026-03-11',
          meeting: { id: held, title: 'Sitzung im März', state: 'held' },
          agendaItemId: item,
          isCarriedOver: false,
          wasDiscussed: true,
        },
        { kind: 'on_agenda', day: '2026-03-18', agendaItemId: second, isCarriedOver: true },
        {
          kind: 'transferred',
          day: '2026-03-18',
          steeringGroup: { slug: 'it-talent' },
          fromSteeringGroup: stemGroup,
          reason,
          transferredBy: expect.stringContaining('Nachname'),
        },
        { kind: 'on_agenda', day: '2026-04-01', meeting: { state: 'draft' } },
      ]);
    });

    it('without what the meetings of the old group were about for the new one', async () => {
      const partly = await history(await t.world.seated('it-talent', 'member'));
      expect(partly.body.total).toBe(4);
      const [, first] = partly.body.data;
      expect(Object.keys(first).sort()).toEqual(['day', 'id', 'kind', 'steeringGroup']);
      expect(partly.body.data.map(({ kind }: { kind: string }) => kind)).toEqual([
        'raised',
        'on_agenda',
        'on_agenda',
        'transferred',
      ]);
    });

    it('away from the old group, whose agendas keep the link', async () => {
      expect((await history(lead)).status).toBe(404);
      expect((await t.api.get(`/agenda-items/${item}`, { as: lead })).body.topicId).toBe(topic);
    });

    it('the newest first where that is asked for', async () => {
      const { body } = await history(coordinator, '&sort=-day');
      expect(body.data[0].day).toBe('2026-04-01');
    });
  });

  it('is given by who runs its group, to one where they may at least propose', async () => {
    const topic = await t.world.topic('stem-education');
    const toPlenary = { steeringGroupId: plenary };
    expect((await transfer(topic, toPlenary, seated)).status).toBe(403);
    expect((await transfer(topic, toPlenary, await t.world.seated('it-talent', 'lead'))).status).toBe(404);
    const toStrangers = { steeringGroupId: await t.world.groupId('it-talent') };
    expect((await transfer(topic, toStrangers)).status).toBe(403);
    expect((await t.api.post(`/topics/${topic}/transfer`, toPlenary, { as: lead })).status).toBe(428);
    expect((await transfer(topic, toPlenary, lead, 2)).status).toBe(412);
    expect(await moves(topic)).toEqual([]);
    expect((await transfer(topic, toPlenary)).body).toMatchObject({ steeringGroup: { slug: 'plenary' } });
    expect(await moves(topic)).toHaveLength(1);
    const events = await t.world.rows<{ action: string; fields: string[] }>(
      'SELECT action, fields FROM audit_event WHERE record_id = $1',
      topic,
    );
    expect(events).toEqual([{ action: 'transferred', fields: ['steeringGroupId'] }]);
  });

  it('goes to no group that it has, that has ended or that is none', async () => {
    const topic = await t.world.topic('stem-education');
    const ended = await t.world.insert('steering_group', { end_date: '2026-03-18' });
    for (const [steeringGroupId, code] of [
      [stem, 'same_group'],
      [ended, 'group_ended'],
      ['019a0000-0000-7000-8000-00000000ffff', 'unknown_reference'],
    ]) {
      expect(await transfer(topic, { steeringGroupId }, coordinator)).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: '/steeringGroupId', code }] },
      });
    }
    expect(await moves(topic)).toEqual([]);
  });

  it('stays until its group has decided about every agenda that it is on', async () => {
    const topic = await t.world.topic('stem-education');
    const open = { topic_id: topic };
    const planned = await t.world.meeting('stem-education', { state: 'draft' });
    const item = await t.world.agendaItem(planned, 1, open);
    const bare = await t.world.meeting('stem-education', { state: 'held' });
    await t.world.agendaItem(bare, 1, open);
    const reviewed = await t.world.meeting('stem-education', { state: 'held' });
    await t.world.agendaItem(reviewed, 1, open);
    const minutes = await t.world.minutes(reviewed, 'in_review');
    await t.world.agendaItem(await t.world.meeting('stem-education', { state: 'cancelled' }), 1, open);
    const refused = await transfer(topic, { steeringGroupId: plenary });
    expect(refused).toMatchObject({ status: 409, body: { code: 'topic_in_use' } });
    expect(new Set(refused.body.reasons)).toEqual(
      new Set([
        { code: 'on_agenda', recordType: 'agenda_item', recordId: item },
        { code: 'minutes_missing', recordType: 'meeting', recordId: bare },
        { code: 'minutes_not_approved', recordType: 'minutes', recordId: minutes },
      ]),
    );
    expect(await moves(topic)).toEqual([]);
    expect((await t.api.get(`/topics/${topic}`, { as: lead })).body).toMatchObject({ version: 1 });
  });
});
