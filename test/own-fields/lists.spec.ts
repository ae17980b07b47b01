import { csvFile } from '../exports/file.js';
import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';

/* Own fields in lists: what is found by them, in which order, and what stands in files. */

let t: TestApp;
let lead: Principal;
let coordinator: Principal;
let member: Principal;

const fields = {
  note: { type: 'text', name_de: 'Anmerkung der Allianz', name_en: 'Remark' },
  employees: { type: 'number', name_de: 'Beschäftigte in Jena', name_en: 'Employees in Jena' },
  since: { type: 'date' },
  size: { type: 'choice' },
  trains: { type: 'choices', name_de: 'Bildet aus in', name_en: 'Trains in' },
  jobs: { type: 'link' },
  of_staff: { type: 'number', visible_to: 'staff' },
  of_lead: { type: 'text', visible_to: 'alliance_lead' },
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

let counter = 0;
/** Organisations in a town of their own, with these own fields, by their names A, B, C. */
async function town(...all: object[]) {
  const city = `Eigenort ${(counter += 1)}`;
  const ids = [];
  for (const [i, own_fields] of all.entries())
    ids.push(await t.world.organisation({ city, name: 'ABCDEFGHIJKL'.charAt(i), own_fields }));
  return { city, ids };
}
const names = async (address: string, as: Principal | null = coordinator) => {
  const { status, body } = await t.api.get(address, as === null ? {} : { as });
  return status === 200 ? body.data.map(({ name }: any) => name).join('') : status;
};
const by = (city: string, ...asked: string[]) =>
  names(`/organisations?city=${city}${asked.map((one) => `&ownField=${encodeURIComponent(one)}`).join('')}`);

describe('a filter', () => {
  it('finds numbers: one, and from one to another, both included', async () => {
    const { city } = await town(
      { employees: 9 },
      { employees: 10 },
      { employees: 100.5 },
      { employees: -3 },
      {},
    );
    expect(await by(city, 'employees:10')).toBe('B');
    expect(await by(city, 'employees:10.0')).toBe('B');
    expect(await by(city, 'employees:9..10')).toBe('AB');
    expect(await by(city, 'employees:10..')).toBe('BC');
    expect(await by(city, 'employees:..9')).toBe('AD');
    expect(await by(city, 'employees:-5..-1')).toBe('D');
    expect(await by(city, 'employees:')).toBe('E');
    expect(await by(city, 'employees:viele')).toBe('');
    expect(await by(city, 'employees:..')).toBe('');
  });

  it('finds days: one, and from one to another', async () => {
    const { city } = await town({ since: '2020-12-31' }, { since: '2021-01-01' }, { since: '2021-12-31' });
    expect(await by(city, 'since:2021-01-01')).toBe('B');
    expect(await by(city, 'since:2021-01-01..2021-12-31')).toBe('BC');
    expect(await by(city, 'since:..2020-12-31')).toBe('A');
    expect(await by(city, 'since:2021-06-01..')).toBe('C');
    expect(await by(city, 'since:2021')).toBe('');
  });

  it('finds choices by their codes, and of several those that bear one', async () => {
    const { city } = await town(
      { size: 'it', trains: ['it', 'optics'] },
      { size: 'optics', trains: ['optics'] },
      {},
    );
    expect(await by(city, 'size:it')).toBe('A');
    expect(await by(city, 'trains:optics')).toBe('AB');
    expect(await by(city, 'trains:it')).toBe('A');
    expect(await by(city, 'trains:it', 'trains:')).toBe('AC');
    expect(await by(city, 'size:Informatik')).toBe('');
  });

  it('finds words of texts and addresses, whatever their case', async () => {
    const { city } = await town(
      { note: 'Ärztehaus am Ring' },
      { note: '100 % Ökostrom' },
      { jobs: 'https://x.example/Jobs' },
    );
    expect(await by(city, 'note:ring ÄRZTE')).toBe('A');
    expect(await by(city, 'note:100 %')).toBe('B');
    expect(await by(city, 'jobs:jobs')).toBe('C');
    expect(await by(city, 'note:nirgends')).toBe('');
  });

  it('takes one of the values of one field, and each of several fields', async () => {
    const { city } = await town(
      { size: 'it', employees: 5 },
      { size: 'optics', employees: 5 },
      { size: 'it', employees: 7 },
    );
    expect(await by(city, 'size:it', 'size:optics')).toBe('ABC');
    expect(await by(city, 'size:it', 'employees:5')).toBe('A');
    const { body } = await t.api.get(`/organisations?city=${city}&ownField=size:it&total=true`, {
      as: coordinator,
    });
    expect(body.total).toBe(2);
  });

  it('finds nothing of a field that there is not, and of one that the reader does not read', async () => {
    const { city } = await town({ of_lead: 'geheim', of_staff: 5 }, {});
    expect(await by(city, 'nowhere:x')).toBe('');
    expect(await by(city, 'nowhere:')).toBe('');
    expect(await by(city, 'of_lead:geheim')).toBe('');
    expect(await by(city, 'of_lead:')).toBe('');
    expect(await names(`/organisations?city=${city}&ownField=of_lead:geheim`, lead)).toBe('A');
    expect(await names(`/organisations?city=${city}&ownField=of_staff:5`)).toBe('A');
    expect(await names(`/organisations?city=${city}&ownField=of_staff:5`, member)).toBe('');
    await t.world.organisation({ city, name: 'Z', listed_publicly: true, own_fields: { employees: 5 } });
    expect(await names(`/organisations?city=${city}&ownField=employees:5`, null)).toBe('');
    expect(await names(`/organisations?city=${city}`, null)).toBe('Z');
  });

  it('says which form it has', async () => {
    for (const wrong of ['employees', 'Employees:5', ':5', '']) {
      const { status, body } = await t.api.get(`/organisations?ownField=${wrong}`, { as: coordinator });
      expect([wrong, status, body.errors?.[0].parameter]).toEqual([wrong, 400, 'ownField']);
    }
  });

  it('finds persons whose contact data one reads', async () => {
    const tag = 'Eigenfeldleute';
    const ada = await t.world.person({
      family_name: 'Eigenfeld',
      tags: [tag],
      own_fields: { trains: ['it'] },
    });
    await t.world.person({ family_name: 'Eigenfeld', tags: [tag] });
    const found = async (as: Principal) =>
      (await t.api.get('/persons?ownField=trains:it', { as })).body.data.map(({ id }: any) => id);
    expect(await found(coordinator)).toEqual([ada]);
    expect(await found(member)).toEqual([]);
    await t.world.rows(`UPDATE person SET own_fields = '{"trains": ["it"]}' WHERE id = $1`, member.personId);
    expect(await found(member)).toEqual([member.personId]);
  });
});

describe('a sort', () => {
  const sorted = (city: string, sort: string, as = coordinator) =>
    names(`/organisations?city=${city}&sort=${sort}`, as);

  it('orders by number, day, place of the choice, and words; those without come last, by name', async () => {
    const { city } = await town(
      { employees: 10, since: '2021-01-01', size: 'optics', trains: ['optics'], note: 'Äpfel' },
      { employees: 9, since: '2020-01-01', size: 'it', trains: ['it', 'optics'], note: 'Zoo' },
      { employees: -100.25, note: 'apfel' },
      {},
    );
    expect(await sorted(city, 'ownField.employees')).toBe('CBAD');
    expect(await sorted(city, '-ownField.employees')).toBe('ABCD');
    expect(await sorted(city, 'ownField.since')).toBe('BACD');
    expect(await sorted(city, 'ownField.size')).toBe('BACD');
    expect(await sorted(city, '-ownField.trains')).toBe('ABDC');
    expect(await sorted(city, 'ownField.note')).toBe('CABD');
    expect(await sorted(city, 'city,-ownField.employees')).toBe('ABCD');
  });

  it('orders by nothing where one does not read the field', async () => {
    const { city } = await town({ of_staff: 2 }, { of_staff: 1 });
    expect(await sorted(city, 'ownField.of_staff')).toBe('BA');
    expect(await sorted(city, 'ownField.of_staff', member)).toBe('AB');
    expect(await sorted(city, 'ownField.nowhere')).toBe('AB');
  });

  it.each(['ownField.employees', '-ownField.employees', 'ownField.size,-name'])(
    'goes on from page to page without a gap: %s',
    async (sort) => {
      const { city, ids } = await town(
        { employees: 1, size: 'it' },
        { employees: 1 },
        {},
        { employees: -5, size: 'it' },
        {},
        { employees: 1000, size: 'optics' },
        {},
      );
      for (const as of [coordinator, member]) {
        const whole = (await t.api.get(`/organisations?city=${city}&sort=${sort}`, { as })).body.data;
        const paged: string[] = [];
        let next = '';
        do {
          const path = `/organisations?city=${city}&sort=${sort}&limit=2${next && `&cursor=${next}`}`;
          const { body } = await t.api.get(path, { as });
          paged.push(...body.data.map(({ id }: any) => id));
          next = body.page.nextCursor ?? '';
        } while (next !== '');
        expect(paged).toEqual(whole.map(({ id }: any) => id));
        expect([...paged].sort()).toEqual([...ids].sort());
      }
    },
  );

  it('orders persons', async () => {
    const tag = 'Sortierleute';
    for (const [family_name, employees] of [
      ['A', 2],
      ['B', 1],
      ['C', undefined],
    ] as const)
      await t.world.person({ family_name, tags: [tag], own_fields: employees ? { employees } : {} });
    const { body } = await t.api.get(`/persons?tag=${tag}&sort=ownField.employees`, { as: coordinator });
    expect(body.data.map((one: any) => one.familyName)).toEqual(['B', 'A', 'C']);
  });

  it('is refused for a key that has not the form', async () => {
    const { body } = await t.api.get('/organisations?sort=ownField.Employees', { as: coordinator });
    expect(body.errors).toMatchObject([
      { parameter: 'sort', code: 'not_sort', detail: expect.stringContaining('ownField.<key>') },
    ]);
  });
});

describe('an answer', () => {
  it('is one statement, filtered and sorted by own fields too', async () => {
    const read: string[] = [];
    await t.api.get('/organisations', { as: coordinator });
    t.database.onStatement = (text) => void read.push(text);
    await t.api.get('/organisations?ownField=employees:5..&sort=-ownField.employees&total=true', {
      as: coordinator,
    });
    t.database.onStatement = undefined;
    expect(read).toHaveLength(1);
  });
});

describe('a segment', () => {
  it('asks for own fields, and its trail does not keep for what', async () => {
    const { city } = await town({ employees: 5 }, { employees: 50 });
    const filters = { city: [city], ownField: ['employees:10..'] };
    const made = await t.api.post(
      '/segments',
      {
        list: 'organisations',
        name: 'Große in Jena',
        filters,
        columns: ['name', 'ownFields.employees'],
        sort: '-ownField.employees',
      },
      { as: coordinator },
    );
    expect(made).toMatchObject({ status: 201, body: { filters, sort: '-ownField.employees' } });
    expect(await names(`/organisations?segment=${made.body.id}`)).toBe('B');
    const { heads } = await csvFile(t, `/organisations?segment=${made.body.id}`, { as: coordinator });
    expect(heads).toEqual(['Name', 'Beschäftigte in Jena']);
    const trail = await t.api.get(`/audit-events?action=exported`, { as: lead });
    const told = trail.body.data[0].values.find(({ field }: any) => field === 'filter').after;
    expect(told.segment.filters).toEqual({ city: [city], ownField: ['employees:…'] });
    const created = await t.api.get(`/audit-events?recordId=${made.body.id}`, { as: lead });
    expect(created.body.data[0].values.map(({ field }: any) => field)).not.toContain('filters');
  });
});

describe('a file', () => {
  const whole = {
    note: '=1+1',
    employees: 12.5,
    since: '2021-04-01',
    size: 'it',
    trains: ['it', 'optics'],
    jobs: 'https://x.example/jobs',
    of_lead: 'geheim',
  };

  it('has a column for each own field that one reads, in words', async () => {
    const { city } = await town(whole, {});
    const { heads, rows } = await csvFile(t, `/organisations?city=${city}`, { as: coordinator });
    expect(heads).toEqual(
      expect.arrayContaining(['Anmerkung der Allianz', 'Beschäftigte in Jena', 'Bildet aus in']),
    );
    expect(rows[0]).toMatchObject({
      'Anmerkung der Allianz': `'=1+1`,
      'Beschäftigte in Jena': '12,5',
      'Bildet aus in': 'Informatik; Augenoptik',
    });
    expect(rows[1]).toMatchObject({ 'Beschäftigte in Jena': '' });
    expect(JSON.stringify(rows)).not.toContain('geheim');
    expect(heads.at(-1)).toBe('ID der Organisation');
    const english = await csvFile(t, `/organisations?city=${city}`, {
      as: coordinator,
      headers: { 'accept-language': 'en' },
    });
    expect(english.rows[0]).toMatchObject({ 'Trains in': 'Computing; Optics' });
  });

  it('has those that are chosen, under their keys where codes are asked for', async () => {
    const { city } = await town(whole);
    const chosen = 'columns=codes,name,ownFields.trains,ownFields.since,ownFields.of_lead,ownFields.nowhere';
    const { heads, rows } = await csvFile(t, `/organisations?city=${city}&${chosen}`, { as: coordinator });
    expect(heads).toEqual(['name', 'ownFields.trains', 'ownFields.since']);
    expect(rows).toEqual([{ name: 'A', 'ownFields.trains': 'it; optics', 'ownFields.since': '2021-04-01' }]);
    const none = await t.api.get(`/organisations?format=csv&columns=ownFields.nowhere`, { as: coordinator });
    expect(none.body.errors).toMatchObject([
      {
        parameter: 'columns',
        code: 'no_readable_column',
        detail: expect.stringContaining('ownFields.employees'),
      },
    ]);
    const wrong = await t.api.get(`/organisations?format=csv&columns=ownFields.No`, { as: coordinator });
    expect(wrong.status).toBe(400);
  });

  it('tells the trail what was asked for, and not for what of a field', async () => {
    await csvFile(t, '/organisations?ownField=note:geheimes', { as: coordinator });
    const trail = await t.api.get(`/audit-events?action=exported`, { as: lead });
    expect(JSON.stringify(trail.body.data[0])).toContain('note:…');
    expect(trail.text).not.toContain('geheimes');
  });
});
