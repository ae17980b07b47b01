import { type ParsedMail, simpleParser } from 'mailparser';
import { JobWorker } from '../../src/jobs/job-worker.js';
import { Reminding } from '../../src/reminders/reminding.js';
import { testApp, type TestApp } from '../support/app.js';
import { MailServer } from '../support/mail-server.js';

let t: TestApp;
let server: MailServer;

beforeAll(async () => {
  server = await MailServer.start();
  t = await testApp({
    config: {
      smtpUrl: server.url,
      mailFrom: 'allianz@stadt.test',
      mailPerMinute: 100_000,
      publicUrl: 'https://crm.test',
    },
    logLevel: 'silent',
  });
});
afterAll(async () => {
  await t.close();
  await server.down();
});

const all = { switchedOff: [], pauseStartDate: null, pauseEndDate: null };

/** A reminder that somebody got on this day. */
async function reminded(day: string): Promise<{ personId: string; mail: ParsedMail; raw: string }> {
  const email = `m${day}@firma.test`;
  const personId = await t.world.person({ email });
  await t.world.insert('action_item', {
    title: 'Plan',
    steering_group_id: await t.world.groupId('it-talent'),
    responsible_person_id: personId,
    due_date: day,
  });
  t.setNow(`${day}T09:00:00Z`);
  await t.world.rows(`DELETE FROM reminder_day`);
  await t.world.rows(`INSERT INTO reminder_day (day, run_at) VALUES ($1::date - 5, now())`, day);
  await t.app.get(Reminding).run();
  await t.app.get(JobWorker).runDue(true);
  const { raw } = server.received.splice(0).find(({ to }) => to.join() === email)!;
  return { personId, raw, mail: await simpleParser(raw) };
}
const wordIn = (mail: ParsedMail) => /https:\/\/crm\.test\/mail-wishes#(\S+)/.exec(mail.text!)![1]!;
const wishesOf = (personId: string) =>
  t.world.rows(`SELECT switched_off AS off FROM mail_wish WHERE person_id = $1`, personId);

describe('a mail that can be switched off', () => {
  it('is switched off by mail programs in one step, whatever body they send (RFC 8058), as often as they like', async () => {
    const { personId, mail, raw } = await reminded('2026-03-16');
    const list = mail.headers.get('list') as unknown as { unsubscribe: { url: string } };
    const { url } = list.unsubscribe;
    expect(url).toBe(`https://crm.test/api/v1/mail-wishes/${wordIn(mail)}`);
    expect(raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r?$/m);
    const path = new URL(url).pathname;
    for (let time = 0; time < 2; time++) {
      const answer = await fetch(t.address + path, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'List-Unsubscribe=One-Click',
      });
      expect(answer.status).toBe(204);
    }
    expect(await wishesOf(personId)).toEqual([{ off: ['task_reminder'] }]);
    expect(
      await t.world.rows(
        `SELECT action, actor_kind, fields FROM audit_event WHERE record_type = 'mail_wish' AND record_id = $1`,
        personId,
      ),
    ).toEqual([{ action: 'changed', actor_kind: 'anonymous', fields: ['switchedOff'] }]);
    expect((await fetch(t.address + path)).status).toBe(404);
  });

  it('has a link to a page that shows what is switched off, and switches it on again', async () => {
    const { mail, personId } = await reminded('2026-03-17');
    const link = wordIn(mail);
    expect((await t.api.post('/mail-wishes/reading', { link })).body).toEqual(all);
    const off = { switchedOff: ['task_reminder'], pauseStartDate: '2026-07-01', pauseEndDate: '2026-07-20' };
    expect((await t.api.post('/mail-wishes/changes', { link, ...off })).body).toEqual(off);
    expect(await wishesOf(personId)).toEqual([{ off: ['task_reminder'] }]);
    expect((await t.api.post('/mail-wishes/changes', { link, switchedOff: [] })).body).toEqual(all);
    const wrong = link.slice(0, -1) + (link.endsWith('A') ? 'B' : 'A');
    for (const bad of [wrong, 'x', link.slice(0, 40), 'a'.repeat(75)]) {
      const refused = { status: 404, body: { code: 'mail_link_not_usable' } };
      expect(await t.api.post('/mail-wishes/reading', { link: bad })).toMatchObject(refused);
      expect(await t.api.post('/mail-wishes/changes', { link: bad, switchedOff: [] })).toMatchObject(refused);
      expect((await t.api.post(`/mail-wishes/${bad}`, undefined)).status).toBe(404);
    }
    const tasks = /task-link#(\S+)/.exec(mail.text!)![1]!;
    expect((await t.api.post('/mail-wishes/reading', { link: tasks })).status).toBe(404);
    expect((await t.api.post('/task-links/reading', { link })).status).toBe(404);
  });
});

