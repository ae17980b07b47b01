import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';
import { inReview, there } from './records.js';

let t: TestApp;
let lead: Principal;
beforeAll(async () => {
  t = await testApp();
  lead = await t.world.seated('stem-education', 'lead');
});
afterAll(() => t.close());

/** Published minutes with one public item that says this; gives what anonymous readers get, and how soon. */
async function publishedWith(notes: string) {
  const { meetingId, id } = await inReview(t.world, 'stem-education');
  await t.world.agendaItem(meetingId, 1, { is_public: true, notes });
  for (const noun of ['approval', 'publication']) {
    const ifMatch = await t.api.get(`/minutes/${id}`, { as: lead });
    const { status } = await t.api.post(`/minutes/${id}/${noun}`, {}, { as: lead, ifMatch });
    expect(status).toBe(200);
  }
  const began = Date.now();
  const { status, body } = await t.api.get(`/minutes/${id}`);
  expect(status).toBe(200);
  return { notes: body.agenda[0].notes as string | null, ms: Date.now() - began, id };
}

it('a name gets out by no title of a link', async () => {
  const person = `person:${lead.personId}`;
  for (const link of [
    `[](${person} "Dr. (TU) Ada Geheim")`,
    `[](${person} "x) Ada Geheim")`,
    `[](${person} 'Prof. :) Ada Geheim')`,
    `[](${person} (Ada \\) Geheim))`,
    `[Ada Geheim](person:nobody (x) Geheim)`,
    `[Ada Geheim]( <${person}> "x \\" ) Geheim")`,
  ]) {
    const { notes } = await publishedWith(`Vorher ${link} nachher`);
    expect(notes ?? '').not.toContain('Geheim');
  }
  for (const link of [`[Ada](${person})`, `[Ada](<${person}> "Ada")`, `[Ada [x]](${person} 'Ada')`]) {
    expect((await publishedWith(`Vorher ${link} nachher`)).notes).toBe('Vorher … nachher');
  }
});

it('the frozen text keeps no title of a link either', async () => {
  const { id } = await publishedWith(`Es fragt [](person:${lead.personId} "Dr. (TU) Ada Geheim").`);
  const [row] = await t.world.rows<{ content: string }>(
    `SELECT content FROM minutes_version WHERE minutes_id = $1`,
    id,
  );
  expect(row?.content).not.toContain('Geheim');
});

it('notes full of escaped brackets do not keep anonymous readers waiting', async () => {
  const { notes, ms } = await publishedWith(`${'[\\'.repeat(24_000)}x [Ada](person:${lead.personId})`);
  expect(notes ?? '').not.toContain('Ada');
  expect(ms).toBeLessThan(1000);
});

it('the frozen names are of persons and of guests of that meeting, not of another group', async () => {
  const elsewhere = await t.world.meeting('it-talent', { state: 'held' });
  const stranger = await t.world.participation(elsewhere, { ...there, guest_name: 'Fremder Gast' });
  const { meetingId, id } = await inReview(t.world, 'stem-education');
  const own = await t.world.participation(meetingId, { ...there, guest_name: 'Eigener Gast' });
  await t.world.agendaItem(meetingId, 1, { notes: `participation:${stranger} und participation:${own}` });
  const ifMatch = await t.api.get(`/minutes/${id}`, { as: lead });
  expect((await t.api.post(`/minutes/${id}/approval`, {}, { as: lead, ifMatch })).status).toBe(200);
  const names = await t.world.rows<{ name: string }>(
    `SELECT n.name FROM minutes_version_name n JOIN minutes_version v ON v.id = n.minutes_version_id
     WHERE v.minutes_id = $1`,
    id,
  );
  expect(names.map(({ name }) => name)).toEqual(['Eigener Gast']);
});
