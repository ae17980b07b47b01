import { simpleParser } from 'mailparser';
import { JobWorker } from '../../src/jobs/job-worker.js';
import { Reminding } from '../../src/reminders/reminding.js';
import { testApp, type TestApp } from '../support/app.js';
import { MailServer } from '../support/mail-server.js';
import type { Principal } from '../support/world.js';

let t: TestApp;
let server: MailServer;
let rita: Principal;
let id: string;
let link: string;
let month: number;
/** Of 2026, their 10th a working day. */
const months = [2, 3, 6, 9];

const LEAD = 'leitung@firma.test';

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
  const lead = await t.world.seated('stem-education', 'lead');
  await t.world.rows(`UPDATE person SET email = $2 WHERE id = $1`, lead.personId, LEAD);
});
afterAll(async () => {
  await t.close();
  await server.down();
});

/** A task of which somebody was reminded, with the link in that mail; each on a day of its own. */
beforeEach(async () => {
  month = months.shift()!;
  t.setNow(day(10, 8));
  rita = await t.world.account();
  await t.world.rows(`UPDATE person SET email = 'rita@firma.test' WHERE id = $1`, rita.personId);
  id = await t.world.insert('action_item', {
    title: 'Plan',
    steering_group_id: await t.world.groupId('stem-education'),
    responsible_person_id: rita.personId,
    due_date: day(9),
  });
  await t.app.get(Reminding).run();
  const [mail] = await mailed('rita@firma.test');
  link = /task-link#(\S+)/.exec(mail!)![1]!;
  await t.world.rows(`UPDATE person SET email = NULL WHERE id = $1`, rita.personId);
});

/** A day of 2026, or a moment in it. */
function day(date: number, hour?: number): string {
  const [m, d] = [month, date].map((n) => String(n).padStart(2, '0'));
  return `2026-${m}-${d}${hour === undefined ? '' : `T0${hour}:00:00Z`}`;
}
/** What goes out now to this address. */
async function mailed(address = LEAD): Promise<string[]> {
  await t.app.get(JobWorker).runDue(true);
  const mails = server.received.splice(0).filter(({ to }) => to.join() === address);
  const all = await Promise.all(mails.map(({ raw }) => simpleParser(raw)));
  return all.filter(({ subject }) => !subject!.startsWith('Überblick')).map(({ text }) => text!);
}
const REASON = 'Erst nach den Ferien.';
const wish = (date: number, reason = REASON) =>
  t.api.post('/task-links/answers', { link, actionItemId: id, dueDate: day(date), reason });
async function wishSignedIn(date: number) {
  const { etag } = await t.api.get(`/action-items/${id}`, { as: rita });
  const answer = await t.api.post(
    `/action-items/${id}/date-wish`,
    { dueDate: day(date), reason: REASON },
    { as: rita, ifMatch: etag },
  );
  return { ...answer, isChanged: answer.etag !== etag };
}
const wished = () =>
  t.world.rows(
    `SELECT t.version, t.wished_due_date::text AS day, (SELECT count(*)::int FROM audit_event e
       WHERE e.record_id = t.id AND e.action = 'date_wished') AS said FROM action_item t WHERE t.id = $1`,
    id,
  );

describe('a wish for another date', () => {
  it('changes and tells nothing when it says the same again, by a link or signed in', async () => {
    expect((await wish(28)).status).toBe(200);
    expect(await mailed()).toHaveLength(1);
    for (let time = 0; time < 4; time++) expect((await wish(28)).status).toBe(200);
    expect(await wishSignedIn(28)).toMatchObject({ status: 200, isChanged: false });
    expect(await wished()).toEqual([{ version: 2, day: day(28), said: 1 }]);
    expect(await mailed()).toEqual([]);
    expect((await wish(28, 'Erst nach dem Urlaub.')).status).toBe(200);
    expect(await mailed()).toEqual([expect.stringContaining('Erst nach dem Urlaub.')]);
  });

  it('is taken by links three times in 24 hours; then the last one stays, which may be said again or signed in', async () => {
    for (const one of [26, 27, 28]) {
      expect((await wish(one)).status).toBe(200);
      expect(await mailed()).toHaveLength(1);
    }
    const refused = { status: 409, body: { code: 'too_many_date_wishes' } };
    expect(await wish(25)).toMatchObject(refused);
    expect((await wish(28)).status).toBe(200);
    expect(await wished()).toEqual([{ version: 4, day: day(28), said: 3 }]);
    expect(await mailed()).toEqual([]);
    expect(await wishSignedIn(24)).toMatchObject({ status: 200, isChanged: true });
    t.setNow(day(11, 7));
    expect(await wish(25)).toMatchObject(refused);
    t.setNow(day(11, 8));
    expect((await wish(25)).status).toBe(200);
  });

  it('is taken three times of many at once', async () => {
    const answers = await Promise.all([23, 24, 25, 26, 27, 28].map((one) => wish(one)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(3);
    expect(await wished()).toMatchObject([{ version: 4, said: 3 }]);
  });

  it('is told once where another one took its place before the mail was written', async () => {
    await wish(27);
    await wish(28);
    expect(await mailed()).toEqual([expect.stringMatching(/Gewünscht: 28\./)]);
  });
});
