import { type ParsedMail, simpleParser } from 'mailparser';
import { JobWorker } from '../../src/jobs/job-worker.js';
import { NOW, testApp, type TestApp } from '../support/app.js';
import { MailServer } from '../support/mail-server.js';
import { textOf } from '../support/pdf.js';
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
      publicUrl: 'https://crm.test',
    },
    logLevel: 'silent',
  });
  lead = await t.world.seated('stem-education', 'lead');
});
afterAll(async () => {
  await t.close();
  await server.down();
});
beforeEach(async () => {
  t.setNow(NOW);
  await t.world.rows(`UPDATE steering_group SET review_days = 14 WHERE slug = 'stem-education'`);
  await mailed();
});

/** What came since the last look, by address. */
async function mailed(): Promise<Map<string, ParsedMail>> {
  await t.app.get(JobWorker).runDue(true);
  const received = server.received.splice(0);
  const all = await Promise.all(
    received.map(async ({ to, raw }) => [to.join(), await simpleParser(raw)] as const),
  );
  expect(new Set(all.map(([to]) => to)).size).toBe(all.length);
  return new Map(all.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const invited = { invited_at: '2026-03-01T12:00:00Z' };
let groups = 0;

/** A held meeting with a draft: an invited member with an account, who was absent; one without; guests. */
async function minutes(state: 'draft' | 'approved' = 'draft') {
  groups += 1;
  const meetingId = await t.world.meeting('stem-education', { state: 'held', title: `Treffen ${groups}` });
  await t.world.agendaItem(meetingId, 1, { notes: 'Die Schulen melden 40 Plätze.', was_discussed: true });
  const member = await t.world.seated('stem-education', 'member');
  const mail = (who: string) => `${who}${groups}@firma.test`;
  await t.world.rows(
    `UPDATE person SET email = $2, family_name = 'Konto' WHERE id = $1`,
    member.personId,
    mail('konto'),
  );
  const none = await t.world.person({ email: mail('ohne'), language: 'en', family_name: 'Muster' });
  const add = (fields: object) => t.world.participation(meetingId, fields as never);
  await add({ ...invited, person_id: member.personId, attendance: 'absent' });
  await add({ ...invited, person_id: none, attendance: 'present' });
  await add({ guest_name: 'Gast Spontan', guest_email: mail('spontan'), attendance: 'present' });
  await add({ guest_name: 'Gast Fort', guest_email: mail('fort'), attendance: 'absent' });
  await add({ ...invited, guest_name: 'Gast Stumm', attendance: 'present' });
  const outside = await t.world.account({ membership: null });
  await t.world.rows(`UPDATE person SET email = $2 WHERE id = $1`, outside.personId, mail('aussen'));
  await add({ ...invited, person_id: outside.personId, attendance: 'present' });
  const id = await t.world.minutes(meetingId, state);
  return { id, meetingId, mail };
}

async function step(id: string, noun: string, body: object = {}) {
  const as = { token: await t.world.signIn(lead.accountId) };
  const { etag } = await t.api.get(`/minutes/${id}`, { as });
  const answer = await t.api.post(`/minutes/${id}/${noun}`, body, { as, ifMatch: etag });
  expect(answer.status).toBe(200);
}
const approve = async (id: string) => {
  t.setNow('2026-04-20T08:00:00Z');
  await step(id, 'approval');
};

describe('minutes in review', () => {
  it('go to everybody who was invited, with the deadline: into the application or by a link of their own', async () => {
    const { id, mail } = await minutes();
    await step(id, 'review');
    const came = await mailed();
    expect([...came.keys()]).toEqual([mail('aussen'), mail('konto'), mail('ohne')]);
    const konto = came.get(mail('konto'))!;
    expect(konto.subject).toMatch(/^Bitte prüfen: Protokoll der Sitzung am .* 2026 – MINT-Bildung: Treffen/);
    expect(konto.text).toContain('bis Mittwoch, 1. April 2026, 10:00 Uhr Einwand');
    expect(konto.text).toContain(`https://crm.test/minutes/${id}`);
    expect(konto.attachments).toEqual([]);
    const ohne = came.get(mail('ohne'))!;
    expect(ohne.text).toContain('object by Wednesday, 1 April 2026, 10:00');
    const link = /https:\/\/crm\.test\/objection#(\S+)/.exec(ohne.text!)![1];
    const read = await t.api.post('/objection-links/reading', { link });
    expect(read).toMatchObject({ status: 200, body: { id, state: 'in_review' } });
    // Their account reads no minutes of this group: the mail promises nothing that is refused.
    expect(came.get(mail('aussen'))!.text).toContain('wenden Sie sich bitte an die Leitung');
    const kept = JSON.stringify(await t.world.rows(`SELECT to_jsonb(ma) FROM mail ma`));
    expect(kept).not.toContain(link);
  });

  it('are told once a review: not again by other changes, but again after they were a draft', async () => {
    const { id, mail } = await minutes();
    await step(id, 'review');
    expect((await mailed()).size).toBe(3);
    await step(id, 'return', { reason: 'Zahlen' });
    expect((await mailed()).size).toBe(0);
    t.setNow('2026-03-19T09:00:00Z');
    await step(id, 'review');
    expect((await mailed()).get(mail('konto'))!.text).toContain('bis Donnerstag, 2. April 2026');
    const [{ count }] = (await t.world.rows(`SELECT count(*)::int AS count FROM mail`)) as [
      { count: number },
    ];
    await t.world.rows(`INSERT INTO audit_event
      SELECT (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid()))).* FROM audit_event e
      WHERE e.record_id = '${id}' AND e.action = 'review_started'`);
    expect((await mailed()).size).toBe(0);
    expect(await t.world.rows(`SELECT count(*)::int AS count FROM mail`)).toEqual([{ count }]);
  });

  it('that were taken back before the job came are told to nobody', async () => {
    const { id } = await minutes();
    await step(id, 'review');
    await step(id, 'return', { reason: 'Zahlen' });
    expect((await mailed()).size).toBe(0);
  });

  it('name no deadline where nobody can object, and ask nobody when it is over', async () => {
    const { id, mail } = await minutes();
    await t.world.rows(`UPDATE steering_group SET review_days = 0 WHERE slug = 'stem-education'`);
    await step(id, 'review');
    expect((await mailed()).get(mail('konto'))!.text).toContain('keine Frist für Einwände');
    await t.world.rows(`UPDATE steering_group SET review_days = 14 WHERE slug = 'stem-education'`);
    const late = await minutes();
    await step(late.id, 'review');
    t.setNow('2026-04-05T09:00:00Z');
    expect((await mailed()).size).toBe(0);
  });
});

describe('approved minutes', () => {
  it('are of the day on which the meeting was held, also where it had been planned for another', async () => {
    const { id, meetingId, mail } = await minutes();
    await t.world.rows(
      `UPDATE meeting SET actual_start = '2026-02-03T15:00Z', actual_end = '2026-02-03T16:00Z' WHERE id = $1`,
      meetingId,
    );
    await step(id, 'review');
    expect((await mailed()).get(mail('konto'))!.subject).toContain('Sitzung am 3. Februar 2026');
    await approve(id);
    const ohne = (await mailed()).get(mail('ohne'))!;
    expect(ohne.subject).toContain('meeting on 3 February 2026');
    expect(ohne.attachments[0]!.filename).toContain('2026-02-03');
  });

  it('go to everybody who was invited or came: a link for an account that reads them, the PDF for all others', async () => {
    const { id, mail } = await minutes();
    await step(id, 'review');
    await mailed();
    await approve(id);
    const came = await mailed();
    expect([...came.keys()]).toEqual([mail('aussen'), mail('konto'), mail('ohne'), mail('spontan')]);
    const konto = came.get(mail('konto'))!;
    expect(konto.subject).toMatch(/^Protokoll der Sitzung am .* – MINT-Bildung: Treffen/);
    expect(konto.text).toContain(`https://crm.test/minutes/${id}`);
    expect(konto.attachments).toEqual([]);
    for (const who of ['aussen', 'ohne', 'spontan']) {
      const { attachments, text } = came.get(mail(who))!;
      expect(attachments).toMatchObject([{ contentType: 'application/pdf' }]);
      expect(attachments[0]!.filename).toMatch(/^protokoll-2026-\d\d-\d\d-stem-education\.pdf$/);
      expect(text).not.toContain('https://');
      const said = await textOf(attachments[0]!.content);
      expect(said).toContain('40 Plätze');
      expect(said).not.toContain('firma.test');
    }
    expect(came.get(mail('ohne'))!.text).toContain('You find them attached');
    await step(id, 'publication');
    expect((await mailed()).size).toBe(0);
  });

  it('are told again when a correction is approved, with its reason, and the version of then', async () => {
    const { id, mail } = await minutes();
    await step(id, 'review');
    await approve(id);
    await mailed();
    await step(id, 'corrections', { reason: 'Zahl der Plätze' });
    await step(id, 'review');
    expect((await mailed()).get(mail('ohne'))!.text).toContain('are to be corrected');
    t.setNow('2026-06-20T08:00:00Z');
    await step(id, 'approval');
    const ohne = (await mailed()).get(mail('ohne'))!;
    expect(ohne.subject).toContain('Corrected minutes');
    expect(ohne.text).toContain('Zahl der Plätze');
    expect(await textOf(ohne.attachments[0]!.content)).toMatch(/Fassung 2|Version 2/);
  });

  it('of a mail that waited while they were corrected go as the version that it tells of', async () => {
    const { id, mail } = await minutes();
    await step(id, 'review');
    await mailed();
    server.judge = () => ({ code: 451 });
    await approve(id);
    await t.app.get(JobWorker).runDue();
    await step(id, 'corrections', { reason: 'Zahl' });
    server.judge = () => null;
    const { attachments } = (await mailed()).get(mail('spontan'))!;
    expect(await textOf(attachments[0]!.content)).not.toContain('Entwurf');
  });

  it('that were approved before there were such mails are not mailed when they are published', async () => {
    const { id } = await minutes('approved');
    await step(id, 'publication');
    expect((await mailed()).size).toBe(0);
  });

  it('name the file where the mail is read, and say nothing of it in any row', async () => {
    const { id, mail } = await minutes();
    await step(id, 'review');
    await approve(id);
    await mailed();
    const [{ id: one }] = (await t.world.rows(
      `SELECT id FROM mail WHERE to_address = $1 AND kind = 'minutes_approved'`,
      mail('ohne'),
    )) as [{ id: string }];
    const as = await t.world.account({ role: 'coordinator' });
    expect((await t.api.get(`/mails/${one}`, { as })).body.attachmentName).toMatch(/^protokoll-.*\.pdf$/);
  });
});
