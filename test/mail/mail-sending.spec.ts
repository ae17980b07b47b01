import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../src/app.js';
import { Clock } from '../../src/common/clock.js';
import { newId } from '../../src/common/ids.js';
import { makeLogger } from '../../src/common/logger.js';
import { Settings } from '../../src/config/settings.js';
import { JobQueue } from '../../src/jobs/job-queue.js';
import { JobWorker } from '../../src/jobs/job-worker.js';
import { MailTexts } from '../../src/mail/mail-texts.js';
import { MailSending } from '../../src/mail/mail-sending.js';
import { invitation } from '../../src/meeting-papers/invitation-templates.js';
import { Mails, type Outgoing } from '../../src/mail/outgoing.js';
import { NOW, testApp, type TestApp } from '../support/app.js';
import { MailServer } from '../support/mail-server.js';
import type { Principal } from '../support/world.js';

let t: TestApp;
let another: NestFastifyApplication;
let server: MailServer;
let lead: Principal;
const log: string[] = [];

beforeAll(async () => {
  server = await MailServer.start();
  t = await testApp({
    config: { smtpUrl: server.url, mailFrom: 'allianz@stadt.test', mailPerMinute: 100_000 },
    log: (line) => log.push(line),
  });
  lead = await t.world.account({ role: 'alliance_lead' });
  another = await createApp({
    settings: t.app.get(Settings),
    clock: t.app.get(Clock),
    database: t.database,
    logger: makeLogger('silent'),
  });
});
afterAll(async () => {
  await another.close();
  await t.close();
  await server.down();
});
beforeEach(() => {
  t.setNow(NOW);
  server.judge = () => null;
  server.received.length = 0;
});

const run = (early = false) => t.app.get(JobWorker).runDue(early);

const mail = (fields: Partial<Outgoing> = {}): Outgoing => ({
  kind: 'invitation',
  once: newId(),
  to: { name: 'Käthe Größner', address: 'kaethe@firma.test', personId: null },
  senderName: 'IT-Fachkräfte',
  meetingId: null,
  letter: {
    kind: {
      ...invitation,
      default: {
        ...invitation.default,
        de: { subject: 'Einladung – Übung', text: 'Guten Tag <b>Käthe</b>,' },
      },
    },
    language: 'de',
    values: {},
    ending: [],
  },
  ...fields,
});
const post = (...mails: Outgoing[]) => t.database.transaction((em) => t.app.get(Mails).post(em, mails));

interface Row {
  id: string;
  state: string;
  reason: string | null;
  tries: number;
}
async function newest(): Promise<Row> {
  const { body } = await t.api.get('/mails?limit=1', { as: lead });
  return (body as { data: [Row] }).data[0];
}

/** As the worker does of what a dead process held, some minutes later. */
async function freeJobs() {
  await t.world.rows(`UPDATE pgboss.job SET started_on = now() - interval '1 hour' WHERE state = 'active'`);
  await t.app.get(JobQueue).maintain();
}

it('sends a mail once it is committed, and says so', async () => {
  await post(mail());
  expect(await newest()).toMatchObject({ state: 'waiting', tries: 0 });
  await run();
  expect(server.received).toMatchObject([{ from: 'allianz@stadt.test', to: ['kaethe@firma.test'] }]);
  expect(server.received[0]!.raw).toMatch(/^From: =\?UTF-8\?.* <allianz@stadt\.test>\r$/m);
  expect(server.received[0]!.raw).toMatch(/^Message-ID: <[0-9a-f-]+@stadt\.test>\r$/m);
  const { id, state } = await newest();
  expect(state).toBe('sent');
  const whole = (await t.api.get(`/mails/${id}`, { as: lead })).body as { text: string; html: string };
  expect(whole.text).toBe('Guten Tag <b>Käthe</b>,');
  expect(whole.html).not.toContain('<b>');
});

it('sends nothing of a transaction that is rolled back', async () => {
  await t.database
    .transaction(async (em) => {
      await t.app.get(Mails).post(em, [mail()]);
      throw new Error('no');
    })
    .catch(() => undefined);
  expect(await run(true)).toBe(0);
  expect(server.received).toEqual([]);
});

it('tells the same once, however often it is posted', async () => {
  const once = newId();
  await post(mail({ once }), mail());
  await post(mail({ once }));
  await run();
  expect(server.received).toHaveLength(2);
});

