import { type ParsedMail, simpleParser } from 'mailparser';
import { JobWorker } from '../../src/jobs/job-worker.js';
import { NOW, testApp, type TestApp } from '../support/app.js';
import { MailServer } from '../support/mail-server.js';
import type { Principal } from '../support/world.js';

let t: TestApp;
let server: MailServer;
let lead: Principal;

beforeAll(async () => {
  server = await MailServer.start();
  t = await testApp({
    config: {
      smtpUrl: server.url,
      mailFrom: 'allianz@stadt.test',
      mailPerMinute: 100_000,
      publicUrl: 'https://allianz.stadt.test',
    },
    logLevel: 'silent',
  });
  lead = await t.world.seated('it-talent', 'lead');
});
afterAll(async () => {
  await t.close();
  await server.down();
});
beforeEach(async () => {
  await t.app.get(JobWorker).runDue(true);
  server.received.length = 0;
});

/** The mails since the last look, each by its address. */
async function mailed(): Promise<Record<string, ParsedMail>> {
  await t.app.get(JobWorker).runDue();
  const all = server.received
    .splice(0)
    .map(async ({ to, raw }) => [to.join(), await simpleParser(raw)] as const);
  return Object.fromEntries(await Promise.all(all));
}
const linkIn = ({ text = '' }: ParsedMail) =>
  /^https:\/\/allianz\.stadt\.test\/antwort#([\w-]{43})$/m.exec(text)?.[1] ?? '';

let nth = 0;
interface Somebody {
  personId: string;
  participation: string;
  email: string;
}
async function somebody(meeting: string, role?: 'member' | 'deputy'): Promise<Somebody> {
  nth += 1;
  const email = `a${nth}@firma.test`;
  const { personId } = role
    ? await t.world.seated('it-talent', role)
    : { personId: await t.world.person({ given_name: 'Käthe', family_name: `Müller-Özgür ${nth}` }) };
  await t.world.rows(`UPDATE person SET email = $2 WHERE id = $1 RETURNING id`, personId, email);
  return { personId, email, participation: await t.world.participation(meeting, { person_id: personId }) };
}
const newMeeting = (fields = {}) =>
  t.world.meeting('it-talent', {
    title: 'Frühjahrssitzung',
    planned_start: '2026-04-15T14:00:00Z',
    planned_end: '2026-04-15T16:00:00Z',
    ...fields,
  });
async function step(id: string, noun: string, body = {}) {
  const { etag } = await t.api.get(`/meetings/${id}`, { as: lead });
  expect((await t.api.post(`/meetings/${id}/${noun}`, body, { as: lead, ifMatch: etag })).status).toBe(200);
}
/** A meeting to which somebody is invited, with the link of the mail. */
async function invited(role?: 'member' | 'deputy') {
  const meeting = await newMeeting();
  const one = await somebody(meeting, role);
  await step(meeting, 'invitation');
  const link = linkIn((await mailed())[one.email] as ParsedMail);
  return { ...one, meeting, link };
}
const read = (link: string) => t.api.post('/answer-links/reading', { link });
const answer = (link: string, body: object) => t.api.post('/answer-links/answers', { link, ...body });
const listed = async (meeting: string): Promise<any[]> =>
  (await t.api.get(`/meetings/${meeting}`, { as: lead })).body.participations;
const one = async (meeting: string, id: string) => (await listed(meeting)).find((each) => each.id === id);
const notUsable = { status: 404, body: { code: 'answer_link_not_usable' } };

