import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';
import { selecting } from './selecting.js';

/* Which records a bulk change is about, and who may begin one. */

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
const word = () => `Auswahl ${(counter += 1)}`;
const values = { addTags: ['gewählt'] };
const faults = ({ status, body }: any) => [
  status,
  ...(body.errors ?? []).map(({ pointer, code }: any) => `${pointer} ${code}`),
];

describe('a selection', () => {
  it('has what the list finds with these filters, in its order, and no more that comes later', async () => {
    const city = word();
    const firm = (name: string, fields = {}) =>
      t.world.organisation({ name, city, size_band: '50-249', ...fields });
    const [two, one] = [await firm('Zweite'), await firm('Erste')];
    await firm('Kleine', { size_band: '1-9' });
    const made = await b.post({
      list: 'organisations',
      filters: { city: [city], sizeFrom: '10-49' },
      values,
    });
    expect(made.body.counts.rows).toBe(2);
    await firm('Dritte');
    expect((await b.rows(made)).map(({ targetId }: any) => targetId)).toEqual([one, two]);
    await b.commit(made);
    const { body } = await t.api.get(`/organisations?city=${city}&tag=gewählt&total=true`, { as: staff });
    expect(body.total).toBe(2);
  });

  it('has what a segment finds, and only what the filters beside it find too', async () => {
    const [city, tag] = [word(), word()];
    const both = await t.world.person({ tags: [tag] });
    const [at, elsewhere] = [await t.world.organisation({ city }), await t.world.organisation()];
    await t.world.affiliation(both, at);
    await t.world.affiliation(await t.world.person({ tags: [tag] }), elsewhere);
    const segment = await t.world.insert('segment', {
      list: 'persons',
      name: word(),
      filters: { tag: [tag] },
    });
    const all = await b.post({ list: 'persons', filters: { segment }, values });
    expect(all.body.counts.rows).toBe(2);
    const made = await b.post({ list: 'persons', filters: { segment, organisation: [at] }, values });
    expect((await b.rows(made)).map(({ targetId }: any) => targetId)).toEqual([both]);
    const other = await b.post({ list: 'organisations', filters: { segment }, values });
    expect(faults(other)).toEqual([422, '/filters/segment unknown_segment']);
  });

  it('has all of the list where filters say nothing', async () => {
    const { body } = await t.api.get('/persons?total=true', { as: staff });
    const made = await b.post({ list: 'persons', filters: {}, values });
    expect(made.body.counts.rows).toBe(body.total);
  });

  it('is refused where nothing is found, where somebody is not there, and where it says both or neither', async () => {
    const id = await t.world.organisation();
    const person = await t.world.person();
    const of = (more: object) => b.post({ list: 'organisations', values, ...more }).then(faults);
    expect(await of({ filters: { city: [word()] } })).toEqual([422, '/filters nothing_selected']);
    expect(await of({ ids: [id, person] })).toEqual([422, '/ids/1 unknown_reference']);
    expect(await of({ ids: [id], filters: {} })).toEqual([422, '/filters selected_twice']);
    expect(await of({})).toEqual([422, '/filters selected_twice']);
    expect(await of({ ids: [] })).toEqual([422, '/ids too_few']);
    expect(await of({ ids: [id, id] })).toEqual([422, '/ids/1 repeated']);
    expect(await of({ filters: { colour: 'red', limit: '5', sizeFrom: 'x', segment: 7 } })).toEqual([
      422,
      '/filters/colour unknown_field',
      '/filters/limit unknown_field',
      '/filters/sizeFrom not_one_of',
      '/filters/segment not_id',
    ]);
  });

  it('is of twenty thousand at the most', async () => {
    await t.world.rows(
      `INSERT INTO organisation (id, name, sector_code, country, city, created_at, updated_at)
       SELECT gen_random_uuid(), 'Vielwerk ' || n, 'business', 'DE', 'Vielstadt', now(), now() FROM generate_series(1, 20001) AS n`,
    );
    const made = await b.post({ list: 'organisations', filters: { city: ['Vielstadt'] }, values });
    expect(faults(made)).toEqual([422, '/filters too_many_selected']);
    expect(made.body.errors[0].detail).toContain('20000');
  });
});

describe('what is set', () => {
  it('is something that records of the list have, once and clearly', async () => {
    const id = await t.world.organisation();
    await t.world.sector({ code: 'gone', retired_at: '2026-03-01T09:00:00Z' });
    const of = (given: object, list = 'organisations') =>
      b.post({ list, ids: [id], values: given }).then(faults);
    expect(await of({})).toEqual([422, '/values nothing_to_set']);
    expect(await of({ addTags: [], removeTags: [] })).toEqual([422, '/values nothing_to_set']);
    expect(await of({ language: 'de' })).toEqual([422, '/values/language unknown_field']);
    expect(await of({ sizeBand: '1-9', sectorCode: 'business' }, 'persons')).toEqual([
      422,
      '/values/sizeBand unknown_field',
      '/values/sectorCode unknown_field',
    ]);
    expect(await of({ addTags: ['Neu', 'Da'], removeTags: ['neu'] })).toEqual([
      422,
      '/values/removeTags/0 tag_both_ways',
    ]);
    expect(await of({ sectorCode: 'nowhere' })).toEqual([422, '/values/sectorCode unknown_reference']);
    expect(await of({ sectorCode: 'gone' })).toEqual([422, '/values/sectorCode sector_retired']);
    expect(await of({ sectorCode: null })).toEqual([422, '/values/sectorCode not_text']);
    expect(await of({ sizeBand: 'x' })).toEqual([422, '/values/sizeBand not_one_of']);
  });
});

describe('bulk changes', () => {
  it('are for staff alone, as imports are', async () => {
    const id = await t.world.organisation();
    const body = { list: 'organisations', ids: [id], values };
    for (const role of ['alliance_lead', 'coordinator'] as const) {
      const as = await t.world.account({ role });
      expect((await t.api.post('/bulk-changes', body, { as })).status).toBe(201);
    }
    const [member, observer] = [await t.world.account(), await t.world.account({ role: 'observer' })];
    for (const as of [member, observer])
      expect((await t.api.post('/bulk-changes', body, { as })).status).toBe(403);
    expect((await t.api.post('/bulk-changes', body)).status).toBe(401);
  });

  it('stand in the list of imports beside those of files', async () => {
    const made = await b.post({ list: 'persons', ids: [await t.world.person()], values });
    await t.world.insert('import', {});
    const { body } = await t.api.get('/imports?limit=200', { as: staff });
    const sources = new Map(body.data.map(({ id, source, fileName }: any) => [id, [source, fileName]]));
    expect(sources.get(made.body.id)).toEqual(['selection', null]);
    expect([...sources.values()]).toContainEqual(['file', expect.any(String)]);
  });
});
