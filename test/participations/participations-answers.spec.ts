import { testApp, type TestApp } from '../support/app.js';
import { NOW } from '../support/app.js';
import type { Principal } from '../support/world.js';
import { eventsOf } from '../meetings/read-back.js';

let t: TestApp;
let lead: Principal;
let member: Principal;
let colleague: Principal;
let outsider: Principal;

beforeAll(async () => {
  t = await testApp();
  lead = await t.world.seated('stem-education', 'lead');
  member = await t.world.seated('stem-education', 'member');
  colleague = await t.world.seated('stem-education', 'member');
  outsider = await t.world.seated('it-talent', 'member');
});
afterAll(() => t.close());

const patch = (
  id: string,
  body: object,
  as: Principal | string,
  ifMatch: string | { etag: string } = '"1-"',
) => t.api.patch(`/participations/${id}`, body, { as, ifMatch });
const invite = async (meetingId: string, person: Principal) =>
  t.world.participation(meetingId, { person_id: person.personId, invited_at: NOW });

describe('answers to an invitation', () => {
  it('are given by oneself, freely until the meeting opens', async () => {
    const meetingId = await t.world.meeting('stem-education', { state: 'invited' });
    const id = await invite(meetingId, member);
    const accepted = await patch(id, { rsvp: 'accepted' }, member);
    expect(accepted).toMatchObject({
      status: 200,
      body: { rsvp: 'accepted', rsvpAt: NOW.toISOString(), rsvpRecordedBy: member.accountId, version: 2 },
    });
    const delegated = await patch(id, { rsvp: 'delegated' }, member, accepted);
    expect(delegated.body.rsvp).toBe('delegated');
    expect(await eventsOf(t, id, 'changed')).toBe(2);
    const opened = await invite(await t.world.meeting('stem-education', { state: 'in_progress' }), member);
    for (const who of [member, lead]) {
      expect(await patch(opened, { rsvp: 'declined' }, who)).toMatchObject({
        status: 409,
        body: { code: 'answers_closed' },
      });
    }
    const cancelled = await invite(await t.world.meeting('stem-education', { state: 'cancelled' }), member);
    expect((await patch(cancelled, { rsvp: 'declined' }, member)).body.code).toBe('meeting_cancelled');
  });

  it('of others are written down by who runs the meeting, and by nobody else', async () => {
    const meetingId = await t.world.meeting('stem-education', { state: 'invited' });
    const id = await invite(meetingId, member);
    expect(await patch(id, { rsvp: 'declined' }, colleague)).toMatchObject({
      status: 403,
      body: { code: 'not_allowed' },
    });
    expect((await patch(id, { rsvp: 'declined' }, outsider)).status).toBe(404);
    const plenary = await invite(await t.world.meeting('plenary', { state: 'invited' }), member);
    expect(await patch(plenary, { rsvp: 'declined' }, lead)).toMatchObject({
      status: 403,
      body: { code: 'not_allowed' },
    });
    const recorded = await patch(id, { rsvp: 'tentative' }, lead);
    expect(recorded.body).toMatchObject({ rsvp: 'tentative', rsvpRecordedBy: lead.accountId });
    const key = await t.world.apiKey(['meeting.read', 'rsvp.write']);
    const byKey = await patch(id, { rsvp: 'accepted' }, key, recorded);
    expect(byKey.body).toMatchObject({ rsvp: 'accepted', rsvpRecordedBy: null, rsvpAt: NOW.toISOString() });
    expect(await patch(id, { meetingRole: 'chair' }, key, byKey)).toMatchObject({
      status: 403,
      body: { errors: [{ pointer: '/meetingRole' }] },
    });
  });

  it('are all that one may change of one’s own participation', async () => {
    const meetingId = await t.world.meeting('stem-education', { state: 'in_progress' });
    const id = await invite(meetingId, member);
    const everything = {
      rsvp: 'accepted',
      attendance: 'present',
      meetingRole: 'chair',
      substituteForPersonId: null,
      guestName: 'x',
      guestEmail: null,
    };
    const refused = await patch(id, everything, member);
    expect(refused).toMatchObject({ status: 403, body: { code: 'fields_not_allowed' } });
    expect(refused.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/meetingRole',
      '/substituteForPersonId',
      '/guestName',
      '/guestEmail',
      '/attendance',
    ]);
  });

  it('are given by who was invited from outside the group, who sees no other participation', async () => {
    const meetingId = await t.world.meeting('stem-education', { state: 'invited' });
    const own = await invite(meetingId, outsider);
    const others = await invite(meetingId, member);
    expect((await patch(own, { rsvp: 'accepted' }, outsider)).status).toBe(200);
    expect((await patch(others, { rsvp: 'declined' }, outsider)).status).toBe(404);
  });

  it('given twice at once count once', async () => {
    const id = await invite(await t.world.meeting('stem-education', { state: 'invited' }), member);
    const answers = await Promise.all([
      patch(id, { rsvp: 'accepted' }, member),
      patch(id, { rsvp: 'declined' }, lead),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await t.api.patch(`/participations/${id}`, {}, { as: lead })).status).toBe(428);
  });
});

