import { newId } from '../../src/common/ids.js';
import { NOW, testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';

let t: TestApp;
let lead: Principal;
let coordinator: Principal;
let stem: string;
let it_: string;

beforeAll(async () => {
  t = await testApp();
  lead = await t.world.seated('stem-education', 'lead');
  coordinator = await t.world.account({ role: 'coordinator' });
  stem = await t.world.groupId('stem-education');
  it_ = await t.world.groupId('it-talent');
});
afterAll(() => t.close());

const dossier = (meetingId: string, personId: string, as: Principal | string) =>
  t.api.get(`/meetings/${meetingId}/dossiers/${personId}`, { as });

const ahead = (state = 'invited', group: 'stem-education' | 'it-talent' = 'stem-education') =>
  t.world.meeting(group, {
    state,
    planned_start: '2026-04-15T14:00:00Z',
    planned_end: '2026-04-15T16:00:00Z',
  });

const task = (title: string, fields: Record<string, unknown>) =>
  t.world.actionItem(stem, { title, ...fields });

const tasksOf = ({ body }: { body: any }): string[] =>
  body.actionItems.map((one: any) => `${one.title} ${one.owedBy}${one.overdue ? ' overdue' : ''}`);

/** Somebody who presents twice at a meeting, and proposed a topic that is still open. */
async function presenting() {
  const member = await t.world.seated('stem-education', 'member');
  const meeting = await ahead();
  const presents = { presenter_person_id: member.personId };
  await t.world.agendaItem(meeting, 1);
  const second = await t.world.agendaItem(meeting, 3, { ...presents, duration_minutes: 20 });
  const first = await t.world.agendaItem(meeting, 2, presents);
  await t.world.agendaItem(await ahead(), 1, presents);
  const participation = await t.world.participation(meeting, {
    person_id: member.personId,
    meeting_role: 'presenter',
    rsvp: 'tentative',
    rsvp_at: '2026-03-02T08:00:00Z',
    invited_at: '2026-03-01T08:00:00Z',
  });
  const proposed = { proposed_by_person_id: member.personId };
  const topic = await t.world.topic('stem-education', { ...proposed, title: 'Labore' });
  await t.world.topic('stem-education', { ...proposed, state: 'closed' });
  await t.world.topic('it-talent', proposed);
  await t.world.topic('stem-education', { proposed_by_person_id: lead.personId });
  return { member, meeting, first, second, participation, topic };
}

describe('the dossier of a participant', () => {
  it.each(['who it is about', 'the lead', 'a coordinator'] as const)(
    'holds the answer to the invitation, what to present, and the topics proposed, for %s',
    async (reader) => {
      const { member, meeting, first, second, participation, topic } = await presenting();
      const as = { 'who it is about': member, 'the lead': lead, 'a coordinator': coordinator }[reader];
      const { status, body } = await dossier(meeting, member.personId, as);
      expect(status).toBe(200);
      expect(body).toEqual({
        meeting: {
          id: meeting,
          title: expect.stringContaining('Sitzung'),
          steeringGroup: expect.objectContaining({ id: stem }),
          plannedStart: '2026-04-15T14:00:00.000Z',
          timeZone: 'Europe/Berlin',
          state: 'invited',
        },
        person: { id: member.personId, name: expect.stringContaining('Nachname') },
        participation: {
          id: participation,
          version: 1,
          meetingRole: 'presenter',
          rsvp: 'tentative',
          rsvpAt: '2026-03-02T08:00:00.000Z',
          invitedAt: '2026-03-01T08:00:00.000Z',
        },
        agendaItems: [
          { id: first, position: 2, title: 'Punkt 2', kind: 'discussion', durationMinutes: null },
          { id: second, position: 3, title: 'Punkt 3', kind: 'discussion', durationMinutes: 20 },
        ],
        actionItems: [],
        decisions: [],
        topics: [{ id: topic, title: 'Labore', firstRaisedOn: '2026-01-15' }],
      });
    },
  );

  it('is there for whoever may read the meeting and is not on its list', async () => {
    const member = await t.world.seated('stem-education', 'member');
    const { body } = await dossier(await ahead(), member.personId, member);
    expect(body).toMatchObject({ participation: null, agendaItems: [], topics: [] });
  });

  it('names open tasks of the person and of whom it works for today, overdue ones first', async () => {
    const member = await t.world.seated('stem-education', 'member');
    const [former, person] = [await t.world.organisation(), member.personId];
    await t.world.affiliation(person, former, { end_date: '2026-03-18' });
    const mine = { responsible_person_id: person };
    await task('no date', mine);
    await task('late', { ...mine, due_date: '2026-03-17', state: 'blocked' });
    await task('today', { ...mine, due_date: '2026-03-18', state: 'in_progress' });
    await task('later', { ...mine, due_date: '2026-03-01' });
    await task('done', { ...mine, due_date: '2026-03-01', state: 'done', completed_at: NOW });
    await task('cancelled', { ...mine, due_date: '2026-03-01', state: 'cancelled' });
    await task('house', { responsible_organisation_id: member.organisationId, due_date: '2026-03-10' });
    await task('both', { ...mine, responsible_organisation_id: member.organisationId });
    await task('former', { responsible_organisation_id: former });
    await task('other', { responsible_person_id: lead.personId });
    const expected = [
      'later person overdue',
      'house organisation overdue',
      'late person overdue',
      'today person',
      'no date person',
      'both person',
    ];
    const meeting = await ahead();
    for (const as of [member, lead]) {
      expect(tasksOf(await dossier(meeting, person, as))).toEqual(expected);
    }
  });

  it('names tasks of other groups and of drafts only to who may read them', async () => {
    const member = await t.world.seated('stem-education', 'member');
    const meeting = await ahead();
    await task('elsewhere', { steering_group_id: it_, responsible_person_id: member.personId });
    const draft = await t.world.meeting('it-talent', { state: 'held' });
    const born = { agenda_item_id: await t.world.agendaItem(draft, 1), steering_group_id: it_ };
    await task('born', { ...born, responsible_organisation_id: member.organisationId });
    const own = await t.world.meeting('stem-education', { state: 'held' });
    await task('own draft', {
      agenda_item_id: await t.world.agendaItem(own, 1),
      responsible_person_id: member.personId,
    });
    const all = ['elsewhere person', 'born organisation', 'own draft person'];
    expect(tasksOf(await dossier(meeting, member.personId, member))).toEqual(all);
    expect(tasksOf(await dossier(meeting, member.personId, coordinator))).toEqual(all);
    expect(tasksOf(await dossier(meeting, member.personId, lead))).toEqual(['own draft person']);
  });

  it('has the last ten numbered decisions of the group, the newest first', async () => {
    const decide = async (group: 'stem-education' | 'it-talent', year: number, count: number) => {
      const held = await t.world.meeting(group, { state: 'held' });
      const item = await t.world.agendaItem(held, 1);
      for (let n = 1; n <= count; n++) {
        const number = { number: `${group}-${year}-${n}`, number_year: year, number_sequence: n };
        await t.world.decision(item, { ...number, result: 'adopted' });
      }
      await t.world.decision(item, { result: 'deferred' });
      await t.world.minutes(held, 'approved');
    };
    await decide('stem-education', 2025, 3);
    await decide('stem-education', 2026, 9);
    await decide('it-talent', 2026, 1);
    const member = await t.world.seated('stem-education', 'member');
    const meeting = await ahead();
    const { body } = await dossier(meeting, member.personId, member);
    expect(body.decisions.map(({ number }: { number: string }) => number.slice(15))).toEqual([
      ...[9, 8, 7, 6, 5, 4, 3, 2, 1].map((n) => `2026-${n}`),
      '2025-3',
    ]);
    // Invited from outside the group: its minutes and topics stay closed, the invitation does not.
    const guest = await t.world.account();
    const invited = { person_id: guest.personId, invited_at: NOW, meeting_role: 'guest' };
    await t.world.participation(meeting, invited);
    await t.world.topic('stem-education', { proposed_by_person_id: guest.personId });
    expect((await dossier(meeting, guest.personId, guest)).body).toMatchObject({
      participation: { meetingRole: 'guest', rsvp: 'needs_action' },
      decisions: [],
      topics: [],
    });
  });

  it('is for the person itself and for who runs the meeting', async () => {
    const member = await t.world.seated('stem-education', 'member');
    const { personId } = member;
    const meeting = await ahead();
    const status = async (as: Principal | string, id = meeting, person = personId) =>
      (await dossier(id, person, as)).status;
    expect(await status(member)).toBe(200);
    expect(await status(await t.world.seated('stem-education', 'deputy'))).toBe(200);
    // They see the meeting and the person, but run nothing here.
    expect(await status(await t.world.seated('stem-education', 'member'))).toBe(403);
    expect(await status(await t.world.account({ role: 'observer' }))).toBe(403);
    // The meeting is out of sight.
    expect(await status(await t.world.seated('it-talent', 'lead'))).toBe(404);
    expect(await status(await t.world.account({ organisationId: member.organisationId }))).toBe(404);
    expect(await status(member, await ahead('draft'))).toBe(404);
    expect(await status(lead, await ahead('draft'))).toBe(200);
    expect(await status(member, await ahead('invited', 'it-talent'))).toBe(404);
    expect(await status(lead, newId())).toBe(404);
    // The person is.
    expect(await status(lead, meeting, newId())).toBe(404);
    expect(await status(lead, meeting, 'nobody')).toBe(404);
    const seated = await t.world.account({ membership: 'suspended' });
    await t.world.seat('stem-education', seated.personId, seated.organisationId, 'member');
    expect(await status(seated)).toBe(404);
    expect(await status(seated, meeting, seated.personId)).toBe(200);
    const ofGroup = { steering_group_id: stem };
    const runs = await t.world.apiKey(['meeting.read', 'meeting.write'], ofGroup);
    expect(await status(runs)).toBe(404);
    const knows = await t.world.apiKey(['meeting.read', 'meeting.write', 'person.read'], ofGroup);
    expect(await status(knows)).toBe(200);
    expect(await status(knows, meeting, coordinator.personId)).toBe(404);
    expect(await status(await t.world.apiKey(['meeting.read', 'person.read'], ofGroup))).toBe(403);
  });

  it('says nothing of what only others may know', async () => {
    const member = await t.world.seated('stem-education', 'member');
    const held = await t.world.meeting('stem-education', { state: 'held' });
    await t.world.agendaItem(held, 1, { presenter_person_id: member.personId, notes: 'geheim' });
    await t.world.participation(held, { person_id: member.personId, attendance: 'absent' });
    const { text } = await dossier(held, member.personId, member);
    expect(text).toContain('Punkt 1');
    expect(text).not.toMatch(/geheim|wasDiscussed|attendance|email|phone/);
    // Whom a correction adds is on the list for its readers only, until it is approved.
    const late = await t.world.seated('stem-education', 'member');
    const minutes = await t.world.minutes(held, 'approved');
    await t.world.rows(
      `UPDATE minutes SET correction_state = 'draft', correction_reason = 'Fehlt', correction_opened_at = $2
       WHERE id = $1`,
      minutes,
      NOW,
    );
    await t.world.participation(held, { person_id: late.personId });
    expect((await dossier(held, late.personId, late)).body.participation).toBeNull();
    expect((await dossier(held, late.personId, lead)).body.participation).not.toBeNull();
  });
});
