import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';

let t: TestApp;
let coordinator: Principal;
let lead: Principal;
let otherLead: Principal;
let seated: Principal;
let member: Principal;
let stem: string;
let plenary: string;

beforeAll(async () => {
  t = await testApp();
  coordinator = await t.world.account({ role: 'coordinator' });
  lead = await t.world.seated('stem-education', 'lead');
  otherLead = await t.world.seated('it-talent', 'lead');
  seated = await t.world.seated('stem-education', 'member');
  member = await t.world.account();
  stem = await t.world.groupId('stem-education');
  plenary = await t.world.groupId('plenary');
});
afterAll(() => t.close());

const planned = {
  title: 'Frühjahrssitzung',
  plannedStart: '2026-04-15T16:00:00+02:00',
  plannedEnd: '2026-04-15T18:00:00+02:00',
  location: 'Rathaus, Raum 2',
  joinUrl: 'https://video.example/stem',
};
const versionOf = (id: string) => t.world.rows(`SELECT version FROM meeting WHERE id = $1`, id);

describe('a meeting is planned', () => {
  it('by the lead of its group, as a draft that the group does not see', async () => {
    const made = await t.api.post('/meetings', { ...planned, steeringGroupId: stem }, { as: lead });
    expect(made).toMatchObject({
      status: 201,
      body: {
        ...planned,
        steeringGroupId: stem,
        steeringGroup: { id: stem, slug: 'stem-education', name: { de: 'MINT-Bildung' } },
        kind: 'regular',
        state: 'draft',
        plannedStart: '2026-04-15T14:00:00.000Z',
        plannedEnd: '2026-04-15T16:00:00.000Z',
        timeZone: 'Europe/Berlin',
        icsSequence: 0,
        agenda: [],
        participations: [],
        minutes: null,
        minutesMissing: false,
        decisions: [],
        actionItems: [],
      },
    });
    const path = `/meetings/${made.body.id}`;
    expect(made.headers['location']).toBe(`/api/v1${path}`);
    expect((await t.api.get(path, { as: lead })).etag).toBe(made.etag);
    expect((await t.api.get(path, { as: coordinator })).status).toBe(200);
    const observer = await t.world.account({ role: 'observer' });
    for (const as of [seated, member, otherLead, observer]) {
      expect((await t.api.get(path, { as })).status).toBe(404);
      const list = await t.api.get('/meetings?total=true', { as });
      expect(list.body).toMatchObject({ data: [], total: 0 });
    }
  });

  it('by nobody else', async () => {
    const content = { ...planned, steeringGroupId: stem };
    for (const as of [otherLead, seated, member]) {
      expect(await t.api.post('/meetings', content, { as })).toMatchObject({
        status: 403,
        body: { code: 'not_allowed' },
      });
    }
    expect((await t.api.post('/meetings', content)).status).toBe(401);
    const keyOfAnother = await t.world.apiKey(['meeting.write'], {
      steering_group_id: await t.world.groupId('it-talent'),
    });
    expect((await t.api.post('/meetings', content, { as: keyOfAnother })).status).toBe(403);
  });

  it('with a group that exists, times in order, and an annual session in the plenary only', async () => {
    const refused = async (content: object, as = lead) => {
      const reply = await t.api.post('/meetings', { ...planned, steeringGroupId: stem, ...content }, { as });
      expect(reply.status).toBe(422);
      return reply.body.errors.map((e: { pointer: string; code: string }) => `${e.pointer} ${e.code}`);
    };
    expect(await refused({ steeringGroupId: '019a0000-0000-7000-8000-00000000ffff' })).toEqual([
      '/steeringGroupId unknown_reference',
    ]);
    expect(await refused({ steeringGroupId: 'stem-education' })).toEqual(['/steeringGroupId not_id']);
    expect(await refused({ plannedEnd: planned.plannedStart })).toEqual(['/plannedEnd before_start']);
    expect(await refused({ kind: 'annual_session' })).toEqual(['/kind only_in_plenary']);
    expect(await refused({ timeZone: 'Europe/Jena', state: 'held', title: ' ' })).toEqual([
      '/state unknown_field',
      '/title blank',
      '/timeZone unknown_time_zone',
    ]);
    const made = await t.api.post(
      '/meetings',
      { ...planned, steeringGroupId: plenary, kind: 'annual_session' },
      { as: coordinator },
    );
    expect(made).toMatchObject({ status: 201, body: { kind: 'annual_session' } });
  });

  it('once, however often the request is repeated', async () => {
    const send = (title: string) =>
      t.api.post(
        '/meetings',
        { ...planned, steeringGroupId: stem, title },
        { as: lead, headers: { 'idempotency-key': 'plan-1' } },
      );
    const [first, second] = await Promise.all([send('Einmal'), send('Einmal')]);
    expect(first.body.id).toBe(second.body.id);
    expect((await send('Zweimal')).status).toBe(422);
    const made = await t.world.rows(`SELECT id FROM meeting WHERE title IN ('Einmal', 'Zweimal')`);
    expect(made).toHaveLength(1);
  });
});

