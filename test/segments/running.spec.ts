import { csvFile } from '../exports/file.js';
import { testApp, type TestApp } from '../support/app.js';
import type { Fields } from '../support/usual-columns.js';
import type { Principal } from '../support/world.js';

let t: TestApp;
let coordinator: Principal;
let lead: Principal;
let member: Principal;

beforeAll(async () => {
  t = await testApp();
  coordinator = await t.world.account({ role: 'coordinator' });
  lead = await t.world.account({ role: 'alliance_lead' });
  member = await t.world.account();
});
afterAll(() => t.close());

/** A town of its own for each case, so that nothing else is found there. */
let counter = 0;
const town = () => `Ort ${(counter += 1)}`;
const firm = (city: string, fields: Fields = {}) => t.world.organisation({ city, ...fields });
const segment = (list: string, filters: object, fields: Fields = {}) =>
  t.world.insert('segment', { list, filters, ...fields });
const found = async (address: string, as: Principal | string | null = coordinator) => {
  const reply = await t.api.get(address, as === null ? {} : { as });
  return reply.status === 200 ? reply.body.data.map(({ id }: any) => id) : [reply.status];
};
const refused = async (address: string, as: Principal | string | null = coordinator) => {
  const { status, body } = await t.api.get(address, as === null ? {} : { as });
  return [status, ...(body.errors ?? []).map(({ parameter, code }: any) => `${parameter} ${code}`)];
};

describe('a list with a segment', () => {
  it('gives its rows in its order, which another sort replaces', async () => {
    const city = town();
    const [first, second] = [
      await firm(city, { name: 'Alpha', updated_at: '2026-02-01' }),
      await firm(city, { name: 'Beta', updated_at: '2026-01-01' }),
    ];
    const id = await segment('organisations', { city: [city] }, { sort: 'updatedAt' });
    expect(await found(`/organisations?segment=${id}`)).toEqual([second, first]);
    expect(await found(`/organisations?segment=${id}&sort=name`)).toEqual([first, second]);
    const usual = await segment('organisations', { city: [city] });
    expect(await found(`/organisations?segment=${usual.toUpperCase()}`)).toEqual([first, second]);
  });

  it('is narrowed by further filters, those of the same name too', async () => {
    const city = town();
    const wanted = await firm(city, { sector_code: 'science', size_band: '250+' });
    await firm(city, { sector_code: 'business', size_band: '250+' });
    const id = await segment('organisations', { city: [city], sector: ['science', 'business'] });
    expect(await found(`/organisations?segment=${id}&sector=science&sector=municipality`)).toEqual([wanted]);
    expect(await found(`/organisations?segment=${id}&city=Jena`)).toEqual([]);
    const { total } = (await t.api.get(`/organisations?segment=${id}&total=true`, { as: coordinator })).body;
    expect(total).toBe(2);
  });

  it('finds persons as well', async () => {
    const organisation = await firm(town(), { sector_code: 'science' });
    const person = await t.world.person({ tags: ['segment-verteiler'] });
    await t.world.affiliation(person, organisation);
    const id = await segment('persons', { tag: ['segment-verteiler'], sector: ['science'] });
    expect(await found(`/persons?segment=${id}`)).toEqual([person]);
    // Tags of persons are for staff; a segment opens no door.
    expect(await found(`/persons?segment=${id}`, member)).toEqual([]);
  });

  it('gives each reader what that one may read', async () => {
    const city = town();
    const listed = await firm(city, { listed_publicly: true });
    const all = await segment('organisations', { city: [city] });
    const none = await t.world.account({ membership: 'suspended' });
    expect(await found(`/organisations?segment=${all}`, member)).toEqual([listed]);
    const [row] = (await t.api.get(`/organisations?segment=${all}`, { as: member })).body.data;
    expect(row).not.toHaveProperty('internalNote');
    expect(await refused(`/organisations?segment=${all}`, none)).toEqual([400, 'segment unknown_segment']);
    expect(await refused(`/organisations?segment=${all}`, null)).toEqual([400, 'segment unknown_segment']);
    const key = await t.world.apiKey(['organisation.read']);
    expect(await refused(`/organisations?segment=${all}`, key)).toEqual([400, 'segment unknown_segment']);
  });

  it('is refused where there is no such segment of this list', async () => {
    const ofPersons = await segment('persons', {});
    expect(await refused(`/organisations?segment=${ofPersons}`)).toEqual([400, 'segment unknown_segment']);
    expect(await refused(`/persons?segment=${member.personId}`)).toEqual([400, 'segment unknown_segment']);
    expect(await refused(`/persons?segment=x`)).toEqual([400, 'segment not_id']);
  });

  it('says what a segment asks for that is not there any more, instead of leaving it aside', async () => {
    const id = await segment(
      'organisations',
      { colour: ['red'], status: ['asleep'] },
      { name: 'Von früher', sort: 'height' },
    );
    const reply = await t.api.get(`/organisations?segment=${id}`, { as: coordinator });
    expect(reply).toMatchObject({
      status: 400,
      body: { code: 'parameters_invalid', errors: [{ parameter: 'segment', code: 'segment_outdated' }] },
    });
    const { detail } = reply.body.errors[0];
    for (const said of ['Von früher', 'colour', 'status', 'sort', id]) expect(detail).toContain(said);
    const read = await t.api.get(`/segments/${id}`, { as: coordinator });
    const mended = await t.api.patch(
      `/segments/${id}`,
      { filters: { colour: null, status: null }, sort: null },
      { as: coordinator, ifMatch: read },
    );
    expect(mended.status).toBe(200);
    expect((await t.api.get(`/organisations?segment=${id}`, { as: coordinator })).status).toBe(200);
  });

  it('goes on page by page until the segment changes', async () => {
    const city = town();
    const ids = [await firm(city, { name: 'A' }), await firm(city, { name: 'B' })];
    const id = await segment('organisations', { city: [city] });
    const first = await t.api.get(`/organisations?segment=${id}&limit=1`, { as: coordinator });
    const next = `/organisations?segment=${id}&limit=1&cursor=${first.body.page.nextCursor}`;
    expect([...first.body.data.map((row: any) => row.id), ...(await found(next))]).toEqual(ids);
    const elsewhere = `/organisations?limit=1&cursor=${first.body.page.nextCursor}`;
    expect(await refused(elsewhere)).toEqual([400, 'cursor bad_cursor']);
    const read = await t.api.get(`/segments/${id}`, { as: coordinator });
    await t.api.patch(`/segments/${id}`, { columns: ['name'] }, { as: coordinator, ifMatch: read });
    expect(await refused(next)).toEqual([400, 'cursor bad_cursor']);
  });

  it('costs one statement more, which finds the segment', async () => {
    const id = await segment('organisations', { status: ['active'], hasSeat: false });
    const count = async (address: string) => {
      const statements: string[] = [];
      t.database.onStatement = (text) => statements.push(text);
      await t.api.get(address, { as: await t.world.apiKey(['organisation.read', 'segment.read']) });
      t.database.onStatement = undefined;
      return statements.filter((text) => !/INSERT INTO api_key/.test(text) && text.includes('FROM')).length;
    };
    expect(await count(`/organisations?segment=${id}`)).toBe(
      (await count('/organisations?status=active')) + 1,
    );
  });
});

