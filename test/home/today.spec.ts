import { testApp, type TestApp } from '../support/app.js';
import type { Fields } from '../support/usual-columns.js';
import type { Principal } from '../support/world.js';

/* Now is 18 March 2026, 10:00 in Jena. Each test has a group of its own where groups matter. */

let t: TestApp;
let coordinator: Principal;

beforeAll(async () => {
  t = await testApp();
  coordinator = await t.world.account({ role: 'coordinator' });
});
afterAll(() => t.close());

const today = async (as: Principal) => {
  const { status, body } = await t.api.get('/me/today', { as });
  expect(status).toBe(200);
  return body;
};
const ids = ({ data }: { data: { id: string }[] }) => data.map(({ id }) => id);
const list = async (path: string, as: Principal) => (await t.api.get(path, { as })).body.data;

/** A group of a test's own, with somebody who leads it. */
async function led() {
  const group = await t.world.insert('steering_group', {});
  return { group, lead: await t.world.seated(group, 'lead') };
}
async function invited(meetingId: string, { personId }: Principal) {
  return t.world.participation(meetingId, { person_id: personId, invited_at: '2026-03-01T08:00:00Z' });
}

describe('what waits for me', () => {
  it('is one statement, besides the one that finds me', async () => {
    for (const as of [coordinator, (await led()).lead, await t.world.account({ affiliated: false })]) {
      const statements: string[] = [];
      t.database.onStatement = (text) => statements.push(text);
      await today(as);
      t.database.onStatement = undefined;
      expect(statements).toHaveLength(2);
    }
  });

  it('is for accounts, of which one without a person or rights has nothing to do', async () => {
    expect((await t.api.get('/me/today')).status).toBe(401);
    expect((await t.api.get('/me/today', { as: await t.world.apiKey(['meeting.read']) })).status).toBe(403);
    const stranger = await t.world.account({ affiliated: false });
    const none = { data: [], total: 0 };
    const nothing = { actionItems: none, meetings: none, drafts: none, reviews: none, objections: none };
    expect(await today(stranger)).toEqual(nothing);
    await t.world.rows('UPDATE account SET person_id = NULL WHERE id = $1', stranger.accountId);
    expect(await today({ ...stranger, token: await t.world.signIn(stranger.accountId) })).toEqual(nothing);
  });

  it('is what I and my organisations owe, the overdue first, ten of them and how many there are', async () => {
    const me = await t.world.account();
    const owe = (fields: Fields) =>
      t.world.actionItem('it-talent', { responsible_person_id: me.personId, ...fields });
    const later = await owe({ due_date: '2026-05-01' });
    const undated = await owe({});
    const overdue = await owe({ due_date: '2026-03-17', state: 'blocked' });
    const ours = await owe({
      responsible_person_id: null,
      responsible_organisation_id: me.organisationId,
      due_date: '2026-04-01',
    });
    await owe({ due_date: '2026-01-01', state: 'done' });
    await owe({ due_date: '2026-01-01', state: 'cancelled' });
    await owe({ due_date: '2026-01-01', responsible_person_id: coordinator.personId });
    const { actionItems } = await today(me);
    expect(ids(actionItems)).toEqual([overdue, ours, later, undated]);
    expect(actionItems.data.map((row: any) => row.overdue)).toEqual([true, false, false, false]);
    const listed = await list('/action-items?mine=true&state=open&state=blocked&state=in_progress', me);
    expect(actionItems.data).toEqual(listed);
    for (let n = 0; n < 8; n += 1) await owe({ due_date: '2026-06-01' });
    const { data, total } = (await today(me)).actionItems;
    expect([data.length, total]).toEqual([10, 12]);
  });

  it('is my next meetings, which I answer with what stands there', async () => {
    const { group, lead } = await led();
    const me = await t.world.seated(group, 'member');
    const meeting = async (fields: Fields) => {
      const id = await t.world.meeting(group, fields);
      await invited(id, me);
      return id;
    };
    const later = await meeting({ state: 'invited', planned_start: '2026-05-01T10:00:00Z' });
    const begun = await meeting({ state: 'in_progress' });
    const now = { planned_start: '2026-03-18T07:00:00Z', planned_end: '2026-03-18T09:00:01Z' };
    const late = await meeting({ state: 'scheduled', ...now });
    await meeting({ state: 'invited', ...now, planned_end: '2026-03-18T09:00:00Z' });
    await meeting({ state: 'cancelled' });
    await meeting({ state: 'held' });
    const draft = await meeting({ state: 'draft' });
    await t.world.meeting(group, { state: 'invited' });
    const { meetings } = await today(me);
    expect(ids(meetings)).toEqual([late, begun, later]);
    expect(meetings.total).toBe(3);
    const { participation } = meetings.data[2];
    expect(participation).toMatchObject({ personId: me.personId, rsvp: 'needs_action', version: 1 });
    const answer = await t.api.patch(
      `/participations/${participation.id}`,
      { rsvp: 'accepted' },
      { as: me, ifMatch: `"${participation.version}"` },
    );
    expect(answer.status).toBe(200);
    expect((await today(me)).meetings.data[2].participation).toMatchObject({ rsvp: 'accepted', version: 2 });
    // Drafts are for who may change them.
    await invited(draft, lead);
    expect(ids((await today(lead)).meetings)).toEqual([draft]);
    // As in the list, with the part in it besides.
    const whole = await list('/meetings', me);
    for (const { participation: _, ...row } of (await today(me)).meetings.data)
      expect(whole).toContainEqual(row);
  });

  it('is minutes that I write or am to read, each as far as it is', async () => {
    const { group, lead } = await led();
    const member = await t.world.seated(group, 'member');
    const guest = await t.world.account();
    const minutes = async (state: 'draft' | 'in_review' | 'approved', planned_start: string) => {
      const meeting = await t.world.meeting(group, { state: 'held', planned_start });
      await invited(meeting, guest);
      return t.world.minutes(meeting, state);
    };
    const draft = await minutes('draft', '2026-03-10T10:00:00Z');
    const older = await minutes('draft', '2026-03-09T10:00:00Z');
    const review = await minutes('in_review', '2026-03-01T10:00:00Z');
    const correction = await minutes('approved', '2026-02-01T10:00:00Z');
    await minutes('approved', '2026-01-01T10:00:00Z');
    await t.world.rows(
      `UPDATE minutes SET correction_state = 'draft', correction_reason = 'x', correction_opened_at = now() WHERE id = $1`,
      correction,
    );
    const { drafts, reviews } = await today(lead);
    expect([ids(drafts), ids(reviews)]).toEqual([[correction, older, draft], [review]]);
    expect(drafts.data).toEqual(await list('/minutes?state=draft&sort=plannedStart', lead));
    expect(await today(member)).toMatchObject({ drafts: { total: 0 }, reviews: { total: 0 } });
    const ofGuest = await today(guest);
    expect([ofGuest.drafts.total, ids(ofGuest.reviews)]).toEqual([0, [review]]);
    expect(ids((await today(coordinator)).reviews)).toContain(review);
  });

  it('is objections to minutes that I write which nobody has answered', async () => {
    const { group, lead } = await led();
    const guest = await t.world.account();
    const meeting_id = await t.world.meeting(group, { state: 'held' });
    const participation_id = await invited(meeting_id, guest);
    const minutes_id = await t.world.minutes(meeting_id, 'in_review');
    const of = { meeting_id, minutes_id, participation_id };
    const open = await t.world.insert('objection', of);
    const answered = { outcome: 'rejected', answer: 'Nein.', answered_at: '2026-03-17T09:00:00Z' };
    await t.world.insert('objection', { ...of, ...answered });
    const { objections } = await today(lead);
    expect(objections).toMatchObject({
      total: 1,
      data: [{ id: open, minutesId: minutes_id, meeting: { id: meeting_id }, steeringGroup: { id: group } }],
    });
    const [listed] = await list(`/minutes/${minutes_id}/objections?open=true`, lead);
    expect(objections.data[0]).toMatchObject(listed);
    for (const as of [guest, (await led()).lead]) expect((await today(as)).objections.total).toBe(0);
  });
});

