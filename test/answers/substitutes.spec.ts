import { JobWorker } from '../../src/jobs/job-worker.js';
import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';

let t: TestApp;
let lead: Principal;
let meeting: string;

beforeAll(async () => {
  t = await testApp({ logLevel: 'silent' });
  lead = await t.world.seated('it-talent', 'lead');
});
afterAll(() => t.close());
beforeEach(async () => {
  meeting = await t.world.meeting('it-talent', { state: 'invited' });
});

const invited_at = '2026-03-01T08:00:00Z';
const linkOf = async (participation: string): Promise<string> =>
  (await t.api.post(`/participations/${participation}/answer-links`, {}, { as: lead })).body.link;
/** Somebody with a seat who is invited, with their link. */
async function invited() {
  const principal = await t.world.seated('it-talent', 'member');
  const id = await t.world.participation(meeting, { person_id: principal.personId, invited_at });
  return { ...principal, id, link: await linkOf(id) };
}
/** Who may come in their place: a seat for the same organisation. */
async function deputyOf({ personId }: { personId: string | null }) {
  const [seat] = await t.world.rows<Record<string, string>>(
    `SELECT steering_group_id, on_behalf_of_organisation_id FROM seat WHERE person_id = $1`,
    personId,
  );
  const deputy = await t.world.person({ email: 'vertretung@firma.test' });
  await t.world.insert('seat', { person_id: deputy, role: 'member', ...seat });
  return deputy;
}
const answer = (link: string, body: object) => t.api.post('/answer-links/answers', { link, ...body });
const names = (link: string, substitute: object) => answer(link, { rsvp: 'delegated', substitute });
const list = async (): Promise<any[]> =>
  (await t.api.get(`/meetings/${meeting}`, { as: lead })).body.participations;
const lena = { name: 'Lena Beispiel', email: 'lena@firma.test' };

describe('whom an answer put on the list', () => {
  it('is off it when the person says in the application that they come', async () => {
    const own = await invited();
    await names(own.link, lena);
    const [{ version }] = (await list()).filter(({ id }) => id === own.id);
    const coming = { rsvp: 'accepted' };
    const path = `/participations/${own.id}`;
    expect((await t.api.patch(path, coming, { as: own, ifMatch: `"${version}"` })).status).toBe(200);
    expect((await list()).map(({ id }) => id)).toEqual([own.id]);
  });

  it('is off it as a person too, who has not answered; who was there before stays, for themselves', async () => {
    const own = await invited();
    const deputy = await deputyOf(own);
    await names(own.link, { personId: deputy });
    await answer(own.link, { rsvp: 'accepted' });
    expect((await list()).map(({ id }) => id)).toEqual([own.id]);
    const there = await t.world.participation(meeting, { person_id: deputy });
    await names(own.link, { personId: deputy });
    await answer(own.link, { rsvp: 'declined' });
    expect((await list()).find(({ id }) => id === there)).toMatchObject({ substituteForPersonId: null });
  });

  it('and who was listed without an invitation is invited by it', async () => {
    const own = await invited();
    const deputy = await deputyOf(own);
    const there = await t.world.participation(meeting, { person_id: deputy });
    await names(own.link, { personId: deputy });
    await t.app.get(JobWorker).runDue();
    expect(await t.world.rows(`SELECT kind FROM mail WHERE participation_id = $1`, there)).toEqual([
      { kind: 'invitation' },
    ]);
  });

  it('writes to no others: three stay three', async () => {
    const own = await invited();
    await names(own.link, lena);
    const [sub] = (await list()).filter(({ guestName }) => guestName === lena.name);
    const link = await linkOf(sub.id);
    const stranger = { name: 'Wer Fremdes', email: 'fremd@firma.test' };
    const chained = await names(link, stranger);
    expect([chained.status, chained.body.code]).toEqual([409, 'too_many_substitutes']);
    await answer(link, { rsvp: 'accepted' });
    await answer(own.link, { rsvp: 'accepted' });
    expect((await list()).find(({ id }) => id === sub.id)).toMatchObject({ substituteForPersonId: null });
    expect((await names(link, stranger)).body.code).toBe('too_many_substitutes');
  });

  it('is who runs the meeting’s once they say for whom it comes', async () => {
    const own = await invited();
    const other = await invited();
    await names(own.link, lena);
    const [sub] = (await list()).filter(({ guestName }) => guestName === lena.name);
    const place = { substituteForPersonId: other.personId };
    const moved = await t.api.patch(`/participations/${sub.id}`, place, {
      as: lead,
      ifMatch: `"${sub.version}"`,
    });
    expect(moved.status).toBe(200);
    await answer(own.link, { rsvp: 'accepted' });
    expect((await list()).find(({ id }) => id === sub.id)).toMatchObject(place);
  });

  it('is named alone, also where the other one stands there by who runs the meeting', async () => {
    const own = await invited();
    const put = await t.world.participation(meeting, {
      guest_name: 'Von der Leitung',
      guest_email: 'leitung@firma.test',
      substitute_for_person_id: own.personId,
    });
    await names(own.link, lena);
    await names(own.link, { name: 'Von der Leitung', email: 'leitung@firma.test' });
    expect((await list()).map(({ id }) => id).sort()).toEqual([own.id, put].sort());
  });
});

describe('the link of an invitation opens nothing', () => {
  const refused = { status: 404, body: { code: 'answer_link_not_usable' } };

  it('once the person has left', async () => {
    const own = await invited();
    for (const table of ['affiliation', 'seat'])
      await t.world.rows(`UPDATE ${table} SET end_date = '2026-03-10' WHERE person_id = $1`, own.personId);
    expect(await t.api.post('/answer-links/reading', { link: own.link })).toMatchObject(refused);
  });

  it('once their account was disabled', async () => {
    const own = await invited();
    await t.world.rows(`UPDATE account SET disabled_at = now() WHERE person_id = $1`, own.personId);
    expect(await answer(own.link, { rsvp: 'accepted' })).toMatchObject(refused);
  });
});
