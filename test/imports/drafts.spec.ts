import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';
import { form } from './form.js';
import { importing, named, surname, table } from './importing.js';

let t: TestApp;
let staff: Principal;
let i: ReturnType<typeof importing>;
beforeAll(async () => {
  t = await testApp();
  staff = await t.world.account({ role: 'coordinator' });
  i = importing(t, staff);
});
afterAll(() => t.close());

describe('a draft', () => {
  it('leaves nothing of what its file said in the audit trail', async () => {
    const name = named();
    const made = await i.send(table(`Käthe ${name};x`, `${name};y`));
    const changed = await i.change(made, { defaults: [{ field: 'city', value: name }], headLine: 0 });
    await t.api.delete(`/imports/${made.body.id}`, { as: staff, ifMatch: changed });
    const told = await t.world.rows(
      `SELECT e.action, (SELECT jsonb_agg(v) FROM audit_value v WHERE v.audit_event_id = e.id)::text AS values
       FROM audit_event e WHERE e.record_id = $1 ORDER BY e.at, e.id`,
      made.body.id,
    );
    expect(told.map(({ action }) => action)).toEqual(['created', 'changed', 'removed']);
    expect(JSON.stringify(told)).not.toContain(name);
  });

  it('is thrown away with everything that its file said', async () => {
    const made = await i.send(table('Name;Bereich', `${named()};Wirtschaft`));
    expect((await t.api.delete(`/imports/${made.body.id}`, { as: staff, ifMatch: made })).status).toBe(204);
    const left = await t.world.rows(`SELECT 1 FROM import_row ir WHERE ir.import_id = $1`, made.body.id);
    expect(left).toEqual([]);
    expect((await t.api.get(`/imports/${made.body.id}`, { as: staff })).status).toBe(404);
  });

  it('that nobody goes on with is gone after thirty days', async () => {
    const made = await i.send(table('Name;Bereich', `${named()};Wirtschaft`));
    await t.world.rows(
      `UPDATE import SET updated_at = updated_at - interval '31 days' WHERE id = $1`,
      made.body.id,
    );
    await i.send(table('Name;Bereich', `${named()};Wirtschaft`));
    expect((await t.api.get(`/imports/${made.body.id}`, { as: staff })).status).toBe(404);
  });

  it('is made once, however often it is sent with the same key', async () => {
    const file = form(table('Name;Bereich', `${named()};Wirtschaft`));
    const headers = { ...file.headers, 'idempotency-key': named().replace(/\W/g, '') };
    const [one, two] = [
      await t.api.post('/imports', undefined, { as: staff, raw: file.raw, headers }),
      await t.api.post('/imports', undefined, { as: staff, raw: file.raw, headers }),
    ];
    expect([one.status, two.body.id]).toEqual([201, one.body.id]);
  });
});

it.each<[string, Buffer | string, string]>([
  ['of no bytes', '', 'table_empty'],
  ['that is a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'not_a_table'],
  ['that is a PDF', '%PDF-1.7\n', 'not_a_table'],
])('a file %s is refused', async (_, file, code) => {
  expect((await i.send(file)).body).toMatchObject({ status: 422, code });
});

it('of an exported workbook is read, and its days and phone numbers stay as they are', async () => {
  const id = await t.world.organisation({ name: named(), phone: '+49 3641 1', postal_code: '01234' });
  const file = await t.api.get('/organisations?format=xlsx', { as: staff });
  const made = await i.send(file.bytes);
  expect(made.body).toMatchObject({ format: 'xlsx', encoding: null });
  const [row] = (await i.rows(made)).filter(({ targetId }: any) => targetId === id);
  expect(row).toMatchObject({ outcome: 'same', errors: [] });
  const again = await i.change(made, { headLine: 0 });
  expect(again.body.head).toBeNull();
  expect(again.body.counts.rows).toBe(made.body.counts.rows + 1);
});

it.each([
  ['JSON', { headers: { 'content-type': 'application/json' }, raw: '{}' }],
  ['a form without a file', { ...form(''), raw: '--frontier--\r\n' }],
  ['a form that ends in its middle', { ...form(''), raw: form('Name').raw.subarray(0, 60) }],
])('%s is no upload', async (_, sent) => {
  expect((await t.api.post('/imports', undefined, { as: staff, ...sent })).body).toMatchObject({
    status: 415,
    code: 'import_not_form',
  });
});

it('of another kind are told which kinds there are', async () => {
  const sent = await t.api.post('/imports', undefined, { as: staff, ...form('Name', { kind: 'meetings' }) });
  expect(sent.body).toMatchObject({ status: 422, errors: [{ pointer: '/kind', code: 'not_one_of' }] });
});

const nowhere = '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b';

describe('what is wrong with a row', () => {
  it.each([
    [
      'organisations',
      'Name;Bereich;ID;Beitritt;bis;Status',
      [`${named()};;;;;`, `;Wirtschaft;;;;`, `;;${nowhere};;;`, `${named()};Gemüse;;;;`].concat([
        `${named()};Wirtschaft;;1.3.2020;31.12.2019;`,
        `${named()};Wirtschaft;;1.3.2020;;ausgetreten`,
      ]),
    ],
    [
      'persons',
      'Vorname;Nachname;Firma;seit;bis;ID',
      [
        `Ada;;;;;`,
        `;${surname()};;;;`,
        `Ada;${surname()};${named()};;;`,
        `Ada;${surname()};firm;1.3.2025;1.3.2024;`,
        `;;;;;${nowhere}`,
      ],
    ],
    [
      'seats',
      'Person;Steuergruppe;Rolle;mit Stimme;seit;bis',
      [
        `person;IT;;;;`,
        `person;IT;Gast;ja;;`,
        `person;IT;Mitglied;;1.3.2025;1.3.2024`,
        `${named()};IT;Mitglied;;;`,
      ].concat([`person;nirgends;Mitglied;;;`, `;IT;Mitglied;;;`]),
    ],
  ])('of %s stays wrong when it is judged again, and says where', async (kind, heads, lines) => {
    const name = named();
    const organisation = await t.world.organisation({ name }, 'active');
    const person = await t.world.person();
    await t.world.affiliation(person, organisation);
    const of = importing(t, staff, kind);
    const made = await of.send(
      table(heads, ...lines.map((line) => line.replace('person', person).replace('firm', name))),
    );
    const before = await of.rows(made);
    expect(before.filter(({ outcome }: any) => outcome !== 'error')).toEqual([]);
    expect(
      before.flatMap(({ errors }: any) => errors.map(({ column }: any) => heads.split(';').includes(column))),
    ).not.toContain(false);
    const again = await of.change(made, { leavesErrors: true });
    const strip = (rows: any[]) => rows.map(({ line, outcome, errors }) => ({ line, outcome, errors }));
    expect(strip(await of.rows(again))).toEqual(strip(before));
  });
});
