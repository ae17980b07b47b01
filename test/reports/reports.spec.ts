import { parse } from 'csv-parse/sync';
import { makeSample } from '../contracts/sample.js';
import type { Permission } from '../../src/access/policy.js';
import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';
import { ReportRecords } from './report-records.js';

/* Today is 18 March 2026. Each report has a group of its own here, and is asked for that alone. */

let t: TestApp;
let records: ReportRecords;
let coordinator: Principal;
let observer: Principal;
let careerLead: Principal;
let itLead: Principal;
let international: string;

beforeAll(async () => {
  t = await testApp();
  coordinator = await t.world.account({ role: 'coordinator' });
  records = new ReportRecords(t, coordinator);
  observer = await t.world.account({ role: 'observer', membership: null });
  careerLead = await t.world.seated('career-orientation', 'lead');
  itLead = await t.world.seated('it-talent', 'lead');
  international = await t.world.groupId('international-talent');
});
afterAll(() => t.close());

describe('open topics', () => {
  it('show how long they are open, how often they were carried over and when they were last discussed', async () => {
    const group = 'international-talent';
    const topic = await t.world.topic(group, { title: 'Wohnraum', first_raised_on: '2025-12-18' });
    await t.world.topic(group, { title: 'Ämter', first_raised_on: '2026-03-18', is_recurring: true });
    await t.world.topic(group, { title: 'Erledigt', state: 'closed' });
    const first = await records.held(group, '2025-12-18T14:00:00Z', null);
    const origin = await t.world.agendaItem(first.id, 1, { topic_id: topic });
    const again = (meeting: string, discussed: boolean) =>
      t.world.agendaItem(meeting, 1, {
        topic_id: topic,
        carried_over_from_id: origin,
        was_discussed: discussed,
      });
    const approved = await records.held(group, '2026-01-20T14:00:00Z', null);
    await again(approved.id, true);
    await t.world.minutes(approved.id, 'approved');
    const drafted = await records.held(group, '2026-02-24T14:00:00Z', 'draft');
    await again(drafted.id, true);
    await again(await t.world.meeting(group, { state: 'draft' }), false);

    const wohnraum = {
      id: topic,
      title: 'Wohnraum',
      isRecurring: false,
      firstRaisedOn: '2025-12-18',
      daysOpen: 90,
      carryCount: 3,
      isLongCarried: true,
      lastDiscussedOn: '2026-02-24',
    };
    const path = `topics?steeringGroup=${group}`;
    expect((await records.report(path)).data).toMatchObject([
      { ...wohnraum, steeringGroup: { slug: group } },
      { title: 'Ämter', daysOpen: 0, carryCount: 0, isLongCarried: false, lastDiscussedOn: null },
    ]);
    // Neither the draft of an agenda nor that of minutes.
    expect((await records.report(`${path}&recurring=false`, observer)).data).toMatchObject([
      { ...wohnraum, carryCount: 2, isLongCarried: false, lastDiscussedOn: '2026-01-20' },
    ]);
    expect((await records.report(`${path}&sort=title`)).data.map(({ title }: any) => title)).toEqual([
      'Ämter',
      'Wohnraum',
    ]);
    expect((await records.report(path, itLead)).data).toEqual([]);
  });
});

