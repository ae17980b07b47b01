import { RRuleTemporal } from 'rrule-temporal';
import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';

let t: TestApp;
let lead: Principal;
let coordinator: Principal;

// Now is 18 March 2026.
beforeAll(async () => {
  t = await testApp();
  lead = await t.world.seated('stem-education', 'lead');
  coordinator = await t.world.account({ role: 'coordinator' });
});
beforeEach(async () => {
  await t.world.rows('DELETE FROM meeting');
  await t.world.rows('DELETE FROM free_span');
  await rhythm('FREQ=MONTHLY;BYDAY=2WE');
});
afterAll(() => t.close());

const rhythm = (rule: string | null, endDate: string | null = null) =>
  t.world.rows(
    `UPDATE steering_group SET rhythm = $1, end_date = $2 WHERE slug = 'stem-education'`,
    rule,
    endDate,
  );
const meeting = (start: string, end: string, state = 'held') =>
  t.world.meeting('stem-education', { state, planned_start: start, planned_end: end, title: 'Die letzte' });
const last = () => meeting('2026-02-11T13:00:00Z', '2026-02-11T15:30:00Z');
const PATH = '/steering-groups/stem-education';
const dates = async (query = '', as = lead) => {
  const { status, body } = await t.api.get(`${PATH}/series-dates${query}`, { as });
  expect(status).toBe(200);
  return body.data as any[];
};
const proposals = async (query = '') =>
  (await dates(query)).map(({ proposed }) => (proposed?.plannedStart as string) ?? null);
const make = (body: object, as = lead, headers = {}) =>
  t.api.post(`${PATH}/meeting-series`, body, { as, headers });
const stored = () =>
  t.world.rows<any>(
    `SELECT id, title, state, kind, time_zone, planned_start, planned_end, version FROM meeting ORDER BY planned_start`,
  );
const two = [
  { plannedStart: '2026-10-14T12:00:00.000Z', plannedEnd: '2026-10-14T14:00:00.000Z' },
  { plannedStart: '2026-11-11T13:00:00.000Z', plannedEnd: '2026-11-11T15:00:00.000Z' },
];

