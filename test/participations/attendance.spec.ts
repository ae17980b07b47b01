import { newId } from '../../src/common/ids.js';
import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';
import { eventsOf } from '../meetings/read-back.js';

let t: TestApp;
let lead: Principal;
let member: Principal;
let otherLead: Principal;

beforeAll(async () => {
  t = await testApp();
  lead = await t.world.seated('stem-education', 'lead');
  member = await t.world.seated('stem-education', 'member');
  otherLead = await t.world.seated('it-talent', 'lead');
});
afterAll(() => t.close());

interface Entry {
  participationId: string;
  version: number;
  attendance: string;
}

const put = (meetingId: string, entries: object, as: Principal | string = lead) =>
  t.api.put(`/meetings/${meetingId}/attendance`, entries, { as });
const entry = (participationId: string, attendance = 'present', version = 1): Entry => ({
  participationId,
  version,
  attendance,
});
const written = async (meetingId: string): Promise<string[]> => {
  const rows = await t.database.dataSource.query<{ line: string }[]>(
    `SELECT attendance || ' ' || version AS line FROM participation WHERE meeting_id = $1 ORDER BY id`,
    [meetingId],
  );
  return rows.map(({ line }) => line);
};

/** A meeting under way with this many guests. */
async function meetingOf(count: number, state: 'in_progress' | 'held' = 'in_progress') {
  const meetingId = await t.world.meeting('stem-education', { state });
  const ids: string[] = [];
  for (let n = 1; n <= count; n++)
    ids.push(await t.world.participation(meetingId, { guest_name: `Gast ${n}` }));
  return { meetingId, ids };
}

describe('attendance', () => {
  it('of thirty people is written down in one call with one statement', async () => {
    const { meetingId, ids } = await meetingOf(30);
    const updates: string[] = [];
    t.database.onStatement = (text) => void (/^\s*UPDATE participation/.test(text) && updates.push(text));
    const backwards = ids.map((id, n) => entry(id, n === 0 ? 'excused' : 'present')).reverse();
    const answer = await put(meetingId, backwards);
    t.database.onStatement = undefined;
    expect(answer.status).toBe(200);
    expect(updates).toHaveLength(1);
    expect(answer.body.data.map(({ id }: { id: string }) => id)).toEqual([...ids].reverse());
    expect(answer.body.data[29]).toMatchObject({ attendance: 'excused', version: 2, name: 'Gast 1' });
    expect(await written(meetingId)).toEqual(['excused 2', ...Array<string>(29).fill('present 2')]);
    expect(await eventsOf(t, ids[29] ?? '', 'changed')).toBe(1);
  });

  it('that already stands so stays as it is', async () => {
    const { meetingId, ids } = await meetingOf(2, 'held');
    const [a = '', b = ''] = ids;
    expect((await put(meetingId, [entry(a)])).status).toBe(200);
    expect((await put(meetingId, [entry(a, 'present', 2), entry(b, 'absent')])).status).toBe(200);
    expect(await written(meetingId)).toEqual(['present 2', 'absent 2']);
    expect(await eventsOf(t, a, 'changed')).toBe(1);
    expect((await put(meetingId, [])).body).toEqual({ data: [] });
  });

  it('is refused whole where one entry is stale', async () => {
    const { meetingId, ids } = await meetingOf(3);
    const [a = '', b = '', c = ''] = ids;
    await t.api.patch(`/participations/${b}`, { attendance: 'excused' }, { as: lead, ifMatch: '"1-"' });
    const refused = await put(meetingId, [entry(a), entry(b), entry(c)]);
    expect(refused).toMatchObject({
      status: 412,
      body: {
        code: 'version_stale',
        reasons: [{ code: 'version_stale', recordType: 'participation', recordId: b }],
      },
    });
    expect(await written(meetingId)).toEqual(['unknown 1', 'excused 2', 'unknown 1']);
  });

  it('is refused whole where an entry is unknown, of another meeting, doubled or unreadable', async () => {
    const { meetingId, ids } = await meetingOf(2);
    const [a = '', b = ''] = ids;
    const foreign = (await meetingOf(1)).ids[0] ?? '';
    const errors = async (entries: object) => {
      const refused = await put(meetingId, entries);
      expect(refused.status).toBe(422);
      return refused.body.errors.map((e: { pointer: string; code: string }) => `${e.pointer} ${e.code}`);
    };
    expect(await errors([entry(a), entry(foreign), entry(newId())])).toEqual([
      '/1/participationId unknown_reference',
      '/2/participationId unknown_reference',
    ]);
    expect(await errors([entry(a), entry(b), entry(a, 'absent')])).toEqual(['/2/participationId repeated']);
    expect(
      await errors([entry(a), { participationId: 'x', version: '1', attendance: 'here', by: 1 }]),
    ).toEqual([
      '/1/by unknown_field',
      '/1/participationId not_id',
      '/1/version not_integer',
      '/1/attendance not_one_of',
    ]);
    expect(await errors([entry(a), null])).toEqual(['/1 not_object']);
    expect((await put(meetingId, { entries: [entry(a)] })).status).toBe(400);
    expect(await written(meetingId)).toEqual(['unknown 1', 'unknown 1']);
  });

  it('is for who writes the minutes', async () => {
    const { meetingId, ids } = await meetingOf(1);
    const entries = ids.map((id) => entry(id));
    expect(await put(meetingId, entries, member)).toMatchObject({
      status: 403,
      body: { code: 'not_allowed' },
    });
    expect((await put(meetingId, entries, otherLead)).status).toBe(404);
    expect((await t.api.put(`/meetings/${meetingId}/attendance`, entries)).status).toBe(401);
    const plenary = await t.world.meeting('plenary', { state: 'in_progress' });
    expect((await put(plenary, [], lead)).status).toBe(403);
    const planner = await t.world.apiKey(['meeting.write']);
    expect((await put(meetingId, entries, planner)).status).toBe(403);
    const scribe = await t.world.apiKey(['meeting.read', 'minutes.write'], {
      steering_group_id: await t.world.groupId('stem-education'),
    });
    expect((await put(meetingId, entries, scribe)).status).toBe(200);
  });

  it('is written down from the opening on, until the minutes are in review', async () => {
    const planned = await t.world.meeting('stem-education', { state: 'invited' });
    const early = await t.world.participation(planned, { guest_name: 'Früh' });
    expect(await put(planned, [entry(early)])).toMatchObject({
      status: 409,
      body: { code: 'meeting_not_begun' },
    });
    const { meetingId, ids } = await meetingOf(1, 'held');
    await t.world.minutes(meetingId, 'in_review');
    expect(
      await put(
        meetingId,
        ids.map((id) => entry(id)),
      ),
    ).toMatchObject({
      status: 409,
      body: { code: 'minutes_not_in_draft' },
    });
    expect(await written(meetingId)).toEqual(['unknown 1']);
  });

  it('by two people at once is one list whole, never a mixture', async () => {
    const { meetingId, ids } = await meetingOf(8);
    const answers = await Promise.all([
      put(
        meetingId,
        ids.map((id) => entry(id, 'present')),
      ),
      put(
        meetingId,
        [...ids].reverse().map((id) => entry(id, 'absent')),
      ),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(new Set(await written(meetingId)).size).toBe(1);
  });
});
