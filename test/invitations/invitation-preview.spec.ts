import { JobWorker } from '../../src/jobs/job-worker.js';
import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';

let t: TestApp;
let lead: Principal;
let coordinator: Principal;

beforeAll(async () => {
  t = await testApp();
  lead = await t.world.seated('it-talent', 'lead');
  coordinator = await t.world.account({ role: 'coordinator' });
});
afterAll(() => t.close());

interface Preview {
  mails: number;
  languages: { language: string; mails: number }[];
  knowing: number;
  withoutAddress: { participationId: string | null; name: string }[];
  added: number;
  leftOut: { personId: string | null; name: string; reason: string }[];
  agenda: { mails: number; knowing: number };
  leaves: boolean;
}
async function preview(id: string, query = '', as = coordinator): Promise<Preview> {
  const answer = await t.api.get(`/meetings/${id}/invitation-preview${query}`, { as });
  expect(answer.status).toBe(200);
  return answer.body as Preview;
}
const add = (id: string, body: object, as = coordinator) =>
  t.api.post(`/meetings/${id}/participations`, body, { as });
const reasons = ({ leftOut }: Preview) =>
  Object.fromEntries(leftOut.map(({ name, reason }) => [name, reason] as const));
const addedNames = (answer: { body: unknown }) =>
  (answer.body as { data: { name: string }[] }).data.map(({ name }) => name).sort();

let number = 0;
async function works(
  familyName: string,
  membership: 'active' | 'ended' | 'suspended' | 'prospective' | null,
  fields = {},
  person = {},
) {
  number += 1;
  const email = `p${number}@firma.test`;
  const personId = await t.world.person({ given_name: 'A', family_name: familyName, email, ...person });
  const organisationId = await t.world.organisation({ city: 'Vorschau' }, membership ?? undefined);
  if (membership === null)
    await t.world.rows('DELETE FROM membership WHERE organisation_id = $1', organisationId);
  await t.world.affiliation(personId, organisationId, fields);
  return { personId, organisationId };
}
async function segment(list: string, filters: object): Promise<string> {
  const name = `S${(number += 1)}`;
  const made = await t.api.post('/segments', { list, name, filters }, { as: coordinator });
  expect(made.status).toBe(201);
  return (made.body as { id: string }).id;
}
const meeting = (group = 'it-talent', fields = {}) =>
  t.world.meeting(group, {
    planned_start: '2026-04-15T14:00:00Z',
    planned_end: '2026-04-15T16:00:00Z',
    ...fields,
  });
async function invite(id: string) {
  const { etag } = await t.api.get(`/meetings/${id}`, { as: coordinator });
  await t.api.post(`/meetings/${id}/invitation`, {}, { as: coordinator, ifMatch: etag });
  await t.app.get(JobWorker).runDue(true);
}

