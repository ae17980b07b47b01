import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';

let t: TestApp;
let lead: Principal;
let coordinator: Principal;
let member: Principal;

beforeAll(async () => {
  t = await testApp();
  lead = await t.world.account({ role: 'alliance_lead' });
  coordinator = await t.world.account({ role: 'coordinator' });
  member = await t.world.account();
});
afterAll(() => t.close());

let counter = 0;
const named = () => ({ de: `Feld Nr. ${++counter}`, en: `Field no. ${counter}` });
const make = (fields: object, as: Principal = lead) =>
  t.api.post(
    '/own-fields',
    { subject: 'organisations', name: named(), type: 'text', visibleTo: 'readers', ...fields },
    { as },
  );
const made = async (fields: object = {}) => (await make(fields)).body;
const patch = ({ id }: { id: string }, body: object, ifMatch = '"1"') =>
  t.api.patch(`/own-fields/${id}`, body, { as: lead, ifMatch });
const list = async (as: Principal, subject = 'organisations') =>
  (await t.api.get(`/own-fields?subject=${subject}`, { as })).body.data as { key: string }[];
const keys = async (as: Principal) => (await list(as)).map(({ key }) => key);
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: any) => error.driverError?.constraint ?? error.driverError?.message,
  );
const two = [
  { code: 'it', name: { de: 'Informatik', en: 'Computing' } },
  { name: { de: 'Augenoptik', en: 'Optics' } },
];

