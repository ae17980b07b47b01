import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';
import { importing, named, surname, table } from './importing.js';

let t: TestApp;
let staff: Principal;
let i: ReturnType<typeof importing>;
beforeAll(async () => {
  t = await testApp();
  staff = await t.world.account({ role: 'coordinator' });
  i = importing(t, staff, 'persons');
});
afterAll(() => t.close());

const count = async (table_ = 'person') =>
  (await t.world.rows(`SELECT count(*)::integer AS n FROM ${table_}`))[0]?.n as number;
const codesOf = (row: any) => row.errors.map(({ code }: any) => code);
const fieldsOf = (row: any) => row.changes.map(({ field }: any) => field).sort();

describe('a list of persons', () => {
  it('is read, judged and taken over, with what they do for whom', async () => {
    const name = named();
    const organisation = await t.world.organisation({ name, short_name: `K${name}` });
    const made = await i.send(
      table(
        'Name;Firma;Position;E-Mail;Telefon;seit;Hauptkontakt;Bemerkung',
        `Dr. Käthe von Größner;${name};Leitung;"k@${organisation}.example; kv@x.example";(03641) 555-01;1.3.2019;ja;nett`,
        `"Größner, Jan";k${name};;;;;;`,
        `Ausgedacht;${name};;;;;;`,
        'Frau Müller;;;;;;;',
        'Ada Anders;Gibt es nicht;;;;;;',
      ),
    );
    expect(made.body.columns.map(({ field }: any) => field)).toEqual([
      'name',
      'affiliation.organisation',
      'affiliation.function',
      'affiliation.email',
      'affiliation.phone',
      'affiliation.startDate',
      'affiliation.isPrimaryContact',
      'internalNote',
    ]);
    expect(made.body.counts).toMatchObject({ rows: 5, new: 2, error: 3 });
    const rows = await i.rows(made);
    expect(rows.slice(2).map(codesOf)).toEqual([
      ['only_one_name'],
      ['only_one_name'],
      ['organisation_unknown'],
    ]);
    expect(rows[2].errors[0].column).toBe('Name');
    expect(rows[4].errors[0]).toMatchObject({ column: 'Firma', field: 'affiliation.organisation' });
    expect(rows[0].name).toBe('Dr. Käthe von Größner');
    const before = await count();
    const done = await i.commit(await i.change(made, { leavesErrors: true }));
    expect(done.body).toMatchObject({ state: 'committed', counts: { new: 2, left: 3 } });
    expect(await count()).toBe(before + 2);
    const [first] = await i.rows(done);
    expect(await i.person(first.recordId)).toMatchObject({
      academicTitle: 'Dr.',
      givenName: 'Käthe',
      nameAffix: 'von',
      familyName: 'Größner',
      internalNote: `nett\nE-Mail: kv@x.example`,
      language: 'de',
      affiliations: [
        {
          organisationId: organisation,
          function: 'Leitung',
          email: `k@${organisation}.example`,
          phone: '(03641) 555-01',
          startDate: '2019-03-01',
          endDate: null,
          isPrimaryContact: true,
          isCurrent: true,
        },
      ],
    });
  });
});

