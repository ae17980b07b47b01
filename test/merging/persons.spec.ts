import { testApp, type TestApp } from '../support/app.js';
import type { Fields } from '../support/usual-columns.js';
import type { Principal } from '../support/world.js';
import { codesOf, collisionsOf, cutEverywhere, merging, movesOf } from './merging.js';

let t: TestApp;
let coordinator: Principal;
let lead: Principal;
let m: ReturnType<typeof merging>;
let a: string;
let b: string;

beforeAll(async () => {
  t = await testApp();
  m = merging(t, 'persons');
  coordinator = await t.world.account({ role: 'coordinator' });
  lead = await t.world.account({ role: 'alliance_lead' });
});
afterAll(() => t.close());

beforeEach(async () => {
  [a, b] = [await t.world.person(), await t.world.person()];
});

/** Every field that can be chosen: choices.formOfAddress, choices.academicTitle, choices.givenName, choices.nameAffix,
 * choices.familyName, choices.email, choices.phone, choices.language, choices.tags, choices.internalNote. */
const other = {
  form_of_address: 'Frau',
  academic_title: 'Dr.',
  given_name: 'Käthe',
  name_affix: 'von',
  family_name: 'Größner',
  email: 'kaethe@größner.example',
  phone: '+49 3641 55',
  language: 'en',
  tags: ['ausbildet'],
  internal_note: 'Lieber am Vormittag.',
};
const answered = {
  formOfAddress: 'Frau',
  academicTitle: 'Dr.',
  givenName: 'Käthe',
  nameAffix: 'von',
  familyName: 'Größner',
  email: 'kaethe@größner.example',
  phone: '+49 3641 55',
  language: 'en',
  tags: ['ausbildet'],
  internalNote: 'Lieber am Vormittag.',
};

describe('the values of two persons', () => {
  it('are taken as chosen, each of them, and empty ones filled', async () => {
    b = await t.world.person(other);
    const { givenName, familyName } = (await t.api.get(`/persons/${a}`, { as: lead })).body;
    const { language, ...filled } = answered;
    expect((await m.merge(a, b, coordinator)).body).toMatchObject({
      ...filled,
      givenName,
      familyName,
      language: 'de',
    });
    const [c, d] = [await t.world.person(), await t.world.person(other)];
    const choices = Object.fromEntries(Object.keys(answered).map((field) => [field, 'with']));
    expect((await m.merge(c, d, coordinator, choices)).body).toMatchObject({ ...answered, language });
  });

  it('that differ in how they are written are the same: the e-mail address is there once', async () => {
    [a, b] = [
      await t.world.person({ email: 'Ada@optik.example' }),
      await t.world.person({ email: 'ada@OPTIK.example' }),
    ];
    const { body } = await m.preview(a, b, coordinator);
    expect(body.fields.find((one: any) => one.field === 'email')).toMatchObject({
      choices: ['keep'],
      isConflict: false,
    });
  });
});

