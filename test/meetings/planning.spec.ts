import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';

let t: TestApp;
let coordinator: Principal;
let lead: Principal;
let stem: string;

beforeAll(async () => {
  t = await testApp();
  coordinator = await t.world.account({ role: 'coordinator' });
  lead = await t.world.seated('stem-education', 'lead');
  stem = await t.world.groupId('stem-education');
});
afterAll(() => t.close());

describe('open topics that are not on an agenda', () => {
  it('are offered to who plans or reads that meeting of their group, and to nobody else', async () => {
    const on = await t.world.topic('international-talent', { title: 'Steht drauf' });
    const off = await t.world.topic('international-talent', {
      title: 'Steht nicht drauf',
      is_recurring: true,
    });
    await t.world.topic('international-talent', { title: 'Ist abgeschlossen', state: 'closed' });
    await t.world.topic('it-talent', { title: 'Ist von anderen' });
    const draft = await t.world.meeting('international-talent', { state: 'draft' });
    await t.world.agendaItem(draft, 1, { topic_id: on });
    const planned = await t.world.meeting('international-talent');
    const reader = await t.world.seated('international-talent', 'member');
    const offered = async (meetings: string[], as: Principal) => {
      const query = meetings.map((id) => `offeredFor=${id}`).join('&');
      const reply = await t.api.get(`/topics?total=true&${query}`, { as });
      expect(reply.body.total).toBe(reply.body.data.length);
      return reply.body.data.map(({ id }: { id: string }) => id);
    };
    expect(await offered([draft], coordinator)).toEqual([off]);
    expect(await offered([planned], reader)).toEqual([on, off]);
    expect(await offered([draft, planned], coordinator)).toEqual([on, off]);
    // a draft is as unknown to who may not plan as a meeting that does not exist
    expect(await offered([draft], reader)).toEqual([]);
    expect(await offered([planned], lead)).toEqual([]);
    expect(await offered(['019a0000-0000-7000-8000-00000000ffff'], coordinator)).toEqual([]);
  });
});

describe('a recurring topic', () => {
  const left = async (id: string) => {
    const { body } = await t.api.get(`/topics/${id}`, { as: lead });
    return [body.leaveOutOnce, body.isLeftOut];
  };
  const patch = (id: string, content: object, version: number) =>
    t.api.patch(`/topics/${id}`, content, { as: lead, ifMatch: `"${version}"` });
  /** On the agenda of a held meeting, and carried over to the next one, which is in that state. */
  async function carried(state: string, isRecurring = true) {
    const topic = await t.world.topic('stem-education', { is_recurring: isRecurring });
    const held = await t.world.meeting('stem-education', { state: 'held' });
    const before = await t.world.agendaItem(held, 1, { topic_id: topic });
    const next = await t.world.meeting('stem-education', { state, planned_start: '2026-03-11T16:00:00Z' });
    const item = await t.world.agendaItem(next, 1, { topic_id: topic, carried_over_from_id: before });
    return { topic, before, next, item };
  }

  it('is left off the next agenda on request, while it is open and recurs', async () => {
    const fields = { steeringGroupId: stem, title: 'Bericht', isRecurring: true };
    const made = await t.api.post('/topics', fields, { as: lead });
    expect(made.body).toMatchObject({ leaveOutOnce: false, isLeftOut: false });
    const { id } = made.body;
    expect((await patch(id, { leaveOutOnce: true }, 1)).body).toMatchObject({ leaveOutOnce: true });
    expect((await patch(id, { isRecurring: false }, 2)).body).toMatchObject({ leaveOutOnce: false });
    const both = { isRecurring: true, leaveOutOnce: true };
    expect((await patch(id, both, 3)).body).toMatchObject(both);
    expect((await patch(id, { state: 'closed' }, 4)).body).toMatchObject({ leaveOutOnce: false });
    for (const content of [{}, { state: 'open', isRecurring: false }]) {
      expect(await patch(id, { ...content, leaveOutOnce: true }, 5)).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: '/leaveOutOnce', code: 'only_open_recurring' }] },
      });
    }
    expect((await patch(id, { leaveOutOnce: null }, 5)).status).toBe(422);
    expect((await t.api.patch(`/topics/${id}`, {}, { as: lead, ifMatch: '"5"' })).body.state).toBe('closed');
  });

  it('is left out once by whoever takes it off an agenda, and back with its past when put there again', async () => {
    const { topic, before, next, item } = await carried('scheduled');
    await t.database.dataSource.query('UPDATE topic SET leave_out_once = true WHERE id = $1', [topic]);
    const path = `/agenda-items/${item}`;
    expect((await t.api.delete(path, { as: lead, ifMatch: '"7"' })).status).toBe(412);
    expect(await left(topic)).toEqual([true, false]);
    expect((await t.api.delete(path, { as: lead, ifMatch: '"1"' })).status).toBe(204);
    expect(await left(topic)).toEqual([false, true]);
    expect(await t.world.rows('SELECT left_out_after_id AS id FROM topic WHERE id = $1', topic)).toEqual([
      { id: before },
    ]);
    // the item before stays as long as the topic comes back to it
    expect(await t.api.delete(`/agenda-items/${before}`, { as: lead, ifMatch: '"1"' })).toMatchObject({
      status: 409,
      body: { reasons: [{ code: 'left_out_after', recordType: 'topic', recordId: topic }] },
    });
    const again = await t.api.post(
      `/meetings/${next}/agenda-items`,
      { title: 'Doch', kind: 'discussion', topicId: topic },
      { as: lead },
    );
    expect(again.body).toMatchObject({ carriedOverFromId: before, carryCount: 1, isLongCarried: false });
    expect(await left(topic)).toEqual([false, false]);
    const other = await t.world.topic('stem-education');
    const swapped = await t.api.patch(
      `/agenda-items/${again.body.id}`,
      { topicId: other },
      { as: lead, ifMatch: again },
    );
    expect(swapped.body).toMatchObject({ topicId: other, carriedOverFromId: null, carryCount: 0 });
    expect(await left(topic)).toEqual([false, true]);
    expect((await patch(topic, { isRecurring: false }, 4)).body.isLeftOut).toBe(false);
  });

  it('comes back after a cancelled meeting, and is not left out by changes of one that has begun', async () => {
    const cancelled = await carried('scheduled');
    const path = `/meetings/${cancelled.next}/cancellation`;
    expect((await t.api.post(path, {}, { as: lead, ifMatch: '"1"' })).status).toBe(200);
    expect(await left(cancelled.topic)).toEqual([false, true]);
    const begun = await carried('in_progress');
    const once = await carried('scheduled', false);
    for (const { item, topic } of [begun, once]) {
      expect((await t.api.delete(`/agenda-items/${item}`, { as: lead, ifMatch: '"1"' })).status).toBe(204);
      expect(await left(topic)).toEqual([false, false]);
    }
  });
});