describe('own fields', () => {
  it('come with who one is, those whose values one reads', async () => {
    for (const visibleTo of ['alliance_lead', 'staff', 'readers']) await made({ visibleTo });
    for (const as of [lead, coordinator, member]) {
      const { ownFields } = (await t.api.get('/me', { as })).body;
      expect(ownFields).toEqual((await t.api.get('/own-fields', { as })).body.data);
      expect(ownFields.length).toBeGreaterThan(0);
    }
    expect(
      (await t.api.get('/me', { as: member })).body.ownFields.map(({ visibleTo }: any) => visibleTo),
    ).toEqual(expect.not.arrayContaining(['staff']));
  });

  it('are made by the alliance lead, with a key of the German name, behind the others', async () => {
    const first = await made();
    const name = { de: 'Beschäftigte in Jena', en: 'Employees in Jena' };
    const { status, body, headers } = await make({ name, type: 'number', visibleTo: 'staff' });
    expect({ status, body }).toMatchObject({
      status: 201,
      body: {
        subject: 'organisations',
        key: 'beschaeftigte_in_jena',
        name,
        type: 'number',
        choices: [],
        visibleTo: 'staff',
        position: (first.position as number) + 1,
        retiredAt: null,
        version: 1,
      },
    });
    expect((await t.api.get(headers['location']!.replace('/api/v1', ''), { as: lead })).body).toEqual(body);
    expect((await list(lead)).at(-1)).toEqual(body);
    expect((await list(lead, 'persons')).map(({ key }) => key)).not.toContain(body.key);
  });

  it('have choices in their order, with codes of their German names', async () => {
    const { choices } = await made({ type: 'choices', choices: two });
    expect(choices.map(({ code }: { code: string }) => code)).toEqual(['it', 'augenoptik']);
  });

  it.each([
    ['a choice without choices', { type: 'choice' }, '/choices', 'choices_needed'],
    ['choices of a text', { choices: two }, '/choices', 'no_choices'],
    [
      'a code twice',
      { type: 'choice', choices: [two[1], { ...two[0], code: 'augenoptik' }] },
      '/choices/1/code',
      'duplicate',
    ],
    [
      'a name with a semicolon',
      { type: 'choice', choices: [{ name: { de: 'a; b', en: 'c' } }] },
      '/choices/0/name/de',
      'choice_with_semicolon',
    ],
    ['a name of no letters', { name: { de: '???', en: '!!!' } }, '/key', 'own_field_key_needed'],
    [
      'a name that the list has',
      { name: { de: 'Ort', en: 'Seat of it' } },
      '/name/de',
      'own_field_name_taken',
    ],
    ['a key of capitals', { key: 'Employees' }, '/key', 'wrong_form'],
  ])('are refused for %s', async (_, fields, pointer, code) => {
    const reply = await make(fields);
    expect({ status: reply.status, errors: reply.body.errors }).toMatchObject({
      status: 422,
      errors: [{ pointer, code }],
    });
  });

  it('share neither key nor name with another one of the same records, in either language', async () => {
    const { key, name } = await made();
    expect((await make({ key })).body.errors).toMatchObject([{ pointer: '/key', code: 'duplicate' }]);
    expect((await make({ name: { de: 'Anders', en: name.de } })).body.errors).toMatchObject([
      { pointer: '/name/en', code: 'own_field_name_taken' },
    ]);
    expect((await make({ subject: 'persons', key, name })).status).toBe(201);
    const other = await made();
    expect((await patch(other, { name: { de: name.de } })).status).toBe(422);
    expect((await patch(other, { name: { de: other.name.de } })).status).toBe(200);
  });

  it('are told to whom their values are', async () => {
    const [forLead, forStaff, forReaders] = [
      await made({ visibleTo: 'alliance_lead' }),
      await made({ visibleTo: 'staff' }),
      await made({ visibleTo: 'readers' }),
    ];
    const all = [forLead.key, forStaff.key, forReaders.key];
    const seen = async (as: Principal) => (await keys(as)).filter((key) => all.includes(key));
    expect(await seen(lead)).toEqual(all);
    expect(await seen(coordinator)).toEqual([forStaff.key, forReaders.key]);
    expect(await seen(member)).toEqual([forReaders.key]);
    expect((await t.api.get(`/own-fields/${forStaff.id}`, { as: member })).status).toBe(404);
    expect((await t.api.get('/own-fields')).status).toBe(401);
  });

  it('are renamed, moved, shown to others and retired, and taken into use again', async () => {
    const field = await made();
    const changed = await patch(field, {
      name: { en: 'Called otherwise' },
      position: 900,
      visibleTo: 'staff',
      retired: true,
    });
    expect(changed.body).toMatchObject({
      key: field.key,
      name: { de: field.name.de, en: 'Called otherwise' },
      position: 900,
      visibleTo: 'staff',
      retiredAt: '2026-03-18T09:00:00.000Z',
    });
    expect((await patch(field, { retired: false }, '"2"')).body.retiredAt).toBeNull();
    expect((await patch(field, { retired: false }, '"2"')).status).toBe(412);
    expect((await patch(field, { type: 'number' }, '"3"')).body.errors).toMatchObject([{ pointer: '/type' }]);
  });

  it('keep choices that are chosen somewhere', async () => {
    const field = await made({ type: 'choices', choices: two });
    await t.world.organisation({ own_fields: { [field.key]: ['it'] } });
    const without = await patch(field, { choices: [field.choices[1]] });
    expect([without.status, without.body.errors]).toMatchObject([
      422,
      [{ pointer: '/choices', code: 'choice_in_use' }],
    ]);
    const other = { code: 'metal', name: { de: 'Metall', en: 'Metal' } };
    const after = await patch(field, { choices: [other, field.choices[0]] });
    expect(after.body.choices).toEqual([other, field.choices[0]]);
  });

  it('go while nothing stands in them, and else say in how many records something does', async () => {
    const field = await made({ subject: 'persons' });
    const person = await t.world.person({ own_fields: { [field.key]: 'x' } });
    const remove = () => t.api.delete(`/own-fields/${field.id}`, { as: lead, ifMatch: '"1"' });
    expect((await remove()).body).toMatchObject({ status: 409, code: 'own_field_in_use', values: 1 });
    await t.world.rows(`UPDATE person SET own_fields = '{}' WHERE id = $1`, person);
    expect((await remove()).status).toBe(204);
    expect((await t.api.get(`/own-fields/${field.id}`, { as: lead })).status).toBe(404);
  });

  it('are told in the trail', async () => {
    const field = await made();
    await patch(field, { visibleTo: 'staff' });
    const { body } = await t.api.get(`/audit-events?recordId=${field.id}`, { as: lead });
    expect(body.data.map(({ action, fields }: any) => [action, fields])).toEqual([
      ['changed', ['visibleTo']],
      ['created', expect.arrayContaining(['key', 'name', 'type', 'visibleTo'])],
    ]);
  });
});

