import { newId } from '../../src/common/ids.js';
import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';
import { eventsOf } from '../meetings/read-back.js';

let t: TestApp;
let lead: Principal;
let coordinator: Principal;
let member: Principal;
let guest: Principal;
let otherLead: Principal;

beforeAll(async () => {
  t = await testApp();
  lead = await t.world.seated('stem-education', 'lead');
  member = await t.world.seated('stem-education', 'member');
  guest = await t.world.seated('stem-education', 'guest');
  otherLead = await t.world.seated('it-talent', 'lead');
  coordinator = await t.world.account({ role: 'coordinator' });
});
afterAll(() => t.close());

const add = (meetingId: string, body: object, as: Principal | string = lead) =>
  t.api.post(`/meetings/${meetingId}/participations`, body, { as });
const participants = async (meetingId: string, as: Principal = lead) =>
  (await t.api.get(`/meetings/${meetingId}`, { as })).body.participations as Record<string, unknown>[];

describe('participations', () => {
  it('are added for a person or a guest', async () => {
    const meetingId = await t.world.meeting('stem-education', { state: 'invited' });
    const personId = await t.world.person({ given_name: 'Ada', name_affix: 'von', family_name: 'Beispiel' });
    const added = await add(meetingId, { personId, meetingRole: 'minute_taker' });
    expect(added.status).toBe(201);
    expect(added.headers['location']).toBe(`/api/v1/meetings/${meetingId}`);
    const untouched = { rsvp: 'needs_action', rsvpAt: null, attendance: 'unknown', organisationId: null };
    expect(added.body.data).toMatchObject([
      { personId, name: 'Ada von Beispiel', meetingRole: 'minute_taker', invitedAt: null, ...untouched },
    ]);
    const guestName = 'Lena Beispiel';
    const guests = await add(meetingId, { guestName, guestEmail: 'lena@beispiel.example' });
    expect(guests.body.data).toMatchObject([
      {
        personId: null,
        name: guestName,
        guestName,
        guestEmail: 'lena@beispiel.example',
        meetingRole: 'guest',
      },
    ]);
    expect(await participants(meetingId)).toHaveLength(2);
    expect(await eventsOf(t, added.body.data[0].id as string, 'created')).toBe(1);
  });

  it('stand once per person and meeting', async () => {
    const meetingId = await t.world.meeting('stem-education');
    const personId = await t.world.person();
    const answers = await Promise.all([add(meetingId, { personId }), add(meetingId, { personId })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('already_takes_part');
    expect(await participants(meetingId)).toHaveLength(1);
  });

  it('name exactly one whom they are for', async () => {
    const meetingId = await t.world.meeting('stem-education');
    const personId = await t.world.person();
    const wrong: [object, string[]][] = [
      [{}, ['/personId exactly_one']],
      [{ personId, guestName: 'x' }, ['/personId exactly_one', '/guestName exactly_one']],
      [{ personId, guestEmail: 'a@b.example' }, ['/guestEmail for_guests_only']],
      [{ from: 'seats', meetingRole: 'chair' }, ['/meetingRole for_one_only']],
      [{ from: 'primary_contacts' }, ['/from plenary_only']],
      [{ personId: newId() }, ['/personId unknown_reference']],
      [{ personId, substituteForPersonId: personId }, ['/substituteForPersonId substitutes_itself']],
      [{ personId, substituteForPersonId: newId() }, ['/substituteForPersonId unknown_reference']],
      [{ personId, rsvp: 'accepted' }, ['/rsvp unknown_field']],
      [{ guestName: ' ' }, ['/guestName blank']],
    ];
    for (const [body, expected] of wrong) {
      const refused = await add(meetingId, body);
      expect(refused.status).toBe(422);
      expect(
        refused.body.errors.map((e: { pointer: string; code: string }) => `${e.pointer} ${e.code}`),
      ).toEqual(expected);
    }
    expect(await participants(meetingId)).toEqual([]);
  });

  it('are not added by members or leads of other groups', async () => {
    const meetingId = await t.world.meeting('stem-education');
    expect((await add(meetingId, { from: 'seats' }, member)).status).toBe(403);
    expect((await add(meetingId, { from: 'seats' }, otherLead)).status).toBe(404);
    expect((await t.api.post(`/meetings/${meetingId}/participations`, {})).status).toBe(401);
    const plenary = await t.world.meeting('plenary');
    expect((await add(plenary, { from: 'primary_contacts' }, lead)).status).toBe(403);
    expect(await participants(meetingId)).toEqual([]);
  });

  it('are added for all who have a seat on the day of the meeting, save who is there', async () => {
    const organisationId = await t.world.organisation();
    const seat = async (role: 'member' | 'guest', fields = {}) => {
      const personId = await t.world.person();
      await t.world.seat('it-talent', personId, organisationId, role, fields);
      return personId;
    };
    const [there, newcomer, visitor] = [await seat('member'), await seat('member'), await seat('guest')];
    await seat('member', { end_date: '2026-04-15' });
    await seat('member', { start_date: '2026-04-16' });
    const meetingId = await t.world.meeting('it-talent', { state: 'invited' });
    await t.world.participation(meetingId, { person_id: there, meeting_role: 'chair' });
    const added = await add(meetingId, { from: 'seats' }, otherLead);
    expect(added.status).toBe(201);
    const roles = new Map(
      added.body.data.map((p: { personId: string; meetingRole: string }) => [p.personId, p.meetingRole]),
    );
    expect(roles).toEqual(
      new Map([
        [otherLead.personId, 'participant'],
        [newcomer, 'participant'],
        [visitor, 'guest'],
      ]),
    );
    expect((await add(meetingId, { from: 'seats' }, otherLead)).body).toEqual({ data: [] });
  });

  it('are added in the plenary for the primary contacts of all active members', async () => {
    const contact = async (
      membership: 'active' | 'ended' | 'suspended' | 'prospective',
      isPrimary = true,
    ) => {
      const personId = await t.world.person();
      const organisationId = await t.world.organisation({}, membership);
      await t.world.affiliation(personId, organisationId, { is_primary_contact: isPrimary });
      return { personId, organisationId };
    };
    const active = await contact('active');
    // one person for two organisations takes part once
    await t.world.affiliation(active.personId, await t.world.organisation(), { is_primary_contact: true });
    for (const membership of ['ended', 'suspended', 'prospective'] as const) await contact(membership);
    await contact('active', false);
    const meetingId = await t.world.meeting('plenary');
    const added = await add(meetingId, { from: 'primary_contacts' }, coordinator);
    expect(added.body.data).toMatchObject([{ personId: active.personId, meetingRole: 'participant' }]);
    const seats = await add(meetingId, { from: 'seats' }, coordinator);
    expect(seats).toMatchObject({ status: 422, body: { errors: [{ code: 'no_seats_in_plenary' }] } });
  });

  it('are frozen at once where the meeting has begun, and closed from the review on', async () => {
    const meetingId = await t.world.meeting('stem-education', { state: 'in_progress' });
    const added = await add(meetingId, { personId: member.personId });
    expect(added.body.data).toMatchObject([
      { organisationId: member.organisationId, sectorCode: 'business', invitedAt: null },
    ]);
    await t.world.minutes(meetingId, 'in_review');
    const refused = await add(meetingId, { guestName: 'Zu spät' });
    expect(refused).toMatchObject({ status: 409, body: { code: 'minutes_not_in_draft' } });
    const cancelled = await t.world.meeting('stem-education', { state: 'cancelled' });
    expect(await add(cancelled, { from: 'seats' })).toMatchObject({
      status: 409,
      body: { code: 'meeting_cancelled' },
    });
  });

  it('show the address of a guest to who runs the meeting only', async () => {
    const meetingId = await t.world.meeting('stem-education', { state: 'invited' });
    await t.world.participation(meetingId, { guest_name: 'Lena', guest_email: 'lena@beispiel.example' });
    expect(await participants(meetingId, lead)).toMatchObject([{ guestEmail: 'lena@beispiel.example' }]);
    const observer = await t.world.account({ role: 'observer' });
    for (const reader of [member, guest, observer]) {
      const [shown] = await participants(meetingId, reader);
      expect(shown).toMatchObject({ name: 'Lena' });
      expect(shown).not.toHaveProperty('guestEmail');
    }
  });
});