describe('what refers to a person that goes', () => {
  it('comes along: affiliations, seats, topics, agendas, tasks, participations, and who is named in notes', async () => {
    const organisation = await t.world.organisation();
    const affiliation = await t.world.affiliation(b, organisation);
    const seat = await t.world.seat('stem-education', b, organisation, 'member');
    const topic = await t.world.topic('stem-education', { proposed_by_person_id: b });
    const meeting = await t.world.meeting('stem-education', { state: 'held' });
    const notes = `Es berichtet [](person:${b.toUpperCase()}); [${b}](https://example.org).`;
    const item = await t.world.agendaItem(meeting, 1, { presenter_person_id: b, notes });
    const there = await t.world.participation(meeting, { person_id: b, attendance: 'present' });
    const substitute = await t.world.participation(meeting, {
      person_id: await t.world.person(),
      substitute_for_person_id: b,
    });
    const minutes = await t.world.minutes(meeting, 'draft', { summary: `Dank an [](person:${b}).` });
    const task = await t.world.actionItem('stem-education', { responsible_person_id: b });
    const member = await t.world.membership(await t.world.organisation({}, null), 'active', {
      patron_person_id: b,
      coordinator_person_id: b,
    });
    const { body } = await m.preview(a, b, coordinator);
    expect(movesOf(body)).toEqual({
      membership: 2,
      affiliation: 1,
      seat: 1,
      topic: 1,
      action_item: 1,
      participation: 2,
      agenda_item: 2,
      minutes: 1,
    });
    expect(body.collisions).toEqual([]);
    expect((await m.merge(a, b, coordinator)).status).toBe(200);
    expect(await m.row('affiliation', affiliation)).toMatchObject({ person_id: a, version: 2 });
    expect(await m.row('seat', seat)).toMatchObject({ person_id: a, version: 2 });
    expect(await m.row('membership', member)).toMatchObject({
      patron_person_id: a,
      coordinator_person_id: a,
    });
    expect(await m.row('topic', topic)).toMatchObject({ proposed_by_person_id: a });
    expect(await m.row('agenda_item', item)).toMatchObject({
      presenter_person_id: a,
      notes: `Es berichtet [](person:${a}); [${b}](https://example.org).`,
    });
    expect(await m.row('minutes', minutes)).toMatchObject({ summary: `Dank an [](person:${a}).` });
    expect(await m.row('participation', there)).toMatchObject({ person_id: a, attendance: 'present' });
    expect(await m.row('participation', substitute)).toMatchObject({ substitute_for_person_id: a });
    expect(await m.row('action_item', task)).toMatchObject({ responsible_person_id: a });
    const trail = await t.world.rows(
      `SELECT v.field FROM audit_event e JOIN audit_value v ON v.audit_event_id = e.id WHERE e.record_id = $1`,
      item,
    );
    expect(trail.map(({ field }) => field)).toEqual(['presenterPersonId']);
  });

  it('is one affiliation where both had one at the same time, with what either says; former ones stay apart', async () => {
    const organisation = await t.world.organisation();
    const stays = await t.world.affiliation(a, organisation, { function: null, start_date: '2022-01-01' });
    const goes = await t.world.affiliation(b, organisation, {
      function: 'Leitung',
      email: 'a@b.example',
      start_date: '2023-01-01',
    });
    const former = await t.world.affiliation(b, organisation, {
      start_date: '2015-01-01',
      end_date: '2018-01-01',
    });
    expect(collisionsOf((await m.preview(a, b, coordinator)).body)).toEqual({ [goes]: 'covered' });
    expect((await m.merge(a, b, coordinator)).status).toBe(200);
    expect(await m.row('affiliation', goes)).toBeUndefined();
    expect(await m.row('affiliation', stays)).toMatchObject({ function: 'Leitung', email: 'a@b.example' });
    expect(await m.row('affiliation', former)).toMatchObject({ person_id: a, end_date: '2018-01-01' });
  });

  it('is cut around an affiliation that counts: of the primary contact, and confirmed', async () => {
    const organisation = await t.world.organisation();
    const cut = await t.world.affiliation(a, organisation, { start_date: '2019-01-01' });
    const contact = await t.world.affiliation(b, organisation, {
      is_primary_contact: true,
      start_date: '2021-01-01',
      end_date: '2022-01-01',
    });
    const elsewhere = await t.world.organisation();
    const waiting = await t.world.affiliation(a, elsewhere, { confirmed_at: null });
    const counts = await t.world.affiliation(b, elsewhere);
    expect((await m.merge(a, b, coordinator)).status).toBe(200);
    const rows = await t.world.rows(
      `SELECT id, start_date::text AS "from", end_date::text AS "to" FROM affiliation WHERE person_id = $1 AND organisation_id = $2 ORDER BY 2`,
      a,
      organisation,
    );
    expect(rows).toEqual([
      { id: cut, from: '2019-01-01', to: '2021-01-01' },
      { id: contact, from: '2021-01-01', to: '2022-01-01' },
      { id: expect.any(String), from: '2022-01-01', to: null },
    ]);
    expect(await m.row('affiliation', waiting)).toBeUndefined();
    expect(await m.row('affiliation', counts)).toMatchObject({ person_id: a });
  });

  it('keeps the higher role in a group on the days on which both sit there, and the other beside it', async () => {
    const organisation = await t.world.organisation();
    const cut = await t.world.seat('stem-education', a, organisation, 'member', { start_date: '2020-01-01' });
    const higher = await t.world.seat('stem-education', b, organisation, 'deputy', {
      start_date: '2021-01-01',
      end_date: '2022-01-01',
    });
    const same = await t.world.seat('it-talent', a, organisation, 'member');
    const covered = await t.world.seat('it-talent', b, await t.world.organisation(), 'guest', {
      start_date: '2024-01-01',
    });
    const { body } = await m.preview(a, b, coordinator);
    expect(collisionsOf(body)).toEqual({ [cut]: 'shortened', [covered]: 'covered' });
    expect(body.collisions.find((one: any) => one.recordId === cut).terms).toEqual([
      { startDate: '2020-01-01', endDate: '2021-01-01' },
      { startDate: '2022-01-01', endDate: null },
    ]);
    expect((await m.merge(a, b, coordinator)).status).toBe(200);
    const rows = await t.world.rows(
      `SELECT s.id, s.role, s.start_date::text AS "from", s.end_date::text AS "to" FROM seat s WHERE s.person_id = $1 ORDER BY s.steering_group_id, s.start_date`,
      a,
    );
    expect(rows).toEqual([
      { id: cut, role: 'member', from: '2020-01-01', to: '2021-01-01' },
      { id: higher, role: 'deputy', from: '2021-01-01', to: '2022-01-01' },
      { id: expect.any(String), role: 'member', from: '2022-01-01', to: null },
      { id: same, role: 'member', from: '2020-01-01', to: null },
    ]);
  });
});

