import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';

let t: TestApp;
let lead: Principal;
let member: Principal;
let coordinator: Principal;

beforeAll(async () => {
  t = await testApp();
  lead = await t.world.seated('stem-education', 'lead');
  member = await t.world.seated('stem-education', 'member');
  coordinator = await t.world.account({ role: 'coordinator' });
});
afterAll(() => t.close());

const PATH = '/steering-groups/stem-education/next-dates';
const rhythm = (rule: string | null, endDate: string | null = null) =>
  t.world.rows(
    `UPDATE steering_group SET rhythm = $1, end_date = $2 WHERE slug = 'stem-education'`,
    rule,
    endDate,
  );
const starts = async (as: Principal = lead) => {
  const { status, body } = await t.api.get(PATH, { as });
  expect(status).toBe(200);
  return body.data.map(({ plannedStart }: { plannedStart: string }) => plannedStart) as string[];
};
const meeting = (start: string, end: string, state = 'held') =>
  t.world.meeting('stem-education', { state, planned_start: start, planned_end: end });

describe('the next dates of a group', () => {
  it('are none without a rhythm, and none without a meeting to count from', async () => {
    await rhythm('FREQ=MONTHLY;BYDAY=2WE');
    expect(await starts()).toEqual([]);
    await meeting('2026-02-11T13:00:00Z', '2026-02-11T15:30:00Z');
    await rhythm(null);
    expect(await starts()).toEqual([]);
  });

  it('keep the wall time of the last meeting and last as long; summer time begins in between', async () => {
    await rhythm('FREQ=MONTHLY;BYDAY=2WE');
    // Now is 18 March: the second Wednesday of March is over.
    const { body } = await t.api.get(PATH, { as: lead });
    expect(body.data).toEqual([
      { plannedStart: '2026-04-08T12:00:00.000Z', plannedEnd: '2026-04-08T14:30:00.000Z' },
      { plannedStart: '2026-05-13T12:00:00.000Z', plannedEnd: '2026-05-13T14:30:00.000Z' },
      { plannedStart: '2026-06-10T12:00:00.000Z', plannedEnd: '2026-06-10T14:30:00.000Z' },
    ]);
    expect(await starts(coordinator)).toHaveLength(3);
  });

  it('come after the meetings that are planned, not after those that are cancelled, and end with the group', async () => {
    await meeting('2026-04-08T12:00:00Z', '2026-04-08T14:30:00Z', 'draft');
    await meeting('2026-05-13T12:00:00Z', '2026-05-13T14:30:00Z', 'cancelled');
    expect((await starts())[0]).toBe('2026-05-13T12:00:00.000Z');
    await rhythm('FREQ=MONTHLY;BYDAY=2WE', '2026-06-10');
    expect(await starts()).toEqual(['2026-05-13T12:00:00.000Z']);
  });

  it('are for who plans the meetings of this group', async () => {
    expect((await t.api.get(PATH, { as: member })).status).toBe(403);
    const otherLead = await t.world.seated('it-talent', 'lead');
    expect((await t.api.get(PATH, { as: otherLead })).body.code).toBe('not_allowed');
    expect((await t.api.get(PATH)).status).toBe(401);
    expect((await t.api.get('/steering-groups/none/next-dates', { as: lead })).status).toBe(404);
  });
});