describe('the preview of an invitation', () => {
  it('counts mails by language, names who has no address, and sends nothing', async () => {
    const id = await meeting();
    await t.world.participation(id, { person_id: await t.world.person({ email: 'a@x.test' }) });
    await t.world.participation(id, {
      person_id: await t.world.person({ email: 'b@x.test', language: 'en' }),
    });
    await t.world.participation(id, { guest_name: 'Gast', guest_email: 'c@x.test' });
    await t.world.participation(id, { guest_name: 'Ohne' });
    const before = await preview(id, '', lead);
    expect(before).toMatchObject({
      mails: 3,
      languages: [
        { language: 'de', mails: 2 },
        { language: 'en', mails: 1 },
      ],
      knowing: 0,
      withoutAddress: [{ name: 'Ohne' }],
      added: 0,
      leftOut: [],
      leaves: true,
    });
    expect(await t.world.rows('SELECT id FROM mail WHERE meeting_id = $1', id)).toEqual([]);
    await invite(id);
    const sent = await t.world.rows('SELECT language FROM mail WHERE meeting_id = $1', id);
    expect(sent).toHaveLength(before.mails);
    expect(await preview(id)).toMatchObject({ mails: 0, languages: [], knowing: 3 });
  });

  it('reaches nobody of a meeting that has begun, is over or cancelled', async () => {
    const past = { planned_start: '2020-04-15T14:00:00Z', planned_end: '2020-04-15T16:00:00Z' };
    for (const fields of [{ state: 'in_progress' }, { state: 'cancelled' }, { state: 'invited', ...past }]) {
      const id = await meeting('it-talent', fields);
      await t.world.participation(id, { guest_name: 'Gast', guest_email: 'c@x.test' });
      expect(await preview(id)).toMatchObject({ mails: 0, agenda: { mails: 0 } });
    }
  });

  it('is for who runs the group', async () => {
    const id = await meeting('it-talent', { state: 'invited' });
    const statusOf = async (as?: Principal) =>
      (await t.api.get(`/meetings/${id}/invitation-preview`, as && { as })).status;
    for (const role of ['lead', 'deputy'] as const)
      expect(await statusOf(await t.world.seated('it-talent', role))).toBe(200);
    for (const role of ['member', 'guest'] as const)
      expect(await statusOf(await t.world.seated('it-talent', role))).toBe(403);
    expect(await statusOf(await t.world.account({ role: 'alliance_lead' }))).toBe(200);
    expect(await statusOf(await t.world.account({ role: 'observer' }))).toBe(403);
    expect(await statusOf(await t.world.seated('stem-education', 'lead'))).toBe(404);
    const both = await t.world.seated('stem-education', 'lead');
    await t.world.seat('it-talent', both.personId, both.organisationId, 'member');
    expect(await statusOf(both)).toBe(403);
    for (const query of ['', '?from=seats'])
      expect((await t.api.get(`/meetings/${id}/invitation-preview${query}`, { as: both })).status).toBe(403);
    expect(await statusOf()).toBe(401);
  });

  it('refuses what adding would refuse', async () => {
    const id = await meeting();
    const codes = async (query: string, as = coordinator) => {
      const { status, body } = await t.api.get(`/meetings/${id}/invitation-preview?${query}`, { as });
      expect(status).toBe(400);
      return (body as { errors: { parameter: string; code: string }[] }).errors.map(
        ({ parameter, code }) => `${parameter} ${code}`,
      );
    };
    const some = await segment('persons', { q: 'x' });
    expect(await codes('from=members')).toEqual(['from plenary_only']);
    expect(await codes('from=segment')).toEqual(['segment required']);
    expect(await codes(`segment=${some}`)).toEqual(['segment for_segments_only']);
    expect(await codes(`from=seats&segment=${some}`)).toEqual(['segment for_segments_only']);
    expect(await codes(`from=segment&segment=${id}`)).toEqual(['segment unknown_segment']);
  });
});

