import { type ParsedMail, simpleParser } from 'mailparser';
import { JobWorker } from '../../src/jobs/job-worker.js';
import { testApp, type TestApp } from '../support/app.js';
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

interface Came {
  to: string;
  mail: ParsedMail;
}
async function mailed(): Promise<Came[]> {
  await t.app.get(JobWorker).runDue();
  const all = server.received.splice(0).map(async ({ to, raw }) => ({
    to: to.join(),
    mail: await simpleParser(raw),
  }));
  return (await Promise.all(all)).sort((a, b) => (a.to < b.to ? -1 : 1));
}

let number = 0;
/** An invited meeting with an item on its agenda, of which everybody was mailed. */
async function invited(guests = 1): Promise<{ id: string; addresses: string[]; item: string }> {
  const id = await t.world.meeting('it-talent', {
    planned_start: '2026-04-15T14:00:00Z',
    planned_end: '2026-04-15T16:00:00Z',
  });
  const addresses: string[] = [];
  for (let guest = 0; guest < guests; guest++) {
    number += 1;
    addresses.push(`g${String(number).padStart(3, '0')}@firma.test`);
    await t.world.participation(id, {
      guest_name: `Gast ${number}`,
      guest_email: addresses.at(-1),
      meeting_role: 'guest',
    });
  }
  const item = await t.world.agendaItem(id, 1, { title: 'Begrüßung', duration_minutes: null });
  await invite(id);
  await mailed();
  return { id, addresses, item };
}
async function invite(id: string) {
  const { etag } = await t.api.get(`/meetings/${id}`, { as: lead });
  const answer = await t.api.post(`/meetings/${id}/invitation`, {}, { as: lead, ifMatch: etag });
  expect(answer.status).toBe(200);
}
async function changeItem(item: string, fields: object) {
  const path = `/agenda-items/${item}`;
  const read = await t.world.rows(`SELECT version FROM agenda_item WHERE id = $1`, item);
  const ifMatch = `"${(read as [{ version: number }])[0].version}"`;
  expect((await t.api.patch(path, fields, { as: lead, ifMatch })).status).toBe(200);
}
const press = (id: string, as: Principal = lead) => t.api.post(`/meetings/${id}/agenda-mails`, {}, { as });
/** Somebody who runs another group, and sits in this one. */
async function leadElsewhere(): Promise<Principal> {
  const both = await t.world.seated('stem-education', 'lead');
  await t.world.seat('it-talent', both.personId, both.organisationId, 'member');
  return both;
}
const agendaIn = async (id: string) => {
  const { body } = await t.api.get(`/meetings/${id}/invitation-preview`, { as: lead });
  return (body as { agenda: object }).agenda;
};