describe('what is left undone', () => {
  const LEFT = ['overdue', 'missingMinutes', 'silentOrganisations', 'gaps'];
  const WAITING = ['waitingAffiliations', 'waitingSeats', 'bounces', 'nextSteps'];
  const MINE = ['actionItems', 'meetings', 'drafts', 'reviews', 'objections'];

  it('is told to who reads reports, and what waits to be confirmed to staff', async () => {
    const keys = async (as: Principal) => Object.keys(await today(as));
    expect(await keys(coordinator)).toEqual([...MINE, ...LEFT, ...WAITING]);
    expect(await keys(await t.world.account({ role: 'observer' }))).toEqual([...MINE, ...LEFT]);
    expect(await keys((await led()).lead)).toEqual([...MINE, ...LEFT]);
    expect(await keys(await t.world.seated('it-talent', 'member'))).toEqual(MINE);
  });

  it('is overdue tasks by group, those with most first, to a lead of its own group', async () => {
    const [one, other] = [await led(), await led()];
    const owed = (group: string, fields: Fields = {}) =>
      t.world.actionItem(group, {
        responsible_person_id: one.lead.personId,
        due_date: '2026-03-17',
        ...fields,
      });
    await owed(one.group);
    await owed(one.group, { due_date: '2026-03-18' });
    await owed(one.group, { state: 'done' });
    for (let n = 0; n < 50; n += 1) await owed(other.group);
    const { data } = (await today(coordinator)).overdue;
    expect(data[0]).toMatchObject({ steeringGroup: { id: other.group }, count: 50 });
    expect(data).toContainEqual(expect.objectContaining({ count: 1 }));
    const mine = { total: 1, data: [{ steeringGroup: { id: one.group }, count: 1 }] };
    expect((await today(one.lead)).overdue).toMatchObject(mine);
    // A task born in a draft is the lead's of that group, and nobody else's but who is responsible.
    const { total } = (
      await t.api.get(`/action-items?overdue=true&total=true&steeringGroup=${one.group}`, { as: one.lead })
    ).body;
    expect(total).toBe(1);
  });

  it('is meetings without minutes and silent members, as the reports have them', async () => {
    const { group, lead } = await led();
    await t.world.meeting(group, { state: 'held' });
    const silent = await t.world.organisation();
    const person = await t.world.person();
    await t.world.affiliation(person, silent);
    await t.world.seat(group, person, silent, 'member');
    const { missingMinutes, silentOrganisations } = await today(lead);
    expect(missingMinutes.data).toEqual(await list('/reports/missing-minutes', lead));
    expect(missingMinutes.total).toBe(1);
    const reported = await t.api.get('/reports/silent-organisations?limit=10&total=true', { as: lead });
    expect(silentOrganisations).toEqual({ data: reported.body.data, total: reported.body.total });
    expect(ids(silentOrganisations)).toContain(silent);
    const all = await t.api.get('/reports/silent-organisations?limit=10&total=true', { as: coordinator });
    expect((await today(coordinator)).silentOrganisations).toEqual({
      data: all.body.data,
      total: all.body.total,
    });
  });

  it('is seats without a person, as each group says of itself', async () => {
    const { group, lead } = await led();
    const { gaps } = await today(lead);
    expect(gaps).toMatchObject({
      total: 1,
      data: [{ kind: 'no_deputy', seat: null, steeringGroup: { id: group } }],
    });
    const ended = await t.world.seated(group, 'member');
    await t.world.rows(`UPDATE affiliation SET end_date = '2026-03-18' WHERE person_id = $1`, ended.personId);
    const own = (await t.api.get(`/steering-groups/${group}`, { as: lead })).body.gaps;
    expect(own).toHaveLength(2);
    const told = (await today(lead)).gaps.data.map(({ kind, seat }: any) => ({ kind, seat }));
    expect(told).toEqual(own);
    // Of all groups: those that come with the software have neither.
    const all = (await today(coordinator)).gaps;
    expect(all.data[0].kind).toBe('no_lead');
    expect(all.total).toBeGreaterThan(8);
    expect(all.data).toHaveLength(10);
  });

  it('is what primary contacts and leads gave and staff have not confirmed', async () => {
    const { group, lead } = await led();
    const waiting = await t.world.affiliation(await t.world.person(), await t.world.organisation(), {
      confirmed_at: null,
    });
    await t.world.affiliation(await t.world.person(), await t.world.organisation(), {
      confirmed_at: null,
      end_date: '2026-03-18',
    });
    const seat = await t.world.seat(group, lead.personId, lead.organisationId, 'guest', {
      start_date: '2019-01-01',
      end_date: '2019-02-01',
      confirmed_at: null,
    });
    const over = { confirmed_at: null, end_date: '2026-03-18' };
    await t.world.seated(group, 'member', over);
    const open = await t.world.seated(group, 'member', { confirmed_at: null });
    const { waitingAffiliations, waitingSeats } = await today(coordinator);
    expect(ids(waitingAffiliations)).toEqual([waiting]);
    expect(waitingSeats.data).toMatchObject([
      { person: { id: open.personId }, steeringGroup: { id: group }, confirmedAt: null, version: 1 },
    ]);
    expect(ids(waitingSeats)).not.toContain(seat);
    const [row] = waitingAffiliations.data;
    const confirmed = await t.api.patch(
      `/affiliations/${row.id}`,
      { confirmed: true },
      { as: coordinator, ifMatch: `"${row.version}"` },
    );
    expect(confirmed.status).toBe(200);
    expect((await today(coordinator)).waitingAffiliations.total).toBe(0);
  });
});
