import { listWords } from '../../src/words/list-words.js';
import type { Words } from '../../src/words/word.js';
import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';
import { csvFile, lists } from './file.js';

let t: TestApp;
let lead: Principal;
const english = { 'accept-language': 'en' };

beforeAll(async () => {
  t = await testApp();
  lead = await t.world.account({ role: 'alliance_lead', membership: null });
});
afterAll(() => t.close());

describe('a list as CSV', () => {
  it('opens in a German Excel: byte order mark, semicolons, words of the reader, ids last', async () => {
    const id = await t.world.organisation(
      {
        name: 'Ärztehaus „Süd“; Jena',
        sector_code: 'science',
        postal_code: '07743',
        city: 'Weiß\nenfels',
        size_band: '10-49',
        tags: ['ausbildet', 'Grün'],
        listed_publicly: true,
        internal_note: 'ruft lieber an',
      },
      'active',
    );
    const { reply, heads, rows } = await csvFile(t, '/organisations?q=Ärztehaus', { as: lead });
    expect([...reply.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(reply.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(reply.headers['content-disposition']).toBe('inline; filename="organisations-2026-03-18.csv"');
    expect(heads.slice(0, 4)).toEqual(['Name', 'Kurzname', 'Bereich', 'Mitgliedschaft']);
    expect(heads.at(-1)).toBe('ID der Organisation');
    expect(rows).toMatchObject([
      {
        Name: 'Ärztehaus „Süd“; Jena',
        Bereich: 'Wissenschaft',
        Mitgliedschaft: 'aktiv',
        'Mitglied seit': '2020-01-01',
        Postleitzahl: '07743',
        Ort: 'Weiß\nenfels',
        Beschäftigte: '10–49',
        Schlagwörter: 'ausbildet; Grün',
        'Öffentlich gelistet': 'ja',
        'Interne Notiz': 'ruft lieber an',
        'ID der Organisation': id,
      },
    ]);
    const inEnglish = await csvFile(t, '/organisations?q=Ärztehaus', { as: lead, headers: english });
    expect(inEnglish.rows).toMatchObject([{ Membership: 'active', 'Listed publicly': 'yes' }]);
  });

  it('has the chosen columns in their order, in words or in codes', async () => {
    await t.world.organisation({ name: 'Wahl', city: 'Gera', sector_code: 'business' }, 'suspended');
    const chosen = await csvFile(t, '/organisations?q=Wahl&columns=city,name&columns=membership.state,city', {
      as: lead,
    });
    expect(chosen.reply.text).toBe('\uFEFFOrt;Name;Mitgliedschaft\r\nGera;Wahl;ruhend\r\n');
    const codes = await csvFile(t, '/organisations?q=Wahl&columns=codes,sectorCode,membership.state', {
      as: lead,
    });
    expect(codes.reply.text).toBe('\uFEFFsectorCode;membership.state\r\nbusiness;suspended\r\n');
    const sector = await csvFile(t, '/organisations?q=Wahl&columns=sectorName,sectorCode', { as: lead });
    expect(sector.rows).toEqual([{ Bereich: 'Wirtschaft', 'Kürzel des Bereichs': 'business' }]);
  });

  it('keeps a text from becoming a formula', async () => {
    for (const name of ['=1+1', '+49 3641 1', '-2', '@SUM(A1)']) {
      await t.world.organisation({ name, city: 'Formelstadt' });
    }
    const { rows } = await csvFile(t, '/organisations?city=Formelstadt&columns=name', { as: lead });
    expect(rows.map(({ Name }) => Name).sort()).toEqual(["'+49 3641 1", "'-2", "'=1+1", "'@SUM(A1)"]);
  });

  it('has all rows, in the order and the selection of the list', async () => {
    await t.database.dataSource
      .query(`INSERT INTO organisation (id, version, created_at, updated_at, name, sector_code, city)
      SELECT gen_random_uuid(), 1, now(), now(), 'Viele ' || lpad((n * 7919 % 1203)::text, 4, '0'), 'business', 'Vielstadt'
      FROM generate_series(1, 1203) n`);
    const { rows } = await csvFile(t, '/organisations?city=Vielstadt&sort=-name&columns=name', { as: lead });
    const names = rows.map(({ Name }) => Name);
    expect(names).toHaveLength(1203);
    expect(new Set(names).size).toBe(1203);
    expect(names).toEqual([...names].sort().reverse());
  });

  it('has a row for each affiliation that has not ended, and one for who has none', async () => {
    const [one, other, left] = await Promise.all(
      ['Eins', 'Zwei', 'Früher'].map((name) => t.world.organisation({ name }, 'active')),
    );
    const ada = await t.world.person({
      given_name: 'Ada',
      family_name: 'Zweifach',
      email: 'a@privat.example',
    });
    await t.world.affiliation(ada, one!, { function: 'Leitung', email: 'ada@eins.example' });
    await t.world.affiliation(ada, other!, { start_date: '2026-05-01' });
    await t.world.affiliation(ada, left!, { end_date: '2026-03-18' });
    const free = await t.world.person({ given_name: 'Bo', family_name: 'Zweifach' });
    const { rows } = await csvFile(t, '/persons?q=Zweifach', { as: lead });
    expect(rows).toMatchObject([
      { Vorname: 'Ada', Organisation: 'Zwei', 'Dort tätig seit': '2026-05-01', 'ID der Person': ada },
      {
        Vorname: 'Ada',
        Organisation: 'Eins',
        Funktion: 'Leitung',
        'E-Mail bei der Arbeit': 'ada@eins.example',
        'E-Mail privat': 'a@privat.example',
        Sprache: 'Deutsch',
      },
      { Vorname: 'Bo', Organisation: '', 'ID der Person': free },
    ]);
  });

  it('tells moments by the clock of the alliance, as codes in UTC', async () => {
    await t.world.meeting('stem-education', { title: 'Sommerzeit', planned_start: '2026-07-01T22:30:00Z' });
    const words = await csvFile(t, '/meetings?q=Sommerzeit&columns=plannedStart,state', { as: lead });
    expect(words.rows).toEqual([{ 'Geplanter Beginn': '2026-07-02 00:30', Zustand: 'angesetzt' }]);
    const codes = await csvFile(t, '/meetings?q=Sommerzeit&columns=plannedStart,codes', { as: lead });
    expect(codes.rows).toEqual([{ plannedStart: '2026-07-01T22:30:00.000Z' }]);
  });
});

describe('every list', () => {
  it.each(Object.entries(lists))(
    '%s has each of its columns, under a head of its own',
    async (name, path) => {
      const heads: Words = listWords[name as keyof typeof lists];
      const said = Object.values(heads).flatMap(({ de, en }) => [
        `de ${de.toLowerCase()}`,
        `en ${en.toLowerCase()}`,
      ]);
      expect(said.filter((head, index) => said.indexOf(head) !== index)).toEqual([]);
      const codes = await csvFile(t, `${path}?columns=codes`, { as: lead });
      expect({ status: codes.status, text: codes.reply.status === 200 ? '' : codes.reply.text }).toEqual({
        status: 200,
        text: '',
      });
      const missing = Object.keys(heads).filter(
        (key) => !codes.heads.some((head) => head === key || head.startsWith(`${key}.`)),
      );
      expect(missing).toEqual([]);
      const words = await csvFile(t, path, { as: lead });
      expect(words.heads.filter((head, index) => words.heads.indexOf(head) !== index)).toEqual([]);
    },
  );
});

describe('what makes no sense in a file', () => {
  it.each([
    ['format=csv&limit=10', 'limit', 'not_in_file'],
    ['format=csv&cursor=x', 'cursor', 'not_in_file'],
    ['format=csv&total=true', 'total', 'not_in_file'],
    ['columns=name', 'columns', 'only_in_table'],
    ['format=csv&columns=colour', 'columns', 'unknown_choice'],
    ['format=pdf', 'format', 'not_one_of'],
  ])('is refused by name: %s', async (query, parameter, code) => {
    const { status, body } = await t.api.get(`/organisations?${query}`, { as: lead });
    expect({ status, errors: body.errors }).toMatchObject({ status: 400, errors: [{ parameter, code }] });
  });

  it('is not the format of the JSON, which pages go on with', async () => {
    const first = await t.api.get('/organisations?format=json&limit=1', { as: lead });
    const cursor = encodeURIComponent(first.body.page.nextCursor);
    expect((await t.api.get(`/organisations?limit=1&cursor=${cursor}`, { as: lead })).status).toBe(200);
  });
});
