import ICAL from 'ical.js';
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
    config: { smtpUrl: server.url, mailFrom: 'allianz@stadt.test', mailPerMinute: 100_000 },
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

const jobsRun = () => t.app.get(JobWorker).runDue();

interface Mailbox {
  to: string;
  mail: ParsedMail;
  event: ICAL.Event;
  calendar: ICAL.Component;
}

/** What came since the last look, by address, each mail read by other programs. */
async function mailed(): Promise<Mailbox[]> {
  await jobsRun();
  const received = server.received.splice(0);
  const all = await Promise.all(
    received.map(async ({ to, raw }) => {
      const mail = await simpleParser(raw);
      const part = mail.attachments.find(({ contentType }) => contentType.startsWith('text/calendar'));
      const calendar = new ICAL.Component(ICAL.parse((part?.content ?? Buffer.from('')).toString()));
      return {
        to: to.join(),
        mail,
        calendar,
        event: new ICAL.Event(calendar.getFirstSubcomponent('vevent') as ICAL.Component),
      };
    }),
  );
  return all.sort((a, b) => (a.to < b.to ? -1 : 1));
}

let people = 0;
async function participant(meeting: string, fields = {}): Promise<string> {
  people += 1;
  const email = `p${people}@firma.test`;
  const personId = await t.world.person({
    given_name: 'Käthe',
    family_name: `Größner-“Straße” ${people}`,
    email,
    ...fields,
  });
  await t.world.participation(meeting, { person_id: personId });
  return email;
}

const meeting = (fields = {}) =>
  t.world.meeting('it-talent', {
    title: 'Frühjahrssitzung; mit Komma, Umlaut und 日本語',
    location: 'Rathaus, Raum 3; Hof',
    planned_start: '2026-04-15T14:00:00Z',
    planned_end: '2026-04-15T16:00:00Z',
    ...fields,
  });

async function step(id: string, noun: string, body = {}) {
  const { etag } = await t.api.get(`/meetings/${id}`, { as: lead });
  const answer = await t.api.post(`/meetings/${id}/${noun}`, body, { as: lead, ifMatch: etag });
  expect(answer.status).toBe(200);
}
async function change(id: string, fields: object) {
  const { etag } = await t.api.get(`/meetings/${id}`, { as: lead });
  expect((await t.api.patch(`/meetings/${id}`, fields, { as: lead, ifMatch: etag })).status).toBe(200);
}

