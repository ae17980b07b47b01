import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';
import { codesOf, collisionsOf, cutEverywhere, merging, movesOf } from './merging.js';

let t: TestApp;
let coordinator: Principal;
let lead: Principal;
let m: ReturnType<typeof merging>;

beforeAll(async () => {
  t = await testApp();
  m = merging(t, 'organisations');
  coordinator = await t.world.account({ role: 'coordinator' });
  lead = await t.world.account({ role: 'alliance_lead' });
});
afterAll(() => t.close());

const organisation = (fields = {}) => t.world.organisation(fields, null);

/** Every field that can be chosen: choices.name, choices.shortName, choices.sectorCode, choices.website, choices.street,
 * choices.postalCode, choices.city, choices.country, choices.sizeBand, choices.description, choices.expertise, choices.offers,
 * choices.email, choices.phone, choices.tags, choices.listedPublicly, choices.internalNote. */
const kept = {
  name: 'Saaletal Optik',
  short_name: 'STO',
  sector_code: 'business',
  website: 'https://saaletal.example',
  street: 'Am Planetarium 1',
  postal_code: '07743',
  city: 'Jena',
  country: 'DE',
  size_band: '10-49',
  description: 'Baut Mikroskope.',
  expertise: ['Optik'],
  offers: ['Räume'],
  email: 'post@saaletal.example',
  phone: '+49 3641 1',
  tags: ['ausbildet'],
  listed_publicly: true,
  internal_note: 'Ruft lieber an.',
};
const gone = {
  name: 'Saaletal Optik GmbH',
  short_name: 'Optik',
  sector_code: 'science',
  website: 'https://optik.example',
  street: 'Planetarium 1',
  postal_code: '07745',
  city: 'Weimar',
  country: 'AT',
  size_band: '50-249',
  description: 'Baut Objektive.',
  expertise: ['Optik', 'Ausbildung'],
  offers: ['Praktika'],
  email: 'info@optik.example',
  phone: '+49 3641 2',
  tags: ['neu'],
  listed_publicly: false,
  internal_note: 'Ist umgezogen.',
};
const both = {
  expertise: ['Optik', 'Ausbildung'],
  offers: ['Räume', 'Praktika'],
  tags: ['ausbildet', 'neu'],
  internalNote: 'Ruft lieber an.\n\nIst umgezogen.',
};

const camel = (name: string) => name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
const asAnswered = (fields: object) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [camel(name), value as unknown]));

describe('the values of two organisations', () => {
  it('are proposed field by field: what the one that stays says, what it leaves empty, and both where there is room', async () => {
    const [a, b] = [
      await organisation({ ...kept, website: null, phone: null }),
      await organisation({ ...gone, phone: null, city: ' JENA ' }),
    ];
    const { body, status } = await m.preview(a, b, coordinator);
    expect(status).toBe(200);
    expect(body.keep).toEqual({ id: a, version: 1, name: kept.name });
    expect(body.with).toEqual({ id: b, version: 1, name: gone.name });
    const field = (name: string) => body.fields.find((one: any) => one.field === name);
    expect(field('name')).toMatchObject({
      keep: kept.name,
      with: gone.name,
      proposal: kept.name,
      choice: 'keep',
      isConflict: true,
    });
    expect(field('website')).toMatchObject({
      keep: null,
      with: gone.website,
      proposal: gone.website,
      choice: 'with',
      isConflict: false,
    });
    expect(field('phone')).toMatchObject({ proposal: null, choices: ['keep'], isConflict: false });
    expect(field('city')).toMatchObject({ proposal: 'Jena', choices: ['keep'], isConflict: false });
    expect(field('expertise')).toMatchObject({
      proposal: both.expertise,
      choices: ['keep', 'with', 'both'],
      choice: 'both',
    });
    expect(field('internalNote')).toMatchObject({ proposal: both.internalNote, isConflict: false });
    expect(body.fields).toHaveLength(17);
  });

  it('are taken as proposed where nothing is chosen', async () => {
    const [a, b] = [await organisation(kept), await organisation(gone)];
    const merged = await m.merge(a, b, coordinator);
    expect(merged).toMatchObject({ status: 200, body: { ...asAnswered(kept), ...both, id: a, version: 2 } });
    expect(await m.row('organisation', b)).toBeUndefined();
  });

  it('are taken as chosen, each of them', async () => {
    const fields = Object.keys(asAnswered(gone));
    for (const [choice, expected] of [
      ['with', asAnswered(gone)],
      ['keep', asAnswered(kept)],
    ] as const) {
      const [a, b] = [await organisation(kept), await organisation(gone)];
      const merged = await m.merge(
        a,
        b,
        coordinator,
        Object.fromEntries(fields.map((field) => [field, choice])),
      );
      expect(merged).toMatchObject({ status: 200, body: expected });
    }
  });

  it('are refused where both have no room, or cannot both be had, naming the place', async () => {
    const note = 'x'.repeat(6000);
    const [a, b] = [
      await organisation({ internal_note: note }),
      await organisation({ internal_note: `${note}y` }),
    ];
    expect((await m.preview(a, b, coordinator)).body.fields.at(-1)).toMatchObject({
      field: 'internalNote',
      choices: ['keep', 'with'],
      choice: 'keep',
      isConflict: true,
    });
    const errors = async (choices: object) => (await m.merge(a, b, coordinator, choices)).body.errors;
    expect(await errors({ internalNote: 'both' })).toMatchObject([
      { pointer: '/choices/internalNote', code: 'both_too_long' },
    ]);
    expect(await errors({ name: 'both' })).toMatchObject([{ pointer: '/choices/name', code: 'not_one_of' }]);
    expect(await errors({ givenName: 'keep' })).toMatchObject([
      { pointer: '/choices/givenName', code: 'unknown_field' },
    ]);
    expect(await m.row('organisation', b)).toMatchObject({ version: 1 });
  });
});