describe('two participations in one meeting', () => {
  const meeting = (fields: Fields = {}) => t.world.meeting('stem-education', fields);

  it('become one, with the later answer, the earlier invitation, the weightier role and what was seen', async () => {
    const id = await meeting({ state: 'held' });
    const seenThere = { organisation_name: 'Von damals', sector_code: 'science' };
    const goes = await t.world.participation(id, {
      person_id: a,
      meeting_role: 'chair',
      rsvp: 'accepted',
      rsvp_at: '2026-02-02T09:00:00Z',
      invited_at: '2026-02-01T09:00:00Z',
      attendance: 'absent',
    });
    const stays = await t.world.participation(id, {
      person_id: b,
      rsvp: 'declined',
      rsvp_at: '2026-02-01T09:00:00Z',
      invited_at: '2026-01-20T09:00:00Z',
      attendance: 'present',
      named_by_id: goes,
      ...seenThere,
    });
    const named = await t.world.participation(id, { guest_name: 'Gast', named_by_id: goes });
    const link = await t.world.insert('signed_link', { participation_id: goes });
    expect((await m.preview(a, b, coordinator)).body.collisions).toMatchObject([
      { recordId: goes, otherRecordId: stays, rule: 'one_participation', recordType: 'participation' },
    ]);
    expect((await m.merge(a, b, coordinator)).status).toBe(200);
    expect(await m.row('participation', goes)).toBeUndefined();
    expect(await m.row('participation', stays)).toMatchObject({
      person_id: a,
      meeting_role: 'chair',
      rsvp: 'accepted',
      invited_at: new Date('2026-01-20T09:00:00Z'),
      attendance: 'present',
      named_by_id: null,
      ...seenThere,
    });
    expect(await m.row('participation', named)).toMatchObject({ named_by_id: stays });
    expect(await m.row('signed_link', link)).toMatchObject({ participation_id: stays });
  });

  it('leave the one whose person objected; where both did, nobody is merged', async () => {
    const id = await meeting({ state: 'held' });
    const goes = await t.world.participation(id, { person_id: a, attendance: 'present' });
    const stays = await t.world.participation(id, { person_id: b, attendance: 'absent' });
    const minutes = await t.world.minutes(id, 'in_review');
    const objection = { meeting_id: id, minutes_id: minutes };
    await t.world.insert('objection', { ...objection, participation_id: stays });
    const [c, d] = [await t.world.person(), await t.world.person()];
    for (const person of [c, d]) {
      const participation = await t.world.participation(id, { person_id: person });
      await t.world.insert('objection', { ...objection, participation_id: participation });
    }
    expect((await m.merge(a, b, coordinator)).status).toBe(200);
    expect(await m.row('participation', goes)).toBeUndefined();
    expect(await m.row('participation', stays)).toMatchObject({ person_id: a, attendance: 'present' });
    expect((await m.merge(c, d, coordinator)).body).toMatchObject({
      code: 'merge_blocked',
      reasons: [{ code: 'both_objected', recordType: 'meeting', recordId: id }],
    });
  });

  it('leave nobody who stands in for himself', async () => {
    const id = await meeting();
    const own = await t.world.participation(id, { person_id: a, substitute_for_person_id: b });
    const second = await t.world.participation(await meeting(), {
      person_id: b,
      substitute_for_person_id: a,
    });
    expect(collisionsOf((await m.preview(a, b, coordinator)).body)).toMatchObject({
      [own]: 'own_substitute',
    });
    expect((await m.merge(a, b, coordinator)).status).toBe(200);
    for (const one of [own, second])
      expect(await m.row('participation', one)).toMatchObject({
        person_id: a,
        substitute_for_person_id: null,
      });
  });
});

