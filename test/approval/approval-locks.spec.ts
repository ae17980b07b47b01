import { testApp, type TestApp } from '../support/app.js';
import { testPoolSize } from '../support/database.js';
import type { Principal } from '../support/world.js';
import { evening, newGroup } from './evening.js';

/*
 * What an approval waits for, while somebody else is at it. It takes two connections, so that a server alone proves it:
 * the embedded engine has one, and does one after the other anyway.
 */

let t: TestApp;
let lead: Principal;

beforeAll(async () => {
  t = await testApp();
  lead = await t.world.account({ role: 'alliance_lead' });
});
afterAll(() => t.close());

/** Whether the answer waits for somebody else's lock; asked until it does, or is there. */
async function waits(answer: Promise<unknown>): Promise<boolean> {
  let isThere = false;
  void answer.finally(() => (isThere = true));
  while (!isThere) {
    const waiting = await t.world.rows(
      `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if (waiting.length > 0) return true;
  }
  return false;
}

/** Approves while another transaction has done this and is not at its end; gives the meeting that follows. */
async function approveMeanwhile(group: string, statements: (meeting: string) => string[], state: string) {
  const { id } = await evening(t.world, group);
  const meeting = await t.world.meeting(group, { state, planned_start: '2026-05-05T14:00:00Z' });
  const ifMatch = await t.api.get(`/minutes/${id}`, { as: lead });
  const other = t.database.dataSource.createQueryRunner();
  await other.startTransaction();
  for (const statement of statements(meeting)) await other.query(statement);
  const answer = t.api.post(`/minutes/${id}/approval`, {}, { as: lead, ifMatch });
  const hasWaited = await waits(answer);
  await other.commitTransaction();
  await other.release();
  const { status, body } = await answer;
  return { status, hasWaited, meeting, nextMeetingId: body.nextMeetingId as string };
}

if (testPoolSize > 1) {
  describe('an approval waits', () => {
    it('for whom changes the meeting that gets what is carried over: a cancelled one gets nothing', async () => {
      const { status, hasWaited, meeting, nextMeetingId } = await approveMeanwhile(
        await newGroup(t.world),
        (id) => [`UPDATE meeting SET state = 'cancelled' WHERE id = '${id}'`],
        'scheduled',
      );
      expect({ status, hasWaited }).toEqual({ status: 200, hasWaited: true });
      expect(nextMeetingId).not.toBe(meeting);
      const items = await t.world.rows(`SELECT id FROM agenda_item WHERE meeting_id = $1`, meeting);
      expect(items).toEqual([]);
    });

    it('for whom drafts the meeting that follows in the group: there is one then, not two', async () => {
      const group = await newGroup(t.world);
      const { status, hasWaited, meeting, nextMeetingId } = await approveMeanwhile(
        group,
        (id) => [
          `SELECT FROM steering_group WHERE slug = '${group}' FOR NO KEY UPDATE`,
          `UPDATE meeting SET state = 'draft' WHERE id = '${id}'`,
        ],
        'cancelled',
      );
      expect({ status, hasWaited }).toEqual({ status: 200, hasWaited: true });
      expect(nextMeetingId).toBe(meeting);
    });

    it('for whom closes a topic that had been left out: it does not come back', async () => {
      const group = await newGroup(t.world);
      const earlier = await t.world.meeting(group, { state: 'held', planned_start: '2026-02-03T14:00:00Z' });
      const topic = await t.world.topic(group, { is_recurring: true });
      const before = await t.world.agendaItem(earlier, 1, { topic_id: topic });
      await t.world.rows(`UPDATE topic SET left_out_after_id = $2 WHERE id = $1`, topic, before);
      const closed = `state = 'closed', left_out_after_id = NULL, version = version + 1`;
      const { status, hasWaited, meeting, nextMeetingId } = await approveMeanwhile(
        group,
        () => [`UPDATE topic SET ${closed} WHERE id = '${topic}'`],
        'scheduled',
      );
      expect({ status, hasWaited }).toEqual({ status: 200, hasWaited: true });
      expect(nextMeetingId).toBe(meeting);
      expect(
        await t.world.rows(`SELECT FROM agenda_item WHERE meeting_id = $1 AND topic_id = $2`, meeting, topic),
      ).toEqual([]);
    });
  });
} else {
  it('an approval has nobody to wait for on one connection', () => expect(testPoolSize).toBe(1));
}
