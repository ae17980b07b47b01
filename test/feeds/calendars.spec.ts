import { NOW, testApp, type TestApp } from '../support/app.js';
import type { Fields } from '../support/usual-columns.js';
import type { Principal } from '../support/world.js';
import { calendar, type Feed, makeFeed } from './calendar.js';

/* What stands in a feed: whose it is, and until when. */

let t: TestApp;
let staff: Principal;
let lead: Principal;
let ofStem: { kind: string; steeringGroupId: string };

beforeAll(async () => {
  t = await testApp();
  staff = await t.world.account({ role: 'coordinator' });
  lead = await t.world.seated('stem-education', 'lead');
  ofStem = { kind: 'group', steeringGroupId: await t.world.groupId('stem-education') };
});
beforeEach(async () => {
  await t.world.rows(`UPDATE meeting SET planned_start = '2020-01-01', planned_end = '2020-01-02'`);
});
afterEach(() => t.setNow(NOW));
afterAll(() => t.close());

const titles = async (feed: Feed) => (await calendar(t, feed)).titles;
const invited = { invited_at: NOW };

async function meetingWith(
  who: Principal,
  title: string,
  fields: Fields = {},
  participation: Fields = invited,
) {
  const id = await t.world.meeting('stem-education', { title, state: 'invited', ...fields });
  await t.world.participation(id, { person_id: who.personId, ...participation });
  return id;
}

describe('my own dates', () => {
  it('are the meetings to which I am invited, and none of others', async () => {
    const me = await t.world.seated('stem-education', 'member');
    const feed = await makeFeed(t, me);
    const id = await meetingWith(me, 'Mit mir');
    await meetingWith(lead, 'Ohne mich');
    await meetingWith(me, 'Erst geplant', { state: 'scheduled' }, {});
    await meetingWith(me, 'Entwurf', { state: 'draft' }, {});
    await meetingWith(me, 'Dazugekommen', { state: 'held', planned_start: '2026-03-03T15:00:00Z' }, {});
    await meetingWith(me, 'Bei anderen', { steering_group_id: await t.world.groupId('it-talent') });
    const { events } = await calendar(t, feed);
    expect(events.map(({ summary }) => summary)).toEqual([
      'MINT-Bildung: Dazugekommen',
      'MINT-Bildung: Mit mir',
      expect.stringContaining('Bei anderen'),
    ]);
    expect(events[1]).toMatchObject({
      status: 'CONFIRMED',
      transp: null,
      url: `${t.address}/meetings/${id}`,
      description: 'Online: https://video.example/1',
      isDay: false,
    });
  });

  it('leave the time free where I said that I stay away', async () => {
    const me = await t.world.account();
    const feed = await makeFeed(t, me);
    for (const rsvp of ['accepted', 'declined', 'delegated', 'tentative'])
      await meetingWith(me, rsvp, {}, { ...invited, rsvp });
    const { events } = await calendar(t, feed);
    expect(
      events.map(({ summary, transp }) => `${(summary as string).slice(14)} ${transp as string}`).sort(),
    ).toEqual(['accepted null', 'declined TRANSPARENT', 'delegated TRANSPARENT', 'tentative null']);
  });

  it('are the days by which my open tasks are due, which take no time', async () => {
    const me = await t.world.seated('stem-education', 'member');
    const feed = await makeFeed(t, me);
    const task = (title: string, fields: Fields) =>
      t.world.insert('action_item', {
        title,
        steering_group_id: ofStem.steeringGroupId,
        responsible_person_id: me.personId,
        due_date: '2026-03-29',
        ...fields,
      });
    const id = await task('Räume anfragen', {});
    await task('Ohne Tag', { due_date: null });
    await task('Erledigt', { state: 'done' });
    await task('Lange her', { due_date: '2025-12-17' });
    await task('Der Organisation', {
      responsible_person_id: null,
      responsible_organisation_id: me.organisationId,
      due_date: '2025-12-18',
    });
    await task('Von anderen', { responsible_person_id: lead.personId });
    const { events, reply } = await calendar(t, feed);
    expect(events.map(({ summary, start }) => `${start} ${summary as string}`)).toEqual([
      '2025-12-18 Fällig: Der Organisation',
      '2026-03-29 Fällig: Räume anfragen',
    ]);
    expect(events[1]).toMatchObject({
      uid: id,
      isDay: true,
      transp: 'TRANSPARENT',
      url: `${t.address}/action-items/${id}`,
    });
    expect(reply.text).toContain('DTSTART;VALUE=DATE:20260329');
    expect(await titles(await makeFeed(t, me, ofStem))).toEqual([]);
  });

  it('are none of an account without a person', async () => {
    const accountId = await t.world.insert('account', { role: 'coordinator' });
    const me = { ...staff, accountId, token: await t.world.signIn(accountId) };
    await meetingWith(lead, 'Von anderen');
    expect(await titles(await makeFeed(t, me))).toEqual([]);
    expect(await titles(await makeFeed(t, me, { kind: 'all' }))).toHaveLength(1);
  });
});