describe('action items', () => {
  const group = 'international-talent';
  let organisation: string;

  beforeAll(async () => {
    organisation = await t.world.organisation({ name: 'Übersetzungsbüro' });
    const person = await t.world.person();
    const task = (created_at: string, fields: object) =>
      t.world.actionItem(international, {
        responsible_person_id: person,
        created_at,
        updated_at: created_at,
        ...fields,
      });
    // Ages in days: 0, 31, 30 (in Jena made on 16 February) and 181.
    await task('2026-03-18T08:00:00Z', {});
    await task('2026-02-15T12:00:00Z', {
      state: 'in_progress',
      due_date: '2026-03-17',
      responsible_organisation_id: organisation,
    });
    await task('2026-02-15T23:30:00Z', { state: 'open' });
    await task('2025-09-18T12:00:00Z', { state: 'blocked', due_date: '2026-03-18' });
    const done = (completed_at: string, due_date: string | null) =>
      task('2025-05-01T12:00:00Z', { state: 'done', completed_at, due_date });
    await done('2026-03-01T12:00:00Z', '2026-03-01');
    await done('2026-03-01T23:30:00Z', '2026-03-01'); // in Jena a day late
    await done('2026-02-10T12:00:00Z', null);
    await done('2025-06-01T12:00:00Z', '2025-06-01');
    for (const created_at of ['2026-02-01T12:00:00Z', '2025-05-02T12:00:00Z']) {
      await t.world.insert('action_item_entry', {
        action_item_id: await task('2025-05-01T12:00:00Z', { state: 'cancelled' }),
        created_at,
        changes: { state: { before: 'open', after: 'cancelled' } },
      });
    }
  });

  const open = {
    open: 4,
    overdue: 1,
    open0To30: 2,
    open31To90: 1,
    open91To180: 0,
    open181Plus: 1,
    medianAgeDays: 30.5,
    maxAgeDays: 181,
  };

  it('are counted by age, and by what was done and cancelled in the period', async () => {
    const all = { ...open, done: 4, doneOnTime: 2, doneLate: 1, onTimeRate: 0.667, cancelled: 2 };
    const row = { key: group, name: { de: 'Internationale Fachkräfte', en: 'International talent' } };
    const path = `action-items?steeringGroup=${group}`;
    expect(await records.report(path)).toEqual({ data: [{ ...row, ...all }], total: all });
    const year = { ...open, done: 3, doneOnTime: 1, doneLate: 1, onTimeRate: 0.5, cancelled: 1 };
    expect((await records.report(`${path}&from=2026-01-01`)).total).toEqual(year);
    const day = { done: 1, doneOnTime: 1, doneLate: 0, onTimeRate: 1, cancelled: 0 };
    expect((await records.report(`${path}&from=2026-03-01&to=2026-03-02`)).total).toEqual({
      ...open,
      ...day,
    });
  });

  it('are counted by the organisation that answers for them, those of persons alone apart', async () => {
    const { data, total } = await records.report(`action-items?by=organisation&steeringGroup=${group}`);
    expect(data).toMatchObject([
      {
        key: organisation,
        name: { de: 'Übersetzungsbüro' },
        open: 1,
        overdue: 1,
        medianAgeDays: 31,
        done: 0,
      },
      { key: null, open: 3, overdue: 0, medianAgeDays: 30, done: 4, cancelled: 2 },
    ]);
    expect(total).toMatchObject(open);
  });

  it('that were born in a meeting are counted once its minutes may be read', async () => {
    const { id } = await records.held('career-orientation', '2026-03-03T14:00:00Z', null);
    const item = await t.world.agendaItem(id, 1);
    await t.world.actionItemUnder(item, {
      responsible_person_id: await t.world.person(),
      due_date: '2026-04-01',
    });
    const count = async (as: Principal) =>
      (await records.report('action-items?steeringGroup=career-orientation', as)).total.open;
    const readers = [coordinator, careerLead, observer, itLead];
    expect(await Promise.all(readers.map(count))).toEqual([1, 1, 0, 0]);
    await t.world.minutes(id, 'approved');
    expect(await Promise.all(readers.map(count))).toEqual([1, 1, 1, 0]);
  });
});

describe('missing minutes', () => {
  it('are those of held meetings that have none, or none approved yet', async () => {
    const anna = await t.world.person({ academic_title: 'Dr.', given_name: 'Anna', family_name: 'Muster' });
    const taker = { meeting_role: 'minute_taker' };
    const none = await records.held('plenary', '2026-03-16T23:30:00Z', null, [
      { person_id: anna, ...taker },
      { guest_name: 'Gast', ...taker },
    ]);
    const draft = await records.held('plenary', '2026-02-16T14:00:00Z', 'draft', [{ guest_name: 'Niemand' }]);
    const review = await records.held('plenary', '2026-01-16T14:00:00Z', 'in_review');
    await records.held('plenary', '2026-01-15T14:00:00Z', 'approved');
    await t.world.meeting('plenary', { state: 'cancelled' });
    const rows = async (as: Principal | string) =>
      (await records.report('missing-minutes?steeringGroup=plenary', as)).data.map((row: any) => [
        row.id,
        row.heldOn,
        row.daysSince,
        row.minutesState,
        row.minuteTaker,
      ]);
    expect(await rows(coordinator)).toEqual([
      [review.id, '2026-01-16', 61, 'in_review', null],
      [draft.id, '2026-02-16', 30, 'draft', null],
      [none.id, '2026-03-17', 1, null, 'Dr. Anna Muster, Gast'],
    ]);
    // How far a draft is, the record does not tell the observer either.
    expect((await rows(observer)).map(([, , days, state]: any) => [days, state])).toEqual([
      [61, undefined],
      [30, undefined],
      [1, undefined],
    ]);
    expect(await rows(itLead)).toEqual([]);
  });
});