describe('a pause that is ended early', () => {
  it.each([
    ['today', { pauseStartDate: '2026-06-05', pauseEndDate: '2026-06-08' }],
    ['as if there had been none', { pauseStartDate: null, pauseEndDate: null }],
  ])('is made up for once, ended %s after the run of the day', async (_how, ended) => {
    t.setNow('2026-06-04T09:00:00Z');
    await t.world.rows(`DELETE FROM reminder_day`);
    const as = await t.world.account();
    const want = async (moment: string, pause: object) => {
      t.setNow(moment);
      const body = { switchedOff: [], ...pause };
      const by = { token: await t.world.signIn(as.accountId) };
      expect((await t.api.put('/me/mail-wishes', body, { as: by })).status).toBe(200);
    };
    const mailsAfter = async (moment: string) => {
      t.setNow(moment);
      await t.app.get(Reminding).run();
      return (await t.world.rows(`SELECT id FROM mail WHERE person_id = $1`, as.personId)).length;
    };
    const email = `fort-${as.personId}@firma.test`;
    await t.world.rows(`UPDATE person SET email = $2 WHERE id = $1`, as.personId, email);
    await t.world.insert('action_item', {
      title: 'Plan',
      steering_group_id: await t.world.groupId('it-talent'),
      responsible_person_id: as.personId,
      due_date: '2026-06-11',
    });
    await want('2026-06-05T05:00:00Z', { pauseStartDate: '2026-06-05', pauseEndDate: '2026-06-20' });
    expect(await mailsAfter('2026-06-05T06:00:00Z')).toBe(0);
    // Three days before is Monday, the 8th.
    expect(await mailsAfter('2026-06-08T06:00:00Z')).toBe(0);
    await want('2026-06-08T09:00:00Z', ended);
    expect(await mailsAfter('2026-06-09T06:00:00Z')).toBe(1);
    expect(await mailsAfter('2026-06-10T06:00:00Z')).toBe(1);
  });
});

describe('what I want', () => {
  it('is mine: all at first, whole pauses only, known kinds only', async () => {
    t.setNow('2026-03-18T09:00:00Z');
    const [one, other] = [await t.world.account(), await t.world.account()];
    expect((await t.api.get('/me/mail-wishes', { as: one })).body).toEqual(all);
    const wish = { switchedOff: ['lead_digest'], pauseStartDate: '2026-07-01', pauseEndDate: '2026-07-20' };
    expect(await t.api.put('/me/mail-wishes', wish, { as: one })).toMatchObject({ status: 200, body: wish });
    expect((await t.api.get('/me/mail-wishes', { as: other })).body).toEqual(all);
    for (const [bad, pointer] of [
      [{ pauseStartDate: '2026-07-01' }, '/pauseEndDate'],
      [{ pauseStartDate: '2026-07-01', pauseEndDate: '2026-07-01' }, '/pauseEndDate'],
      [{ switchedOff: ['invitation'] }, '/switchedOff/0'],
    ] as const) {
      const refused = await t.api.put('/me/mail-wishes', { switchedOff: [], ...bad }, { as: one });
      expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer }] } });
    }
    expect((await t.api.get('/me/mail-wishes', { as: one })).body).toEqual(wish);
  });
});
