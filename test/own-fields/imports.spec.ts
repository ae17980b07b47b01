import { importing, named, surname, table } from '../imports/importing.js';
import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';

/* Own fields in lists that come in. */

let t: TestApp;
let lead: Principal;
let coordinator: Principal;
let i: ReturnType<typeof importing>;
let persons: ReturnType<typeof importing>;

const fields = {
  remark: { type: 'text', name_de: 'Anmerkung der Allianz', name_en: 'Remark' },
  employees: { type: 'number', name_de: 'Beschäftigte in Jena', name_en: 'Employees in Jena' },
  in_since: { type: 'date', name_de: 'Dabei seit', name_en: 'Present since' },
  size: { type: 'choice', name_de: 'Schwerpunkt der Arbeit', name_en: 'Main field' },
  trains: { type: 'choices', name_de: 'Bildet aus in', name_en: 'Trains in' },
  jobs: { type: 'link', name_de: 'Stellenseite', name_en: 'Jobs page' },
  old: { type: 'text', name_de: 'Früher', name_en: 'Formerly', retired_at: '2026-01-01T00:00:00Z' },
  of_lead: { type: 'text', name_de: 'Vertraulich', name_en: 'Confidential', visible_to: 'alliance_lead' },
  // A key that is what other columns are called.
  city: { type: 'text', name_de: 'Herkunftsort', name_en: 'Place of origin' },
};
const whole = {
  remark: 'Lasertechnik',
  employees: 12.5,
  in_since: '2021-04-01',
  size: 'it',
  trains: ['it', 'optics'],
  jobs: 'https://x.example/jobs',
};

beforeAll(async () => {
  t = await testApp();
  lead = await t.world.account({ role: 'alliance_lead' });
  coordinator = await t.world.account({ role: 'coordinator' });
  i = importing(t, coordinator);
  persons = importing(t, coordinator, 'persons');
  for (const subject of ['organisations', 'persons'])
    for (const [key, field] of Object.entries(fields))
      await t.world.insert('own_field', { subject, key, ...field });
});
afterAll(() => t.close());

const organisation = (own_fields: object = {}) => {
  const name = named();
  return t.world.organisation({ name, own_fields }).then((id) => ({ id, name }));
};
const columnsOf = (made: any) => made.body.columns.map(({ field }: any) => field);

describe('columns', () => {
  it('are known by the names of own fields in either language, and by their keys', async () => {
    const heads =
      'Name;Beschäftigte in Jena;Trains in;remark;ownFields.size;city;Herkunftsort;Früher;Vertraulich';
    const made = await i.send(table(heads, `${named()};1;Optics;x;it;Jena;Gera;y;z`));
    expect(columnsOf(made)).toEqual([
      'name',
      'ownFields.employees',
      'ownFields.trains',
      'ownFields.remark',
      'ownFields.size',
      'city',
      'ownFields.city',
      null,
      null,
    ]);
  });

  it('are mapped to own fields that one reads, and that are in use', async () => {
    const made = await i.send(table('Name;X', `${named()};5`));
    const map = (of: any, field: string) => i.change(of, { columns: [{ column: 1, field }] });
    for (const field of ['ownFields.of_lead', 'ownFields.old', 'ownFields.nowhere'])
      expect((await map(made, field)).body.errors).toMatchObject([
        { pointer: '/columns/0/field', code: 'not_one_of' },
      ]);
    const mapped = await map(made, 'ownFields.employees');
    expect(columnsOf(mapped)).toEqual(['name', 'ownFields.employees']);
    const asLead = importing(t, lead);
    const hers = await asLead.send(table('Name;Y', `${named()};5`));
    const after = await asLead.change(hers, { columns: [{ column: 1, field: 'ownFields.of_lead' }] });
    expect(columnsOf(after)).toEqual(['name', 'ownFields.of_lead']);
    // The same heads again, from somebody who does not read it.
    expect(columnsOf(await i.send(table('Name;Y', `${named()};5`)))).toEqual(['name', null]);
    expect((await i.rows(after))[0].changes.map(({ field }: any) => field)).not.toContain(
      'ownFields.of_lead',
    );
    expect((await asLead.rows(after))[0].changes.map(({ field }: any) => field)).toContain(
      'ownFields.of_lead',
    );
  });
});

