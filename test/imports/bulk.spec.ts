import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';
import { selecting } from './selecting.js';

/* What is changed in many records at once: an import of what was selected. */

let t: TestApp;
let staff: Principal;
let b: ReturnType<typeof selecting>;
beforeAll(async () => {
  t = await testApp();
  staff = await t.world.account({ role: 'coordinator' });
  b = selecting(t, staff);
});
afterAll(() => t.close());

let counter = 0;
const word = () => `Sammel ${(counter += 1)}`;

describe('a bulk change', () => {
  it('says of each record what would become of it, and writes it where nobody left it out', async () => {
    const [one, two, left] = [
      await t.world.organisation({ name: 'A Sammler', sector_code: 'science', size_band: '1-9' }),
      await t.world.organisation({ name: 'B Sammler', sector_code: 'business', size_band: null }),
      await t.world.organisation({ name: 'C Sammler', sector_code: 'science' }),
    ];
    const values = { sectorCode: 'business', sizeBand: '50-249' };
    const made = await b.post({ list: 'organisations', ids: [left, two, one], values });
    expect(made.status).toBe(201);
    expect(made.headers['location']).toBe(`/api/v1/imports/${made.body.id}`);
    expect(made.body).toMatchObject({
      kind: 'organisations',
      source: 'selection',
      state: 'draft',
      fileName: null,
      selected: 3,
      format: null,
      sheet: null,
      sheets: [],
      columns: [],
      values,
      counts: { rows: 3, update: 3, changed: 3, open: 0 },
      openSteps: ['commit'],
    });
    expect(await b.rows(made)).toMatchObject([
      {
        line: 1,
        name: 'A Sammler',
        targetId: one,
        outcome: 'update',
        changes: [
          { field: 'sizeBand', from: '1-9', to: '50-249' },
          { field: 'sectorCode', from: 'science', to: 'business' },
        ],
      },
      { line: 2, targetId: two, changes: [{ field: 'sizeBand', from: null, to: '50-249' }] },
      { line: 3, targetId: left },
    ]);
    const chosen = await b.change(made, { rows: [{ line: 3, choice: 'leave' }] });
    expect(chosen.body.counts).toMatchObject({ changed: 2, left: 1 });
    const done = await b.commit(chosen);
    expect(done.body).toMatchObject({ state: 'committed', source: 'selection', values });
    expect(await b.organisation(one)).toMatchObject({ version: 2, ...values });
    expect(await b.organisation(two)).toMatchObject({ version: 2, ...values });
    expect(await b.organisation(left)).toMatchObject({ version: 1, sectorCode: 'science' });
  });

  it('adds tags to those that each has and takes others from them, however they are spelled', async () => {
    const [known, added, gone] = [word(), word(), word()];
    await t.world.organisation({ tags: [added] });
    const [one, two, three] = [
      await t.world.organisation({ name: 'A Tag', tags: [gone.toUpperCase(), known] }),
      await t.world.organisation({ name: 'B Tag', tags: [added.toUpperCase()] }),
      await t.world.organisation({ name: 'C Tag', tags: [] }),
    ];
    const values = { addTags: [added.toLowerCase()], removeTags: [gone] };
    const made = await b.post({ list: 'organisations', ids: [one, two, three], values });
    expect(made.body.values).toEqual({ addTags: [added], removeTags: [gone] });
    expect(await b.told(made)).toEqual([
      {
        name: 'A Tag',
        outcome: 'update',
        changes: [{ field: 'tags', from: [gone.toUpperCase(), known], to: [known, added] }],
        errors: [],
      },
      { name: 'B Tag', outcome: 'same', changes: [], errors: [] },
      { name: 'C Tag', outcome: 'update', changes: [{ field: 'tags', from: [], to: [added] }], errors: [] },
    ]);
    await b.commit(made);
    expect([await b.organisation(one), await b.organisation(two), await b.organisation(three)]).toMatchObject(
      [
        { tags: [known, added], version: 2 },
        { tags: [added.toUpperCase()], version: 1 },
        { tags: [added], version: 2 },
      ],
    );
  });

  it('says of which records the tags would become too many', async () => {
    const full = Array.from({ length: 50 }, () => word());
    const id = await t.world.organisation({ tags: full });
    const more = await b.post({ list: 'organisations', ids: [id], values: { addTags: [word()] } });
    expect(await b.told(more)).toMatchObject([{ outcome: 'error', errors: ['tags too_many'] }]);
    expect((await b.commit(more)).body.code).toBe('rows_undecided');
    const [gone] = full;
    const instead = { addTags: [word()], removeTags: [gone] };
    const swapped = await b.post({ list: 'organisations', ids: [id], values: instead });
    expect((await b.commit(swapped)).status).toBe(200);
    expect((await b.organisation(id)).tags).toEqual([...full.slice(1), ...instead.addTags]);
  });

  it('empties a field by null, and no field that it does not name', async () => {
    const id = await t.world.organisation({
      size_band: '250+',
      city: 'Jena',
      listed_publicly: false,
      tags: ['x'],
    });
    const values = { sizeBand: null, listedPublicly: true };
    const made = await b.post({ list: 'organisations', ids: [id], values });
    expect(made.body.values).toEqual(values);
    expect((await b.rows(made))[0].changes).toEqual([
      { field: 'sizeBand', from: '250+', to: null },
      { field: 'listedPublicly', from: false, to: true },
    ]);
    await b.commit(made);
    expect(await b.organisation(id)).toMatchObject({ ...values, city: 'Jena', tags: ['x'] });
  });

  it('changes persons: their tags and their language, and no affiliation', async () => {
    const [tag, old] = [word(), word()];
    const [one, two] = [
      await t.world.person({ family_name: 'Aalbach', language: 'de', tags: [old] }),
      await t.world.person({ family_name: 'Bebach', language: 'en', tags: [tag.toUpperCase()] }),
    ];
    await t.world.affiliation(one, await t.world.organisation());
    const values = { addTags: [tag], removeTags: [old], language: 'en' };
    const made = await b.post({ list: 'persons', ids: [two, one], values });
    expect(await b.rows(made)).toMatchObject([
      {
        targetId: one,
        outcome: 'update',
        changes: [
          { field: 'tags', from: [old], to: [tag.toUpperCase()] },
          { field: 'language', from: 'de', to: 'en' },
        ].sort((a, z) => a.field.localeCompare(z.field)),
      },
      { targetId: two, outcome: 'same', changes: [] },
    ]);
    const done = await b.commit(made);
    expect(await b.person(one)).toMatchObject({ language: 'en', tags: [tag.toUpperCase()] });
    expect((await b.person(one)).affiliations).toMatchObject([{ version: 1 }]);
    await b.undo(done);
    expect(await b.person(one)).toMatchObject({ language: 'de', tags: [old] });
    expect((await b.person(two)).version).toBe(1);
  });

  it('is judged by what is there when it is taken over', async () => {
    const [tag, other] = [word(), word()];
    const id = await t.world.organisation({ tags: [], size_band: '1-9' });
    const values = { addTags: [tag], sizeBand: '10-49' };
    const made = await b.post({ list: 'organisations', ids: [id], values });
    const now = await t.api.get(`/organisations/${id}`, { as: staff });
    const meanwhile = { tags: [other], sizeBand: '10-49' };
    await t.api.patch(`/organisations/${id}`, meanwhile, { as: staff, ifMatch: now });
    const done = await b.commit(made);
    expect(await b.organisation(id)).toMatchObject({ tags: [other, tag], sizeBand: '10-49', version: 3 });
    await b.undo(done);
    expect(await b.organisation(id)).toMatchObject({ tags: [other], sizeBand: '10-49' });
  });

  it('waits for a decision where a record went meanwhile', async () => {
    const [stays, goes] = [await t.world.organisation(), await t.world.organisation({}, null)];
    const made = await b.post({
      list: 'organisations',
      ids: [stays, goes],
      values: { listedPublicly: true },
    });
    await t.world.rows(`DELETE FROM organisation WHERE id = $1`, goes);
    expect((await b.commit(made)).body).toMatchObject({ status: 409, code: 'rows_undecided' });
    const again = await b.change(made, {});
    expect(again.body.counts).toMatchObject({ update: 1, error: 1, openErrors: 1 });
    expect((await b.commit(await b.change(again, { leavesErrors: true }))).status).toBe(200);
    expect((await b.organisation(stays)).listedPublicly).toBe(true);
  });

  it('is taken back whole, with every field as it was', async () => {
    const before = { tags: ['Alt', 'Bleibt'], sizeBand: '250+', sectorCode: 'science' };
    const id = await t.world.organisation({ tags: before.tags, size_band: '250+', sector_code: 'science' });
    const values = { addTags: [word()], removeTags: ['alt'], sizeBand: null, sectorCode: 'business' };
    const done = await b.commit(await b.post({ list: 'organisations', ids: [id], values }));
    expect(await b.organisation(id)).toMatchObject({ sizeBand: null, sectorCode: 'business' });
    expect((await b.undo(done)).body).toMatchObject({ state: 'undone' });
    expect(await b.organisation(id)).toMatchObject(before);
  });

  it('is not taken back where a record was changed since, and names it', async () => {
    const [touched, other] = [await t.world.organisation({ name: word() }), await t.world.organisation()];
    const values = { addTags: [word()] };
    const done = await b.commit(await b.post({ list: 'organisations', ids: [touched, other], values }));
    const now = await t.api.get(`/organisations/${touched}`, { as: staff });
    await t.api.patch(`/organisations/${touched}`, { city: 'Gera' }, { as: staff, ifMatch: now });
    const refused = await b.undo(done);
    expect(refused.body).toMatchObject({
      status: 409,
      code: 'undo_blocked',
      builtOn: [{ id: touched, code: 'changed_since', recordType: 'organisation' }],
    });
    expect((await b.organisation(other)).tags).toEqual(values.addTags);
  });

  it('is told in the history and in the timeline of each record, without a file', async () => {
    const id = await t.world.organisation();
    const values = { addTags: [word()] };
    const done = await b.commit(await b.post({ list: 'organisations', ids: [id], values }));
    const { body } = await t.api.get(`/organisations/${id}/timeline`, { as: staff });
    expect(body.data.filter(({ kind }: any) => kind === 'import')).toMatchObject([
      { event: 'happened', code: 'update', title: null, recordId: done.body.id },
    ]);
    const told = await t.world.rows(
      `SELECT e.action, v.field, v.after FROM audit_event e JOIN audit_value v ON v.audit_event_id = e.id
       WHERE e.record_id = ANY($1::uuid[]) AND v.field IN ('tags', 'sets')`,
      [id, done.body.id],
    );
    expect(told).toContainEqual({ action: 'created', field: 'sets', after: values });
    expect(told).toContainEqual({ action: 'changed', field: 'tags', after: values.addTags });
  });

  it('is begun once where it is sent twice', async () => {
    const id = await t.world.organisation();
    const body = { list: 'organisations', ids: [id], values: { addTags: [word()] } };
    const key = { 'idempotency-key': word().replace(' ', '-') };
    const [first, second] = [await b.post(body, key), await b.post(body, key)];
    expect(second.body.id).toBe(first.body.id);
    const other = await b.post({ ...body, values: { addTags: [word()] } }, key);
    expect(other.body.code).toBe('idempotency_key_reused');
  });

  it('leaves rows behind as no file, and is not read otherwise', async () => {
    const id = await t.world.organisation();
    const made = await b.post({ list: 'organisations', ids: [id], values: { listedPublicly: true } });
    expect((await t.api.get(`/imports/${made.body.id}/left-rows.csv`, { as: staff })).status).toBe(404);
    const bad = await b.change(made, {
      sheet: 'Mitglieder',
      headLine: 1,
      columns: [{ column: 0, field: 'city' }],
      defaults: [{ field: 'city', value: 'Jena' }],
      rows: [{ line: 1, choice: 'update', id: await t.world.organisation() }],
    });
    expect(bad.status).toBe(422);
    expect(bad.body.errors.map(({ pointer, code }: any) => `${pointer} ${code}`)).toEqual([
      '/sheet only_of_files',
      '/headLine only_of_files',
      '/columns only_of_files',
      '/defaults only_of_files',
      '/rows/0/choice not_one_of',
    ]);
    expect((await b.change(made, { columns: [], defaults: [], leavesErrors: true })).status).toBe(200);
  });

  it('goes on after the answer where it is long', async () => {
    const tag = word();
    await t.world.rows(
      `INSERT INTO organisation (id, name, sector_code, country, tags, created_at, updated_at)
       SELECT gen_random_uuid(), 'Langwerk ' || n, 'business', 'DE', ARRAY[$1], now(), now() FROM generate_series(1, 1200) AS n`,
      tag,
    );
    const made = await b.post({
      list: 'organisations',
      filters: { tag: [tag] },
      values: { removeTags: [tag] },
    });
    expect(made.body).toMatchObject({
      counts: { rows: 1200, update: 500 },
      progress: { done: 500, total: 1200 },
    });
    let now = made;
    while (now.body.progress !== null) now = await t.api.get(`/imports/${made.body.id}`, { as: staff });
    expect(now.body.counts).toMatchObject({ rows: 1200, update: 1200 });
    expect((await b.commit(now)).body.counts).toMatchObject({ changed: 1200 });
    const left = await t.api.get(`/organisations?tag=${encodeURIComponent(tag)}&total=true`, { as: staff });
    expect(left.body.total).toBe(0);
  });
});