describe('dates of a series', () => {
  it('are six in the rhythm after the last meeting and after now, at its hour and as long', async () => {
    await last();
    const found = await dates();
    expect(found).toHaveLength(6);
    expect(found[0]).toEqual({
      plannedStart: '2026-04-08T12:00:00.000Z',
      plannedEnd: '2026-04-08T14:30:00.000Z',
      freeDay: null,
      meeting: null,
      proposed: { plannedStart: '2026-04-08T12:00:00.000Z', plannedEnd: '2026-04-08T14:30:00.000Z' },
    });
    expect(await proposals('?count=9')).toHaveLength(9);
    // The clocks were put back by then.
    expect((await proposals('?count=9')).at(-1)).toBe('2026-12-09T13:00:00.000Z');
    await meeting('2026-05-13T12:00:00Z', '2026-05-13T14:30:00Z', 'draft');
    expect((await proposals())[0]).toBe('2026-06-10T12:00:00.000Z');
  });

  it('go around public holidays and school holidays, and say why', async () => {
    await meeting('2026-09-09T12:00:00Z', '2026-09-09T14:00:00Z', 'scheduled');
    const span = await t.world.insert('free_span', {
      name_de: 'Herbstferien',
      name_en: 'Autumn holidays',
      start_date: '2026-10-12',
      end_date: '2026-10-25',
    });
    const [october] = await dates('?count=1');
    expect(october).toMatchObject({
      plannedStart: '2026-10-14T12:00:00.000Z',
      freeDay: { kind: 'school_holidays', name: { de: 'Herbstferien' }, freeSpan: { id: span } },
      proposed: { plannedStart: '2026-10-28T13:00:00.000Z', plannedEnd: '2026-10-28T15:00:00.000Z' },
    });
    // 1 May is a Friday.
    await rhythm('FREQ=MONTHLY;BYMONTHDAY=1');
    const may = (await dates('?from=2027-04-15&count=1'))[0];
    expect(may).toMatchObject({
      plannedStart: '2027-05-01T12:00:00.000Z',
      freeDay: { kind: 'public_holiday', name: { de: 'Maifeiertag', en: 'Labour Day' }, freeSpan: null },
      proposed: { plannedStart: '2027-05-08T12:00:00.000Z' },
    });
  });

  it('begin where one asks, count from the meeting before, and tell where the group meets already', async () => {
    await rhythm('FREQ=WEEKLY;INTERVAL=2;BYDAY=WE');
    await last();
    const id = await meeting('2026-05-06T12:00:00Z', '2026-05-06T14:00:00Z', 'draft');
    await meeting('2026-05-20T12:00:00Z', '2026-05-20T14:00:00Z', 'cancelled');
    const found = await dates('?from=2026-04-20&count=2');
    expect(
      found.map(({ plannedStart, meeting: there, proposed }) => [
        plannedStart,
        there?.id ?? null,
        proposed?.plannedStart ?? null,
      ]),
    ).toEqual([
      ['2026-04-22T12:00:00.000Z', null, '2026-04-22T12:00:00.000Z'],
      ['2026-05-06T12:00:00.000Z', id, null],
      ['2026-05-20T12:00:00.000Z', null, '2026-05-20T12:00:00.000Z'],
    ]);
    expect(found[1].meeting).toEqual({
      id,
      title: 'Die letzte',
      plannedStart: '2026-05-06T12:00:00.000Z',
      state: 'draft',
    });
    expect((await proposals('?from=2020-01-01'))[0]).toBe('2026-03-25T13:00:00.000Z');
  });

  it('begin at two o’clock where the group has not met yet, and as its first meeting where that is planned', async () => {
    expect((await dates('?count=2')).map(({ proposed }) => proposed)).toEqual([
      { plannedStart: '2026-04-08T12:00:00.000Z', plannedEnd: '2026-04-08T14:00:00.000Z' },
      { plannedStart: '2026-05-13T12:00:00.000Z', plannedEnd: '2026-05-13T14:00:00.000Z' },
    ]);
    await rhythm('FREQ=WEEKLY;BYDAY=WE');
    expect((await proposals('?from=2026-04-08'))[0]).toBe('2026-04-08T12:00:00.000Z');
    await meeting('2026-04-22T08:15:00Z', '2026-04-22T09:00:00Z', 'draft');
    expect((await dates('?from=2026-04-01&count=1'))[0].proposed).toEqual({
      plannedStart: '2026-04-01T08:15:00.000Z',
      plannedEnd: '2026-04-01T09:00:00.000Z',
    });
  });

  it('are none where the next one lies over ten years ahead, and no later one is looked for', async () => {
    await last();
    await rhythm('FREQ=YEARLY;INTERVAL=99;BYMONTH=2;BYMONTHDAY=29');
    const next = jest.spyOn(RRuleTemporal.prototype, 'next');
    expect(await dates()).toEqual([]);
    expect(next.mock.results.map(({ value }) => value as unknown)).toEqual([null]);
    next.mockRestore();
    await rhythm('FREQ=YEARLY;INTERVAL=5;BYMONTH=12;BYMONTHDAY=31');
    // The one of 2036, the last, only bounds the one before.
    expect((await dates()).map(({ plannedStart }) => plannedStart as string)).toEqual([
      '2026-12-31T13:00:00.000Z',
      '2031-12-31T13:00:00.000Z',
    ]);
  });

  it('are none without a rhythm, which the answer says, and none where the group ends before', async () => {
    await last();
    await rhythm('FREQ=MONTHLY;BYDAY=2WE', '2026-05-13');
    expect(await proposals()).toEqual(['2026-04-08T12:00:00.000Z']);
    await rhythm(null);
    const { status, body } = await t.api.get(`${PATH}/series-dates`, { as: lead });
    expect({ status, body }).toEqual({ status: 200, body: { data: [], rhythm: null } });
  });

  it('are at most ten years ahead, and no more than one may ask for', async () => {
    await rhythm('FREQ=YEARLY;BYMONTH=5;BYDAY=2WE');
    await last();
    expect((await proposals('?count=24')).at(-1)).toMatch(/^203[45]/);
    for (const query of ['?count=0', '?count=25', '?from=yesterday']) {
      expect((await t.api.get(`${PATH}/series-dates${query}`, { as: lead })).status).toBe(400);
    }
  });
});