describe('of one kind of record', () => {
  it('there are no more than fifty', async () => {
    const there = await list(lead, 'persons');
    const missing = Array.from({ length: 50 - there.length }, () => ({ subject: 'persons' }));
    await t.world.insertAll('own_field', missing);
    expect((await make({ subject: 'persons' })).body).toMatchObject({ status: 409, code: 'own_fields_full' });
    expect((await make({})).status).toBe(201);
  });
});

describe('the database', () => {
  const insert = (own_fields: unknown) =>
    t.world.organisation({ own_fields: JSON.stringify(own_fields) }, null);

  it('takes nothing that does not fit', async () => {
    const [choice, choices, number, date, link, text] = await Promise.all(
      ['choice', 'choices', 'number', 'date', 'link', 'text'].map(async (type) => {
        const id = await t.world.insert('own_field', { type });
        const [{ key }] = (await t.world.rows(`SELECT key FROM own_field WHERE id = $1`, id)) as [
          { key: string },
        ];
        return key;
      }),
    );
    const wrong: [string, unknown][] = [
      ['unknown', 'x'],
      [text!, ''],
      [text!, ' '],
      [text!, null],
      [text!, 7],
      [text!, 'x'.repeat(501)],
      [number!, '7'],
      [number!, 1e15],
      [number!, 0.1234567],
      [date!, '2026-02-29'],
      [date!, '2026-2-1'],
      [date!, '3000-01-01'],
      [date!, 20260201],
      [choice!, 'metal'],
      [choice!, ['it']],
      [choices!, 'it'],
      [choices!, []],
      [choices!, ['it', 'it']],
      [choices!, ['metal']],
      [choices!, [7]],
      [link!, 'optik.example'],
      [link!, 'javascript:alert(1)'],
      [link!, 'https://a b'],
    ];
    for (const [key, value] of wrong)
      expect([key, value, await refusal(insert({ [key]: value }))]).toEqual([key, value, 'own_fields_fit']);
    expect(await refusal(insert([]))).toBe('own_fields_fit');
    const right = {
      [text!]: 'x',
      [number!]: -12.5,
      [date!]: '2024-02-29',
      [choice!]: 'it',
      [choices!]: ['optics', 'it'],
      [link!]: 'https://optik.example/jobs',
    };
    const id = await insert(right);
    expect(
      await refusal(t.world.rows(`UPDATE organisation SET own_fields = '{"no": 1}' WHERE id = $1`, id)),
    ).toBe('own_fields_fit');
    // Keys of the one are none of the other.
    expect(await refusal(t.world.person({ own_fields: right }))).toBe('own_fields_fit');
  });

  it('keeps what a field means, and one that is in use', async () => {
    const id = await t.world.insert('own_field', { key: 'kept_key', type: 'choice' });
    await insert({ kept_key: 'it' });
    const set = (what: string) => refusal(t.world.rows(`UPDATE own_field SET ${what} WHERE id = $1`, id));
    for (const what of [`key = 'another'`, `subject = 'persons'`, `type = 'choices'`])
      expect(await set(what)).toBe('own_field_meaning_never_changes');
    expect(await set(`choices = choices - 0`)).toBe('own_field_choice_in_use');
    expect(await set(`choices = choices - 1`)).toBeNull();
    expect(await refusal(t.world.rows('DELETE FROM own_field WHERE id = $1', id))).toBe('own_field_in_use');
  });
});
