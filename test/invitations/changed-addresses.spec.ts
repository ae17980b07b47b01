import { Settings } from '../../src/config/settings.js';
import { JobWorker } from '../../src/jobs/job-worker.js';
import { linkInMail } from '../../src/mail/secret-link.js';
import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';

let t: TestApp;
let lead: Principal;

beforeAll(async () => {
  t = await testApp({ logLevel: 'silent' });
  lead = await t.world.seated('it-talent', 'lead');
});
afterAll(() => t.close());

/** A meeting to which a guest was invited at this address. */
async function invited(email: string) {
  const meeting = await t.world.meeting('it-talent', {
    planned_start: '2026-04-15T14:00:00Z',
    planned_end: '2026-04-15T16:00:00Z',
  });
  const guest = await t.world.participation(meeting, { guest_name: 'Käthe', guest_email: email });
  await step(meeting, 'invitation');
  return { meeting, guest };
}
async function step(id: string, noun: string) {
  const { etag } = await t.api.get(`/meetings/${id}`, { as: lead });
  expect((await t.api.post(`/meetings/${id}/${noun}`, {}, { as: lead, ifMatch: etag })).status).toBe(200);
  await t.app.get(JobWorker).runDue();
}
async function corrected(meeting: string, id: string, guestEmail: string) {
  const { body } = await t.api.get(`/meetings/${meeting}`, { as: lead });
  const { version } = body.participations.find((one: { id: string }) => one.id === id);
  const change = await t.api.patch(
    `/participations/${id}`,
    { guestEmail },
    { as: lead, ifMatch: `"${version}"` },
  );
  expect(change.status).toBe(200);
  await t.app.get(JobWorker).runDue();
}
/** Every mail of a meeting, in the order in which they were written. */
const mails = async (meeting: string) =>
  (
    await t.world.rows<{ kind: string; address: string }>(
      `SELECT kind, to_address AS address FROM mail WHERE meeting_id = $1 ORDER BY created_at, id`,
      meeting,
    )
  ).map(({ kind, address }) => `${kind} ${address}`);

/** To which addresses the links went that open something now. */
async function opens(guest: string): Promise<string[]> {
  const mails = await t.world.rows<{ id: string; address: string }>(
    `SELECT id, to_address AS address FROM mail WHERE participation_id = $1 ORDER BY created_at, id`,
    guest,
  );
  const found: string[] = [];
  for (const { id, address } of mails) {
    const link = linkInMail(t.app.get(Settings), id);
    if ((await t.api.post('/answer-links/reading', { link })).status === 200) found.push(address);
  }
  return found;
}

describe('whoever has another address', () => {
  it('is invited there, and links of mails to another address open nothing, there and back', async () => {
    const { meeting, guest } = await invited('falsch@firma.test');
    await corrected(meeting, guest, 'richtig@firma.test');
    expect(await mails(meeting)).toEqual(['invitation falsch@firma.test', 'invitation richtig@firma.test']);
    expect(await opens(guest)).toEqual(['richtig@firma.test']);
    await corrected(meeting, guest, 'Falsch@firma.test');
    expect(await opens(guest)).toEqual(['falsch@firma.test', 'Falsch@firma.test']);
  });

  it('hears of the cancellation under each, and back at the first one is not invited again', async () => {
    const { meeting, guest } = await invited('erste@firma.test');
    await corrected(meeting, guest, 'zweite@firma.test');
    await corrected(meeting, guest, 'erste@firma.test');
    expect(await mails(meeting)).toHaveLength(2);
    await t.world.rows(
      `UPDATE participation SET guest_email = 'dritte@firma.test' WHERE id = $1 RETURNING id`,
      guest,
    );
    await step(meeting, 'cancellation');
    expect((await mails(meeting)).slice(2).sort()).toEqual([
      'meeting_cancelled dritte@firma.test',
      'meeting_cancelled erste@firma.test',
      'meeting_cancelled zweite@firma.test',
    ]);
  });

  it('and said that they do not come, is not asked anew there', async () => {
    const { meeting, guest } = await invited('absage@firma.test');
    await t.world.rows(`UPDATE participation SET rsvp = 'declined', rsvp_at = now() WHERE id = $1`, guest);
    await corrected(meeting, guest, 'privat@firma.test');
    expect(await mails(meeting)).toEqual(['invitation absage@firma.test']);
  });
});

it('who has left is not written to at their own address, whatever happens to the meeting', async () => {
  const { personId } = await t.world.seated('it-talent', 'member');
  await t.world.rows(`UPDATE person SET email = 'privat@zuhause.test' WHERE id = $1`, personId);
  await t.world.rows(`UPDATE affiliation SET email = 'amt@firma.test' WHERE person_id = $1`, personId);
  const { meeting } = await invited('gast@firma.test');
  const next = await t.world.meeting('it-talent');
  for (const id of [meeting, next]) await t.world.participation(id, { person_id: personId });
  await step(next, 'invitation');
  for (const table of ['affiliation', 'seat'])
    await t.world.rows(`UPDATE ${table} SET end_date = '2026-03-10' WHERE person_id = $1`, personId);
  await t.world.rows(`UPDATE meeting SET ics_sequence = ics_sequence + 1 WHERE id = $1`, next);
  await step(meeting, 'invitation');
  await t.world.participation(next, { guest_name: 'Noch wer', guest_email: 'noch@firma.test' });
  await step(next, 'invitation');
  expect(await mails(next)).toEqual(['invitation amt@firma.test', 'invitation noch@firma.test']);
});

it('one address that is on the list twice is told once that it is on none any more', async () => {
  const { meeting, guest } = await invited('doppelt@firma.test');
  const person = await t.world.person({ email: 'doppelt@firma.test' });
  const again = await t.world.participation(meeting, { person_id: person });
  await step(meeting, 'invitation');
  for (const id of [guest, again]) {
    const { body } = await t.api.get(`/meetings/${meeting}`, { as: lead });
    const { version } = body.participations.find((one: { id: string }) => one.id === id);
    expect((await t.api.delete(`/participations/${id}`, { as: lead, ifMatch: `"${version}"` })).status).toBe(
      204,
    );
  }
  await t.app.get(JobWorker).runDue();
  expect((await mails(meeting)).filter((mail) => mail.startsWith('invitation_withdrawn'))).toHaveLength(1);
});