describe('an API key', () => {
  it('needs the permission for what is counted, and is bound to its group', async () => {
    await makeSample(t.world, 'stem-education', 'approved');
    await makeSample(t.world, 'it-talent', 'approved');
    const { organisationId } = await t.world.seated('stem-education', 'member');
    const counted = {
      participation: 'minutes.read',
      'silent-organisations': 'minutes.read',
      topics: 'topic.read',
      'action-items': 'actionItem.read',
      'missing-minutes': 'meeting.read',
    };
    const bare = await t.world.apiKey(['report.read', 'organisation.read']);
    for (const [name, permission] of Object.entries(counted) as [string, Permission][]) {
      const key = await t.world.apiKey(['report.read', permission]);
      for (const path of [`/reports/${name}`, `/reports/${name}.csv`]) {
        expect([path, (await t.api.get(path, { as: bare })).status]).toEqual([path, 403]);
        expect([path, (await t.api.get(path, { as: key })).status]).toEqual([path, 200]);
      }
    }
    const bound = await t.world.apiKey(['report.read', 'minutes.read'], {
      steering_group_id: await t.world.groupId('stem-education'),
    });
    const { data } = await records.report('participation?by=steeringGroup', bound);
    expect(data.map(({ key }: any) => key)).toEqual(['stem-education']);
    // Without membership.read it is not told since when that is a member.
    expect((await records.report('silent-organisations', bound)).data).toEqual([
      {
        id: organisationId,
        name: expect.anything(),
        sectorCode: 'business',
        sectorName: { de: 'Wirtschaft', en: 'Business' },
        invitedCount: 0,
        lastPresentOn: null,
      },
    ]);
  });
});

