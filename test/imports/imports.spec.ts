import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';
import { importing, named, table } from './importing.js';

let t: TestApp;
let staff: Principal;
let i: ReturnType<typeof importing>;
beforeAll(async () => {
  t = await testApp();
  staff = await t.world.account({ role: 'coordinator' });
  i = importing(t, staff);
});
afterAll(() => t.close());

const count = async () =>
  (await t.world.rows(`SELECT count(*)::integer AS n FROM organisation`))[0]?.n as number;

describe('a list of members', () => {
  it('is read, judged and taken over, with what is wrong left out', async () => {
    const before = await count();
    const made = await i.send(
      table(
        'Firma;Branche;PLZ;Ort;Homepage;E-Mail;Mitglied seit;Bemerkung',
        'Ärztehaus Jena GmbH;Wirtschaft;7743;Jena;aerztehaus.example;"a@aerztehaus.example; b@aerztehaus.example";1.3.19;alt',
        'Zweite AG;business;07745;Jena;;;seit März 2019;',
      ),
    );
    expect(made.body).toMatchObject({
      state: 'draft',
      counts: { rows: 2, new: 1, error: 1, left: 1, made: 1, changed: 0, open: 1, openErrors: 1 },
    });
    const [first, second] = await i.rows(made);
    expect(first).toMatchObject({ line: 2, outcome: 'new', taken: true, errors: [] });
    expect(first.changes).toContainEqual({
      field: 'internalNote',
      from: null,
      to: 'alt\nE-Mail: b@aerztehaus.example',
    });
    expect(second).toMatchObject({ line: 3, outcome: 'error', taken: false });
    expect(second.errors).toMatchObject([
      { column: 'Mitglied seit', field: 'membership.joinedOn', code: 'only_a_month' },
    ]);
    expect((await i.commit(made)).body).toMatchObject({ status: 409, code: 'rows_undecided' });
    expect(await count()).toBe(before);
    const done = await i.commit(await i.change(made, { leavesErrors: true }));
    expect(done.body).toMatchObject({ state: 'committed', counts: { new: 1, left: 1 } });
    expect(await count()).toBe(before + 1);
    const [{ recordId }] = await i.rows(done);
    expect(await i.organisation(recordId)).toMatchObject({
      name: 'Ärztehaus Jena GmbH',
      sectorCode: 'business',
      postalCode: '07743',
      website: 'https://aerztehaus.example',
      email: 'a@aerztehaus.example',
      internalNote: 'alt\nE-Mail: b@aerztehaus.example',
      country: 'DE',
      membership: { state: 'active', joinedOn: '2019-03-01', endedOn: null },
    });
    expect((await i.commit(done)).body).toMatchObject({ code: 'step_not_open' });
    expect((await i.change(done, { leavesErrors: false })).body).toMatchObject({ code: 'import_committed' });
  });

  it('is forgotten but for which record each row became', async () => {
    const name = named();
    const done = await i.commit(await i.send(table('Name;Bereich', `${name};Wirtschaft`)));
    expect(done.status).toBe(200);
    const kept = await t.world.rows(
      `SELECT (SELECT count(*)::integer FROM import_file fi WHERE fi.import_id = ir.import_id) AS files, ir.cells, ir.fields
       FROM import_row ir WHERE ir.import_id = $1`,
      done.body.id,
    );
    expect(kept).toEqual([{ files: 0, cells: null, fields: {} }]);
  });

  it('that was exported comes back without a change', async () => {
    const id = await t.world.organisation({
      name: named(),
      website: 'https://rund.example',
      tags: ['a', 'b c'],
      internal_note: '=1+1\nzweite Zeile',
      size_band: '10-49',
      phone: '+49 3641 1',
    });
    for (const language of ['de', 'en']) {
      const file = await t.api.get('/organisations?format=csv', {
        as: staff,
        headers: { 'accept-language': language },
      });
      const made = await i.send(file.bytes);
      const [row] = (await i.rows(made)).filter(({ targetId }: any) => targetId === id);
      expect(row).toMatchObject({ outcome: 'same', changes: [], errors: [] });
      expect((await i.rows(made)).filter(({ outcome }: any) => outcome !== 'same')).toEqual([]);
    }
  });
});

