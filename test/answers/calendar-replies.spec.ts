import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';

let t: TestApp;
let lead: Principal;

beforeAll(async () => {
  t = await testApp();
  lead = await t.world.seated('it-talent', 'lead');
});
afterAll(() => t.close());

let nth = 0;
/** Somebody who was invited to a meeting, with what a calendar knows of it. */
async function invited(fields = {}) {
  nth += 1;
  const meeting = await t.world.meeting('it-talent', { state: 'invited', ics_sequence: 1, ...fields });
  const email = `Käthe.${nth}@firma.test`;
  const participation = await t.world.participation(meeting, {
    guest_name: 'Käthe Größner',
    guest_email: email,
    invited_at: '2026-03-01T08:00:00Z',
  });
  const [row] = await t.world.rows<{ uid: string }>(
    `SELECT ics_uid AS uid FROM meeting WHERE id = $1`,
    meeting,
  );
  return { meeting, participation, email, uid: row?.uid ?? '' };
}
type Invited = Awaited<ReturnType<typeof invited>>;

interface Reply {
  partstat?: string;
  sequence?: number;
  stamp?: string;
  method?: string;
  more?: string[];
  attendee?: string;
  events?: number;
}
/** As Outlook sends it: long lines folded, the address in other letters, a time zone beside. */
function replyOf({ uid, email }: Invited, reply: Reply = {}): string {
  const { partstat = 'ACCEPTED', sequence = 1, stamp = '20260318T100000Z', method = 'REPLY' } = reply;
  const attendee =
    reply.attendee ?? `ATTENDEE;PARTSTAT=${partstat};CN="Größner, Käthe":MAILTO:${email.toUpperCase()}`;
  const event = [
    'BEGIN:VEVENT',
    ...attendee.match(/.{1,60}/gu)!.map((part, i) => (i === 0 ? part : ` ${part}`)),
    ...(reply.more ?? []),
    'SUMMARY;LANGUAGE=de-de:Zugesagt: Frühjahrssitzung',
    'DTSTART;TZID=W. Europe Standard Time:20260415T160000',
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${sequence}`,
    'END:VEVENT',
  ];
  return [
    'BEGIN:VCALENDAR',
    `METHOD:${method}`,
    'PRODID:Microsoft Exchange Server 2010',
    'VERSION:2.0',
    ...Array.from({ length: reply.events ?? 1 }, () => event).flat(),
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}
const take = (calendar: string, as: Principal = lead) =>
  t.api.post('/calendar-replies', { calendar }, { as });
const answerOf = async ({ meeting, participation }: Invited) =>
  (await t.api.get(`/meetings/${meeting}`, { as: lead })).body.participations.find(
    ({ id }: { id: string }) => id === participation,
  );

describe('the answer of a calendar program', () => {
  it.each([
    ['ACCEPTED', 'accepted'],
    ['tentative', 'tentative'],
    ['DECLINED', 'declined'],
  ])('%s is noted as %s, with its remark', async (partstat, rsvp) => {
    const one = await invited();
    const noted = await take(
      replyOf(one, { partstat, more: ['COMMENT;LANGUAGE=de-de:Ich komme\\n später\\, ja?'] }),
    );
    expect(noted).toMatchObject({
      status: 200,
      body: { outcome: 'noted', participationId: one.participation },
    });
    expect(await answerOf(one)).toMatchObject({ rsvp, rsvpNote: 'Ich komme später, ja?' });
  });

  it('changes nothing where it is to an earlier date, or older than the answer there is', async () => {
    const one = await invited();
    await take(replyOf(one, { partstat: 'DECLINED', stamp: '20260318T090000Z' }));
    const late = await take(replyOf(one, { sequence: 0 }));
    expect(late.body).toMatchObject({ outcome: 'outdated' });
    expect((await take(replyOf(one, { stamp: '20260318T085959Z' }))).body.outcome).toBe('outdated');
    expect(await answerOf(one)).toMatchObject({ rsvp: 'declined' });
    expect((await take(replyOf(one, { sequence: 2 }))).body.outcome).toBe('noted');
    expect(await answerOf(one)).toMatchObject({ rsvp: 'accepted' });
  });

  it('invites to whom it is delegated, and says no where it does not say to whom', async () => {
    const one = await invited();
    const other = 'ATTENDEE;DELEGATED-FROM="mailto:x@firma.test";CN=Lena Beispiel:mailto:lena@firma.test';
    const own = `ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO="mailto:lena@firma.test":mailto:${one.email}`;
    await take(replyOf(one, { attendee: other, more: [own] }));
    expect(await answerOf(one)).toMatchObject({ rsvp: 'delegated' });
    const { participations } = (await t.api.get(`/meetings/${one.meeting}`, { as: lead })).body;
    expect(participations).toMatchObject([
      { guestName: 'Käthe Größner' },
      { guestName: 'Lena Beispiel', guestEmail: 'lena@firma.test', meetingRole: 'guest' },
    ]);
    const silent = await invited();
    await take(replyOf(silent, { partstat: 'DELEGATED' }));
    expect(await answerOf(silent)).toMatchObject({ rsvp: 'declined' });
  });

  it('is found by the address to which the invitation went, also after the person has another', async () => {
    const one = await invited();
    await t.world.rows(
      `UPDATE participation SET guest_email = 'neu@firma.test' WHERE id = $1 RETURNING id`,
      one.participation,
    );
    expect((await take(replyOf(one))).status).toBe(404);
    await t.world.insert('mail', {
      participation_id: one.participation,
      meeting_id: one.meeting,
      to_address: one.email,
      told: { method: 'REQUEST', sequence: 1 },
    });
    expect((await take(replyOf(one))).body.outcome).toBe('noted');
  });

  it.each([
    ['no calendar', () => 'Ich komme gern.'],
    ['a request', (one: Invited) => replyOf(one, { method: 'REQUEST' })],
    ['an answer that says nothing', (one: Invited) => replyOf(one, { partstat: 'NEEDS-ACTION' })],
    ['nobody', (one: Invited) => replyOf(one, { attendee: 'X-WHO:nobody' })],
    ['two meetings', (one: Invited) => replyOf(one, { events: 2 })],
    ['no moment', (one: Invited) => replyOf(one, { stamp: 'gestern' })],
    ['an empty moment', (one: Invited) => replyOf(one, { stamp: '' })],
    ['a day only', (one: Invited) => replyOf(one, { stamp: '20260318' })],
    [
      'a duration for somebody',
      (one: Invited) => replyOf(one, { attendee: `ATTENDEE;VALUE=DURATION;PARTSTAT=ACCEPTED:zz` }),
    ],
    ['a duration for a remark', (one: Invited) => replyOf(one, { more: ['COMMENT;VALUE=DURATION:gern'] })],
    ['an unfinished text', (one: Invited) => replyOf(one).slice(0, 150)],
  ])('is refused where it is %s', async (_, text) => {
    expect(await take(text(await invited()))).toMatchObject({
      status: 422,
      body: { errors: [{ code: 'no_calendar_reply', pointer: '/calendar' }] },
    });
  });

  it('is refused once the meeting has begun, and to who does not run the group', async () => {
    const begun = await invited({ state: 'in_progress' });
    expect(await take(replyOf(begun))).toMatchObject({ status: 409, body: { code: 'answers_closed' } });
    const one = await invited();
    expect((await take(replyOf(one), await t.world.seated('it-talent', 'member'))).status).toBe(403);
    expect((await take(replyOf(one), await t.world.seated('stem-education', 'lead'))).status).toBe(404);
    expect(await answerOf(one)).toMatchObject({ rsvp: 'needs_action' });
    const stranger = { ...one, uid: 'someone-elses@calendar.test' };
    expect((await take(replyOf(stranger), await t.world.account({ role: 'coordinator' }))).status).toBe(404);
  });
});
