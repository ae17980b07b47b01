import { Known } from '../../bench/data/known.js';
import { approvable, fill } from '../../bench/data/make-data.js';
import type { Query } from '../../bench/data/query.js';
import { type TestApp, testApp } from '../support/app.js';

const tiny = { name: 'tiny', groups: 1 };
const SEED = 7;
const TODAY = '2026-03-18';
const known = new Known(tiny, SEED);

const tables =
  'own_field organisation membership person affiliation account session steering_group seat meeting minutes topic agenda_item ' +
  'participation decision decision_counter action_item action_item_entry audit_event audit_value minutes_version ' +
  'minutes_version_name';

describe('the data set of the benchmark', () => {
  let t: TestApp;
  const query: Query = async (text, values) => ({ rows: await t.database.dataSource.query(text, values) });

  async function one(text: string): Promise<any> {
    return (await query(text)).rows[0];
  }

  /** A hash of all rows of each table. */
  async function rows(): Promise<object> {
    const hashes = tables
      .split(' ')
      .map((table) => `(SELECT md5(string_agg(r::text, '' ORDER BY r::text)) FROM ${table} r) AS ${table}`);
    return one(`SELECT ${hashes.join(', ')}`);
  }

  beforeAll(async () => {
    t = await testApp();
    await fill(query, tiny, SEED, TODAY);
  });
  afterAll(() => t.close());

  it('has the same rows where seed and day are the same', async () => {
    const first = await rows();
    await query(
      `TRUNCATE own_field, organisation, person, account, meeting, decision_counter, audit_event, change_event CASCADE`,
    );
    await fill(query, tiny, SEED, TODAY);
    expect(await rows()).toEqual(first);
  });

  it('has as many rows as its size says', async () => {
    const counted =
      'organisation person meeting action_item action_item_entry audit_event minutes_version'.split(' ');
    expect(
      await one(
        `SELECT ${counted.map((table) => `(SELECT count(*)::int FROM ${table}) AS ${table}`).join(', ')}`,
      ),
    ).toEqual({
      organisation: 100,
      person: 500,
      meeting: 20,
      action_item: 1000,
      action_item_entry: 1000,
      audit_event: 1000,
      minutes_version: 16,
    });
  });

  it('has every state of membership and task, and a tenth of the tasks overdue', async () => {
    const { memberships, tasks, overdue } = await one(`SELECT
      (SELECT count(DISTINCT membership_state_on(state, joined_on, ended_on, '${TODAY}'))::int FROM membership) AS memberships,
      (SELECT count(DISTINCT state)::int FROM action_item) AS tasks,
      (SELECT count(*)::int FROM action_item WHERE due_date < '${TODAY}' AND state NOT IN ('done', 'cancelled')) AS overdue`);
    expect({ memberships, tasks }).toEqual({ memberships: 4, tasks: 5 });
    expect(overdue).toBeGreaterThan(70);
    expect(overdue).toBeLessThan(130);
  });

  it('knows its accounts, meetings and agenda items', async () => {
    const lead = await t.world.signIn(known.lead(0).accountId);
    const me = await t.api.get('/me', { as: lead });
    expect(me.body.groups).toMatchObject([{ id: known.group(0), role: 'lead' }]);
    const meeting = await t.api.get(`/meetings/${known.meeting(known.inProgress(0))}`, { as: lead });
    expect(meeting.body).toMatchObject({ state: 'in_progress', minutes: { state: 'draft' } });
    expect(meeting.body.agenda[2].id).toBe(known.agendaItem(known.inProgress(0), 3));
  });

  it('has versions of minutes that verify', async () => {
    const token = await t.world.signIn(known.coordinator().accountId);
    const minutes = known.minutes(known.meetingNumber(0, 3));
    const verification = await t.api.get(`/minutes/${minutes}/versions/1/verification`, { as: token });
    expect(verification.body).toMatchObject({ isValid: true, namesWrong: 0, namesErased: 0 });
  });

  it('has minutes that can be approved, and more as asked for', async () => {
    const token = await t.world.signIn(known.lead(0).accountId);
    const added = await approvable(query, tiny, SEED, TODAY, 2);
    for (const m of [known.inReview(0), ...added]) {
      const preview = await t.api.get(`/minutes/${known.minutes(m)}/approval-preview`, { as: token });
      expect(preview.body).toMatchObject({ canBeApproved: true, blockers: [] });
      expect(preview.body.carriedItems.length).toBeGreaterThan(3);
    }
  });
});