describe('what refers to an organisation that goes', () => {
  it('comes along: affiliations, seats, tasks, participations, each with its trail', async () => {
    const [a, b] = [await organisation(), await organisation()];
    const person = await t.world.person();
    const affiliation = await t.world.affiliation(person, b, { is_primary_contact: true });
    const seat = await t.world.seat('stem-education', person, b, 'member');
    const task = await t.world.actionItem('stem-education', {
      responsible_organisation_id: b,
      state: 'done',
    });
    const meeting = await t.world.meeting('stem-education', { state: 'held' });
    const snapshot = {
      organisation_name: 'Wie sie damals hieß',
      sector_code: 'science',
      function: 'Leitung',
    };
    const there = await t.world.participation(meeting, {
      person_id: person,
      organisation_id: b,
      ...snapshot,
    });
    const { body } = await m.preview(a, b, coordinator);
    expect(movesOf(body)).toEqual({ affiliation: 1, seat: 1, action_item: 1, participation: 1 });
    expect(body.moves.find((one: any) => one.recordType === 'seat').records).toEqual([
      { recordId: seat, title: { de: 'MINT-Bildung', en: 'STEM education' } },
    ]);
    expect((await m.merge(a, b, coordinator)).status).toBe(200);
    expect(await m.row('affiliation', affiliation)).toMatchObject({
      organisation_id: a,
      is_primary_contact: true,
      version: 2,
    });
    expect(await m.row('seat', seat)).toMatchObject({ on_behalf_of_organisation_id: a, version: 2 });
    expect(await m.row('action_item', task)).toMatchObject({ responsible_organisation_id: a, state: 'done' });
    expect(await m.row('participation', there)).toMatchObject({ organisation_id: a, ...snapshot });
    const history = await t.api.get(`/action-items/${task}/history`, { as: lead });
    const name = (await m.row('organisation', a))!['name'] as string;
    // The one that went has the name of the one it went into.
    expect(history.body.data.at(-1).changes.responsibleOrganisationId).toEqual({
      before: b,
      after: a,
      beforeName: name,
      afterName: name,
    });
    const trail = await t.api.get(`/audit-events?recordId=${a}&recordId=${b}&sort=at`, { as: lead });
    const events = trail.body.data.map(({ action, recordId, values }: any) => ({ action, recordId, values }));
    expect(events.map(({ action, recordId }: any) => [action, recordId])).toEqual(
      expect.arrayContaining([
        ['changed', a],
        ['merged', a],
        ['merged_into', b],
      ]),
    );
    const into = events.find(({ action }: any) => action === 'merged_into').values;
    expect(into).toContainEqual({ field: 'mergedIntoId', before: null, after: a });
    expect(into.find(({ field }: any) => field === 'name').after).toBeNull();
    const moved = { affiliation: 1, seat: 1, action_item: 1, participation: 1 };
    expect(events.find(({ action }: any) => action === 'merged').values).toContainEqual({
      field: 'moved',
      before: null,
      after: moved,
    });
  });

  it('leaves one primary contact: that of the one that stays, unless they follow each other', async () => {
    const [a, b] = [await organisation(), await organisation()];
    const of = (to: string, fields = {}) =>
      t.world
        .person()
        .then((person) => t.world.affiliation(person, to, { is_primary_contact: true, ...fields }));
    const stays = await of(a, { start_date: '2022-01-01' });
    const earlier = await of(b, { start_date: '2020-01-01', end_date: '2022-01-01' });
    const yields = await of(b, { start_date: '2022-01-01' });
    const { body } = await m.preview(a, b, coordinator);
    expect(collisionsOf(body)).toEqual({ [yields]: 'contact_yields' });
    expect(movesOf(body)).toEqual({ affiliation: 1 });
    expect((await m.merge(a, b, coordinator)).status).toBe(200);
    expect(await m.row('affiliation', stays)).toMatchObject({ is_primary_contact: true, version: 1 });
    expect(await m.row('affiliation', earlier)).toMatchObject({
      is_primary_contact: true,
      organisation_id: a,
    });
    expect(await m.row('affiliation', yields)).toMatchObject({
      is_primary_contact: false,
      organisation_id: a,
    });
  });

  it('leaves one affiliation of who belonged to both at the same time', async () => {
    const [a, b] = [await organisation(), await organisation()];
    const person = await t.world.person();
    const stays = await t.world.affiliation(person, a, { start_date: '2021-01-01', email: null });
    const longer = await t.world.affiliation(person, b, { start_date: '2019-01-01', function: 'Ausbildung' });
    const { body } = await m.preview(a, b, coordinator);
    expect(body.collisions).toMatchObject([
      {
        recordId: longer,
        rule: 'shortened',
        otherRecordId: stays,
        terms: [{ startDate: '2019-01-01', endDate: '2021-01-01' }],
      },
    ]);
    expect((await m.merge(a, b, coordinator)).status).toBe(200);
    expect(await m.row('affiliation', longer)).toMatchObject({ organisation_id: a, end_date: '2021-01-01' });
  });
});