describe('a server that does not take it', () => {
  it('is asked again after a pause where it is down, until it is up', async () => {
    await server.down();
    await post(mail());
    for (let tries = 1; tries <= 5; tries += 1) {
      await run(true);
      expect(await newest()).toMatchObject({
        state: 'waiting',
        reason: expect.stringMatching(/^E/) as string,
        tries,
      });
    }
    // Before its pause is over nobody asks.
    expect(await run()).toBe(0);
    await server.up();
    await run(true);
    expect(server.received).toHaveLength(1);
    expect(await newest()).toMatchObject({ state: 'sent', reason: null, tries: 6 });
  });

  it('is asked again where it refuses for now, and not where it refuses for good', async () => {
    await post(mail());
    server.judge = () => ({ code: 451 });
    await run();
    expect(await newest()).toMatchObject({ state: 'waiting', reason: 'smtp_451' });
    server.judge = () => ({ code: 550 });
    await run(true);
    expect(await newest()).toMatchObject({ state: 'failed', reason: 'smtp_550' });
    server.judge = () => null;
    expect(await run(true)).toBe(0);
    expect(server.received).toEqual([]);
  });

  it('has failed for good after fourteen tries; somebody may have it sent once more', async () => {
    await post(mail());
    server.judge = () => ({ code: 451 });
    for (let tries = 0; tries < 14; tries += 1) await run(true);
    const failed = await newest();
    expect(failed).toMatchObject({ state: 'failed', reason: 'smtp_451', tries: 14 });
    expect(await run(true)).toBe(0);
    server.judge = () => null;
    const again = await t.api.post(`/mails/${failed.id}/sending`, {}, { as: lead });
    expect(again).toMatchObject({ status: 200, body: { state: 'waiting' } });
    await run();
    expect(server.received).toHaveLength(1);
    const twice = await t.api.post(`/mails/${failed.id}/sending`, {}, { as: lead });
    expect(twice).toMatchObject({ status: 409, body: { code: 'mail_not_failed' } });
  });
});

describe('whatever is cut in between', () => {
  it('nothing goes out twice, and what is not known to be out is shown: at every statement', async () => {
    let statements = 0;
    await post(mail());
    t.database.onStatement = () => (statements += 1);
    await run(true);
    t.database.onStatement = undefined;
    const results: string[] = [];
    for (let at = 1; at <= statements; at += 1) {
      await post(mail());
      server.received.length = 0;
      let count = 0;
      t.database.onStatement = () => {
        count += 1;
        if (count >= at) throw new Error('cut');
      };
      await run(true).catch(() => undefined);
      t.database.onStatement = undefined;
      // A process that was killed has forgotten what the server took.
      (Reflect.get(t.app.get(MailSending), 'taken') as Set<string>).clear();
      await freeJobs();
      await run(true);
      const { state } = await newest();
      results.push(`${state} ${server.received.length}`);
    }
    expect(results.every((result) => ['sent 1', 'unclear 0', 'unclear 1'].includes(result))).toBe(true);
    // Only between the last byte and the note of it nobody can know.
    const unclear = results.filter((result) => result.startsWith('unclear'));
    expect(unclear.length).toBeGreaterThan(0);
    expect(unclear.length).toBeLessThan(results.length / 2);
    expect(statements).toBeGreaterThan(12);
  });

  it('a process that lives on tells the database later what the server took meanwhile', async () => {
    await post(mail());
    t.database.onStatement = (text) => {
      if (text.includes('sent_at = CASE')) throw new Error('cut');
    };
    await run();
    t.database.onStatement = undefined;
    expect((await newest()).state).toBe('waiting');
    await run(true);
    expect(await newest()).toMatchObject({ state: 'sent' });
    expect(server.received).toHaveLength(1);
  });
});

it('two processes send each mail once between them', async () => {
  await post(...Array.from({ length: 30 }, () => mail()));
  await Promise.all([run(), another.get(JobWorker).runDue()]);
  expect(server.received).toHaveLength(30);
  expect(new Set(server.received.map(({ raw }) => /^Message-ID: (.*)\r$/m.exec(raw)?.[1])).size).toBe(30);
});

it('a try that was given up for dead ends without its last byte', async () => {
  await post(mail());
  const row = await newest();
  server.judge = () => null;
  let stolen = false;
  t.database.onStatement = (text, values) => {
    // Another process takes it over while this one speaks to the server.
    if (stolen || !text.includes('SET handed_at = $3')) return;
    stolen = true;
    t.database.onStatement = undefined;
    (values as unknown[])[1] = newId();
  };
  await run();
  expect(server.received).toEqual([]);
  expect((await newest()).id).toBe(row.id);
});

it('deletes the texts after 90 days, and keeps that it was sent', async () => {
  await post(mail());
  await run();
  const { id } = await newest();
  const deleteAt = async (moment: string) => {
    t.setNow(moment);
    await t.app.get(MailTexts).deleteOld();
    t.setNow(NOW);
  };
  await deleteAt('2026-06-15T09:00:00Z');
  expect((await t.api.get(`/mails/${id}`, { as: lead })).body).toMatchObject({
    text: expect.any(String) as string,
  });
  await deleteAt('2026-06-17T09:00:00Z');
  expect((await t.api.get(`/mails/${id}`, { as: lead })).body).toMatchObject({
    text: null,
    html: null,
    state: 'sent',
    toName: 'Käthe Größner',
  });
});

it('logs nobody’s name or address', () => {
  expect(log.length).toBeGreaterThan(0);
  expect(log.join('\n')).not.toMatch(/kaethe|Größner|firma\.test/);
});