describe('a row of persons', () => {
  it('means whoever has its id, its name and address of mail, or its name at that organisation', async () => {
    const [firm, other] = [named(), named()];
    const organisation = await t.world.organisation({ name: firm });
    await t.world.organisation({ name: other });
    const [one, two, three] = [surname(), surname(), surname()];
    const byId = await t.world.person({ given_name: 'Ida', family_name: one });
    const byMail = await t.world.person({ given_name: 'Max', family_name: two, email: 'M@mail.example' });
    const byName = await t.world.person({ given_name: 'Nora', family_name: three });
    await t.world.affiliation(byName, organisation, { function: 'alt' });
    const made = await i.send(
      table(
        'ID;Vorname;Nachname;Firma;E-Mail;Funktion',
        `${byId};Ida;${one};${firm};;Leitung`,
        `;Max;${two};${other};m@mail.example;`,
        `;Nora;${three};${firm};;neu`,
        `;Nora;${three};${other};;`,
      ),
    );
    const rows = await i.rows(made);
    expect(rows.map(({ outcome, targetId }: any) => [outcome, targetId])).toEqual([
      ['update', byId],
      ['update', byMail],
      ['update', byName],
      ['duplicate', null],
    ]);
    expect(fieldsOf(rows[2])).toEqual(['affiliation.function']);
    expect(rows[3].duplicates).toMatchObject([
      { id: byName, reasons: ['same_name'] },
      { id: null, line: 4, reasons: ['same_name'] },
    ]);
    const chosen = await i.change(made, { rows: [{ line: 5, choice: 'update', id: byName }] });
    expect(chosen.body.counts).toMatchObject({ update: 4, open: 0 });
    expect((await i.commit(chosen)).status).toBe(200);
    const nora = await i.person(byName);
    expect(
      nora.affiliations.map(({ organisationName, function: of }: any) => [organisationName, of]).sort(),
    ).toEqual(
      [
        [firm, 'neu'],
        [other, null],
      ].sort(),
    );
    const max = await i.person(byMail);
    expect(max).toMatchObject({ email: 'M@mail.example', affiliations: [{ email: 'm@mail.example' }] });
  });

  it('with an address of mail alone is of whoever has it', async () => {
    const firm = named();
    const organisation = await t.world.organisation({ name: firm });
    const id = await t.world.person();
    await t.world.affiliation(id, organisation, { email: `allein@${organisation}.example` });
    const made = await i.send(
      table(
        'E-Mail;Firma;Funktion',
        `ALLEIN@${organisation}.example;${firm};Vertrieb`,
        `wer@${organisation}.example;${firm};x`,
      ),
    );
    expect(await i.rows(made)).toMatchObject([
      { outcome: 'update', targetId: id },
      { outcome: 'error', errors: [{ code: 'required', field: 'familyName' }] },
    ]);
  });

  it('does not mean a colleague who shares an address of mail', async () => {
    const firm = named();
    const organisation = await t.world.organisation({ name: firm });
    const id = await t.world.person({ given_name: 'Eva', family_name: surname() });
    await t.world.affiliation(id, organisation, { email: `info@${organisation}.example` });
    const made = await i.send(
      table('Name;Firma;E-Mail', `Uwe ${surname()};${firm};info@${organisation}.example`),
    );
    expect(await i.rows(made)).toMatchObject([{ outcome: 'new', targetId: null, duplicates: [] }]);
  });

  it('means the person that the one with its id went into', async () => {
    const [kept, gone] = [await t.world.person(), await t.world.person()];
    const whole = await t.api.get(`/persons/${kept}`, { as: staff });
    const other = await t.api.get(`/persons/${gone}`, { as: staff });
    const body = { with: gone, withVersion: other.body.version };
    expect((await t.api.post(`/persons/${kept}/merge`, body, { as: staff, ifMatch: whole })).status).toBe(
      200,
    );
    const made = await i.send(table('ID;Sprache', `${gone};en`));
    expect(await i.rows(made)).toMatchObject([{ outcome: 'update', targetId: kept, errors: [] }]);
  });

  it('of one person goes on with it, at another organisation', async () => {
    const [one, two, name] = [named(), named(), surname()];
    for (const firm of [one, two]) await t.world.organisation({ name: firm });
    const before = [await count(), await count('affiliation')] as const;
    const made = await i.send(
      table(
        'Name;Firma;E-Mail;Funktion;Handy;Bemerkung',
        `Ada ${name};${one};ada@${name.length}.example;Rat;0171 2345678;`,
        `Ada ${name};${two};ada@${name.length}.example;Beirat;;lacht`,
        `Ada ${name};${two};ada@${name.length}.example;Beirat;;`,
        `Ada ${name};;ada@${name.length}.example;;0172 99999999;`,
      ),
    );
    const rows = await i.rows(made);
    expect(rows.map(({ outcome, firstLine }: any) => [outcome, firstLine])).toEqual([
      ['new', null],
      ['update', 2],
      ['error', 2],
      ['error', 2],
    ]);
    expect(codesOf(rows[2])).toEqual(['affiliation_twice']);
    expect(rows[3].errors).toMatchObject([{ code: 'rows_differ', field: 'phone', column: 'Handy' }]);
    expect(fieldsOf(rows[1])).toEqual([
      'affiliation.email',
      'affiliation.function',
      'affiliation.organisation',
      'affiliation.startDate',
      'internalNote',
    ]);
    const done = await i.commit(await i.change(made, { leavesErrors: true }));
    expect([await count(), await count('affiliation')]).toEqual([before[0] + 1, before[1] + 2]);
    const [{ recordId }, second] = await i.rows(done);
    expect(second.recordId).toBe(recordId);
    const ada = await i.person(recordId);
    expect(ada).toMatchObject({ version: 1, phone: '0171 2345678', internalNote: 'lacht' });
    expect(ada.affiliations).toHaveLength(2);
    expect((await i.undo(done)).status).toBe(200);
    expect([await count(), await count('affiliation')]).toEqual(before);
  });

  it('stays behind with the row whose person it goes on with', async () => {
    const [one, two, name] = [named(), named(), surname()];
    for (const firm of [one, two]) await t.world.organisation({ name: firm });
    const made = await i.send(
      table(
        'Name;Firma;E-Mail;Hauptkontakt',
        `Eva ${name};${one};;ja`,
        `Ada ${name};${one};a@${name.length}.example;ja`,
        `Ada ${name};${two};a@${name.length}.example;`,
      ),
    );
    const rows = await i.rows(made);
    expect(rows.map(codesOf)).toEqual([[], ['primary_contact_twice'], ['first_row_left']]);
    expect(rows[2].errors[0].detail).toContain('3');
    const left = await i.change(made, { rows: [{ line: 3, choice: 'leave' }] });
    expect(await i.rows(left)).toMatchObject([
      { outcome: 'new' },
      { taken: false },
      { outcome: 'new', firstLine: null, duplicates: [] },
    ]);
  });

  it('changes what lasts, opens what has ended anew, and never ends anything', async () => {
    const firm = named();
    const organisation = await t.world.organisation({ name: firm });
    const [now, once, past] = [surname(), surname(), surname()];
    const there = await t.world.person({ given_name: 'A', family_name: now });
    const affiliation = await t.world.affiliation(there, organisation, {
      phone: '+49 3641 55501',
      start_date: '2020-01-01',
    });
    const left = await t.world.person({ given_name: 'B', family_name: once });
    await t.world.affiliation(left, organisation, { start_date: '2018-01-01', end_date: '2020-01-01' });
    const made = await i.send(
      table(
        'Name;Firma;Telefon;Funktion;seit;bis',
        `A ${now};${firm};(03641) 555 01;Chef;1.1.2020;`,
        `B ${once};${firm};;;;`,
        `B ${past};${firm};;;1.1.2015;31.12.2016`,
        `A ${now};${firm};;;1.1.2021;`,
        `A ${now};${firm};;;;31.12.2030`,
      ),
    );
    const rows = await i.rows(made);
    expect(fieldsOf(rows[0])).toEqual(['affiliation.function']);
    expect(rows[1]).toMatchObject({ outcome: 'update', targetId: left });
    expect(rows[2]).toMatchObject({ outcome: 'new' });
    expect(rows.slice(3).map(codesOf)).toEqual([['affiliation_differs'], ['affiliation_differs']]);
    const done = await i.commit(await i.change(made, { leavesErrors: true }));
    expect(done.status).toBe(200);
    expect(await i.person(there)).toMatchObject({
      version: 1,
      affiliations: [
        { id: affiliation, function: 'Chef', phone: '+49 3641 55501', endDate: null, version: 2 },
      ],
    });
    expect((await i.person(left)).affiliations).toMatchObject([
      { startDate: '2026-03-18', endDate: null },
      { startDate: '2018-01-01', endDate: '2020-01-01' },
    ]);
    const [, , { recordId }] = await i.rows(done);
    expect((await i.person(recordId)).affiliations).toMatchObject([
      { endDate: '2017-01-01', isCurrent: false },
    ]);
  });

  it.each<[string, string, (firm: string) => string, string[]]>([
    [
      'an id that is nobody’s',
      'ID;Sprache',
      () => '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b;de',
      ['unknown_reference'],
    ],
    [
      'an organisation that looks like another',
      'Name;Firma',
      (firm) => `Ada Bei;${firm} GmbH`,
      ['organisation_unclear'],
    ],
    [
      'an id of no organisation',
      'Name;ID der Organisation',
      () => 'Ada Bei;019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b',
      ['unknown_reference'],
    ],
    ['a function for nobody', 'Name;Funktion', () => 'Ada Bei;Leitung', ['required']],
    ['two people in one cell', 'Name;Firma', (firm) => `Ada und Bo Bei;${firm}`, ['not_a_name']],
    ['a name of one word', 'Nachname;Firma', (firm) => `Bei;${firm}`, ['only_one_name']],
    [
      'an end before its start',
      'Name;Firma;seit;bis',
      (firm) => `Ada Bei;${firm};1.1.2020;1.1.2019`,
      ['before_start'],
    ],
    ['an end without a start', 'Name;Firma;bis', (firm) => `Ada Bei;${firm};1.1.2019`, ['required']],
    ['a month for a day', 'Name;Firma;seit', (firm) => `Ada Bei;${firm};März 2019`, ['only_a_month']],
    ['a language nobody writes in', 'Name;Sprache', () => 'Ada Bei;Latein', ['unknown_word']],
  ])('with %s says so', async (_, heads, line, codes) => {
    const firm = named();
    await t.world.organisation({ name: firm });
    const [row] = await i.rows(await i.send(table(heads, line(firm))));
    expect(row.outcome).toBe('error');
    expect(codesOf(row)).toEqual(codes);
  });

  it('names no second primary contact, and confirms the first', async () => {
    const [firm, free] = [named(), named()];
    const organisation = await t.world.organisation({ name: firm });
    const other = await t.world.organisation({ name: free });
    const contact = await t.world.person({ given_name: 'Cleo', family_name: surname() });
    await t.world.affiliation(contact, organisation, { is_primary_contact: true });
    const waiting = await t.world.person({ given_name: 'Wim', family_name: surname() });
    await t.world.affiliation(waiting, other, { confirmed_at: null });
    const made = await i.send(
      table('ID;Name;Firma;Hauptkontakt', `;Ada ${surname()};${firm};ja`, `${waiting};;${free};ja`),
    );
    const [taken, confirmed] = await i.rows(made);
    expect(codesOf(taken)).toEqual(['primary_contact_taken']);
    expect(taken.errors[0].detail).toContain('Cleo');
    expect(confirmed).toMatchObject({
      outcome: 'update',
      changes: [{ field: 'affiliation.isPrimaryContact', from: false, to: true }],
    });
    const done = await i.commit(await i.change(made, { leavesErrors: true }));
    expect((await i.person(waiting)).affiliations).toMatchObject([
      { isPrimaryContact: true, isCurrent: true },
    ]);
    expect((await i.undo(done)).status).toBe(200);
    expect((await i.person(waiting)).affiliations).toMatchObject([
      { isPrimaryContact: false, confirmedAt: null },
    ]);
  });

  it('takes a tag as it is spelled already', async () => {
    const tag = named();
    await t.world.organisation({ tags: [tag] });
    const id = await t.world.person({ tags: [tag] });
    const made = await i.send(
      table('ID;Name;Schlagwörter', `${id};;${tag.toUpperCase()}`, `;Ada ${surname()};${tag.toUpperCase()}`),
    );
    expect((await i.rows(made)).map(({ outcome }: any) => outcome)).toEqual(['same', 'new']);
    const done = await i.commit(made);
    const [, { recordId }] = await i.rows(done);
    expect((await i.person(recordId)).tags).toEqual([tag]);
  });
});

it('takes no field of another kind', async () => {
  const made = await i.send(table('Name', `Ada ${surname()}`));
  const refused = await i.change(made, {
    columns: [{ column: 0, field: 'city' }],
    defaults: [{ field: 'sectorCode', value: 'x' }],
  });
  expect(refused.body.errors.map(({ pointer }: any) => pointer)).toEqual([
    '/columns/0/field',
    '/defaults/0/field',
  ]);
});