describe('a merge of persons', () => {
  it('takes the account along, by an alliance lead alone; two accounts keep them apart', async () => {
    const { personId, accountId, token } = await t.world.account();
    expect(codesOf((await m.preview(a, personId, coordinator)).body.blockers)).toEqual([
      'alliance_lead_needed',
    ]);
    expect((await m.merge(a, personId, coordinator)).status).toBe(403);
    expect((await m.merge(personId, b, coordinator)).status).toBe(403);
    expect((await m.preview(a, personId, lead)).body.moves).toContainEqual({
      recordType: 'account',
      total: 1,
      records: [{ recordId: accountId, title: null }],
    });
    expect((await m.merge(a, personId, lead)).status).toBe(200);
    expect((await t.api.get('/me', { as: token })).body.person.id).toBe(a);
    const second = await t.world.account({ disabled: true });
    expect(codesOf((await m.preview(a, second.personId, lead)).body.blockers)).toEqual(['two_accounts']);
    expect(await m.merge(a, second.personId, lead)).toMatchObject({
      status: 409,
      body: { code: 'merge_blocked', reasons: [{ code: 'two_accounts', recordType: 'account' }] },
    });
  });

  it('makes every tag that somebody still holds of either an old one', async () => {
    await t.world.rows(`UPDATE person SET version = 7 WHERE id = $1`, b);
    const merged = await m.merge(a, b, coordinator);
    expect(merged.body.version).toBe(8);
    const stale = await t.api.patch(`/persons/${a}`, { phone: '1' }, { as: lead, ifMatch: '"7-x"' });
    expect(stale.status).toBe(412);
  });

  it('leaves nothing behind where it is cut short, at whichever statement', async () => {
    const organisation = await t.world.organisation();
    for (const person of [a, b]) {
      await t.world.affiliation(person, organisation);
      await t.world.seat('career-orientation', person, organisation, 'member');
    }
    await t.world.affiliation(b, await t.world.organisation());
    const meeting = await t.world.meeting('career-orientation');
    for (const person of [a, b]) await t.world.participation(meeting, { person_id: person });
    await t.world.agendaItem(meeting, 1, { presenter_person_id: b, notes: `[](person:${b})` });
    await t.world.topic('career-orientation', { proposed_by_person_id: b });
    await t.world.actionItem('career-orientation', { responsible_person_id: b });
    const cuts = await cutEverywhere(t, (headers) =>
      t.api.post(`/persons/${a}/merge`, { with: b, withVersion: 1 }, { as: lead, ifMatch: '"1-x"', headers }),
    );
    expect(cuts).toBeGreaterThan(30);
    expect(await m.row('person', b)).toBeUndefined();
  }, 120_000);
});