describe('the link of an invitation', () => {
  it('is in the mail alone: neither in what staff read of it nor in the database', async () => {
    const { link, meeting, email } = await invited();
    expect(link).not.toBe('');
    const [row] = await t.world.rows<{ text: string; html: string }>(
      `SELECT text, html FROM mail WHERE meeting_id = $1 AND to_address = $2`,
      meeting,
      email,
    );
    expect(row?.text).toContain('https://allianz.stadt.test/antwort#…');
    expect(JSON.stringify(row)).not.toContain(link);
    expect(await t.world.rows(`SELECT FROM audit_value WHERE after::text LIKE $1`, `%${link}%`)).toEqual([]);
  });

  it('opens the invitation, and reading it changes nothing', async () => {
    const { link, meeting, personId } = await invited();
    await t.world.agendaItem(meeting, 1, { title: 'Praktikumswoche', duration_minutes: 20 });
    await t.world.actionItem('it-talent', { responsible_person_id: personId, title: 'Räume anfragen' });
    const before = await t.world.rows(`SELECT count(*) FROM audit_event`);
    const sheet = await read(link);
    expect(sheet).toMatchObject({
      status: 200,
      body: {
        rsvp: 'needs_action',
        note: null,
        title: 'Frühjahrssitzung',
        plannedStart: '2026-04-15T14:00:00.000Z',
        agenda: [{ title: 'Praktikumswoche', durationMinutes: 20 }],
        actionItems: [{ title: 'Räume anfragen' }],
        proposesTopics: true,
      },
    });
    expect(sheet.headers['cache-control']).toBe('no-store');
    expect(await t.world.rows(`SELECT count(*) FROM audit_event`)).toEqual(before);
  });

  it('answers as often as one likes, with a remark that who runs the meeting reads', async () => {
    const { link, meeting, participation } = await invited();
    expect((await answer(link, { rsvp: 'accepted', note: 'Ich komme später.' })).body).toMatchObject({
      rsvp: 'accepted',
      note: 'Ich komme später.',
    });
    expect(await one(meeting, participation)).toMatchObject({
      rsvp: 'accepted',
      rsvpNote: 'Ich komme später.',
      rsvpRecordedBy: null,
    });
    expect((await answer(link, { rsvp: 'declined' })).body).toMatchObject({ note: 'Ich komme später.' });
    await answer(link, { rsvp: 'tentative', note: null });
    expect(await one(meeting, participation)).toMatchObject({ rsvp: 'tentative', rsvpNote: null });
    const member = await t.world.seated('it-talent', 'member');
    const seen = (await t.api.get(`/meetings/${meeting}`, { as: member })).body.participations[0];
    expect(seen).toMatchObject({ rsvp: 'tentative' });
    expect(seen).not.toHaveProperty('rsvpNote');
    expect(await mailed()).toEqual({});
  });

  it.each([
    [
      'another purpose',
      (w: Link) =>
        t.world.rows(
          `UPDATE signed_link SET purpose = 'objection' WHERE participation_id = $1 RETURNING id`,
          w.participation,
        ),
    ],
    ['a meeting that has begun', (w: Link) => step(w.meeting, 'opening')],
    ['a cancelled meeting', (w: Link) => step(w.meeting, 'cancellation', { reason: 'Krank.' })],
    [
      'a newer link',
      (w: Link) => t.api.post(`/participations/${w.participation}/answer-links`, undefined, { as: lead }),
    ],
    [
      'a withdrawn link',
      (w: Link) => t.api.delete(`/participations/${w.participation}/answer-links`, { as: lead }),
    ],
    [
      'an end that is past',
      (w: Link) =>
        t.world.rows(
          `UPDATE signed_link SET expires_at = $2 WHERE participation_id = $1 RETURNING id`,
          w.participation,
          NOW,
        ),
    ],
    [
      'somebody taken off the list',
      (w: Link) => t.api.delete(`/participations/${w.participation}`, { as: lead, ifMatch: '"2"' }),
    ],
  ])('opens nothing after %s', async (_, happens) => {
    const it = await invited();
    expect((await read(it.link)).status).toBe(200);
    await happens(it);
    expect(await read(it.link)).toMatchObject(notUsable);
    expect(await answer(it.link, { rsvp: 'accepted' })).toMatchObject(notUsable);
  });

  it('that was lost is made anew, and works', async () => {
    const { participation, meeting } = await invited();
    const made = await t.api.post(`/participations/${participation}/answer-links`, undefined, { as: lead });
    expect(made).toMatchObject({ status: 201, body: { expiresAt: '2026-04-15T16:00:00.000Z' } });
    await answer(made.body.link, { rsvp: 'declined' });
    expect(await one(meeting, participation)).toMatchObject({ rsvp: 'declined' });
    const draft = await t.world.participation(await newMeeting(), { guest_name: 'Gast' });
    expect(await t.api.post(`/participations/${draft}/answer-links`, undefined, { as: lead })).toMatchObject({
      status: 409,
      body: { code: 'answer_not_asked_yet' },
    });
  });

  it('works for a guest without an account, who proposes no topics', async () => {
    const meeting = await newMeeting();
    const guest = await t.world.participation(meeting, {
      guest_name: 'Lena Gast',
      guest_email: 'Lena@gast.test',
      meeting_role: 'guest',
    });
    await step(meeting, 'invitation');
    const link = linkIn((await mailed())['Lena@gast.test'] as ParsedMail);
    expect((await read(link)).body).toMatchObject({ name: 'Lena Gast', proposesTopics: false, deputies: [] });
    expect(await answer(link, { rsvp: 'accepted', topics: ['X'] })).toMatchObject({
      status: 422,
      body: { errors: [{ code: 'only_persons_propose' }] },
    });
    await answer(link, { rsvp: 'accepted' });
    expect(await one(meeting, guest)).toMatchObject({ rsvp: 'accepted' });
  });
});