describe('a series of meetings', () => {
  it('is a draft of each date, with a title of the group, and each stands in the audit trail', async () => {
    const { status, body, headers } = await make({ dates: two });
    expect(status).toBe(201);
    const title = 'Sitzung MINT-Bildung';
    const rows = await stored();
    expect(rows).toMatchObject(
      two.map(({ plannedStart, plannedEnd }) => ({
        title,
        state: 'draft',
        kind: 'regular',
        time_zone: 'Europe/Berlin',
        planned_start: new Date(plannedStart),
        planned_end: new Date(plannedEnd),
      })),
    );
    expect(body.data).toEqual(two.map((time, index) => ({ id: rows[index].id, version: 1, title, ...time })));
    const listed = await t.api.get(headers['location']!.replace('/api/v1', ''), { as: lead });
    expect(listed.body.data.map(({ id }: any) => id)).toEqual(rows.map(({ id }) => id));
    const events = await t.world.rows(
      `SELECT action, actor_id FROM audit_event WHERE record_id = ANY($1::uuid[])`,
      rows.map(({ id }) => id),
    );
    expect(events).toEqual(two.map(() => ({ action: 'created', actor_id: lead.accountId })));
    const own = await make({
      title: 'Klausur',
      dates: [{ ...two[0], plannedStart: '2026-10-14T11:00:00Z', plannedEnd: '2026-10-14T12:00:00Z' }],
    });
    expect(own.body.data[0].title).toBe('Klausur');
  });

  it('is not made twice: a date at which the group meets is refused by name, and nothing of it is kept', async () => {
    await make({ dates: [two[1]!] });
    const moved = { plannedStart: '2026-11-11T14:30:00.000Z', plannedEnd: '2026-11-11T16:00:00.000Z' };
    for (const second of [two[1]!, moved]) {
      const { status, body } = await make({ dates: [two[0]!, second] });
      expect(status).toBe(422);
      expect(body.errors).toEqual([
        {
          pointer: '/dates/1/plannedStart',
          code: 'group_meets_already',
          detail: expect.stringMatching(/„Sitzung MINT-Bildung“, 11\. Nov\. 2026, 14:00/),
        },
      ]);
    }
    expect(await stored()).toHaveLength(1);
    // One that was cancelled, one of another group, and one that only touches it stand against nothing.
    await t.world.rows(`UPDATE meeting SET state = 'cancelled'`);
    await t.world.meeting('it-talent', {
      planned_start: two[0]!.plannedStart,
      planned_end: two[0]!.plannedEnd,
    });
    await meeting('2026-10-14T10:00:00Z', two[0]!.plannedStart, 'draft');
    expect((await make({ dates: two })).status).toBe(201);
  });

  it('is made once where it is sent twice, at once or after each other', async () => {
    const key = { 'idempotency-key': 'once' };
    const first = await make({ dates: two }, lead, key);
    const again = await make({ dates: two }, lead, key);
    expect(again.body).toEqual(first.body);
    expect(await stored()).toHaveLength(2);
    await t.world.rows('DELETE FROM meeting');
    const both = await Promise.all([make({ dates: two }), make({ dates: two }, coordinator)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 422]);
    expect(await stored()).toHaveLength(2);
  });

  it.each([
    ['no date', [], '/dates', 'too_few'],
    [
      'one that ends before it starts',
      [{ ...two[0], plannedEnd: two[0]!.plannedStart }],
      '/dates/0/plannedEnd',
      'before_start',
    ],
    ['the same twice', [two[0], two[1], two[0]], '/dates/2/plannedStart', 'dates_overlap'],
    [
      'what is no moment',
      [{ ...two[0], plannedStart: '2026-10-14 14:00' }],
      '/dates/0/plannedStart',
      'not_moment',
    ],
    ['too many', Array.from({ length: 25 }, () => two[0]), '/dates', 'too_many'],
  ])('is not made of %s', async (_, given, pointer, code) => {
    const { status, body } = await make({ dates: given });
    expect(status).toBe(422);
    expect(body.errors).toEqual(expect.arrayContaining([expect.objectContaining({ pointer, code })]));
    expect(await stored()).toEqual([]);
  });

  it('is for who plans the meetings of this group', async () => {
    const member = await t.world.seated('stem-education', 'member');
    const other = await t.world.seated('it-talent', 'lead');
    for (const as of [member, other]) {
      expect((await t.api.get(`${PATH}/series-dates`, { as })).status).toBe(403);
      expect((await make({ dates: two }, as)).status).toBe(403);
    }
    expect(await stored()).toEqual([]);
    expect((await make({ dates: two }, coordinator)).status).toBe(201);
    expect(
      (await t.api.post('/steering-groups/none/meeting-series', { dates: two }, { as: lead })).status,
    ).toBe(404);
  });
});