describe('memberships of two organisations', () => {
  const memberships = (id: string) =>
    t.world.rows(
      `SELECT *, joined_on::text, ended_on::text FROM membership WHERE organisation_id = $1 ORDER BY membership.joined_on`,
      id,
    );

  it('at the same time become one that lasts as long as both did', async () => {
    const [a, b] = [await organisation(), await organisation()];
    const stays = await t.world.membership(a, 'active', { joined_on: '2021-04-01' });
    const first = await t.world.membership(b, 'active', { joined_on: '2016-01-01', ended_on: '2017-01-01' });
    const goes = await t.world.membership(b, 'suspended', { joined_on: '2019-01-01' });
    const { body } = await m.preview(a, b, coordinator);
    expect(collisionsOf(body)).toEqual({ [goes]: 'joined' });
    const merged = await m.merge(a, b, coordinator);
    expect(merged.body.membership).toEqual({
      id: stays,
      state: 'active',
      joinedOn: '2019-01-01',
      endedOn: null,
      coordinator: null,
    });
    expect(await memberships(a)).toMatchObject([{ id: first }, { id: stays }]);
  });

  it('keep why they joined and who stands by them, where the one that lasts says nothing', async () => {
    const [a, b] = [await organisation(), await organisation()];
    const [patron, other] = [await t.world.person(), await t.world.person()];
    await t.world.membership(a, 'active', { patron_person_id: other });
    const said = { reasons: 'Sucht Leute', patron_person_id: patron, coordinator_person_id: patron };
    await t.world.membership(b, 'active', { ...said, ended_on: '2026-12-31' });
    expect((await m.merge(a, b, coordinator)).status).toBe(200);
    expect(await memberships(a)).toMatchObject([{ ...said, patron_person_id: other }]);
  });

  it('of which one has ended go on as the other does', async () => {
    const [a, b] = [await organisation(), await organisation()];
    const stays = await t.world.membership(a, 'active', {
      joined_on: '2019-01-01',
      ended_on: '2023-01-01',
      end_reason: 'Umzug',
    });
    await t.world.membership(b, 'suspended', { joined_on: '2022-01-01' });
    expect((await m.merge(a, b, coordinator)).status).toBe(200);
    expect(await memberships(a)).toMatchObject([
      { id: stays, state: 'suspended', joined_on: '2019-01-01', ended_on: null, end_reason: null },
    ]);
  });

  it('that bridge two of the other leave one; a prospective one gives way to one that counts', async () => {
    const [a, b] = [await organisation(), await organisation()];
    await t.world.membership(a, 'active', { joined_on: '2010-01-01', ended_on: '2014-01-01' });
    const last = await t.world.membership(a, 'prospective');
    await t.world.membership(b, 'active', { joined_on: '2013-01-01' });
    expect((await m.merge(a, b, coordinator)).status).toBe(200);
    expect(await memberships(a)).toMatchObject([
      { id: last, state: 'active', joined_on: '2010-01-01', ended_on: null, end_reason: null },
    ]);
  });
});

