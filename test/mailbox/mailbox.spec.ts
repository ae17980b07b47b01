import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../src/app.js';
import { Clock } from '../../src/common/clock.js';
import { makeLogger } from '../../src/common/logger.js';
import { Settings } from '../../src/config/settings.js';
import { JobWorker } from '../../src/jobs/job-worker.js';
import { MailboxReader } from '../../src/mailbox/mailbox-reader.js';
import { NOW, testApp, type TestApp } from '../support/app.js';
import { MailboxServer } from '../support/mailbox-server.js';
import type { Principal } from '../support/world.js';
import { type Answered, composed, postfixReport, replyMail } from './written-mails.js';

let t: TestApp;
let another: NestFastifyApplication;
let server: MailboxServer;
let lead: Principal;
let staff: Principal;
const log: string[] = [];

/** Another process on the same database. */
const oneMore = (settings = t.app.get(Settings)) =>
  createApp({ settings, clock: t.app.get(Clock), database: t.database, logger: makeLogger('silent') });

beforeAll(async () => {
  server = await MailboxServer.start();
  t = await testApp({ config: { imapUrl: server.url }, log: (line) => log.push(line) });
  lead = await t.world.seated('it-talent', 'lead');
  staff = await t.world.account({ role: 'coordinator' });
  another = await oneMore();
});
afterAll(async () => {
  await another.close();
  await t.close();
  await server.down();
});
beforeEach(async () => {
  t.setNow(NOW);
  t.database.onStatement = undefined;
  server.empty();
  await t.world.rows(`DELETE FROM mailbox RETURNING name`);
});

const read = (app = t.app) => app.get(MailboxReader).read();