describe('an agenda that is mailed anew', () => {
  it('goes to everybody invited, without an entry for the calendar, in the thread of the invitation', async () => {
    const { id, addresses, item } = await invited(2);
    await changeItem(item, { title: 'Begrüßung & Neues', durationMinutes: 15 });
    await t.world.participation(id, { guest_name: 'Ohne Adresse', meeting_role: 'guest' });
    await invite(id);
    expect(await agendaIn(id)).toEqual({ mails: 2, knowing: 0 });
    expect(await press(id)).toMatchObject({
      status: 200,
      body: { sent: 2, knowing: 0, withoutAddress: [{ name: 'Ohne Adresse' }], leaves: true },
    });
    const came = await mailed();
    expect(came.map(({ to }) => to)).toEqual(addresses);
    const { mail } = came[0]!;
    expect(mail.subject).toMatch(/^Neue Tagesordnung: Sitzung am 15\. April 2026/);
    expect(mail.text).toContain('1. Begrüßung & Neues (15 Minuten)');
    expect(mail.html).toContain('Neues (15 Minuten)');
    expect(mail.text).not.toContain('Bescheid');
    expect(mail.attachments).toEqual([]);
    expect(mail.inReplyTo).toBeDefined();
  });

  it('reaches nobody twice: a second press, two tabs at once, an agenda that was told already', async () => {
    const { id, item } = await invited();
    expect((await press(id)).body).toMatchObject({ sent: 0, knowing: 1 });
    await changeItem(item, { title: 'B' });
    const both = await Promise.all([press(id), press(id)]);
    expect(both.map(({ body }) => (body as { sent: number }).sent).sort()).toEqual([0, 1]);
    expect((await press(id)).body).toMatchObject({ sent: 0, knowing: 1 });
    expect(await mailed()).toHaveLength(1);
  });

  it('tells also of another address to dial in', async () => {
    const { id } = await invited();
    const { etag } = await t.api.get(`/meetings/${id}`, { as: lead });
    const joinUrl = 'https://meet.test/neu';
    expect((await t.api.patch(`/meetings/${id}`, { joinUrl }, { as: lead, ifMatch: etag })).status).toBe(200);
    expect((await press(id)).body).toMatchObject({ sent: 1 });
    expect((await mailed())[0]?.mail.text).toContain(joinUrl);
    expect((await press(id)).body).toMatchObject({ sent: 0 });
  });

  it('goes out again when it becomes what it was', async () => {
    const { id, item } = await invited();
    for (const title of ['B', 'Begrüßung', 'B', 'Begrüßung']) {
      await changeItem(item, { title });
      expect((await press(id)).body).toMatchObject({ sent: 1 });
    }
    expect(await mailed()).toHaveLength(4);
  });

  it('is in the invitation of who comes later, and of who is told of a move', async () => {
    const { id, item } = await invited();
    await changeItem(item, { title: 'Neu' });
    await t.world.participation(id, { guest_name: 'Spät', guest_email: 'spaet@firma.test' });
    await invite(id);
    const { etag } = await t.api.get(`/meetings/${id}`, { as: lead });
    await t.api.patch(`/meetings/${id}`, { location: 'Anderswo' }, { as: lead, ifMatch: etag });
    // Before the jobs ran: both are told by their invitations alone.
    const written = () => t.world.rows('SELECT id FROM mail WHERE meeting_id = $1', id);
    expect(await written()).toHaveLength(1);
    expect((await press(id)).body).toMatchObject({ sent: 0, knowing: 2 });
    // It counts on no job: what it says is on its way is written with its answer.
    expect(await written()).toHaveLength(3);
    const came = await mailed();
    expect(came).toHaveLength(2);
    for (const { mail } of came) expect(mail.text).toContain('Neu');
    expect((await press(id)).body).toMatchObject({ sent: 0, knowing: 2 });
  });

  it('says so where nothing stands on it any more, and is written in the trail once', async () => {
    const { id, item } = await invited();
    expect((await t.api.delete(`/agenda-items/${item}`, { as: lead, ifMatch: '"1"' })).status).toBe(204);
    await press(id);
    await press(id);
    expect((await mailed())[0]?.mail.text).toContain('steht zurzeit nichts');
    const allianceLead = await t.world.account({ role: 'alliance_lead' });
    const { body } = await t.api.get(`/audit-events?recordId=${id}&action=agenda_sent`, { as: allianceLead });
    expect((body as { data: unknown[] }).data).toHaveLength(1);
  });

  it('leaves the calendar: a move after it counts from the time that was told', async () => {
    const { id, item } = await invited();
    await changeItem(item, { title: 'Neu' });
    await press(id);
    const { etag } = await t.api.get(`/meetings/${id}`, { as: lead });
    await t.api.patch(
      `/meetings/${id}`,
      { plannedStart: '2026-04-16T14:00:00Z', plannedEnd: '2026-04-16T16:00:00Z' },
      { as: lead, ifMatch: etag },
    );
    // Two are sent at once, so that either may come first.
    const came = await mailed();
    expect(came).toHaveLength(2);
    const moved = came.find(({ mail }) => mail.subject?.startsWith('Neuer Termin'));
    expect(moved?.mail.text).toContain('Verschoben von: Mittwoch, 15. April 2026');
  });

  it('waits for the invitation, and comes too late once the meeting began, is over or cancelled', async () => {
    const codeOf = async (fields: Record<string, unknown>) =>
      (await press(await t.world.meeting('it-talent', fields))).body as { code: string };
    expect(await codeOf({ state: 'draft' })).toMatchObject({ code: 'not_invited_yet' });
    expect(await codeOf({ state: 'scheduled' })).toMatchObject({ code: 'not_invited_yet' });
    expect(await codeOf({ state: 'in_progress' })).toMatchObject({ code: 'agenda_too_late' });
    expect(await codeOf({ state: 'cancelled' })).toMatchObject({ code: 'meeting_cancelled' });
    const past = { planned_start: '2020-04-15T14:00:00Z', planned_end: '2020-04-15T16:00:00Z' };
    expect(await codeOf({ state: 'invited', ...past })).toMatchObject({ code: 'agenda_too_late' });
  });

  it('is pressed by who runs the group, and by nobody else', async () => {
    const { id } = await invited();
    const statusOf = async (as: Principal) => (await press(id, as)).status;
    expect(await statusOf(await t.world.account({ role: 'alliance_lead' }))).toBe(200);
    expect(await statusOf(await t.world.account({ role: 'coordinator' }))).toBe(200);
    expect(await statusOf(await t.world.seated('it-talent', 'deputy'))).toBe(200);
    expect(await statusOf(await t.world.seated('it-talent', 'member'))).toBe(403);
    expect(await statusOf(await t.world.seated('it-talent', 'guest'))).toBe(403);
    expect(await statusOf(await t.world.account({ role: 'observer' }))).toBe(403);
    expect(await statusOf(await t.world.seated('stem-education', 'lead'))).toBe(404);
    expect(await statusOf(await leadElsewhere())).toBe(403);
    expect((await t.api.post(`/meetings/${id}/agenda-mails`, {})).status).toBe(401);
  });

  it('answers a repeated request as the first time', async () => {
    const { id, item } = await invited();
    await changeItem(item, { title: 'Neu' });
    const again = () =>
      t.api.post(`/meetings/${id}/agenda-mails`, {}, { as: lead, headers: { 'idempotency-key': `k-${id}` } });
    expect((await again()).body).toMatchObject({ sent: 1 });
    expect((await again()).body).toMatchObject({ sent: 1 });
    expect(await mailed()).toHaveLength(1);
  });
});