describe('a merge of organisations', () => {
  it('is for an alliance lead alone where one of them leads a group, or is to', async () => {
    const person = await t.world.person();
    for (const [isKept, term] of [
      [true, {}],
      [false, { start_date: '2030-01-01' }],
    ] as const) {
      const [a, b] = [await organisation(), await organisation()];
      const group = await t.world.insert('steering_group', {});
      const seat = await t.world.seat(group, person, isKept ? a : b, 'deputy', term);
      expect((await m.preview(a, b, coordinator)).body.blockers).toEqual([
        { code: 'alliance_lead_needed', recordType: 'seat', recordId: seat },
      ]);
      expect((await m.preview(a, b, lead)).body.blockers).toEqual([]);
      expect(await m.merge(a, b, coordinator)).toMatchObject({ status: 403, body: { code: 'not_allowed' } });
      expect((await m.merge(a, b, lead)).status).toBe(200);
    }
    const [a, b] = [await organisation(), await organisation()];
    await t.world.seat('it-talent', person, b, 'lead', { end_date: '2026-03-18' });
    expect((await m.merge(a, b, coordinator)).status).toBe(200);
  });

  it('is refused with itself, with nobody, with a person, and on versions that are not the last', async () => {
    const [a, b] = [await organisation(), await organisation()];
    const nobody = '019a0000-0000-7000-8000-00000000dead';
    expect(codesOf((await m.preview(a, a, lead)).body.blockers)).toEqual(['same_record']);
    expect(await m.post(a, { with: a.toUpperCase(), withVersion: 1 }, lead)).toMatchObject({
      status: 409,
      body: { code: 'merge_blocked', reasons: [{ code: 'same_record' }] },
    });
    expect((await m.preview(a, nobody, lead)).status).toBe(404);
    for (const other of [nobody, await t.world.person()])
      expect((await m.post(a, { with: other, withVersion: 1 }, lead)).body.errors).toMatchObject([
        { pointer: '/with', code: 'unknown_reference' },
      ]);
    expect((await m.post(a, { with: b, withVersion: 2 }, lead)).status).toBe(412);
    expect((await m.post(a, { with: b, withVersion: 1 }, lead, '"2-x"')).status).toBe(412);
    expect((await m.post(a, { with: b }, lead)).body.errors).toMatchObject([
      { pointer: '/withVersion', code: 'required' },
    ]);
    const withoutOther = await t.api.get(`/organisations/${a}/merge-preview`, { as: lead });
    expect(withoutOther.body.errors).toMatchObject([{ parameter: 'with', code: 'required' }]);
    expect([
      (await m.row('organisation', a))!['version'],
      (await m.row('organisation', b))!['version'],
    ]).toEqual([1, 1]);
  });

  it('leaves nothing behind where it is cut short, at whichever statement', async () => {
    const [a, b] = [await organisation(kept), await organisation(gone)];
    for (const id of [a, b]) await t.world.membership(id, 'active');
    const person = await t.world.person();
    await t.world.affiliation(person, a, { is_primary_contact: true });
    await t.world.affiliation(person, b, { start_date: '2018-01-01' });
    await t.world.seat('career-orientation', person, b, 'member');
    await t.world.actionItem('stem-education', { responsible_organisation_id: b });
    const cuts = await cutEverywhere(t, (headers) =>
      t.api.post(
        `/organisations/${a}/merge`,
        { with: b, withVersion: 1 },
        { as: lead, ifMatch: '"1-x"', headers },
      ),
    );
    expect(cuts).toBeGreaterThan(20);
    expect(await m.row('organisation', b)).toBeUndefined();
  }, 120_000);

  it('lets one of two through that would go into each other', async () => {
    const [a, b] = [await organisation(), await organisation()];
    const replies = await Promise.all([
      m.post(a, { with: b, withVersion: 1 }, lead),
      m.post(b, { with: a, withVersion: 1 }, lead),
    ]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 308]);
  });
});