describe('a file of a segment', () => {
  it('has its rows and its columns, and others where they are chosen', async () => {
    const city = town();
    await firm(city, { name: 'Gross', size_band: '250+' });
    await firm(city, { name: 'Klein', size_band: '1-9' });
    const id = await segment(
      'organisations',
      { city: [city], sizeFrom: '50-249' },
      { columns: ['sizeBand', 'name'] },
    );
    const file = await csvFile(t, `/organisations?segment=${id}`, { as: coordinator });
    expect(file.heads).toEqual(['Beschäftigte', 'Name']);
    expect(file.rows).toEqual([{ Beschäftigte: '250 und mehr', Name: 'Gross' }]);
    const chosen = await csvFile(t, `/organisations?segment=${id}&columns=city`, { as: coordinator });
    expect(chosen.heads).toEqual(['Ort']);
    expect((await csvFile(t, `/organisations?segment=${id}`, { as: member })).status).toBe(403);
    const persons = await segment('persons', { q: 'Niemand' }, { columns: ['familyName'] });
    const cards = await t.api.get(`/persons?segment=${persons}&format=vcf`, { as: coordinator });
    expect(cards.status).toBe(200);
  });

  it('is told in the trail with the segment as it was then', async () => {
    const city = town();
    await firm(city);
    const id = await segment(
      'organisations',
      { city: [city], q: 'Organisation' },
      { name: 'Für den Brief', columns: ['name'] },
    );
    await csvFile(t, `/organisations?segment=${id}&status=active`, { as: coordinator });
    const [event] = (await t.api.get('/audit-events?action=exported&limit=1&sort=-at', { as: lead })).body
      .data;
    const values = Object.fromEntries(event.values.map(({ field, after }: any) => [field, after]));
    expect(values).toMatchObject({
      list: 'organisations',
      columns: ['name'],
      filter: {
        status: ['active'],
        segment: { id, version: 1, name: 'Für den Brief', filters: { city: [city], q: '…' } },
      },
    });
  });
});
