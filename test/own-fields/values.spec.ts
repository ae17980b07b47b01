import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';

let t: TestApp;
let lead: Principal;
let coordinator: Principal;
let member: Principal;

/** Of organisations: one field of each type, one of each audience, one that is retired. */
const fields = {
  note: { type: 'text' },
  employees: { type: 'number' },
  since: { type: 'date' },
  size: { type: 'choice' },
  trains: { type: 'choices' },
  jobs: { type: 'link' },
  of_staff: { type: 'text', visible_to: 'staff' },
  of_lead: { type: 'text', visible_to: 'alliance_lead' },
  old: { type: 'text', retired_at: '2026-01-01T00:00:00Z' },
};
const whole = {
  note: 'Lasertechnik',
  employees: 12.5,
  since: '2021-04-01',
  size: 'it',
  trains: ['it', 'optics'],
  jobs: 'https://optik.example/jobs',
};

beforeAll(async () => {
  t = await testApp();
  lead = await t.world.account({ role: 'alliance_lead' });
  coordinator = await t.world.account({ role: 'coordinator' });
  member = await t.world.account();
  for (const subject of ['organisations', 'persons'])
    for (const [key, field] of Object.entries(fields))
      await t.world.insert('own_field', { subject, key, ...field });
});
afterAll(() => t.close());

const organisation = (own_fields: object = {}) => t.world.organisation({ own_fields });
const read = async (id: string, as: Principal = coordinator) =>
  (await t.api.get(`/organisations/${id}`, { as })).body.ownFields;
const patch = async (id: string, ownFields: unknown, as: Principal = coordinator) => {
  const ifMatch = await t.api.get(`/organisations/${id}`, { as });
  return t.api.patch(`/organisations/${id}`, { ownFields }, { as, ifMatch });
};
const errors = async (ownFields: unknown, id?: string) =>
  (await patch(id ?? (await organisation()), ownFields)).body.errors as unknown[];

describe('what stands in own fields', () => {
  it('comes with the record that is made, and is read as it was sent', async () => {
    const body = { name: 'Mit eigenen Feldern', sectorCode: 'business', ownFields: whole };
    const made = await t.api.post('/organisations', body, { as: coordinator });
    expect(made).toMatchObject({ status: 201, body: { ownFields: whole } });
    const person = { givenName: 'Ada', familyName: 'Eigenfeld', ownFields: whole };
    expect((await t.api.post('/persons', person, { as: coordinator })).body.ownFields).toEqual(whole);
    expect(await read(await organisation())).toEqual({});
  });

  it('changes by field: those not named stay, null and a list of nothing empty one', async () => {
    const id = await organisation(whole);
    expect((await patch(id, { employees: 13, note: null, trains: [] })).body.ownFields).toEqual({
      employees: 13,
      since: '2021-04-01',
      size: 'it',
      jobs: 'https://optik.example/jobs',
    });
    expect((await patch(id, {})).body.ownFields.employees).toBe(13);
  });

  it('has choices in the order in which they are defined, and text without white space at its ends', async () => {
    const id = await organisation();
    expect((await patch(id, { trains: ['optics', 'it'], note: ' x ' })).body.ownFields).toEqual({
      trains: ['it', 'optics'],
      note: 'x',
    });
  });

  it.each([
    [{ note: 7 }, '/ownFields/note', 'not_text'],
    [{ note: '  ' }, '/ownFields/note', 'blank'],
    [{ note: 'x'.repeat(501) }, '/ownFields/note', 'too_long'],
    [{ employees: '12' }, '/ownFields/employees', 'not_number'],
    [{ employees: 1e15 }, '/ownFields/employees', 'not_number'],
    [{ employees: 0.1234567 }, '/ownFields/employees', 'not_number'],
    [{ since: '2026-02-29' }, '/ownFields/since', 'not_day'],
    [{ size: 'metal' }, '/ownFields/size', 'not_one_of'],
    [{ trains: 'it' }, '/ownFields/trains', 'not_list'],
    [{ trains: ['it', 'metal'] }, '/ownFields/trains/1', 'not_one_of'],
    [{ trains: ['it', 'it'] }, '/ownFields/trains/1', 'repeated'],
    [{ jobs: 'javascript:alert(1)' }, '/ownFields/jobs', 'not_url'],
    [{ unknown: 'x' }, '/ownFields/unknown', 'unknown_own_field'],
    [{ 'a/b~': 'x' }, '/ownFields/a~1b~0', 'unknown_own_field'],
    [{ old: 'x' }, '/ownFields/old', 'own_field_retired'],
    ['x', '/ownFields', 'not_object'],
  ])('is refused where it does not fit: %j', async (ownFields, pointer, code) => {
    expect(await errors(ownFields)).toMatchObject([{ pointer, code }]);
  });

  it('says what is possible, and all that is wrong at once', async () => {
    expect(await errors({ size: 'metal', unknown: 'x', employees: '12' })).toEqual([
      { pointer: '/ownFields/size', code: 'not_one_of', detail: expect.stringContaining('it, optics') },
      {
        pointer: '/ownFields/unknown',
        code: 'unknown_own_field',
        detail: expect.stringMatching(/note, employees, .*of_staff/),
      },
      { pointer: '/ownFields/employees', code: 'not_number', detail: expect.any(String) },
    ]);
  });

  it('stays where the field is retired, and can be emptied', async () => {
    const id = await organisation({ old: 'wie es war' });
    expect((await patch(id, { old: 'wie es war', note: 'x' })).status).toBe(200);
    expect(await errors({ old: 'anders' }, id)).toMatchObject([{ code: 'own_field_retired' }]);
    expect((await patch(id, { old: null })).body.ownFields).toEqual({ note: 'x' });
  });
});