type Link = Awaited<ReturnType<typeof invited>>;

describe('somebody who goes instead', () => {
  const lena = { name: 'Lena Beispiel', email: 'lena@firma.test' };
  /** With substitute.name and substitute.email, or substitute.personId. */
  const delegates = (link: string, substitute?: object) => answer(link, { rsvp: 'delegated', substitute });

  it('is invited at once, told for whom, and answers by a link of their own', async () => {
    const { link, meeting, participation, personId } = await invited();
    const answered = await delegates(link, lena);
    expect(answered.body).toMatchObject({ rsvp: 'delegated', substituteName: 'Lena Beispiel' });
    const mail = (await mailed())['lena@firma.test'] as ParsedMail;
    expect(mail.text).toContain('Sie wurden als Vertretung für Käthe Müller-Özgür');
    await answer(linkIn(mail), { rsvp: 'accepted' });
    const [sub] = (await listed(meeting)).filter(({ guestName }) => guestName === 'Lena Beispiel');
    expect(sub).toMatchObject({ rsvp: 'accepted', substituteForPersonId: personId, meetingRole: 'guest' });
    expect(await one(meeting, participation)).toMatchObject({ rsvp: 'delegated' });
  });

  it('is not invited twice by a second press, and is told where the person comes after all', async () => {
    const { link, meeting } = await invited();
    await delegates(link, lena);
    await delegates(link, { ...lena, email: 'LENA@firma.test' });
    expect(Object.keys(await mailed())).toEqual(['lena@firma.test']);
    expect(await listed(meeting)).toHaveLength(2);
    await delegates(link);
    await answer(link, { rsvp: 'accepted' });
    expect((await mailed())['lena@firma.test']?.subject).toMatch(/^Keine Einladung mehr/);
    expect(await listed(meeting)).toHaveLength(1);
  });

  it('stays where they said that they come, but no longer in the place of the person', async () => {
    const { link, meeting } = await invited();
    await delegates(link, lena);
    await answer(linkIn((await mailed())['lena@firma.test'] as ParsedMail), { rsvp: 'accepted' });
    await answer(link, { rsvp: 'accepted' });
    const [sub] = (await listed(meeting)).filter(({ guestName }) => guestName !== null);
    expect(sub).toMatchObject({ guestName: 'Lena Beispiel', substituteForPersonId: null });
  });

  it('can be named three times, so that a link sends no mails to whomever one likes', async () => {
    const { link } = await invited();
    for (const nr of [1, 2, 3]) {
      expect((await delegates(link, { name: `Nr. ${nr}`, email: `nr${nr}@firma.test` })).status).toBe(200);
    }
    expect(await delegates(link, { name: 'Nr. 4', email: 'nr4@firma.test' })).toMatchObject({
      status: 409,
      body: { code: 'too_many_substitutes' },
    });
    expect(Object.keys(await mailed())).toEqual(['nr3@firma.test']);
  });

  it('stays where who runs the meeting put them there, whatever the person answers', async () => {
    const { link, meeting, personId } = await invited();
    const put = await t.world.participation(meeting, {
      guest_name: 'Von der Leitung',
      guest_email: 'leitung@firma.test',
      substitute_for_person_id: personId,
    });
    await answer(link, { rsvp: 'declined' });
    await delegates(link, lena);
    await delegates(link, { ...lena, email: 'andere@firma.test' });
    await answer(link, { rsvp: 'accepted' });
    expect(await one(meeting, put)).toMatchObject({ substituteForPersonId: personId });
    expect(await listed(meeting)).toHaveLength(2);
  });

  it('for a guest is known to their link too, and one alone', async () => {
    const meeting = await newMeeting();
    const guest = await t.world.participation(meeting, {
      guest_name: 'Gast Beispiel',
      guest_email: 'gast@firma.test',
    });
    await step(meeting, 'invitation');
    const link = linkIn((await mailed())['gast@firma.test'] as ParsedMail);
    await delegates(link, { ...lena, email: 'erste@firma.test' });
    expect((await delegates(link, lena)).body.substituteName).toBe('Lena Beispiel');
    expect((await read(link)).body).toMatchObject({ rsvp: 'delegated', substituteName: 'Lena Beispiel' });
    expect(await listed(meeting)).toHaveLength(2);
    await answer(link, { rsvp: 'declined' });
    expect((await listed(meeting)).map(({ id }) => id)).toEqual([guest]);
  });

  it('by an address that somebody on the list has tells nothing of them, and leaves them as they are', async () => {
    const { link, meeting } = await invited();
    const other = await t.world.participation(meeting, {
      guest_name: 'Geheimer Gast',
      guest_email: 'geheim@firma.test',
    });
    const answered = await delegates(link, { name: 'X', email: 'geheim@firma.test' });
    expect(answered.body).toMatchObject({ rsvp: 'delegated', substituteName: null });
    expect(await one(meeting, other)).toMatchObject({ substituteForPersonId: null });
  });

  it('is offered from the same organisation, on the list already or not', async () => {
    const meeting = await newMeeting();
    const own = await somebody(meeting, 'member');
    const [seat] = await t.world.rows<any>(`SELECT * FROM seat WHERE person_id = $1`, own.personId);
    const deputy = await t.world.person({ given_name: 'Ada', family_name: 'Vertretung' });
    await t.world.insert('seat', {
      person_id: deputy,
      steering_group_id: seat.steering_group_id,
      on_behalf_of_organisation_id: seat.on_behalf_of_organisation_id,
      role: 'member',
    });
    await step(meeting, 'invitation');
    const link = linkIn((await mailed())[own.email] as ParsedMail);
    expect((await read(link)).body.deputies).toEqual([{ id: deputy, name: 'Ada Vertretung' }]);
    expect((await delegates(link, { personId: lead.personId })).body.errors).toMatchObject([
      { code: 'not_offered', pointer: '/substitute/personId' },
    ]);
    expect((await delegates(link, { personId: deputy })).body.substituteName).toBe('Ada Vertretung');
    const [sub] = (await listed(meeting)).filter(({ personId }) => personId === deputy);
    expect(sub).toMatchObject({ substituteForPersonId: own.personId, meetingRole: 'participant' });
    expect(sub.invitedAt).not.toBeNull();
  });

  it.each([
    ['nobody', undefined, 'substitute_missing'],
    ['a name alone', { name: 'Lena' }, 'substitute_missing'],
  ])('is somebody who can be reached: %s is refused', async (_, substitute, code) => {
    const { link, meeting, participation } = await invited();
    expect((await delegates(link, substitute)).body).toMatchObject({ errors: [{ code }] });
    expect(await one(meeting, participation)).toMatchObject({ rsvp: 'needs_action' });
  });

  it('goes with no other answer', async () => {
    const { link } = await invited();
    expect((await answer(link, { rsvp: 'accepted', substitute: lena })).body.errors).toMatchObject([
      { code: 'only_where_delegated' },
    ]);
  });
});