describe('the agenda template', () => {
  const approval = {
    title: 'Genehmigung des letzten Protokolls',
    kind: 'decision',
    durationMinutes: 5,
    approvesLastMinutes: true,
  };
  const report = { title: 'Bericht', kind: 'information', durationMinutes: null, approvesLastMinutes: false };
  const patchGroup = async (agendaTemplate: unknown, as: Principal = lead) => {
    const { etag } = await t.api.get('/steering-groups/stem-education', { as: coordinator });
    return t.api.patch('/steering-groups/stem-education', { agendaTemplate }, { as, ifMatch: etag });
  };
  const begin = (id: string, as: Principal = lead) =>
    t.api.post(`/meetings/${id}/agenda-template`, {}, { as });
  const titles = (reply: { body: { agenda: { title: string }[] } }) =>
    reply.body.agenda.map(({ title }) => title);
  const future = { planned_start: '2026-05-05T14:00:00Z', planned_end: '2026-05-05T16:00:00Z' };
  const planned = (state = 'draft') => t.world.meeting('stem-education', { ...future, state });

  it('is changed by staff and by who runs the group, and read by the alliance', async () => {
    const { title, kind } = report;
    const changed = await patchGroup([approval, { title, kind }]);
    expect(changed).toMatchObject({ status: 200, body: { agendaTemplate: [approval, report] } });
    const member = await t.world.account();
    const read = await t.api.get('/steering-groups/stem-education', { as: member });
    expect(read.body.agendaTemplate).toEqual([approval, report]);
    expect((await t.api.get('/steering-groups/stem-education')).body.agendaTemplate).toBeUndefined();
    for (const as of [member, await t.world.seated('it-talent', 'lead')]) {
      expect((await patchGroup([], as)).status).toBe(403);
    }
    expect((await patchGroup([], coordinator)).body.agendaTemplate).toEqual([]);
    const group = { numberPrefix: 'NEU', name: { de: 'Neu', en: 'New' }, startDate: '2026-01-01' };
    const fields = { ...group, slug: 'new-group', agendaTemplate: [{ title, kind }] };
    const made = await t.api.post('/steering-groups', fields, { as: coordinator });
    expect(made.body.agendaTemplate).toEqual([report]);
  });

  it('is refused with a pointer where it is wrong', async () => {
    const twice = [approval, { ...report, approvesLastMinutes: true }, { ...approval, durationMinutes: 0 }];
    expect((await patchGroup(twice)).body.errors).toMatchObject([
      { pointer: '/agendaTemplate/2/durationMinutes', code: 'not_integer' },
    ]);
    expect(
      (await patchGroup([...twice.slice(0, 2), { ...report, kind: 'decision' }, report])).body.errors,
    ).toMatchObject([
      { pointer: '/agendaTemplate/1/approvesLastMinutes', code: 'repeated' },
      { pointer: '/agendaTemplate/3', code: 'repeated' },
    ]);
  });

  it('begins agendas with the approval of the last minutes, once there are some', async () => {
    await patchGroup(null);
    const meeting = await planned();
    expect(await begin(meeting)).toMatchObject({ status: 201, body: { id: meeting, agenda: [] } });
    const earlier = await t.world.meeting('stem-education', {
      state: 'held',
      actual_start: '2026-02-11T15:00:00Z',
    });
    await t.world.minutes(earlier, 'approved');
    const last = await t.world.meeting('stem-education', { state: 'held' });
    // the meeting before approved those of the one before it
    expect(titles(await begin(meeting))).toEqual([]);
    const minutes = await t.world.minutes(last, 'draft');
    const begun = await begin(meeting);
    const { approvesLastMinutes: _, ...item } = approval;
    expect(begun.body).toMatchObject({
      version: 1,
      agenda: [{ ...item, position: 1, approvesMinutesId: minutes }],
    });
    expect((await begin(meeting)).body.agenda).toEqual(begun.body.agenda);
    const [{ id, version }] = begun.body.agenda;
    const byHand = { approvesMinutesId: null };
    expect(
      (await t.api.patch(`/agenda-items/${id}`, byHand, { as: lead, ifMatch: `"${version}"` })).status,
    ).toBe(422);
    // the group has met once more in between
    const since = await t.world.meeting('stem-education', {
      state: 'held',
      actual_start: '2026-03-12T15:00:00Z',
      actual_end: '2026-03-12T16:00:00Z',
    });
    const newest = await t.world.minutes(since, 'in_review');
    expect((await begin(meeting)).body.agenda).toMatchObject([{ id, approvesMinutesId: newest }]);
  });

  it('adds what an agenda lacks behind the item before it, and doubles nothing', async () => {
    const item = (title: string) => ({ ...report, title });
    await patchGroup([item('A'), item('B'), item('C'), item('D')]);
    const meeting = await planned('invited');
    for (const [index, title] of ['X', 'C', 'Y', 'A'].entries()) {
      await t.world.agendaItem(meeting, index + 1, { title, kind: 'information' });
    }
    const replies = await Promise.all([begin(meeting), begin(meeting, coordinator)]);
    for (const reply of replies) expect(titles(reply)).toEqual(['X', 'C', 'Y', 'A', 'B', 'D']);
    const empty = await planned();
    await t.world.agendaItem(empty, 1, { title: 'B', kind: 'discussion' });
    expect(titles(await begin(empty))).toEqual(['A', 'B', 'C', 'D', 'B']);
    const events = await t.world.rows(
      `SELECT id FROM audit_event WHERE action = 'created' AND record_id IN (SELECT id FROM agenda_item WHERE meeting_id = $1)`,
      meeting,
    );
    expect(events).toHaveLength(2);
  });

  it('is for who plans the meeting, and for meetings that have not begun', async () => {
    const meeting = await planned('scheduled');
    const seated = await t.world.seated('stem-education', 'member');
    expect((await begin(meeting, seated)).status).toBe(403);
    expect((await begin(meeting, await t.world.seated('it-talent', 'lead'))).status).toBe(404);
    for (const [state, code] of [
      ['in_progress', 'meeting_begun'],
      ['held', 'meeting_begun'],
      ['cancelled', 'meeting_cancelled'],
    ]) {
      const refused = await begin(await t.world.meeting('stem-education', { state }));
      expect(refused).toMatchObject({ status: 409, body: { code } });
    }
    expect(await t.api.post(`/meetings/${meeting}/agenda-template`, { x: 1 }, { as: lead })).toMatchObject({
      status: 422,
    });
  });

  it('leaves no topics behind where the meeting is cancelled', async () => {
    await patchGroup([approval, report]);
    const meeting = await planned('scheduled');
    await begin(meeting);
    await t.world.agendaItem(meeting, 3, { title: 'Neues' });
    expect(
      (await t.api.post(`/meetings/${meeting}/cancellation`, {}, { as: lead, ifMatch: '"1"' })).status,
    ).toBe(200);
    const topics = await t.world.rows(
      `SELECT tp.title FROM topic tp JOIN agenda_item ai ON ai.id = tp.raised_in_agenda_item_id WHERE ai.meeting_id = $1`,
      meeting,
    );
    expect(topics).toEqual([{ title: 'Neues' }]);
  });
});
