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

const takeOff = (id: string, as: Principal = lead, ifMatch = '"1"') =>
  t.api.delete(`/participations/${id}`, { as, ifMatch });
const listOf = async (meetingId: string) =>
  (await t.api.get(`/meetings/${meetingId}`, { as: lead })).body.participations as { id: string }[];

describe('a participation that is removed', () => {
  it.each(['draft', 'scheduled', 'invited'])('leaves the list of a meeting that is %s', async (state) => {
    const meetingId = await t.world.meeting('stem-education', { state });
    const answered = { rsvp: 'accepted', rsvp_at: new Date('2026-03-02T09:00:00Z') };
    const id = await t.world.participation(meetingId, { guest_name: 'Lena', ...answered });
    const stays = await t.world.participation(meetingId, { person_id: member.personId });
    const before = (await t.api.get(`/meetings/${meetingId}`, { as: lead })).body;
    expect(await takeOff(id)).toMatchObject({ status: 204, text: '' });
    expect((await listOf(meetingId)).map((each) => each.id)).toEqual([stays]);
    const after = (await t.api.get(`/meetings/${meetingId}`, { as: lead })).body;
    expect(after).toMatchObject({ version: before.version, updatedAt: '2026-03-18T09:00:00.000Z' });
    expect(await eventsOf(t, id, 'removed')).toBe(1);
    const [kept] = await t.world.rows(
      `SELECT v.before FROM audit_value v JOIN audit_event e ON e.id = v.audit_event_id
       WHERE e.record_id = $1 AND v.field = 'rsvp'`,
      id,
    );
    expect(kept).toEqual({ before: 'accepted' });
    expect((await takeOff(id)).status).toBe(404);
  });

  it('may be added again', async () => {
    const meetingId = await t.world.meeting('stem-education', { state: 'invited' });
    const personId = member.personId;
    await takeOff(await t.world.participation(meetingId, { person_id: personId }));
    const again = await t.api.post(`/meetings/${meetingId}/participations`, { personId }, { as: lead });
    expect(again.status).toBe(201);
  });

  it.each(['in_progress', 'held'])('stays where the meeting is %s, whoever was not there', async (state) => {
    const meetingId = await t.world.meeting('stem-education', { state });
    const id = await t.world.participation(meetingId, { guest_name: 'Lena' });
    const refused = await takeOff(id);
    expect(refused).toMatchObject({ status: 409, body: { code: 'participation_stays' } });
    expect(refused.body.detail).toContain('attendance');
    expect(await listOf(meetingId)).toHaveLength(1);
  });

  it('stays where the meeting is cancelled, or where somebody else was faster', async () => {
    const cancelled = await t.world.meeting('stem-education', { state: 'cancelled' });
    const id = await t.world.participation(cancelled, { guest_name: 'Lena' });
    expect(await takeOff(id)).toMatchObject({ status: 409, body: { code: 'meeting_cancelled' } });
    const meetingId = await t.world.meeting('stem-education', { state: 'invited' });
    const changed = await t.world.participation(meetingId, { guest_name: 'Lena' });
    await t.api.patch(`/participations/${changed}`, { rsvp: 'accepted' }, { as: lead, ifMatch: '"1"' });
    expect((await takeOff(changed)).status).toBe(412);
    expect(await listOf(meetingId)).toHaveLength(1);
  });

  it('is not for members, not even their own, nor for leads of other groups', async () => {
    const meetingId = await t.world.meeting('stem-education', { state: 'invited' });
    const own = await t.world.participation(meetingId, { person_id: member.personId });
    expect((await takeOff(own, member)).status).toBe(403);
    expect((await takeOff(own, otherLead)).status).toBe(404);
    // Invited from outside of the group, one sees nobody but oneself.
    const invited = { person_id: otherLead.personId, invited_at: new Date('2026-03-01T09:00:00Z') };
    const theirs = await t.world.participation(meetingId, invited);
    expect((await takeOff(theirs, otherLead)).status).toBe(403);
    expect((await takeOff(own, otherLead)).status).toBe(404);
    expect(await listOf(meetingId)).toHaveLength(2);
  });
});