describe('a row', () => {
  it('changes the only record that is called so, and no cell that says nothing empties a field', async () => {
    const name = named();
    const id = await t.world.organisation({ name, city: 'Jena', phone: '1' });
    const made = await i.send(table('Name;Ort;Telefon;Straße', `${name.toUpperCase()};;2;Am Markt 1`));
    const [row] = await i.rows(made);
    expect(row).toMatchObject({ outcome: 'update', targetId: id });
    expect(row.changes.map(({ field }: any) => field).sort()).toEqual(['name', 'phone', 'street']);
    expect((await i.commit(made)).status).toBe(200);
    expect(await i.organisation(id)).toMatchObject({ city: 'Jena', phone: '2', street: 'Am Markt 1' });
  });

  it('that looks like a record or an earlier row has to be decided about', async () => {
    const name = named();
    const id = await t.world.organisation({ name: `${name} GmbH` });
    const other = named();
    const made = await i.send(
      table('Name;Bereich', `${name};Wirtschaft`, `${other};Wirtschaft`, `${other} AG;Wirtschaft`),
    );
    expect(await i.rows(made, '&outcome=duplicate')).toMatchObject([
      { line: 2, taken: false, duplicates: [{ id, line: null, reasons: ['legal_form'] }] },
      { line: 4, taken: false, duplicates: [{ id: null, line: 3 }] },
    ]);
    expect((await i.commit(made)).body.code).toBe('rows_undecided');
    const chosen = await i.change(made, {
      rows: [
        { line: 2, choice: 'update', id },
        { line: 4, choice: 'leave' },
      ],
    });
    expect(chosen.body.counts).toMatchObject({ update: 1, new: 1, left: 1, open: 0 });
    expect((await i.commit(chosen)).status).toBe(200);
    expect((await i.organisation(id)).name).toBe(name);
  });

  it('that looks like another is made when somebody says so, for one or for all', async () => {
    const name = named();
    await t.world.organisation({ name: `${name} GmbH` });
    const made = await i.send(table('Name;Bereich', `${name};Wirtschaft`));
    const all = await i.change(made, { takesDuplicates: 'new' });
    expect(await i.rows(all)).toMatchObject([{ outcome: 'duplicate', taken: true }]);
    const one = await i.change(all, { takesDuplicates: null, rows: [{ line: 2, choice: 'new' }] });
    expect(await i.rows(one)).toMatchObject([{ outcome: 'new', taken: true }]);
    expect((await i.commit(one)).body.counts).toMatchObject({ new: 1 });
  });

  it('changes no record that another row changes too', async () => {
    const id = await t.world.organisation({ name: named() });
    const made = await i.send(table('ID;Ort', `${id};Jena`, `${id};Gera`));
    expect(await i.rows(made)).toMatchObject([
      { outcome: 'update' },
      { outcome: 'error', errors: [{ code: 'record_twice' }] },
    ]);
  });

  it.each([
    ['an id that is none', 'ID;Name;Bereich', '17;X;Wirtschaft', 'not_id'],
    ['an id that is nobody’s', 'ID;Name', '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b;X', 'unknown_reference'],
    ['no sector', 'Name;Ort', 'Ohne Bereich;Jena', 'required'],
    ['a sector that there is not', 'Name;Bereich', 'Anderswo;Handel', 'unknown_word'],
    ['an address that is none', 'Name;Bereich;E-Mail', 'Anderswo;Wirtschaft;siehe oben', 'not_email'],
    ['two columns that differ', 'Name;Bereich;Ort;Stadt', 'Anderswo;Wirtschaft;Jena;Gera', 'columns_differ'],
    [
      'an end before its start',
      'Name;Bereich;Beitritt;Austritt',
      'Anderswo;Wirtschaft;1.1.2020;31.12.2018',
      'before_start',
    ],
    ['a member that never joined', 'Name;Bereich;Status', 'Anderswo;Wirtschaft;aktiv', 'required'],
  ])('with %s says so', async (_, heads, line, code) => {
    const made = await i.send(table(heads, line));
    const [row] = await i.rows(made);
    expect(row).toMatchObject({ outcome: 'error' });
    expect(row.errors.map((error: any) => error.code)).toEqual([code]);
  });

  it('gives no sector newly that is retired', async () => {
    const code = `sector_${String.fromCharCode(97 + (named().length % 26))}x`;
    await t.world.sector({ code });
    const [old, fresh] = [named(), named()];
    const id = await t.world.organisation({ name: old, sector_code: code });
    await t.world.rows(`UPDATE sector SET retired_at = now() WHERE code = $1`, code);
    const made = await i.send(table('Name;Bereich', `${old};${code}`, `${fresh};${code}`));
    expect(await i.rows(made)).toMatchObject([
      { outcome: 'same', targetId: id },
      { outcome: 'error', errors: [{ code: 'sector_retired' }] },
    ]);
  });

  it('tells of a membership that is there already and says otherwise', async () => {
    const name = named();
    const id = await t.world.organisation({ name }, null);
    await t.world.membership(id, 'active');
    const { membership } = await i.organisation(id);
    const same = await i.send(table('Name;Mitglied seit', `${name};${membership.joinedOn}`));
    expect(await i.rows(same)).toMatchObject([{ outcome: 'same' }]);
    const differs = await i.send(table('Name;Mitglied seit', `${name};1.1.1999`));
    expect(await i.rows(differs)).toMatchObject([
      { outcome: 'error', errors: [{ code: 'membership_differs' }] },
    ]);
  });
});