describe('a participation', () => {
  it('gets its role and whom it stands in for from who runs the meeting', async () => {
    const id = await invite(await t.world.meeting('stem-education'), member);
    const changed = await patch(
      id,
      { meetingRole: 'chair', substituteForPersonId: colleague.personId },
      lead,
    );
    expect(changed.body).toMatchObject({ meetingRole: 'chair', substituteForPersonId: colleague.personId });
    const itself = await patch(id, { substituteForPersonId: member.personId }, lead, changed);
    expect(itself).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/substituteForPersonId', code: 'substitutes_itself' }] },
    });
    const cleared = await patch(id, { substituteForPersonId: null }, lead, changed);
    expect(cleared.body).toMatchObject({ meetingRole: 'chair', substituteForPersonId: null });
  });

  it('of a guest has a name that can be put right, of a person it has not', async () => {
    const meetingId = await t.world.meeting('stem-education');
    const guest = await t.world.participation(meetingId, { guest_name: 'Lina', guest_email: 'l@b.example' });
    const changed = await patch(guest, { guestName: 'Lena', guestEmail: null }, lead);
    expect(changed.body).toMatchObject({ name: 'Lena', guestName: 'Lena', guestEmail: null });
    expect((await patch(guest, { guestName: null }, lead, changed)).status).toBe(422);
    const person = await invite(meetingId, member);
    expect(await patch(person, { guestName: 'x', guestEmail: 'x@b.example' }, lead)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/guestName' }, { pointer: '/guestEmail', code: 'for_guests_only' }] },
    });
    expect((await patch(person, { personId: colleague.personId }, lead)).body.errors).toMatchObject([
      { pointer: '/personId', code: 'unknown_field' },
    ]);
  });

  it('says who was there from the opening on, and shows it to oneself and who writes the minutes', async () => {
    const planned = await invite(await t.world.meeting('stem-education', { state: 'invited' }), member);
    expect(await patch(planned, { attendance: 'present' }, lead)).toMatchObject({
      status: 409,
      body: { code: 'meeting_not_begun' },
    });
    const meetingId = await t.world.meeting('stem-education', { state: 'held' });
    const own = await invite(meetingId, member);
    await invite(meetingId, colleague);
    expect((await patch(own, { attendance: 'partial' }, lead)).body.attendance).toBe('partial');
    const seen = (await t.api.get(`/meetings/${meetingId}`, { as: member })).body.participations;
    const attendance = (person: Principal) =>
      seen.find((p: { personId: string }) => p.personId === person.personId).attendance;
    expect(attendance(member)).toBe('partial');
    expect(attendance(colleague)).toBeUndefined();
    await t.world.minutes(meetingId, 'in_review');
    expect(await patch(own, { attendance: 'absent' }, lead, '"2-"')).toMatchObject({
      status: 409,
      body: { code: 'minutes_not_in_draft' },
    });
    expect((await patch(own, { meetingRole: 'chair' }, lead, '"2-"')).status).toBe(409);
  });
});