describe('with the answer', () => {
  it('own tasks are done, those of others and of other groups are not', async () => {
    const { link, personId } = await invited();
    const task = (group: 'it-talent' | 'stem-education', person: string) =>
      t.world.actionItem(group, { responsible_person_id: person });
    const own = await task('it-talent', personId);
    for (const other of [await task('stem-education', personId), await task('it-talent', lead.personId)]) {
      expect((await answer(link, { rsvp: 'accepted', doneActionItemIds: [own, other] })).body).toMatchObject({
        errors: [{ code: 'not_your_open_task', pointer: '/doneActionItemIds/1' }],
      });
    }
    const wish = { wished_due_date: '2026-06-01', wish_reason: 'Urlaub' };
    await t.world.rows(
      `UPDATE action_item SET wished_due_date = $2, wish_reason = $3 WHERE id = $1 RETURNING id`,
      own,
      ...Object.values(wish),
    );
    expect((await answer(link, { rsvp: 'accepted', doneActionItemIds: [own] })).body.actionItems).toEqual([]);
    expect((await t.api.get(`/action-items/${own}`, { as: lead })).body).toMatchObject({
      state: 'done',
      completedAt: expect.any(String),
    });
    const history = await t.api.get(`/action-items/${own}/history`, { as: lead });
    expect(history.body.data.at(-1)).toMatchObject({ kind: 'changed', by: { kind: 'anonymous', id: null } });
  });

  it('topics are proposed, each once', async () => {
    const { link, personId } = await invited();
    const topics = ['Praktikumswoche 2027', 'Azubi-Ticket'];
    await answer(link, { rsvp: 'accepted', topics });
    await answer(link, { rsvp: 'accepted', topics });
    expect(
      await t.world.rows(`SELECT title FROM topic WHERE proposed_by_person_id = $1 ORDER BY title`, personId),
    ).toEqual([{ title: 'Azubi-Ticket' }, { title: 'Praktikumswoche 2027' }]);
  });
});