describe('a meeting is changed', () => {
  it('in time or place: calendars get a new number and everybody is asked again', async () => {
    const id = await t.world.meeting('stem-education', {
      state: 'invited',
      planned_start: '2026-03-11T15:00:00Z',
    });
    const path = `/meetings/${id}`;
    const answered = await t.world.participation(id, {
      person_id: seated.personId,
      invited_at: '2026-03-01T09:00:00Z',
      rsvp: 'accepted',
      rsvp_at: '2026-03-02T09:00:00Z',
      rsvp_recorded_by: coordinator.accountId,
    });
    const silent = await t.world.participation(id, { guest_name: 'Gast', meeting_role: 'guest' });
    const read = await t.api.get(path, { as: lead });
    const renamed = await t.api.patch(path, { title: 'Neu', joinUrl: null }, { as: lead, ifMatch: read });
    expect(renamed).toMatchObject({ status: 200, body: { title: 'Neu', joinUrl: null, icsSequence: 0 } });
    const same = { plannedStart: '2026-03-11T16:00:00+01:00' };
    const unmoved = await t.api.patch(path, same, { as: lead, ifMatch: renamed });
    expect(unmoved.body).toMatchObject({ icsSequence: 0 });
    expect(unmoved.body.participations).toMatchObject([{ rsvp: 'accepted' }, { rsvp: 'needs_action' }]);
    const moved = await t.api.patch(path, { location: 'Aula' }, { as: lead, ifMatch: unmoved });
    expect(moved).toMatchObject({ status: 200, body: { location: 'Aula', icsSequence: 1 } });
    expect(moved.body.participations).toMatchObject([
      { id: answered, rsvp: 'needs_action', rsvpAt: null, rsvpRecordedBy: null, version: 2 },
      { id: silent, rsvp: 'needs_action', version: 1 },
    ]);
    const events = await t.world.rows(
      `SELECT e.action, v.before FROM audit_event e JOIN audit_value v ON v.audit_event_id = e.id
        WHERE e.record_id = $1 AND v.field = 'rsvp'`,
      answered,
    );
    expect(events).toEqual([{ action: 'asked_again', before: 'accepted' }]);
  });

  it('only by who runs its group, on the version that was read', async () => {
    const id = await t.world.meeting('stem-education');
    const path = `/meetings/${id}`;
    const read = await t.api.get(path, { as: lead });
    const change = { title: 'Anders' };
    for (const as of [seated, member]) {
      expect((await t.api.patch(path, change, { as, ifMatch: read })).status).toBe(403);
    }
    expect((await t.api.patch(path, change, { as: otherLead, ifMatch: read })).status).toBe(404);
    await t.world.seat('stem-education', otherLead.personId, otherLead.organisationId, 'guest');
    expect((await t.api.patch(path, change, { as: otherLead, ifMatch: read })).status).toBe(403);
    expect((await t.api.patch(path, change, { as: lead })).status).toBe(428);
    const replies = await Promise.all([
      t.api.patch(path, change, { as: lead, ifMatch: read }),
      t.api.patch(path, { title: 'Wieder anders' }, { as: coordinator, ifMatch: read }),
    ]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(await versionOf(id)).toEqual([{ version: 2 }]);
  });

  it('never in its group or kind, nor into a wrong order of times', async () => {
    const id = await t.world.meeting('stem-education', { planned_start: '2026-03-11T15:00:00Z' });
    const read = await t.api.get(`/meetings/${id}`, { as: coordinator });
    const refused = async (content: object) => {
      const reply = await t.api.patch(`/meetings/${id}`, content, { as: coordinator, ifMatch: read });
      expect(reply.status).toBe(422);
      return reply.body.errors;
    };
    expect(await refused({ steeringGroupId: plenary, kind: 'annual_session', icsSequence: 7 })).toMatchObject(
      [{ pointer: '/steeringGroupId' }, { pointer: '/kind' }, { pointer: '/icsSequence' }],
    );
    expect(await refused({ plannedStart: '2026-03-11T17:00:00Z' })).toMatchObject([
      { pointer: '/plannedStart', code: 'before_start' },
    ]);
    expect(await refused({ title: null })).toMatchObject([{ pointer: '/title', code: 'not_text' }]);
    expect(await versionOf(id)).toEqual([{ version: 1 }]);
  });

  it('under way in title, place and link only, and answers stay; afterwards not at all', async () => {
    const under = await t.world.meeting('stem-education', {
      state: 'in_progress',
      planned_start: '2026-03-11T15:00:00Z',
    });
    await t.world.participation(under, { person_id: seated.personId, rsvp: 'accepted' });
    const read = await t.api.get(`/meetings/${under}`, { as: lead });
    const patch = (content: object, ifMatch = read, id = under) =>
      t.api.patch(`/meetings/${id}`, content, { as: lead, ifMatch });
    expect(await patch({ plannedEnd: '2026-03-11T18:00:00Z' })).toMatchObject({
      status: 409,
      body: { code: 'meeting_under_way', state: 'in_progress' },
    });
    const moved = await patch({ location: 'Aula' });
    expect(moved).toMatchObject({ status: 200, body: { location: 'Aula', icsSequence: 1 } });
    expect(moved.body.participations).toMatchObject([{ rsvp: 'accepted' }]);
    for (const [state, code] of [
      ['held', 'meeting_held'],
      ['cancelled', 'meeting_cancelled'],
    ]) {
      const id = await t.world.meeting('stem-education', { state });
      const over = await t.api.get(`/meetings/${id}`, { as: lead });
      expect(await patch({ title: 'x' }, over, id)).toMatchObject({ status: 409, body: { code, state } });
    }
  });
});

describe('the list of meetings', () => {
  it('filters by group, kind, state and days of the alliance, and sorts', async () => {
    const late = await t.world.meeting('career-orientation', {
      title: 'Österliche Sitzung',
      planned_start: '2027-05-31T22:30:00Z',
      planned_end: '2027-05-31T23:30:00Z',
    });
    const early = await t.world.meeting('career-orientation', {
      title: 'Zwischenstand',
      planned_start: '2027-05-31T21:30:00Z',
      planned_end: '2027-05-31T22:30:00Z',
      state: 'cancelled',
      updated_at: '2026-05-01T00:00:00Z',
    });
    const ids = async (query: string) => {
      const list = await t.api.get(`/meetings?steeringGroup=career-orientation&${query}`, {
        as: coordinator,
      });
      expect(list.status).toBe(200);
      return list.body.data.map(({ id }: { id: string }) => id);
    };
    expect(await ids('')).toEqual([early, late]);
    expect(await ids('sort=title')).toEqual([late, early]);
    expect(await ids('sort=-plannedStart')).toEqual([late, early]);
    expect(await ids('from=2027-06-01')).toEqual([late]);
    expect(await ids('to=2027-06-01')).toEqual([early]);
    expect(await ids('from=2027-05-31&to=2027-06-02')).toEqual([early, late]);
    expect(await ids('state=cancelled&state=held')).toEqual([early]);
    expect(await ids('kind=annual_session')).toEqual([]);
    expect(await ids('updatedSince=2026-04-01T00:00:00Z')).toEqual([early]);
    expect(await ids(`steeringGroup=${stem}&from=2027-01-01`)).toEqual([early, late]);
    const wrong = await t.api.get('/meetings?from=yesterday&colour=red', { as: coordinator });
    expect(wrong).toMatchObject({ status: 400, body: { code: 'parameters_invalid' } });
  });

  it('gives what changed: the meeting, a part of it that the reader sees, or what it lost', async () => {
    const long = { created_at: '2025-01-01T00:00:00Z', updated_at: '2025-01-01T00:00:00Z' };
    const id = await t.world.meeting('it-talent', long);
    await t.world.agendaItem(id, 1, long);
    const reader = await t.world.seated('it-talent', 'member');
    const list = async (since: string, as: Principal) => {
      const path = `/meetings?steeringGroup=it-talent&updatedSince=${since}T00:00:00Z`;
      return (await t.api.get(path, { as })).body.data.length;
    };
    expect(await list('2025-06-01', coordinator)).toBe(0);
    await t.world.participation(id, { ...long, guest_name: 'Gast', updated_at: '2025-07-01T00:00:00Z' });
    expect([await list('2025-06-01', coordinator), await list('2025-06-01', reader)]).toEqual([1, 1]);
    await t.world.minutes(id, 'draft');
    expect([await list('2026-01-01', coordinator), await list('2026-01-01', reader)]).toEqual([1, 0]);
    const added = await t.api.post(
      `/meetings/${id}/agenda-items`,
      { title: 'x', kind: 'information' },
      { as: coordinator },
    );
    expect(await list('2026-01-01', reader)).toBe(1);
    const path = `/agenda-items/${added.body.id}`;
    expect((await t.api.delete(path, { as: coordinator, ifMatch: added })).status).toBe(204);
    expect(await list('2026-01-01', reader)).toBe(1);
    expect((await t.api.get(`/meetings/${id}`, { as: coordinator })).body.version).toBe(1);
  });

  it('counts invitations and answers, and says where minutes are missing', async () => {
    const id = await t.world.meeting('international-talent', { state: 'held' });
    const withMinutes = await t.world.meeting('international-talent', { state: 'held' });
    await t.world.minutes(withMinutes, 'draft');
    const invited = { invited_at: '2026-03-01T09:00:00Z' };
    await t.world.participation(id, { guest_name: 'A', rsvp: 'accepted', ...invited });
    await t.world.participation(id, { guest_name: 'B', rsvp: 'declined', ...invited });
    await t.world.participation(id, { guest_name: 'C' });
    const path = '/meetings?steeringGroup=international-talent&minutesMissing=true&total=true';
    const missing = await t.api.get(path, { as: coordinator });
    expect(missing.body).toMatchObject({
      data: [
        { id, minutesMissing: true, minutesState: null, counts: { invited: 2, accepted: 1, declined: 1 } },
      ],
      total: 1,
    });
    expect(missing.body.data[0]).not.toHaveProperty('agenda');
    const there = await t.api.get(path.replace('true', 'false'), { as: coordinator });
    expect(there.body.data).toMatchObject([{ id: withMinutes, minutesState: 'draft' }]);
    const reader = await t.world.seated('international-talent', 'member');
    expect((await t.api.get(path, { as: reader })).body).toMatchObject({ data: [], total: 0 });
    const all = await t.api.get('/meetings?steeringGroup=international-talent', { as: reader });
    expect(all.body.data).toMatchObject([{ minutesState: null }, { minutesState: null }]);
    for (const row of all.body.data) expect(row).not.toHaveProperty('minutesMissing');
  });

  it('finds words in title and place, among what one may read only', async () => {
    const word = 'Sternwarte';
    const titled = await t.world.meeting('stem-education', { title: `Besuch der ${word}`, state: 'invited' });
    const there = await t.world.meeting('stem-education', {
      title: 'Los',
      location: `${word}, 2. Stock`,
      state: 'draft',
    });
    await t.world.meeting('it-talent', { title: word, state: 'invited' });
    await t.world.meeting('stem-education', { title: 'Anderes', join_url: `https://${word}.example` });
    const found = async (q: string, as: Principal) => {
      const { body } = await t.api.get(`/meetings?q=${encodeURIComponent(q)}&total=true`, { as });
      const ids = body.data.map(({ id }: { id: string }) => id) as string[];
      expect(body.total).toBe(ids.length);
      return ids.sort();
    };
    expect(await found('sternWARTE', lead)).toEqual([titled, there].sort());
    expect(await found('warte besuch', lead)).toEqual([titled]);
    expect(await found('st%rte', lead)).toEqual([]);
    // The other one is a draft.
    expect(await found(word, seated)).toEqual([titled]);
    expect(await found(word, member)).toEqual([]);
    expect(await found(word, coordinator)).toHaveLength(3);
  });
});