describe('whoever does not read a field', () => {
  it('finds nothing of it in the record, and cannot fill it in', async () => {
    const id = await organisation({ note: 'a', of_staff: 'b', of_lead: 'c' });
    expect(await read(id, lead)).toEqual({ note: 'a', of_staff: 'b', of_lead: 'c' });
    expect(await read(id)).toEqual({ note: 'a', of_staff: 'b' });
    expect(await read(id, member)).toEqual({ note: 'a' });
    const refused = await patch(id, { of_lead: 'd' });
    expect(refused.body.errors).toMatchObject([{ code: 'unknown_own_field' }]);
    expect(refused.text).not.toContain('of_lead,');
    // What one does not see stays.
    expect((await patch(id, { note: null })).status).toBe(200);
    expect(await read(id, lead)).toEqual({ of_staff: 'b', of_lead: 'c' });
  });

  it('is a member too, who fills in those of its own organisation that readers see', async () => {
    const id = member.organisationId;
    expect((await patch(id, { note: 'selbst' }, member)).body.ownFields).toEqual({ note: 'selbst' });
    expect((await patch(id, { of_staff: 'x' }, member)).body.errors).toMatchObject([
      { code: 'unknown_own_field' },
    ]);
  });

  it('of persons is who does not read their contact data', async () => {
    const id = await t.world.person({ own_fields: { note: 'a', of_staff: 'b' } });
    const person = async (as: Principal | { token: string }) =>
      (await t.api.get(`/persons/${id}`, { as })).body;
    expect((await person(coordinator)).ownFields).toEqual({ note: 'a', of_staff: 'b' });
    expect(await person(member)).not.toHaveProperty('ownFields');
    const own = (await t.api.get(`/persons/${member.personId}`, { as: member })).body;
    expect(own).toMatchObject({ ownFields: {}, changeable: expect.arrayContaining(['ownFields']) });
  });

  it('is the public, and a key without the permission', async () => {
    const id = await t.world.organisation({
      own_fields: { note: 'a', of_staff: 'b' },
      listed_publicly: true,
    });
    expect((await t.api.get(`/organisations/${id}`)).body).not.toHaveProperty('ownFields');
    const of = async (...more: ('ownField.read' | 'ownField.internal')[]) => {
      const token = await t.world.apiKey(['organisation.read', 'organisation.update', ...more]);
      return (await t.api.get(`/organisations/${id}`, { as: token })).body;
    };
    expect(await of()).toMatchObject({
      ownFields: {},
      changeable: expect.not.arrayContaining(['ownFields']),
    });
    expect((await of('ownField.read')).ownFields).toEqual({ note: 'a' });
    expect((await of('ownField.read', 'ownField.internal')).ownFields).toEqual({ note: 'a', of_staff: 'b' });
  });

  it('finds nothing of it in lists', async () => {
    const id = await organisation({ note: 'a', of_staff: 'b', of_lead: 'c' });
    const listed = async (as: Principal) =>
      (await t.api.get('/organisations?sort=-createdAt&limit=200', { as })).body.data.find(
        (o: any) => o.id === id,
      );
    expect((await listed(coordinator)).ownFields).toEqual({ note: 'a', of_staff: 'b' });
    expect((await listed(member)).ownFields).toEqual({ note: 'a' });
  });
});

describe('the trail', () => {
  it('tells each own field by itself', async () => {
    const id = await organisation(whole);
    await patch(id, { employees: 13, note: null });
    const { body } = await t.api.get(`/audit-events?recordId=${id}`, { as: lead });
    expect(body.data[0]).toMatchObject({
      action: 'changed',
      fields: ['ownFields.note', 'ownFields.employees'],
      values: [
        {
          field: 'ownFields.employees',
          name: expect.objectContaining({ de: expect.stringMatching(/^Feld/) }),
          before: 12.5,
          after: 13,
        },
        { field: 'ownFields.note', before: 'Lasertechnik', after: null },
      ],
    });
  });
});