describe('meetings of a group', () => {
  it('are those that the account may read now: drafts for who may change them, the link for who may join', async () => {
    const member = await t.world.seated('stem-education', 'member');
    await t.world.meeting('stem-education', { title: 'Entwurf', state: 'draft' });
    await t.world.meeting('it-talent', { title: 'Andere Gruppe' });
    await meetingWith(member, 'Mit Einladung');
    await t.world.meeting('stem-education', { title: 'Ohne Einladung', state: 'invited' });
    const said = async (who: Principal) => {
      const { events } = await calendar(t, await makeFeed(t, who, ofStem));
      return events.map(({ summary, status, transp, description }) =>
        [(summary as string).slice(14), status, transp ?? 'OPAQUE', description === null ? '' : 'joins'].join(
          ' ',
        ),
      );
    };
    expect(await said(lead)).toEqual([
      'Entwurf TENTATIVE TRANSPARENT joins',
      'Mit Einladung CONFIRMED TRANSPARENT joins',
      'Ohne Einladung CONFIRMED TRANSPARENT joins',
    ]);
    expect(await said(member)).toEqual([
      'Mit Einladung CONFIRMED OPAQUE joins',
      'Ohne Einladung CONFIRMED TRANSPARENT ',
    ]);
    const observer = await t.world.account({ role: 'observer' });
    expect(await said(observer)).toEqual([
      'Mit Einladung CONFIRMED TRANSPARENT ',
      'Ohne Einladung CONFIRMED TRANSPARENT ',
    ]);
  });

  it('are gone at once when the seat ends, all but the calendar, and back with the seat', async () => {
    const member = await t.world.seated('stem-education', 'member');
    const feed = await makeFeed(t, member, ofStem);
    await t.world.meeting('stem-education', { title: 'Sitzung' });
    const ends = (day: string | null) =>
      t.world.rows('UPDATE seat SET end_date = $2 WHERE person_id = $1', member.personId, day);
    expect(await titles(feed)).toEqual(['MINT-Bildung: Sitzung']);
    await ends('2026-03-18');
    const { root, events } = await calendar(t, feed);
    expect(events).toEqual([]);
    // Without any component it would be no calendar (RFC 5545, 3.6).
    expect(root.getFirstSubcomponent('vtimezone')?.getFirstPropertyValue('tzid')).toBe('Europe/Berlin');
    expect(root.getFirstPropertyValue('x-wr-calname')).toMatch(/^MINT-Bildung – /);
    await ends(null);
    expect(await titles(feed)).toEqual(['MINT-Bildung: Sitzung']);
  });
});

describe('all meetings', () => {
  it('are all that the account may read, of every group', async () => {
    const member = await t.world.seated('it-talent', 'member');
    const stranger = await t.world.account({ affiliated: false });
    for (const group of ['stem-education', 'it-talent', 'plenary'] as const)
      await t.world.meeting(group, { title: group });
    const read = async (who: Principal) =>
      (await titles(await makeFeed(t, who, { kind: 'all' }))).map((title) => title.split(': ').at(-1)).sort();
    expect(await read(staff)).toEqual(['it-talent', 'plenary', 'stem-education']);
    expect(await read(await t.world.account({ role: 'observer' }))).toEqual([
      'it-talent',
      'plenary',
      'stem-education',
    ]);
    expect(await read(member)).toEqual(['it-talent', 'plenary']);
    expect(await read(stranger)).toEqual([]);
    // Staff by day, a member the day after.
    const feed = await makeFeed(t, staff, { kind: 'all' });
    await t.world.rows('UPDATE account SET role = NULL WHERE id = $1', staff.accountId);
    expect(await titles(feed)).toHaveLength(1);
    await t.world.rows(`UPDATE account SET role = 'coordinator' WHERE id = $1`, staff.accountId);
  });
});

describe('time passes', () => {
  it('and what is over goes after ninety days', async () => {
    const feed = await makeFeed(t, lead, ofStem);
    await t.world.meeting('stem-education', {
      title: 'Damals',
      state: 'held',
      planned_start: '2025-12-18T09:00:00Z',
    });
    expect(await titles(feed)).toHaveLength(1);
    t.setNow('2026-03-18T22:59:00Z');
    expect(await titles(feed)).toHaveLength(1);
    // Midnight in Jena.
    t.setNow('2026-03-18T23:00:00Z');
    expect(await titles(feed)).toEqual([]);
  });

  it('and a cancelled meeting stays as cancelled for ninety days', async () => {
    const feed = await makeFeed(t, lead, ofStem);
    const id = await t.world.meeting('stem-education', {
      state: 'invited',
      title: 'Im Herbst',
      planned_start: '2026-10-01T12:00:00Z',
    });
    const [before] = (await calendar(t, feed)).events;
    const reply = await t.api.post(
      `/meetings/${id}/cancellation`,
      { reason: 'Zu viele krank' },
      { as: lead, ifMatch: '"1-x"' },
    );
    expect(reply.status).toBe(200);
    const { events, reply: file } = await calendar(t, feed);
    expect(events).toMatchObject([
      {
        uid: before!.uid,
        sequence: 1,
        status: 'CANCELLED',
        summary: 'Abgesagt: MINT-Bildung: Im Herbst',
        transp: 'TRANSPARENT',
        description: null,
      },
    ]);
    expect(file.text).not.toContain('krank');
    t.setNow('2026-06-16T12:00:00Z');
    expect(await titles(feed)).toHaveLength(1);
    t.setNow('2026-06-17T12:00:00Z');
    expect(await titles(feed)).toEqual([]);
  });
});