describe('a segment that is invited', () => {
  it('of persons: with who works for members, and who works nowhere; others are left out with the reason', async () => {
    const id = await meeting();
    const tag = { tag: ['Vorschau-P'] };
    const tags = { tags: ['Vorschau-P'] };
    await works('Aktiv', 'active', {}, tags);
    await works('Interessent', 'prospective', {}, tags);
    await works('Partner', null, {}, tags);
    await works('Pause', 'suspended', {}, tags);
    await works('Ehemalig', 'ended', {}, tags);
    await works('Gegangen', 'active', { end_date: '2026-04-01' }, tags);
    await works('Unbestätigt', 'active', { confirmed_at: null, confirmed_by: null }, tags);
    await works('Später', 'active', { start_date: '2026-05-01' }, tags);
    await t.world.person({ given_name: 'A', family_name: 'Frei', ...tags });
    const { personId } = await works('Da', 'active', {}, tags);
    await t.world.participation(id, { person_id: personId });
    const both = await works('Beides', 'ended', {}, tags);
    await t.world.affiliation(both.personId, await t.world.organisation({}, 'active'));
    const from = await segment('persons', tag);
    const seen = await preview(id, `?from=segment&segment=${from}`);
    expect(reasons(seen)).toEqual({
      'A Pause': 'membership_suspended',
      'A Ehemalig': 'membership_ended',
      'A Gegangen': 'left',
      'A Unbestätigt': 'unconfirmed',
      'A Später': 'not_yet',
      'A Da': 'on_list',
    });
    expect(seen).toMatchObject({
      added: 5,
      mails: 5,
      withoutAddress: [{ participationId: null, name: 'A Frei' }],
    });
    const added = await add(id, { from: 'segment', segment: from });
    expect(added.status).toBe(201);
    expect(addedNames(added)).toEqual(['A Aktiv', 'A Beides', 'A Frei', 'A Interessent', 'A Partner']);
    const { added: more, leftOut } = await preview(id, `?from=segment&segment=${from}`);
    expect([more, leftOut.filter(({ reason }) => reason === 'on_list').length]).toEqual([0, 6]);
  });

  it('of organisations: their primary contacts, once each; two presses at once add them once', async () => {
    const id = await meeting();
    const city = 'Kontaktstadt';
    const organisation = (name: string, state: 'active' | 'suspended' | 'ended') =>
      t.world.organisation({ city, name }, state);
    const personId = await t.world.person({ given_name: 'A', family_name: 'Kontakt' });
    for (const name of ['Eins', 'Zwei'])
      await t.world.affiliation(personId, await organisation(name, 'active'), { is_primary_contact: true });
    const pausing = await organisation('Pausiert', 'suspended');
    await t.world.affiliation(await t.world.person(), pausing, { is_primary_contact: true });
    await organisation('Niemand', 'active');
    await organisation('Weg', 'ended');
    const from = await segment('organisations', { city: [city] });
    expect(reasons(await preview(id, `?from=segment&segment=${from}`))).toEqual({
      Pausiert: 'membership_suspended',
      Niemand: 'no_contact',
      Weg: 'membership_ended',
    });
    const both = await Promise.all([1, 2].map(() => add(id, { from: 'segment', segment: from })));
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect(both.map((answer) => addedNames(answer).length).sort()).toEqual([0, 1]);
  });

  it('is run with the rights of whoever adds, who has to run the meeting', async () => {
    const id = await meeting();
    const { personId } = await works('Sichtbar', 'active', {}, { tags: ['Nur-Leitung'] });
    const from = await segment('persons', { tag: ['Nur-Leitung'] });
    // Tags of persons are for staff: the lead's list finds nobody by them.
    expect(await preview(id, `?from=segment&segment=${from}`, lead)).toMatchObject({ added: 0, leftOut: [] });
    expect(addedNames(await add(id, { from: 'segment', segment: from }, lead))).toEqual([]);
    const member = await t.world.seated('it-talent', 'member');
    expect((await add(id, { from: 'segment', segment: from }, member)).status).not.toBe(201);
    expect((await add(id, { from: 'segment', segment: from })).body).toMatchObject({ data: [{ personId }] });
  });

  it('is refused by a pointer where it is not there, or goes with nothing', async () => {
    const id = await meeting();
    const some = await segment('persons', { q: 'x' });
    const codes = async (body: object) => {
      const answer = await add(id, body);
      expect(answer.status).toBe(422);
      return (answer.body as { errors: { pointer: string; code: string }[] }).errors.map(
        ({ pointer, code }) => `${pointer} ${code}`,
      );
    };
    expect(await codes({ from: 'segment' })).toEqual(['/segment required']);
    expect(await codes({ from: 'segment', segment: id })).toEqual(['/segment unknown_segment']);
    expect(await codes({ from: 'seats', segment: some })).toEqual(['/segment for_segments_only']);
    expect(await codes({ guestName: 'x', segment: some })).toEqual(['/segment for_segments_only']);
    expect(await codes({ from: 'members' })).toEqual(['/from plenary_only']);
  });
});

describe('all members', () => {
  it('of the plenary: everybody who works for an active one that day, or their primary contacts', async () => {
    const id = await meeting('plenary');
    const contact = await works('Erste', 'active', { is_primary_contact: true });
    const personId = await t.world.person({ given_name: 'A', family_name: 'Zweite' });
    await t.world.affiliation(personId, contact.organisationId);
    await works('Ruhend', 'suspended', { is_primary_contact: true });
    await works('Künftig', 'prospective');
    const all = await preview(id, '?from=members');
    expect(reasons(all)).toMatchObject({
      'A Ruhend': 'membership_suspended',
      'A Künftig': 'membership_prospective',
    });
    const contacts = await preview(id, '?from=primary_contacts');
    expect(contacts.added).toBeLessThan(all.added);
    expect(reasons(contacts)).not.toHaveProperty('A Künftig');
    const added = addedNames(await add(id, { from: 'members' }));
    expect(added).toHaveLength(all.added);
    expect(added).toEqual(expect.arrayContaining(['A Erste', 'A Zweite']));
    expect(added).not.toContain('A Ruhend');
  });

  it('of a group: who sits there on the day', async () => {
    const id = await meeting('career-orientation');
    await t.world.seated('career-orientation', 'guest');
    const ends = await t.world.seated('career-orientation', 'member');
    await t.world.rows(`UPDATE seat SET end_date = '2026-04-10' WHERE person_id = $1`, ends.personId);
    const comes = await t.world.seated('career-orientation', 'member');
    await t.world.rows(`UPDATE seat SET start_date = '2026-05-10' WHERE person_id = $1`, comes.personId);
    const { leftOut, added } = await preview(id, '?from=seats');
    expect(added).toBe(1);
    expect(leftOut.map(({ personId, reason }) => [personId, reason])).toEqual(
      expect.arrayContaining([
        [ends.personId, 'seat_over'],
        [comes.personId, 'not_yet'],
      ]),
    );
  });
});