describe('columns', () => {
  it('can be told what they fill, and are known again by their heads', async () => {
    const name = named();
    const heads = `Wer;Was ${name};Wo`;
    const made = await i.send(table(heads, `${name};Wirtschaft;Jena`));
    expect(made.body.columns.map(({ field }: any) => field)).toEqual([null, null, null]);
    const told = await i.change(made, {
      columns: [
        { column: 0, field: 'name' },
        { column: 1, field: 'sectorCode' },
        { column: 2, field: 'city' },
      ],
    });
    expect(told.body.counts).toMatchObject({ new: 1 });
    const again = await i.send(table(heads, `${named()};Wirtschaft;Jena`));
    expect(again.body.columns.map(({ field }: any) => field)).toEqual(['name', 'sectorCode', 'city']);
    expect((await i.change(again, { columns: [{ column: 3, field: 'city' }] })).body.errors).toMatchObject([
      { code: 'no_such_column' },
    ]);
  });

  it('that are missing have defaults, which a cell outdoes', async () => {
    const [one, other] = [named(), named()];
    const made = await i.send(table('Name;Ort', `${one};`, `${other};Gera`));
    const told = await i.change(made, {
      defaults: [
        { field: 'sectorCode', value: 'Wirtschaft' },
        { field: 'city', value: 'Jena' },
      ],
    });
    expect(told.body.defaults).toEqual({ sectorCode: 'Wirtschaft', city: 'Jena' });
    const found = await i.rows(told);
    const cities = found.map(({ changes }: any) => changes.find(({ field }: any) => field === 'city').to);
    expect(cities).toEqual(['Jena', 'Gera']);
    const untold = await i.change(told, { defaults: [{ field: 'sectorCode', value: null }] });
    expect(untold.body.counts).toMatchObject({ error: 2 });
  });
});

describe('an import that is taken back', () => {
  it('leaves everything as it was, and the same list can come again', async () => {
    const [old, fresh] = [named(), named()];
    const id = await t.world.organisation({ name: old, city: 'Gera', expertise: ['Optik'] }, null);
    const before = await count();
    const file = table(
      'Name;Bereich;Ort;Kompetenzen;Beitritt',
      `${old};;Jena;Laser;1.3.2019`,
      `${fresh};Wirtschaft;Kahla;;1.4.2019`,
    );
    const done = await i.commit(await i.send(file));
    expect(await i.organisation(id)).toMatchObject({
      city: 'Jena',
      expertise: ['Laser'],
      membership: { state: 'active' },
    });
    const undone = await i.undo(done);
    expect(undone.body).toMatchObject({ state: 'undone' });
    expect(await count()).toBe(before);
    expect(await i.organisation(id)).toMatchObject({
      city: 'Gera',
      expertise: ['Optik'],
      membership: null,
      sectorCode: 'business',
    });
    expect((await i.undo(undone)).body.code).toBe('step_not_open');
    expect((await i.commit(await i.send(file))).body.counts).toMatchObject({ new: 1, update: 1 });
  });

  it('is refused where something was built on it, and says where', async () => {
    const [old, one, other] = [named(), named(), named()];
    const id = await t.world.organisation({ name: old }, null);
    const done = await i.commit(
      await i.send(
        table(
          'Name;Bereich;Ort;Beitritt',
          `${old};;Jena;`,
          `${one};Wirtschaft;Kahla;1.4.2019`,
          `${other};Wirtschaft;Kahla;1.4.2019`,
        ),
      ),
    );
    const made = (await i.rows(done)).map(({ recordId }: any) => recordId);
    const affiliation = await t.world.affiliation(await t.world.person(), made[1]);
    const read = await t.api.get(`/organisations/${id}`, { as: staff });
    await t.api.patch(`/organisations/${id}`, { phone: '1' }, { as: staff, ifMatch: read });
    const { membership } = await i.organisation(made[2]);
    const its = await t.api.get(`/memberships/${membership.id}`, { as: staff });
    await t.api.post(`/memberships/${membership.id}/suspension`, {}, { as: staff, ifMatch: its });
    const refused = await i.undo(done);
    expect(refused.body).toMatchObject({ status: 409, code: 'undo_blocked' });
    expect(refused.body.builtOn).toEqual([
      { code: 'changed_since', recordType: 'organisation', recordId: id, id, name: old },
      { code: 'changed_since', recordType: 'membership', recordId: membership.id, id: made[2], name: other },
      { code: 'referred_to', recordType: 'affiliation', recordId: affiliation, id: made[1], name: one },
    ]);
    expect(await i.organisation(id)).toMatchObject({ city: 'Jena' });
    expect(await i.organisation(made[1])).toMatchObject({ name: one });
  });
});

describe('what changed since', () => {
  it('is judged again by the commit', async () => {
    const name = named();
    const made = await i.send(table('Name;Bereich;Ort', `${name};Wirtschaft;Jena`));
    expect(made.body.counts).toMatchObject({ new: 1 });
    const id = await t.world.organisation({ name });
    const done = await i.commit(made);
    expect(done.body.counts).toMatchObject({ update: 1, new: 0 });
    expect((await i.rows(done))[0].recordId).toBe(id);
    expect((await i.organisation(id)).city).toBe('Jena');
  });
});
