import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';

let t: TestApp;
let lead: Principal;
let coordinator: Principal;
let member: Principal;

beforeAll(async () => {
  t = await testApp();
  lead = await t.world.account({ role: 'alliance_lead' });
  coordinator = await t.world.account({ role: 'coordinator' });
  member = await t.world.account();
});
beforeEach(() => t.world.rows('DELETE FROM free_span'));
afterAll(() => t.close());

const autumn = {
  kind: 'school_holidays',
  name: { de: 'Herbstferien', en: 'Autumn holidays' },
  startDate: '2026-10-12',
  endDate: '2026-10-25',
};
const add = (body: object = autumn, as: Principal = coordinator) => t.api.post('/free-spans', body, { as });
const free = async (query = '?from=2026-10-01&to=2026-11-01', as: Principal = member) => {
  const { status, body } = await t.api.get(`/free-days${query}`, { as });
  expect(status).toBe(200);
  return body.data.map(
    (one: any) => `${one.startDate} ${one.endDate} ${one.kind} ${one.name.de}`,
  ) as string[];
};
const HOLIDAYS = [
  '2026-10-03 2026-10-04 public_holiday Tag der Deutschen Einheit',
  '2026-10-31 2026-11-01 public_holiday Reformationstag',
];

describe('free days', () => {
  it('are the public holidays of Thuringia and what staff keep, told to every member', async () => {
    const { body } = await add();
    const [unity, ferien] = (await t.api.get('/free-days?from=2026-10-01&to=2026-11-01', { as: member })).body
      .data;
    expect(unity).toEqual({
      kind: 'public_holiday',
      name: { de: 'Tag der Deutschen Einheit', en: 'National Holiday' },
      startDate: '2026-10-03',
      endDate: '2026-10-04',
      freeSpan: null,
    });
    expect(ferien).toEqual({ ...autumn, freeSpan: { id: body.id, version: 1 } });
    expect(await free()).toHaveLength(3);
  });

  it('are told whole where they reach into the days asked for, and not where they only touch them', async () => {
    await add();
    const told = ['2026-10-12 2026-10-25 school_holidays Herbstferien'];
    expect(await free('?from=2026-10-24&to=2026-10-26')).toEqual(told);
    expect(await free('?from=2026-10-10&to=2026-10-13')).toEqual(told);
    expect(await free('?from=2026-10-25&to=2026-10-27')).toEqual([]);
    expect(await free('?from=2026-10-10&to=2026-10-12')).toEqual([]);
  });

  it('are those of a year from today on where nothing is asked for', async () => {
    // Now is 18 March 2026.
    const all = await free('');
    expect(all[0]).toContain('2026-04-03');
    expect(all.at(-1)).toContain('2027-01-01');
  });

  it.each([
    ['?from=2026-01-01&to=2028-02-01', 'too_far_apart'],
    ['?from=2026-01-01&to=2026-01-01', 'before_start'],
  ])('are not told of %s', async (query, code) => {
    const { status, body } = await t.api.get(`/free-days${query}`, { as: member });
    expect({ status, errors: body.errors }).toMatchObject({
      status: 400,
      errors: [{ parameter: 'to', code }],
    });
    expect(await free('?from=2026-01-01&to=2028-01-01')).toHaveLength(22);
  });

  it('follow the region of the alliance, and are what staff keep alone where it has none', async () => {
    await add();
    const region = async (holidayRegion: string | null) =>
      (await t.api.patch('/alliance', { holidayRegion }, { as: lead, ifMatch: await t.api.get('/alliance') }))
        .body.holidayRegion;
    expect((await t.api.get('/alliance')).body.holidayRegion).toBe('DE-TH');
    expect(await region('DE-BY')).toBe('DE-BY');
    expect(await free()).toEqual([HOLIDAYS[0], expect.stringContaining('Herbstferien')]);
    expect(await region(null)).toBeNull();
    expect(await free()).toEqual([expect.stringContaining('Herbstferien')]);
    expect(await region('DE-TH')).toBe('DE-TH');
    const ifMatch = await t.api.get('/alliance');
    const refused = await t.api.patch('/alliance', { holidayRegion: 'DE-XX' }, { as: lead, ifMatch });
    expect(refused.body.errors).toMatchObject([{ pointer: '/holidayRegion', code: 'not_one_of' }]);
  });
});

describe('spans that staff keep', () => {
  it('are changed and deleted, and the audit trail tells it', async () => {
    const { status, body, headers, etag } = await add();
    expect({ status, body }).toMatchObject({ status: 201, body: { ...autumn, version: 1 } });
    const path = headers['location']!.replace('/api/v1', '');
    expect((await t.api.get(path, { as: member })).body).toEqual(body);
    const changed = await t.api.patch(
      path,
      { kind: 'other', name: { de: 'Umbau' }, endDate: '2026-10-17' },
      { as: coordinator, ifMatch: etag },
    );
    expect(changed.body).toMatchObject({
      ...autumn,
      kind: 'other',
      name: { de: 'Umbau', en: 'Autumn holidays' },
      endDate: '2026-10-17',
      version: 2,
    });
    expect((await t.api.delete(path, { as: coordinator, ifMatch: '"1-x"' })).status).toBe(412);
    expect((await t.api.delete(path, { as: coordinator, ifMatch: '"2"' })).status).toBe(204);
    expect((await t.api.get(path, { as: member })).status).toBe(404);
    expect(await free()).toEqual(HOLIDAYS);
    const trail = await t.world.rows<{ action: string; fields: string[] }>(
      `SELECT action, fields FROM audit_event WHERE record_id = $1 ORDER BY id`,
      body.id,
    );
    expect(trail.map(({ action }) => action)).toEqual(['created', 'changed', 'removed']);
    expect(trail[1]!.fields).toEqual(expect.arrayContaining(['kind', 'endDate']));
  });

  it('end after they start, also where only one end moves', async () => {
    const empty = await add({ ...autumn, endDate: '2026-10-12' });
    expect(empty.body.errors).toMatchObject([{ pointer: '/endDate', code: 'before_start' }]);
    const { body } = await add();
    const moved = await t.api.patch(
      `/free-spans/${body.id}`,
      { startDate: '2026-11-01' },
      { as: coordinator, ifMatch: '"1"' },
    );
    expect(moved.body.errors).toMatchObject([{ pointer: '/endDate', code: 'before_start' }]);
    expect(await free()).toHaveLength(3);
  });

  it('are for staff: who leads a group or is a member only reads them', async () => {
    const groupLead = await t.world.seated('it-talent', 'lead');
    const { body } = await add(autumn, lead);
    for (const as of [groupLead, member]) {
      expect((await add(autumn, as)).status).toBe(403);
      const refused = [
        await t.api.patch(`/free-spans/${body.id}`, { kind: 'other' }, { as, ifMatch: '"1"' }),
        await t.api.delete(`/free-spans/${body.id}`, { as, ifMatch: '"1"' }),
      ];
      expect(refused.map(({ status }) => status)).toEqual([403, 403]);
    }
    expect((await t.api.get('/free-days')).status).toBe(401);
  });
});
