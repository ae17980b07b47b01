import { newId } from '../../src/common/ids.js';
import { testApp, type TestApp } from '../support/app.js';
import { testPoolSize } from '../support/database.js';
import type { Principal } from '../support/world.js';
import { eventsOf } from '../meetings/read-back.js';

let t: TestApp;
let lead: Principal;
let deputy: Principal;
let member: Principal;

beforeAll(async () => {
  t = await testApp();
  lead = await t.world.seated('stem-education', 'lead');
  deputy = await t.world.seated('stem-education', 'deputy');
  member = await t.world.seated('stem-education', 'member');
});
afterAll(() => t.close());

const patch = (
  id: string,
  body: object,
  as: Principal | string = lead,
  ifMatch: string | { etag: string } = '"1-"',
) => t.api.patch(`/agenda-items/${id}`, body, { as, ifMatch });

describe('logging a meeting at the table', () => {
  it('writes notes and what was discussed from the opening on', async () => {
    const meetingId = await t.world.meeting('stem-education', { state: 'in_progress' });
    const id = await t.world.agendaItem(meetingId, 1);
    const logged = await patch(id, { notes: 'Alle einig.\n\n- Punkt', wasDiscussed: true, isPublic: true });
    expect(logged).toMatchObject({
      status: 200,
      body: { notes: 'Alle einig.\n\n- Punkt', wasDiscussed: true, isPublic: true, version: 2 },
    });
    const held = await t.world.agendaItem(await t.world.meeting('stem-education', { state: 'held' }), 1);
    expect((await patch(held, { notes: 'Nachgetragen' })).status).toBe(200);
    expect(await eventsOf(t, id, 'changed')).toBe(1);
  });

  it('is refused before the opening, in a cancelled meeting, and once the minutes are in review', async () => {
    const planned = await t.world.agendaItem(
      await t.world.meeting('stem-education', { state: 'invited' }),
      1,
    );
    for (const body of [
      { notes: 'x' },
      { notes: null },
      { wasDiscussed: false },
      { title: 'x', notes: 'x' },
    ]) {
      expect(await patch(planned, body)).toMatchObject({ status: 409, body: { code: 'meeting_not_begun' } });
    }
    const cancelled = await t.world.agendaItem(
      await t.world.meeting('stem-education', { state: 'cancelled' }),
      1,
    );
    expect(await patch(cancelled, { notes: 'x' })).toMatchObject({
      status: 409,
      body: { code: 'meeting_cancelled' },
    });
    const reviewed = await t.world.meeting('stem-education', { state: 'held' });
    const item = await t.world.agendaItem(reviewed, 1);
    await t.world.minutes(reviewed, 'in_review');
    expect(await patch(item, { notes: 'x' })).toMatchObject({
      status: 409,
      body: { code: 'minutes_not_in_draft' },
    });
    expect((await t.api.get(`/meetings/${reviewed}`, { as: lead })).body.agenda).toMatchObject([
      { notes: null, version: 1 },
    ]);
  });

  it('lets one of two on the same item win, and shows the other what to merge with', async () => {
    const meetingId = await t.world.meeting('stem-education', { state: 'in_progress' });
    const id = await t.world.agendaItem(meetingId, 1);
    const answers = await Promise.all([
      patch(id, { notes: 'von der Leitung' }, lead),
      patch(id, { notes: 'von der Stellvertretung' }, deputy),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const winner = answers.find(({ status }) => status === 200)!;
    const loser = answers.find(({ status }) => status === 412)!;
    expect(loser.body).toMatchObject({ code: 'version_stale', current: winner.body });
    expect(loser.etag).toBe(winner.etag);
    expect((await t.api.get(`/agenda-items/${id}`, { as: lead })).body).toEqual(loser.body.current);
    const merged = `${loser.body.current.notes}\n\nund die andere`;
    const [mine, as] = loser === answers[0] ? [lead, deputy] : [deputy, lead];
    expect(await patch(id, { notes: merged }, mine, loser)).toMatchObject({
      status: 200,
      body: { notes: merged, version: 3 },
    });
    expect(await patch(id, { notes: 'zu spät' }, as, winner)).toMatchObject({
      status: 412,
      body: { current: { notes: merged, version: 3 } },
    });
  });

  it('shows who comes second no more than they may read, and nobody else', async () => {
    const id = await t.world.agendaItem(
      await t.world.meeting('stem-education', { state: 'in_progress' }),
      1,
      {
        notes: 'geheim',
        was_discussed: true,
      },
    );
    const planner = await t.world.apiKey(['meeting.write'], {
      steering_group_id: await t.world.groupId('stem-education'),
    });
    const planned = await patch(id, { title: 'Neu' }, planner, '"7-"');
    expect(planned).toMatchObject({ status: 412, body: { current: { title: 'Punkt 1', version: 1 } } });
    expect(planned.body.current).not.toHaveProperty('notes');
    expect(planned.body.current).not.toHaveProperty('wasDiscussed');
    expect((await patch(id, { notes: 'x' }, lead, '"7-"')).body.current.notes).toBe('geheim');
    for (const as of [planner, member]) {
      const refused = await patch(id, { notes: 'x' }, as, '"7-"');
      expect(refused.status).toBe(403);
      expect(refused.body).not.toHaveProperty('current');
    }
    const missing = await t.api.patch(`/agenda-items/${id}`, { notes: 'x' }, { as: lead });
    expect(missing.status).toBe(428);
    expect(missing.text).not.toContain('geheim');
  });

  it('never lets two who write under two items get in each other’s way', async () => {
    const meetingId = await t.world.meeting('stem-education', { state: 'in_progress' });
    await t.world.minutes(meetingId);
    const writes = async (as: Principal, id: string): Promise<number[]> => {
      const statuses: number[] = [];
      let ifMatch: string | { etag: string } = '"1-"';
      for (const words of [1, 2, 3, 4]) {
        const saved = await patch(id, { notes: 'Wort '.repeat(words), wasDiscussed: true }, as, ifMatch);
        statuses.push(saved.status);
        ifMatch = saved;
      }
      return statuses;
    };
    const items = await Promise.all([1, 2, 3].map((position) => t.world.agendaItem(meetingId, position)));
    const all = await Promise.all(items.map((id, i) => writes(i % 2 === 0 ? lead : deputy, id)));
    expect(all.flat()).toEqual(Array(12).fill(200));
    const read = await t.api.get(`/meetings/${meetingId}`, { as: lead });
    const saved = { notes: 'Wort '.repeat(4), version: 5 };
    expect(read.body).toMatchObject({ version: 1, agenda: [saved, saved, saved] });
  });

  it('lets two log different items at once, whoever else reorders them', async () => {
    const meetingId = await t.world.meeting('stem-education', { state: 'in_progress' });
    const [a, b] = [await t.world.agendaItem(meetingId, 1), await t.world.agendaItem(meetingId, 2)];
    const [one, two, order] = await Promise.all([
      patch(a, { notes: 'A' }, lead),
      patch(b, { notes: 'B' }, deputy),
      t.api.put(
        `/meetings/${meetingId}/agenda-order`,
        { agendaItemIds: [b, a] },
        { as: lead, ifMatch: '"1-"' },
      ),
    ]);
    expect([one.status, two.status, order.status]).toEqual([200, 200, 200]);
    const read = await t.api.get(`/meetings/${meetingId}`, { as: lead });
    expect(read.body).toMatchObject({ version: 2, agenda: [{ notes: 'B' }, { notes: 'A' }] });
  });

  it('names persons by links that lead to one', async () => {
    const id = await t.world.agendaItem(await t.world.meeting('stem-education', { state: 'in_progress' }), 1);
    const notes = `[](person:${member.personId}) fragt [Ada](person:${lead.personId.toUpperCase()}).`;
    const logged = await patch(id, { notes });
    expect(logged).toMatchObject({ status: 200, body: { notes } });
    const unknown = newId();
    for (const link of [`person:${unknown}`, 'person:ada']) {
      const refused = await patch(id, { notes: `Bitte [](${link}) fragen.` }, lead, logged);
      expect(refused).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: '/notes', code: 'not_person_link' }] },
      });
      expect(refused.body.errors[0].detail).toContain(link);
    }
    expect((await patch(id, { notes: 'Ansprechperson: Herr Beispiel' }, lead, logged)).status).toBe(200);
  });

  it('asks for a person only when the link comes', async () => {
    const meetingId = await t.world.meeting('stem-education', { state: 'in_progress' });
    const [id, other] = [await t.world.agendaItem(meetingId, 1), await t.world.agendaItem(meetingId, 2)];
    const link = `[](person:${await t.world.person()})`;
    const saved = await patch(id, { notes: link });
    await t.database.dataSource.query(`DELETE FROM person WHERE id = $1`, [link.slice(10, -1)]);
    expect((await patch(id, { notes: `${link} fragt nach.` }, lead, saved)).status).toBe(200);
    expect((await patch(other, { notes: link })).body.errors).toMatchObject([{ code: 'not_person_link' }]);
  });

  it('is cheap: seven statements, and a trail that says who changed the notes, not from what to what', async () => {
    const id = await t.world.agendaItem(await t.world.meeting('stem-education', { state: 'in_progress' }), 1);
    const first = await patch(id, { notes: `[](person:${lead.personId}) fragt`, title: 'Neu' });
    const statements: string[] = [];
    t.database.onStatement = (text) => statements.push(text);
    const saved = await patch(id, { notes: `[](person:${lead.personId}) fragt nach.` }, lead, first);
    t.database.onStatement = undefined;
    expect(saved.status).toBe(200);
    // Actor, START, meeting with its minutes, item, UPDATE with the audit trail, answer, COMMIT.
    expect(statements).toHaveLength(7);
    expect((await t.api.delete(`/agenda-items/${id}`, { as: lead, ifMatch: saved })).status).toBe(204);
    const events = await t.database.dataSource.query<object[]>(
      `SELECT action, ARRAY(SELECT unnest(fields) ORDER BY 1) AS fields, (SELECT jsonb_object_agg(v.field, v.before) FROM audit_value v
         WHERE v.audit_event_id = e.id AND v.field IN ('title', 'notes')) AS before
       FROM audit_event e WHERE record_id = $1 ORDER BY e.id`,
      [id],
    );
    expect(events).toMatchObject([
      { action: 'changed', fields: ['notes', 'title'], before: { title: 'Punkt 1' } },
      { action: 'changed', fields: ['notes'], before: null },
      { action: 'deleted', before: { title: 'Neu', notes: saved.body.notes } },
    ]);
  });

  it('takes 50,000 characters and no more', async () => {
    const id = await t.world.agendaItem(await t.world.meeting('stem-education', { state: 'in_progress' }), 1);
    const refused = await patch(id, { notes: 'ü'.repeat(50_001) });
    expect(refused).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/notes', code: 'too_long' }] },
    });
    const logged = await patch(id, { notes: 'ü'.repeat(50_000) });
    expect(logged.status).toBe(200);
    expect((await patch(id, { notes: null }, lead, logged)).body.notes).toBeNull();
  });

  it('is for who may write the minutes; a key may have only one half', async () => {
    const meetingId = await t.world.meeting('stem-education', { state: 'in_progress' });
    const id = await t.world.agendaItem(meetingId, 1);
    expect(await patch(id, { notes: 'x' }, member)).toMatchObject({
      status: 403,
      body: { code: 'not_allowed' },
    });
    const plenaryItem = await t.world.agendaItem(
      await t.world.meeting('plenary', { state: 'in_progress' }),
      1,
    );
    expect((await patch(plenaryItem, { notes: 'x' }, lead)).status).toBe(403);
    const group = { steering_group_id: await t.world.groupId('stem-education') };
    const planner = await t.world.apiKey(['meeting.write'], group);
    expect(await patch(id, { title: 'x', notes: 'x' }, planner)).toMatchObject({
      status: 403,
      body: { code: 'fields_not_allowed', errors: [{ pointer: '/notes' }] },
    });
    const planned = await patch(id, { title: 'Neu' }, planner);
    expect(planned.status).toBe(200);
    expect(planned.body).not.toHaveProperty('notes');
    expect(planned.body).not.toHaveProperty('wasDiscussed');
    const scribe = await t.world.apiKey(['meeting.read', 'minutes.write'], group);
    const logged = await patch(id, { notes: 'y' }, scribe, planned);
    expect(logged).toMatchObject({ status: 200, body: { title: 'Neu', notes: 'y' } });
    expect(await patch(id, { title: 'z' }, scribe, logged)).toMatchObject({
      status: 403,
      body: { errors: [{ pointer: '/title' }] },
    });
    const elsewhere = await t.world.apiKey(['meeting.write', 'minutes.write'], {
      steering_group_id: await t.world.groupId('it-talent'),
    });
    expect((await patch(id, { title: 'z' }, elsewhere, logged)).status).toBe(404);
  });

  it('leaves the place to the order of the agenda', async () => {
    const id = await t.world.agendaItem(await t.world.meeting('stem-education'), 1);
    for (const field of ['position', 'meetingId', 'carriedOverFromId', 'version']) {
      expect(await patch(id, { [field]: 1 })).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: `/${field}`, code: 'unknown_field' }] },
      });
    }
    expect((await t.api.patch(`/agenda-items/${id}`, { title: 'x' }, { as: lead })).status).toBe(428);
    expect((await patch(newId(), { title: 'x' })).status).toBe(404);
    expect((await patch('x', { title: 'x' })).status).toBe(404);
  });

  it('shows nobody but the writers what a draft says', async () => {
    const meetingId = await t.world.meeting('stem-education', { state: 'in_progress' });
    await t.world.agendaItem(meetingId, 1, { notes: 'geheim', was_discussed: true });
    const read = await t.api.get(`/meetings/${meetingId}`, { as: member });
    expect(read.status).toBe(200);
    expect(read.text).not.toContain('geheim');
    expect(read.body.agenda[0]).not.toHaveProperty('wasDiscussed');
  });
});

// With one connection everybody waits for it.
if (testPoolSize > 1) {
  describe('two people at one meeting', () => {
    it('do not wait for each other, whatever locks the one holds who cannot go on', async () => {
      const meetingId = await t.world.meeting('stem-education', { state: 'in_progress' });
      await t.world.minutes(meetingId);
      const [a, b] = [await t.world.agendaItem(meetingId, 1), await t.world.agendaItem(meetingId, 2)];
      const waiting = `SELECT pid FROM pg_locks
        WHERE NOT granted AND pg_backend_pid() = ANY(pg_blocking_pids(pid))`;
      let first: ReturnType<typeof patch> | undefined;
      await t.database.transaction(async (em) => {
        await em.query(`SELECT FROM agenda_item WHERE id = $1 FOR UPDATE`, [a]);
        // Holds the meeting and the minutes, and waits for its item.
        first = patch(a, { notes: 'A' }, lead);
        while ((await em.query<object[]>(waiting)).length === 0);
        expect((await patch(b, { notes: 'B' }, deputy)).status).toBe(200);
        expect(await em.query<object[]>(waiting)).toHaveLength(1);
      });
      expect((await first!).status).toBe(200);
    });
  });
}