let nth = 0;
/** Somebody who was invited, with what a calendar knows of it. */
async function invited(fields = {}) {
  nth += 1;
  const meeting = await t.world.meeting('it-talent', { state: 'invited', ics_sequence: 1, ...fields });
  const email = `kaethe.${nth}@firma.test`;
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

const put = async (reply: Answered) => server.put(await replyMail(reply));
async function answerOf({ meeting, participation }: Invited) {
  const { body } = await t.api.get(`/meetings/${meeting}`, { as: lead });
  return (body as { participations: { id: string; rsvp: string; version: number }[] }).participations.find(
    ({ id }) => id === participation,
  );
}
const mailbox = async () =>
  (
    (await t.api.get('/mail-settings', { as: staff })).body as {
      mailbox: { state: string; reason: string | null; failingSince: string | null; readAt: string | null };
    }
  ).mailbox;

/** A mail that went to that address. */
const sent = (address: string) =>
  t.world.insert('mail', {
    to_address: address,
    message_id: `<${address}@stadt.test>`,
    state: 'sent',
    handed_at: '2026-03-18T08:00:00Z',
    sent_at: '2026-03-18T08:00:01Z',
  });
const bounces = async () =>
  ((await t.api.get('/bounces', { as: staff })).body as { data: { address: string }[] }).data.map(
    ({ address }) => address,
  );

it('notes answers of calendars and marks their mails as read; what is for people stays as it is', async () => {
  const [one, other] = [await invited(), await invited()];
  const question = server.put(await composed({ subject: 'Frage', text: 'Wo ist der Eingang?' }));
  const first = await put({ ...one, partstat: 'DECLINED' });
  const strange = await put({ uid: 'someone-elses@calendar.test', email: one.email });
  const second = await put({ ...other, comment: 'Ich komme später' });
  await read();
  expect(await answerOf(one)).toMatchObject({ rsvp: 'declined', rsvpAt: '2026-03-18T08:55:00.000Z' });
  expect(await answerOf(other)).toMatchObject({ rsvp: 'accepted', rsvpNote: 'Ich komme später' });
  expect([first, second, question, strange].map(({ flags }) => flags.has('\\Seen'))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(await mailbox()).toMatchObject({ state: 'reading', readAt: NOW.toISOString(), failingSince: null });
  const [line] = await t.world.rows<{ kind: string }>(
    `SELECT actor_kind AS kind FROM audit_event WHERE record_id = $1 AND 'rsvp' = ANY(fields)`,
    one.participation,
  );
  expect(line?.kind).toBe('anonymous');
  expect(log.join('\n')).not.toMatch(/firma\.test|geheim|Größner/);
});

it('of answers that wait together the last one given counts, and of one that came before, nothing', async () => {
  const one = await invited();
  await put({ ...one, partstat: 'DECLINED', stamp: '20260318T085000Z' });
  await put({ ...one, partstat: 'ACCEPTED', stamp: '20260318T085030Z' });
  await put({ ...one, partstat: 'TENTATIVE', stamp: '20260318T084959Z' });
  await read();
  expect((await answerOf(one))?.rsvp).toBe('accepted');
});

it('a clock that is ahead keeps no later answer away', async () => {
  const one = await invited();
  await put({ ...one, stamp: '20270101T000000Z' });
  await read();
  t.setNow('2026-03-18T10:00:00Z');
  server.put(
    await replyMail({ ...one, partstat: 'DECLINED', stamp: '20260318T093000Z' }),
    new Date('2026-03-18T09:30:00Z'),
  );
  await read();
  t.setNow(NOW);
  expect((await answerOf(one))?.rsvp).toBe('declined');
});

it.each([
  ['to an earlier date', {}, { sequence: 0 }],
  ['to a cancelled meeting', { state: 'cancelled', cancel_reason: 'krank' }, {}],
  ['to a meeting that has begun', { state: 'in_progress' }, {}],
])('an answer %s changes nothing, and is no failure', async (_, fields, reply) => {
  const [one, other] = [await invited(fields), await invited()];
  const late = await put({ ...one, ...reply });
  await put(other);
  await read();
  const [row] = await t.world.rows<{ rsvp: string }>(
    `SELECT rsvp FROM participation WHERE id = $1`,
    one.participation,
  );
  expect(row?.rsvp).toBe('needs_action');
  expect(late.flags.has('\\Seen')).toBe(true);
  expect((await answerOf(other))?.rsvp).toBe('accepted');
  expect((await mailbox()).state).toBe('reading');
});

it('marks the address of a mail that came back, and says so of the mail', async () => {
  const id = await sent('weg@firma.test');
  const report = server.put(
    postfixReport({ messageId: '<weg@firma.test@stadt.test>', address: 'Weg@firma.test' }),
  );
  const forged = server.put(
    postfixReport({ messageId: '<weg@firma.test@stadt.test>', address: 'da@firma.test' }),
  );
  await read();
  expect((await t.api.get(`/mails/${id}`, { as: staff })).body).toMatchObject({
    state: 'bounced',
    reason: '5.1.1',
  });
  expect(await bounces()).toEqual(['weg@firma.test']);
  expect([report, forged].map(({ flags }) => flags.has('\\Seen'))).toEqual([true, false]);
});

it('a report on an earlier sending says nothing of a mail that was sent once more after it', async () => {
  const id = await sent('nochmal@firma.test');
  await t.world.rows(`UPDATE mail SET handed_at = '2026-03-18T08:59:00Z' WHERE id = $1 RETURNING id`, id);
  const report = { messageId: '<nochmal@firma.test@stadt.test>', address: 'nochmal@firma.test' };
  server.put(postfixReport(report), new Date('2026-03-18T08:40:00Z'));
  await read();
  expect((await t.api.get(`/mails/${id}`, { as: staff })).body).toMatchObject({ state: 'sent' });
  expect(await bounces()).not.toContain('nochmal@firma.test');
});

it('when a report came says the mailbox, whatever date its writer gave it', async () => {
  for (const [date, address] of [
    ['Sat, 13 Sep 275760 00:00:00 +0000', 'zukunft@firma.test'],
    ['Wed, 18 Mar 2015 08:40:00 +0000', 'vergangenheit@firma.test'],
  ] as const) {
    await sent(address);
    server.put(postfixReport({ messageId: `<${address}@stadt.test>`, address, date }));
  }
  await read();
  expect(await bounces()).toEqual(expect.arrayContaining(['zukunft@firma.test', 'vergangenheit@firma.test']));
});

describe('each mail has its effect once', () => {
  /** Statements after which the process is cut off. */
  const cutAt = (statement: RegExp) => {
    t.database.onStatement = (text) => {
      if (statement.test(text)) throw new Error('cut');
    };
  };
  const freed = () => t.setNow('2026-03-18T09:06:00Z');
  const changes = async ({ participation }: Invited) =>
    (
      await t.world.rows(
        `SELECT FROM audit_event WHERE record_id = $1 AND 'rsvp' = ANY(fields)`,
        participation,
      )
    ).length;

  it('where the process dies before what it did is committed: nothing of it stays, and the next one does it', async () => {
    const one = await invited();
    const mail = await put(one);
    cutAt(/last_uid = \$4/);
    await read();
    t.database.onStatement = undefined;
    expect((await answerOf(one))?.rsvp).toBe('needs_action');
    expect(await changes(one)).toBe(0);
    expect(mail.flags.size).toBe(0);
    freed();
    await read(another);
    expect((await answerOf(one))?.rsvp).toBe('accepted');
    expect(await changes(one)).toBe(1);
  });

  it('where it dies before the mail is marked as read: it is marked later, and not done again', async () => {
    const one = await invited();
    const mail = await put(one);
    server.before = (command) => {
      if (command.includes('STORE')) throw new Error('cut');
    };
    await read();
    expect([(await answerOf(one))?.rsvp, mail.flags.size]).toEqual(['accepted', 0]);
    expect((await mailbox()).state).toBe('failing');
    server.before = () => undefined;
    freed();
    await read(another);
    expect(mail.flags.has('\\Seen')).toBe(true);
    expect(await changes(one)).toBe(1);
  });

  it('where two processes read: the second one leaves it to the first', async () => {
    const one = await invited();
    await put(one);
    let opened = 0;
    server.before = (command) => {
      if (command.startsWith('SELECT')) opened += 1;
    };
    await Promise.all([read(), read(another)]);
    expect([opened, await changes(one)]).toEqual([1, 1]);
  });

  it('where one believed dead comes back: it leaves nothing of what another one has done', async () => {
    const one = await invited();
    await put(one);
    let isFirst = true;
    server.before = async (command) => {
      if (!command.includes('BODY.PEEK[]') || !isFirst) return;
      isFirst = false;
      freed();
      await read(another);
    };
    await read();
    expect([await changes(one), (await answerOf(one))?.rsvp]).toEqual([1, 'accepted']);
    expect((await mailbox()).state).toBe('reading');
  });

  it('where the server numbers its mails anew: all is read again, and nothing noted or marked twice', async () => {
    const one = await invited();
    await put(one);
    await sent('neu@firma.test');
    server.put(postfixReport({ messageId: '<neu@firma.test@stadt.test>', address: 'neu@firma.test' }));
    await read();
    const [bounce] = ((await t.api.get('/bounces?q=neu', { as: staff })).body as { data: { id: string }[] })
      .data;
    expect((await t.api.delete(`/bounces/${bounce?.id}`, { as: staff })).status).toBe(204);
    server.renumber();
    const other = await invited();
    await put(other);
    t.setNow('2026-03-18T09:06:00Z');
    await read();
    expect([await changes(one), (await answerOf(other))?.rsvp]).toEqual([1, 'accepted']);
    expect(await bounces()).not.toContain('neu@firma.test');
  });
});

describe('what is odd stops nothing else', () => {
  it('a mail that is larger than the server says is fetched no further than that is known', async () => {
    const one = await invited();
    server.put(Buffer.alloc(6 * 1024 * 1024, 'x'));
    await put(one);
    server.claimedSize = () => 100;
    await read();
    expect(await mailbox()).toMatchObject({ state: 'reading', reason: null });
    expect((await answerOf(one))?.rsvp).toBe('accepted');
  });

  it('a mail that is too large is not even fetched', async () => {
    const one = await invited();
    const large = server.put(Buffer.alloc(6 * 1024 * 1024, 'x'));
    await put(one);
    await read();
    expect((await answerOf(one))?.rsvp).toBe('accepted');
    expect(server.commands.filter((command) => command.includes('BODY'))).toEqual([
      expect.stringContaining(`FETCH ${large.uid + 1} `),
    ]);
  });

  it('a mail of hostile parts is passed over', async () => {
    const one = await invited();
    server.put(
      Array.from(
        { length: 5_000 },
        (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}`,
      ).join('\r\n'),
    );
    server.put('\0\0\0');
    await put(one);
    await read();
    expect((await answerOf(one))?.rsvp).toBe('accepted');
  });

  it('a mail at which we fail is tried in ten rounds, and then left alone', async () => {
    const [broken, one] = [await invited(), await invited()];
    await put(broken);
    await put(one);
    t.database.onStatement = (_, values) => {
      if (JSON.stringify(values ?? []).includes(broken.participation)) throw new Error('a fault of ours');
    };
    for (let round = 1; round <= 10; round += 1) await read();
    expect(await mailbox()).toMatchObject({ state: 'failing', reason: 'QueryFailedError' });
    await read();
    t.database.onStatement = undefined;
    expect((await answerOf(one))?.rsvp).toBe('accepted');
    expect((await mailbox()).state).toBe('reading');
  });

  it('of a mailbox that was never read, only the last thirty days count', async () => {
    const one = await invited();
    server.put(await replyMail(one), new Date('2026-02-01T08:00:00Z'));
    await read();
    await read();
    expect((await answerOf(one))?.rsvp).toBe('needs_action');
    expect(server.commands.filter((command) => command.includes('FETCH'))).toEqual([]);
  });
});

describe('a mailbox that cannot be read', () => {
  it.each([
    ['refuses the password', (url: string) => url.replace('geheim', 'falsch'), 'imap_sign_in'],
    ['has no such folder', (url: string) => url.replace('INBOX', 'Antworten'), 'imap_folder'],
    ['is nowhere', () => 'imap://a:b@127.0.0.1:9/INBOX', 'ECONNREFUSED'],
  ])('because it %s is said to the operator and to staff, until it can be', async (_, urlOf, reason) => {
    const settings = t.app.get(Settings);
    const failing = await oneMore(
      new Settings({ ...settings.config, imapUrl: urlOf(server.url) }, settings.secret),
    );
    await read(failing);
    const ready = await failing.inject('/health/ready');
    expect(ready.json()).toMatchObject({
      status: 'ok',
      mailbox: { state: 'failing', reason, failingSince: NOW.toISOString() },
    });
    await failing.close();
    await read();
    expect(await mailbox()).toMatchObject({ state: 'reading', reason: null });
  });

  it('because it hangs keeps no job waiting, and no process from ending', async () => {
    const ended = await oneMore();
    await t.world.insert('mail', { created_at: '2025-01-01T00:00:00Z' });
    const hanging = new Promise<void>((resolve) => {
      server.before = () => {
        resolve();
        return new Promise(() => undefined);
      };
    });
    ended.get(JobWorker).start();
    await hanging;
    await ended.close();
    expect(
      await t.world.rows(`SELECT FROM mail WHERE created_at < '2025-02-01' AND texts_deleted_at IS NULL`),
    ).toEqual([]);
    expect((await mailbox()).state).toBe('failing');
  });
});

it('nobody reads where none is set up, and that is said', async () => {
  const settings = t.app.get(Settings);
  const without = await oneMore(new Settings({ ...settings.config, imapUrl: null }, settings.secret));
  await read(without);
  expect(server.commands).toEqual([]);
  expect((await without.inject('/health/ready')).json()).toMatchObject({ mailbox: { state: 'off' } });
  await without.close();
});
