import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';
import { invited, ReportRecords } from './report-records.js';

/* Today is 18 March 2026. Each case has groups or sectors of its own, and asks for these alone. */

let t: TestApp;
let records: ReportRecords;
let coordinator: Principal;
let observer: Principal;
let stemId: string;
const leads = {} as Record<'stem-education' | 'it-talent' | 'career-orientation', Principal>;

beforeAll(async () => {
  t = await testApp();
  coordinator = await t.world.account({ role: 'coordinator' });
  records = new ReportRecords(t, coordinator);
  observer = await t.world.account({ role: 'observer', membership: null });
  for (const slug of ['stem-education', 'it-talent', 'career-orientation'] as const)
    leads[slug] = await t.world.seated(slug, 'lead');
  stemId = await t.world.groupId('stem-education');
});
afterAll(() => t.close());

/** Stands for the organisation, as the snapshot has it. */
const of = (organisation_id: string, organisation_name: string, sector_code: string) => ({
  organisation_id,
  organisation_name,
  sector_code,
});
const sql = (text: string, ...values: unknown[]) => t.database.dataSource.query(text, values);

describe('participation', () => {
  const both = 'steeringGroup=stem-education&steeringGroup=it-talent';
  const ids: Record<string, string> = {};

  /** Columns: meetings persons guests | invited accepted declined rate | present uninvited excused absent unrecorded rate. */
  const line = (row: any) =>
    [
      `${row.meetings} ${row.persons} ${row.guests}`,
      `${row.invited} ${row.accepted} ${row.declined} ${row.acceptedRate}`,
      `${row.present} ${row.presentUninvited} ${row.excused} ${row.absent} ${row.unrecorded} ${row.presentRate}`,
    ].join(' | ');
  async function lines(query: string, as?: Principal | string) {
    const { data, total } = await records.report(`participation?${query}`, as);
    const rows = data.map((row: any) => [row.key ?? row.name.de, line(row)]);
    return Object.fromEntries([...rows, ['total', line(total)]]);
  }

  beforeAll(async () => {
    const optik = await t.world.organisation({ name: 'Optik heute' });
    const uni = await t.world.organisation({ name: 'Uni heute' });
    for (const name of ['a', 'b', 'c', 'd']) ids[name] = await t.world.person();
    Object.assign(ids, { optik, uni });
    const forOptik = (name: string) => of(optik, name, 'business');
    const forUni = of(uni, 'Öffentliche Universität', 'science');
    const person = (name: string, rsvp: string, attendance: string) => ({
      person_id: ids[name],
      rsvp,
      attendance,
      ...invited,
    });
    // In Jena 1 February, 0:30.
    await records.held('stem-education', '2026-01-31T23:30:00Z', 'approved', [
      { ...person('a', 'accepted', 'present'), ...forOptik('Optik neu') },
      { ...person('b', 'declined', 'excused'), ...forOptik('Optik neu') },
      { ...person('c', 'accepted', 'partial'), ...forUni },
      { guest_name: 'Gast', meeting_role: 'guest', attendance: 'present' },
    ]);
    await records.held('stem-education', '2025-12-10T14:00:00Z', 'published', [
      { ...person('a', 'needs_action', 'absent'), ...forOptik('Optik alt') },
      { ...person('c', 'accepted', 'present'), ...forUni },
      person('d', 'tentative', 'present'),
    ]);
    await records.held('it-talent', '2026-02-20T14:00:00Z', 'draft', [
      { ...person('a', 'accepted', 'present'), ...forOptik('Optik neu') },
      { ...person('b', 'accepted', 'unknown'), ...forOptik('Optik neu') },
    ]);
    for (const state of ['cancelled', 'invited', 'in_progress']) {
      const id = await t.world.meeting('stem-education', { state });
      await t.world.participation(id, { ...person('b', 'accepted', 'present'), ...forOptik('Optik neu') });
    }
  });

  it('counts held meetings by the sector that each organisation then had, guests and others apart', async () => {
    // business: a and b in February, a in December, both in the other group; science: c twice; others: the guest and d.
    expect(await lines(both)).toEqual({
      business: '3 2 0 | 5 3 1 0.6 | 2 0 1 1 1 0.5',
      science: '2 1 0 | 2 2 0 1 | 2 0 0 0 0 1',
      'Ohne Organisation': '2 1 1 | 1 0 0 0 | 2 1 0 0 0 1',
      // 5 of 8 invited accepted; of the 7 whose attendance is known 5 came, and one guest
      total: '3 4 1 | 8 5 1 0.625 | 6 1 1 1 1 0.714',
    });
    const { data } = await records.report(`participation?${both}`);
    expect(data.map(({ name }: any) => name.de)).toEqual(['Wirtschaft', 'Wissenschaft', 'Ohne Organisation']);
  });

  it('counts by organisation, called as it was in the last meeting that counts', async () => {
    const { data } = await records.report(`participation?by=organisation&${both}`);
    expect(data.map(({ key, name }: any) => [key, name.de])).toEqual([
      [ids['uni'], 'Öffentliche Universität'],
      [ids['optik'], 'Optik neu'],
      [null, 'Ohne Organisation'],
    ]);
    const early = await records.report(`participation?by=organisation&${both}&to=2026-01-01&sector=business`);
    expect(early.data).toMatchObject([{ name: { de: 'Optik alt', en: 'Optik alt' }, invited: 1, absent: 1 }]);
    expect(await lines(`by=sector&${both}&organisation=${ids['optik']}`)).toEqual({
      business: '3 2 0 | 5 3 1 0.6 | 2 0 1 1 1 0.5',
      total: '3 2 0 | 5 3 1 0.6 | 2 0 1 1 1 0.5',
    });
  });

  it('counts by group and by period, whose days are those in Jena', async () => {
    const february = '1 3 1 | 3 2 1 0.667 | 3 1 1 0 0 0.667';
    const december = '1 3 0 | 3 1 0 0.333 | 2 0 0 1 0 0.667';
    const other = '1 2 0 | 2 2 0 1 | 1 0 0 0 1 1';
    const stem = '2 4 1 | 6 3 1 0.5 | 5 1 1 1 0 0.667';
    expect(await lines(`by=steeringGroup&${both}`)).toMatchObject({
      'stem-education': stem,
      'it-talent': other,
    });
    const ofStem = `steeringGroup=${stemId}`;
    expect(await lines(`by=month&${ofStem}`)).toEqual({
      '2025-12': december,
      '2026-02': february,
      total: stem,
    });
    expect(await lines(`by=quarter&${ofStem}`)).toMatchObject({ '2025-Q4': december, '2026-Q1': february });
    expect(await lines(`by=year&${ofStem}`)).toMatchObject({ 2025: december, 2026: february });
    expect((await lines(`from=2026-02-01&to=2026-02-02&${ofStem}`)).total).toBe(february);
    const nothing = '0 0 0 | 0 0 0 null | 0 0 0 0 0 null';
    expect(await lines(`to=2026-02-01&from=2026-01-01&${ofStem}`)).toEqual({ total: nothing });
  });

  it('counts a meeting for each reader once its attendance may be read', async () => {
    // Without the draft of the other group.
    expect((await lines(both, observer)).business).toBe('2 2 0 | 3 1 1 0.333 | 1 0 1 1 0 0.333');
    expect(Object.keys(await lines(`by=steeringGroup&${both}`, leads['stem-education']))).toEqual([
      'stem-education',
      'total',
    ]);
    expect((await lines(both, leads['it-talent'])).total).toBe('1 2 0 | 2 2 0 1 | 1 0 0 0 1 1');
    const { id, minutes } = await records.held('international-talent', '2026-03-02T14:00:00Z', 'approved', [
      { person_id: ids['a'], attendance: 'present', ...invited },
    ]);
    const meetings = async (as: Principal) =>
      (await records.report('participation?steeringGroup=international-talent', as)).total.meetings;
    expect([await meetings(observer), await meetings(coordinator)]).toEqual([1, 1]);
    await sql(
      `UPDATE minutes SET correction_state = 'draft', correction_reason = 'x', correction_opened_at = now() WHERE id = $1`,
      minutes,
    );
    await sql(`UPDATE participation SET attendance = 'absent' WHERE meeting_id = $1`, id);
    expect([await meetings(observer), await meetings(coordinator)]).toEqual([0, 1]);
  });

  it('stays as it is when somebody changes jobs, and an organisation its name and sector', async () => {
    const organisation = await t.world.organisation({ name: 'Saaletal Optik' });
    const person = await t.world.person();
    const affiliation = await t.world.affiliation(person, organisation);
    const as = leads['career-orientation'];
    const meeting = await t.world.meeting('career-orientation', { state: 'invited' });
    const listed = await t.world.participation(meeting, { person_id: person, ...invited });
    const step = async (noun: string, at: string) =>
      t.api.post(`/meetings/${meeting}/${noun}`, { at }, { as, ifMatch: await current() });
    const current = () => t.api.get(`/meetings/${meeting}`, { as });
    expect((await step('opening', '2026-03-11T15:00:00Z')).status).toBe(200);
    const [{ version }] = await sql('SELECT version FROM participation WHERE id = $1', listed);
    const attendance = [{ participationId: listed, version, attendance: 'present' }];
    expect((await t.api.put(`/meetings/${meeting}/attendance`, attendance, { as })).status).toBe(200);
    expect((await step('closing', '2026-03-11T17:00:00Z')).status).toBe(200);

    const path = '/reports/participation?steeringGroup=career-orientation&by=';
    const read = () => Promise.all(['sector', 'organisation'].map((by) => t.api.get(path + by, { as })));
    const before = await read();
    expect(before[1]!.body.data).toMatchObject([
      { key: organisation, name: { de: 'Saaletal Optik' }, present: 1 },
    ]);
    await sql(`UPDATE affiliation SET end_date = '2026-03-12' WHERE id = $1`, affiliation);
    await t.world.affiliation(person, await t.world.organisation({ sector_code: 'education' }));
    await sql(`UPDATE organisation SET name = 'Anders', sector_code = 'science' WHERE id = $1`, organisation);
    expect((await read()).map(({ text, etag }) => [text, etag])).toEqual(
      before.map(({ text, etag }) => [text, etag]),
    );
  });
});