describe('inviting', () => {
  it('sends each participant a mail of their own, with what is open for them and the entry for their calendar', async () => {
    const id = await meeting();
    const email = await participant(id);
    await t.world.participation(id, {
      guest_name: 'Günther Öztürk',
      guest_email: 'gast@schule.test',
      meeting_role: 'guest',
    });
    await t.world.participation(id, { guest_name: 'Ohne Adresse', meeting_role: 'guest' });
    const [{ person_id: personId }] = (await t.world.rows(
      `SELECT person_id FROM participation WHERE meeting_id = $1 AND person_id IS NOT NULL`,
      id,
    )) as [{ person_id: string }];
    await t.world.insert('action_item', {
      title: 'Räume anfragen',
      steering_group_id: await t.world.groupId('it-talent'),
      responsible_person_id: personId,
      due_date: '2026-04-01',
    });
    await t.world.agendaItem(id, 1, { title: 'Begrüßung' });
    await step(id, 'invitation');
    const [guest, person] = (await mailed()) as [Mailbox, Mailbox];
    expect([guest.to, person.to]).toEqual(['gast@schule.test', email]);
    expect(person.mail.subject).toMatch(/^Einladung zur Sitzung am 15\. April 2026 – .*日本語$/);
    expect(person.mail.from?.value).toEqual([
      { address: 'allianz@stadt.test', name: expect.stringContaining('IT-Fachkräfte') as string },
    ]);
    expect(person.mail.text).toContain('Räume anfragen (fällig am 1. April 2026)');
    expect(person.mail.html).toContain('<li>Begrüßung</li>');
    expect(guest.mail.text).not.toContain('Räume anfragen');
    expect(person.mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(server.received).toEqual([]);
  });

  it('is a REQUEST (RFC 5546) that calendars take: one attendee, to whom it is addressed, a time zone, a sequence', async () => {
    const id = await meeting();
    const email = await participant(id);
    await step(id, 'invitation');
    const [{ calendar, event, mail }] = (await mailed()) as [Mailbox];
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
    expect(mail.attachments[0]?.headers.get('content-type')).toMatchObject({ params: { method: 'REQUEST' } });
    expect(event.attendees.map((one) => String(one.getFirstValue()).toLowerCase())).toEqual([
      `mailto:${email}`,
    ]);
    const [attendee] = event.attendees as [ICAL.Property];
    expect(attendee.getParameter('partstat')).toBe('NEEDS-ACTION');
    expect(attendee.getParameter('rsvp')).toBe('TRUE');
    expect(event.organizer).toMatch(/^mailto:allianz@stadt\.test$/i);
    expect(calendar.getFirstSubcomponent('vtimezone')?.getFirstPropertyValue('tzid')).toBe('Europe/Berlin');
    expect(event.startDate.toString()).toBe('2026-04-15T16:00:00');
    expect(event.summary).toContain('mit Komma, Umlaut und 日本語');
    expect(event.component.getFirstPropertyValue('dtstamp')).toBeTruthy();
    // RFC 5545, 3.1: no line is longer than 75 bytes, and no letter is cut.
    const raw = mail.attachments[0]!.content.toString();
    for (const line of raw.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(raw).not.toContain('\ufffd');
  });

  it.each([
    ['Ada "Adi" L.', 'Ada ’Adi’ L.'],
    ['x":mailto:boese@boese.test', 'x’:mailto:boese@boese.test'],
    ['Ada\\', 'Ada/'],
  ])('names whom it is for, whatever is in the name: %s', async (guest_name, name) => {
    const id = await meeting();
    await t.world.participation(id, { guest_name, guest_email: 'gast@firma.test' });
    await step(id, 'invitation');
    const [attendee] = (await mailed())[0]!.event.attendees as [ICAL.Property];
    expect([attendee.getFirstParameter('cn'), String(attendee.getFirstValue()).toLowerCase()]).toEqual([
      name,
      'mailto:gast@firma.test',
    ]);
  });

  it('tells nobody twice: a second press, a repeated job, a change of something else', async () => {
    const id = await meeting();
    await participant(id);
    await step(id, 'invitation');
    expect(await mailed()).toHaveLength(1);
    await step(id, 'invitation');
    await change(id, { title: 'Anders genannt' });
    expect(await mailed()).toEqual([]);
    const later = await participant(id);
    await step(id, 'invitation');
    expect((await mailed()).map(({ to }) => to)).toEqual([later]);
  });

  it('speaks the language of who reads it', async () => {
    const id = await meeting();
    await participant(id, { language: 'en' });
    await step(id, 'invitation');
    const [{ mail }] = (await mailed()) as [Mailbox];
    expect(mail.subject).toMatch(/^Invitation to the /);
    expect(mail.html).toContain('<html lang="en">');
  });
});

describe('a meeting that moves', () => {
  it('moves in calendars: the same UID, a higher sequence, and from when to when', async () => {
    const id = await meeting();
    await participant(id);
    await step(id, 'invitation');
    const [first] = (await mailed()) as [Mailbox];
    // Behind the change of clocks in autumn.
    await change(id, { plannedStart: '2026-11-04T15:00:00Z', plannedEnd: '2026-11-04T17:00:00Z' });
    const [moved] = (await mailed()) as [Mailbox];
    expect(moved.event.uid).toBe(first.event.uid);
    expect(moved.event.sequence).toBeGreaterThan(first.event.sequence);
    expect(moved.event.startDate.toString()).toBe('2026-11-04T16:00:00');
    expect(moved.mail.text).toContain(
      'Verschoben von: Mittwoch, 15. April 2026, 16:00–18:00 Uhr auf Mittwoch, 4. November 2026, 16:00–18:00 Uhr',
    );
    expect(moved.mail.inReplyTo).toBe(first.mail.messageId);
  });

  it('is told whole to who was not told before', async () => {
    const id = await meeting();
    await participant(id);
    await step(id, 'invitation');
    await change(id, { location: 'Anderswo' });
    const all = await mailed();
    expect(all.map(({ event }) => event.location).at(-1)).toBe('Anderswo');
  });
});

describe('a meeting that is cancelled', () => {
  it('leaves the calendars of those who were invited, and of nobody else', async () => {
    const id = await meeting();
    const invited = await participant(id);
    await step(id, 'invitation');
    await mailed();
    await participant(id);
    await step(id, 'cancellation', { reason: 'Zu wenige' });
    const [only, ...others] = (await mailed()) as [Mailbox, ...Mailbox[]];
    expect(others).toEqual([]);
    expect(only.to).toBe(invited);
    expect(only.calendar.getFirstPropertyValue('method')).toBe('CANCEL');
    expect(only.event.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(only.mail.text).toContain('Grund: Zu wenige');
  });
});

describe('a mail that could not leave at once', () => {
  it.each([
    ['is not overtaken by what came after it', 'cancellation', '2026-04-01T08:00:00Z', 'CANCEL'],
    ['does not leave once the meeting is over', null, '2026-04-15T16:00:00Z', null],
  ])('%s', async (_, noun, now, method) => {
    const id = await meeting();
    await participant(id);
    server.judge = () => ({ code: 451 });
    await step(id, 'invitation');
    expect(await mailed()).toEqual([]);
    server.judge = () => null;
    if (noun !== null) await step(id, noun);
    t.setNow(now);
    await t.app.get(JobWorker).runDue(true);
    t.setNow(NOW);
    const came = await mailed();
    expect(came.map(({ calendar }) => calendar.getFirstPropertyValue('method'))).toEqual(
      method === null ? [] : [method],
    );
    expect(
      await t.world.rows(`SELECT reason FROM mail WHERE meeting_id = $1 AND state = 'failed'`, id),
    ).toEqual([{ reason: 'outdated' }]);
  });
});

describe('who is taken off the list', () => {
  it('is told so alone, without the address to dial in', async () => {
    const id = await meeting({ join_url: 'https://meet.test/geheim' });
    const email = await participant(id);
    await participant(id);
    await step(id, 'invitation');
    expect((await mailed())[0]?.mail.text).toContain('https://meet.test/geheim');
    const [pa] = (await t.world.rows(
      `SELECT pa.id FROM participation pa JOIN person p ON p.id = pa.person_id WHERE p.email = $1`,
      email,
    )) as [{ id: string }];
    const one = await t.api.get(`/meetings/${id}`, { as: lead });
    const { version } = (
      one.body as { participations: { id: string; version: number }[] }
    ).participations.find((p) => p.id === pa.id)!;
    expect(
      (await t.api.delete(`/participations/${pa.id}`, { as: lead, ifMatch: `"${version}"` })).status,
    ).toBe(204);
    const [only, ...others] = (await mailed()) as [Mailbox, ...Mailbox[]];
    expect(others).toEqual([]);
    expect([only.to, only.calendar.getFirstPropertyValue('method')]).toEqual([email, 'CANCEL']);
    expect(only.mail.text).not.toContain('geheim');
    expect(only.calendar.toString()).not.toContain('geheim');
  });
});

it('keeps it in the calendar of whoever stands on the list under the same address', async () => {
  const id = await meeting();
  const email = await participant(id);
  const guest = await t.world.participation(id, {
    guest_name: 'Doppelt',
    guest_email: email,
    meeting_role: 'guest',
  });
  await step(id, 'invitation');
  expect(await mailed()).toHaveLength(2);
  expect((await t.api.delete(`/participations/${guest}`, { as: lead, ifMatch: '"2"' })).status).toBe(204);
  expect(await mailed()).toEqual([]);
  await step(id, 'cancellation');
  expect((await mailed()).map(({ to }) => to)).toEqual([email]);
});

describe('a group with a sender of its own', () => {
  const set = async (group: string, fields: object) => {
    const staff = await t.world.account({ role: 'coordinator' });
    const { etag } = await t.api.get(`/steering-groups/${group}`, { as: staff });
    const changed = await t.api.patch(`/steering-groups/${group}`, fields, { as: staff, ifMatch: etag });
    expect(changed.status).toBe(200);
  };
  const invited = async () => {
    const id = await meeting();
    await participant(id);
    await step(id, 'invitation');
    return (await mailed())[0]!;
  };

  it('comes in its name and is answered at its address; calendars answer to where it comes from', async () => {
    await set('it-talent', { senderName: 'IT, „Größe“; und Wege', replyTo: 'it@allianz.test' });
    const { mail, event } = await invited();
    const name = 'IT, „Größe“; und Wege';
    expect(mail.from?.value).toEqual([{ address: 'allianz@stadt.test', name }]);
    expect(mail.replyTo?.value).toEqual([{ address: 'it@allianz.test', name }]);
    expect(event.organizer).toBe('mailto:allianz@stadt.test');
    await set('it-talent', { senderName: null, replyTo: null });
  });

  it('else is answered where the plenary is, and where there is no such address either, where it comes from', async () => {
    expect((await invited()).mail.replyTo).toBeUndefined();
    await set('plenary', { replyTo: 'alle@allianz.test' });
    expect((await invited()).mail.replyTo?.value).toMatchObject([{ address: 'alle@allianz.test' }]);
    await set('plenary', { replyTo: null });
  });
});

describe('the list of mails', () => {
  it('tells who runs the group that it was sent, and not the address: that is contact data', async () => {
    const id = await meeting();
    const email = await participant(id);
    await step(id, 'invitation');
    await mailed();
    const staff = await t.world.account({ role: 'coordinator' });
    const find = async (as: Principal, q: string) => {
      const { body } = await t.api.get(`/mails?meetingId=${id}&q=${encodeURIComponent(q)}`, { as });
      return (body as { data: { id: string; toAddress?: string; state: string }[] }).data;
    };
    const [seen] = await find(lead, 'Käthe');
    expect(seen).toMatchObject({ state: 'sent' });
    expect(seen).not.toHaveProperty('toAddress');
    expect(await find(lead, email)).toEqual([]);
    const { body } = await t.api.get(`/mails/${seen!.id}`, { as: lead });
    expect(JSON.stringify(body)).not.toContain(email);
    expect(await find(staff, email)).toMatchObject([{ toAddress: email }]);
    const whole = await t.api.get(`/mails/${seen!.id}`, { as: staff });
    expect((whole.body as { calendar: string }).calendar).toContain('METHOD:REQUEST');
    const another = await t.world.seated('stem-education', 'lead');
    expect(await find(another, 'Käthe')).toEqual([]);
    expect((await t.api.get(`/mails/${seen!.id}`, { as: another })).status).toBe(404);
  });
});