describe('a report as CSV', () => {
  const flat = (value: object, prefix = ''): [string, unknown][] =>
    Object.entries(value).flatMap(([name, entry]) =>
      typeof entry === 'object' && entry !== null
        ? flat(entry as object, `${prefix}${name}.`)
        : [[prefix + name, entry] as [string, unknown]],
    );
  const cell = (value: any) =>
    value === null ? '' : typeof value === 'number' ? String(value).replace('.', ',') : String(value);
  const table = (bytes: Buffer) =>
    parse<Record<string, string>>(bytes, { bom: true, columns: true, delimiter: ';' });
  const headsOf = (bytes: Buffer) =>
    parse(bytes, { bom: true, delimiter: ';', to: 1 })[0] as unknown as string[];
  const csv = (path: string, language?: string) =>
    t.api.get(`/reports/${path}`, {
      as: coordinator,
      headers: language === undefined ? {} : { 'accept-language': language },
    });

  it.each([
    'participation?by=organisation',
    'silent-organisations?sort=-name',
    'topics?steeringGroup=international-talent&sort=title',
    'action-items?steeringGroup=international-talent&steeringGroup=career-orientation&from=2026-01-01',
    'missing-minutes?steeringGroup=plenary&sort=-heldOn',
  ])('has the rows of the JSON under their names, where codes are asked for: %s', async (path) => {
    const { data } = await records.report(path);
    const file = await t.api.get(`/reports/${path.replace('?', '.csv?columns=codes&')}`, { as: coordinator });
    expect(file.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(file.bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
    expect(data.length).toBeGreaterThan(1);
    const cells = (row: object) =>
      flat(row)
        .filter(([name]) => name !== 'steeringGroup.id')
        .map(([name, value]) => [name, cell(value)]);
    expect(table(file.bytes)).toEqual(data.map((row: object) => Object.fromEntries(cells(row))));
    const ids = headsOf(file.bytes).map(
      (head) => /^id$/.test(head) || (head === 'key' && /by=org/.test(path)),
    );
    expect(ids.slice(0, -1)).not.toContain(true);
  });

  it.each([
    ['participation.csv', 'Bereich', 'Sector'],
    ['participation.csv?by=organisation', 'Organisation', 'Organisation'],
    ['participation.csv?by=steeringGroup', 'Steuergruppe', 'Steering group'],
    ['participation.csv?by=quarter', 'Quartal', 'Quarter'],
    ['silent-organisations.csv', 'Organisation', 'Organisation'],
    ['topics.csv', 'Titel', 'Title'],
    ['action-items.csv', 'Steuergruppe', 'Steering group'],
    ['missing-minutes.csv', 'Titel', 'Title'],
  ])('is called as people call it, in their language, ids last: %s', async (path, german, english) => {
    const [codes, de, en] = [
      headsOf((await csv(`${path}${path.includes('?') ? '&' : '?'}columns=codes`)).bytes),
      headsOf((await csv(path)).bytes),
      headsOf((await csv(path, 'en')).bytes),
    ];
    expect([de[0], en[0]]).toEqual([german, english]);
    // Columns of one name in each language, and no name of the JSON.
    expect([new Set(de).size, en.length]).toEqual([de.length, de.length]);
    expect([...de, ...en].filter((head) => codes.includes(head))).toEqual([]);
    expect(de.filter((head) => head === 'ID').length).toBe(
      codes.includes('id') || path.includes('by=org') ? 1 : 0,
    );
    expect(de.slice(0, -1)).not.toContain('ID');
  });

  it('says values in words too, and codes where they are asked for', async () => {
    await t.world.meeting('plenary', {
      state: 'held',
      kind: 'annual_session',
      title: 'Jahressitzung ohne Protokoll',
    });
    const drafted = await t.world.meeting('plenary', { state: 'held', title: 'Mit Entwurf' });
    await t.world.minutes(drafted, 'draft');
    const path = 'missing-minutes.csv?steeringGroup=plenary';
    const rowOf = async (query: string, title: string, language?: string) =>
      table((await csv(`${path}${query}`, language)).bytes).find((row) => Object.values(row).includes(title));
    expect(await rowOf('', 'Mit Entwurf')).toMatchObject({
      Art: 'Sitzung',
      Steuergruppe: 'Gesamtallianz',
      Protokoll: 'Entwurf',
    });
    expect(await rowOf('', 'Jahressitzung ohne Protokoll', 'en')).toMatchObject({
      Kind: 'annual session',
      'Steering group': 'Whole alliance',
      Minutes: '',
    });
    expect(await rowOf('&columns=codes', 'Mit Entwurf', 'en')).toMatchObject({
      kind: 'regular',
      'steeringGroup.slug': 'plenary',
      minutesState: 'draft',
    });
    await t.world.topic('international-talent', { title: 'Immer', is_recurring: true });
    const [topics, english] = [await csv('topics.csv'), await csv('topics.csv', 'en')];
    expect(table(topics.bytes).find(({ Titel }) => Titel === 'Immer')).toMatchObject({ Wiederkehrend: 'ja' });
    expect(table(english.bytes).find(({ Title }) => Title === 'Immer')).toMatchObject({ Recurring: 'yes' });
    const silent = table((await csv('silent-organisations.csv')).bytes);
    expect(silent[0]).toMatchObject({ Bereich: expect.stringMatching(/^(Wirtschaft|Kommune)$/) });
  });

  it('holds no cell that a spreadsheet takes for a formula, and no separator that is none', async () => {
    const names = ['=1+1', '+49 3641', '-2', '@SUM(A1)', '＝1', 'A; B', '"C" GmbH', 'D-E'];
    for (const name of names) await t.world.organisation({ name, sector_code: 'municipality' });
    const path = '/reports/silent-organisations.csv?sector=municipality';
    const file = await t.api.get(path, { as: coordinator });
    expect(new Set(table(file.bytes).map(({ Organisation: name }) => name))).toEqual(
      new Set(["'=1+1", "'+49 3641", "'-2", "'@SUM(A1)", "'＝1", 'A; B', '"C" GmbH', 'D-E']),
    );
    expect((await t.api.get(path, { as: coordinator })).etag).toBe(file.etag);
  });

  it('is refused where there are more rows than ten thousand', async () => {
    await t.database.dataSource.query(
      `INSERT INTO topic (id, steering_group_id, title, first_raised_on, created_at, updated_at)
       SELECT gen_random_uuid(), g.id, 'Thema', '2026-01-01', now(), now()
       FROM steering_group g, generate_series(1, 10001) WHERE g.slug = 'plenary'`,
    );
    expect(await t.api.get('/reports/topics.csv?steeringGroup=plenary', { as: coordinator })).toMatchObject({
      status: 400,
      body: { code: 'report_too_long' },
    });
  });
});

describe('a wrong parameter', () => {
  it.each([
    ['participation?by=person', 'by', 'not_one_of'],
    ['participation?by=sector&by=month', 'by', 'not_one_of'],
    ['participation.csv?limit=3', 'limit', 'unknown_field'],
    ['topics.csv?cursor=x', 'cursor', 'unknown_field'],
    ['topics.csv?columns=short', 'columns', 'not_one_of'],
    ['topics?columns=codes', 'columns', 'unknown_field'],
    ['silent-organisations?since=2026-02-30', 'since', 'not_day'],
    ['action-items?by=sector', 'by', 'not_one_of'],
  ])('is refused by name: %s', async (path, parameter, code) => {
    expect(await t.api.get(`/reports/${path}`, { as: coordinator })).toMatchObject({
      status: 400,
      body: { errors: [{ parameter, code }] },
    });
  });
});