describe('silent organisations', () => {
  let silent: (query?: string, as?: Principal | string) => Promise<unknown[][]>;

  beforeAll(async () => {
    const member = (name: string, membership?: 'ended' | 'suspended') =>
      t.world.organisation({ name, sector_code: 'state' }, membership);
    const there = await member('Amt da');
    const unheard = await member('Öffentlicher Betrieb');
    const seated = await member('Ohne Einladung');
    const draft = await member('Presse');
    const former = await member('Früher dabei');
    await member('Zentrale');
    for (const gone of ['ended', 'suspended'] as const) await member(`Nicht mehr ${gone}`, gone);
    await t.world.seat('career-orientation', await t.world.person(), seated, 'member');
    const until = { end_date: '2024-01-01' };
    await t.world.seat('career-orientation', await t.world.person(), former, 'member', until);
    const guest = (attendance: string, organisation: string) => ({
      guest_name: 'Gast',
      attendance,
      ...invited,
      ...of(organisation, 'Damals', 'state'),
    });
    await records.held('career-orientation', '2023-11-02T14:00:00Z', 'approved', [guest('present', former)]);
    // In Jena 17 and 18 March 2025.
    await records.held('career-orientation', '2025-03-17T22:30:00Z', 'approved', [
      guest('partial', unheard),
      guest('present', seated),
    ]);
    await records.held('career-orientation', '2025-03-17T23:30:00Z', 'approved', [
      guest('present', there),
      guest('absent', unheard),
      // Who came for nobody breaks nobody's silence, and hides nobody's.
      { guest_name: 'Von nirgendwo', attendance: 'present', ...invited },
    ]);
    await records.held('career-orientation', '2026-01-10T14:00:00Z', 'approved', [guest('excused', unheard)]);
    await records.held('it-talent', '2026-03-10T14:00:00Z', 'in_review', [guest('present', draft)]);
    silent = async (query = '', as) =>
      (await records.report(`silent-organisations?sector=state${query}`, as)).data.map((row: any) => [
        row.name,
        row.invitedCount,
        row.lastPresentOn,
      ]);
  });

  it('are active members for which nobody was there for twelve months, invited or not', async () => {
    expect(await silent()).toEqual([
      ['Früher dabei', 0, '2023-11-02'],
      ['Öffentlicher Betrieb', 2, '2025-03-17'],
      ['Ohne Einladung', 0, '2025-03-17'],
      ['Zentrale', 0, null],
    ]);
    expect((await silent('&since=2025-03-17')).map(([name]) => name)).toEqual(['Früher dabei', 'Zentrale']);
    expect((await silent('&since=2026-03-11&sort=-lastPresentOn')).map(([name, , on]) => [name, on])).toEqual(
      [
        ['Presse', '2026-03-10'],
        ['Amt da', '2025-03-18'],
        ['Ohne Einladung', '2025-03-17'],
        ['Öffentlicher Betrieb', '2025-03-17'],
        ['Früher dabei', '2023-11-02'],
        ['Zentrale', null],
      ],
    );
  });

  it('are for a lead who sits or was invited in the own groups, and for others as far as they may read attendance', async () => {
    const ofGroup = [
      ['Öffentlicher Betrieb', 2, '2025-03-17'],
      ['Ohne Einladung', 0, '2025-03-17'],
    ];
    expect(await silent('', leads['career-orientation'])).toEqual(ofGroup);
    expect(await silent('&steeringGroup=career-orientation')).toEqual(ofGroup);
    expect(await silent('&steeringGroup=career-orientation', leads['it-talent'])).toEqual([]);
    expect((await silent('', observer)).map(([name]) => name)).toEqual([
      'Früher dabei',
      'Öffentlicher Betrieb',
      'Ohne Einladung',
      'Presse',
      'Zentrale',
    ]);
  });
});