describe('rows', () => {
  const heads =
    'Name;Bereich;Anmerkung der Allianz;Beschäftigte in Jena;Dabei seit;Schwerpunkt der Arbeit;Bildet aus in;Stellenseite';

  it('make records with own fields, and change single ones', async () => {
    const name = named();
    const made = await i.send(
      table(
        heads,
        `${name};Wirtschaft;Lasertechnik;12,5;1.4.2021;computing;Augenoptik\\;it;x.example/jobs`.replace(
          '\\;',
          ',',
        ),
      ),
    );
    expect((await i.rows(made))[0].errors).toMatchObject([
      { field: 'ownFields.trains', code: 'unknown_word' },
    ]);
    const right = await i.send(
      table(heads, `${name};Wirtschaft;Lasertechnik;12,5;1.4.2021;computing;"Augenoptik; it";x.example/jobs`),
    );
    const done = await i.commit(right);
    expect(done.status).toBe(200);
    const [{ recordId }] = await i.rows(done);
    expect((await i.organisation(recordId)).ownFields).toEqual(whole);
    const again = await i.send(table('Name;Beschäftigte in Jena;Bildet aus in', `${name};13;it`));
    expect((await i.rows(again))[0]).toMatchObject({
      outcome: 'update',
      changes: [
        { field: 'ownFields.trains', from: ['it', 'optics'], to: ['it'] },
        { field: 'ownFields.employees', from: 12.5, to: 13 },
      ].sort((a, b) => (a.field.length > b.field.length ? 1 : -1)),
    });
    await i.commit(again);
    expect((await i.organisation(recordId)).ownFields).toEqual({ ...whole, employees: 13, trains: ['it'] });
  });

  it.each([
    ['Beschäftigte in Jena', 'viele', 'not_a_number'],
    ['Beschäftigte in Jena', '1.250', 'unclear_number'],
    ['Beschäftigte in Jena', '0,1234567', 'not_number'],
    ['Dabei seit', '30.2.2021', 'not_a_date'],
    ['Schwerpunkt der Arbeit', 'Metall', 'unknown_word'],
    ['Stellenseite', 'javascript:alert(1)', 'not_url'],
  ])('that do not fit are wrong: %s %s', async (head, cell, code) => {
    const made = await i.send(table(`Name;Bereich;${head}`, `${named()};Wirtschaft;${cell}`));
    expect(await i.rows(made)).toMatchObject([{ outcome: 'error', errors: [{ column: head, code }] }]);
  });

  it('say the same where choices stand in another order, and leave alone what has no cell', async () => {
    const { name } = await organisation({ ...whole, trains: ['optics', 'it'] });
    const made = await i.send(
      table(
        'Name;Bildet aus in;Beschäftigte in Jena',
        `${name};Informatik; Augenoptik`.replace('; A', ', A'),
      ),
    );
    expect((await i.rows(made))[0].outcome).toBe('error');
    const same = await i.send(table('Name;Bildet aus in;Stellenseite', `${name};"Informatik; Augenoptik";`));
    expect(await i.rows(same)).toMatchObject([{ outcome: 'same', changes: [] }]);
  });

  it('are taken back', async () => {
    const { id, name } = await organisation({ employees: 5, of_lead: 'bleibt' });
    const done = await i.commit(await i.send(table('Name;Beschäftigte in Jena;remark', `${name};6;neu`)));
    expect((await i.organisation(id)).ownFields).toEqual({ employees: 6, remark: 'neu' });
    expect((await i.undo(done)).body.state).toBe('undone');
    expect((await t.api.get(`/organisations/${id}`, { as: lead })).body.ownFields).toEqual({
      employees: 5,
      of_lead: 'bleibt',
    });
  });

  it('of one person say one thing of it, and fill in what they say together', async () => {
    const [one, two, name] = [named(), named(), surname()];
    for (const firm of [one, two]) await t.world.organisation({ name: firm });
    const head = 'Vorname;Nachname;private E-Mail;Firma;Beschäftigte in Jena;remark';
    const mail = `a@${one.codePointAt(7)}.example`;
    const differing = await persons.send(
      table(head, `Ada;${name};${mail};${one};5;`, `Ada;${name};${mail};${two};6;`),
    );
    expect((await persons.rows(differing))[1]).toMatchObject({
      outcome: 'error',
      errors: [{ field: 'ownFields.employees', code: 'rows_differ' }],
    });
    const sound = await persons.send(
      table(head, `Ada;${name};${mail};${one};5;`, `Ada;${name};${mail};${two};5;beides`),
    );
    const done = await persons.commit(sound);
    expect(done.status).toBe(200);
    const [{ recordId }] = await persons.rows(done);
    expect((await persons.person(recordId)).ownFields).toEqual({ employees: 5, remark: 'beides' });
    await persons.undo(done);
    expect((await t.api.get(`/persons/${recordId}`, { as: coordinator })).status).toBe(404);
  });

  it.each(['csv', 'xlsx'])('that were exported as %s come back without a change', async (format) => {
    const { id } = await organisation({ ...whole, old: 'wie es war', employees: -0.5 });
    await organisation({ employees: 1234567.25 });
    const personId = await t.world.person({ own_fields: whole });
    for (const language of ['de', 'en'])
      for (const [list, of, record] of [
        ['organisations', i, id],
        ['persons', persons, personId],
      ] as const) {
        const as = coordinator;
        const headers = { 'accept-language': language };
        const file = await t.api.get(`/${list}?format=${format}`, { as, headers });
        const made = await of.send(file.bytes);
        const rows = await of.rows(made);
        expect(columnsOf(made)).toContain('ownFields.trains');
        expect(rows.some(({ targetId }: any) => targetId === record)).toBe(true);
        expect(rows.filter(({ outcome }: any) => outcome !== 'same')).toEqual([]);
      }
  });
});
