import { addedActionItemSteps, groupActionItemSteps } from './action-items.sql.js';
import { approve, approvedMeetings } from './approve.js';
import { groupSteps } from './groups.sql.js';
import { decisionCounters, meetingSteps } from './meetings.sql.js';
import { memberSteps, ownFields } from './members.sql.js';
import type { Query } from './query.js';
import { perGroup, type Size } from './sizes.js';
import { Seeded, type Step } from './seeded.js';

/** Is told how many rows, about, are done of how many, and of which table. */
export type Progress = (done: number, of: number, table: string) => void;

/** Rows of one statement, about: few enough to show progress, many enough to be quick. */
const ROWS_AT_ONCE = 20_000;
/** Minutes frozen at once: their texts go through this process. */
const MINUTES_AT_ONCE = 200;

/**
 * Fills a migrated, otherwise empty database with an invented alliance. The same seed and day give the same rows with
 * the same ids. The groups that come with the schema, except the plenary, make room for invented ones.
 */
export async function fill(
  query: Query,
  size: Size,
  seed: number,
  today: string,
  progress: Progress = () => {},
): Promise<void> {
  const s = new Seeded(size, seed, today);
  await query(`DELETE FROM steering_group WHERE kind = 'steering'`);
  await query(ownFields(s));
  const meetings = s.groups * perGroup.meetings;
  const steps = [
    ...memberSteps(s),
    ...groupSteps(s),
    ...meetingSteps(s, 0, meetings),
    ...groupActionItemSteps(s),
  ];
  const frozen = approvedMeetings(s);
  const of = rowsOf(steps) + frozen * ROWS_OF_A_VERSION;
  const done = await run(query, steps, (rows, table) => progress(rows, of, table));
  await query(decisionCounters);
  // Freezing reads what was just made, for which PostgreSQL has no plan worth having yet.
  await query('ANALYZE');
  for (let from = 0; from < frozen; from += MINUTES_AT_ONCE) {
    await approve(query, s, from, Math.min(frozen, from + MINUTES_AT_ONCE));
    progress(done + Math.min(frozen, from + MINUTES_AT_ONCE) * ROWS_OF_A_VERSION, of, 'minutes_version');
  }
  await query(positionsOfEvents);
  await query('VACUUM ANALYZE');
}

/** As after a reader has asked for events (src/webhooks/change-events.ts). */
const positionsOfEvents = `UPDATE change_event ce SET position = numbered.n
  FROM (SELECT id, row_number() OVER (ORDER BY written)::integer AS n FROM change_event) numbered WHERE ce.id = numbered.id`;

/** With its names; weighs as much as that many rows in the progress. */
const ROWS_OF_A_VERSION = 60;

/**
 * Adds meetings that were held in the last month, each with minutes in review that nothing keeps from being approved
 * and with topics of its own, so that one approval is as much work as another. They go to the groups in turn, and each
 * group has a later meeting.
 * @returns the numbers of these meetings, for `Known`
 */
export async function approvable(
  query: Query,
  size: Size,
  seed: number,
  today: string,
  count: number,
): Promise<number[]> {
  const s = new Seeded(size, seed, today);
  const { rows } = await query(`SELECT count(*)::int AS made FROM meeting WHERE ics_uid LIKE 'bench-%'`);
  const from = (rows as { made: number }[])[0]?.made ?? 0;
  await run(query, [...meetingSteps(s, from, from + count), ...addedActionItemSteps(s, from, from + count)]);
  await query('ANALYZE');
  return Array.from({ length: count }, (_, i) => from + i);
}

const rowsOf = (steps: readonly Step[]) =>
  steps.reduce((sum, { from, to, rows }) => sum + (to - from) * rows, 0);

/** @returns how many rows, about, were made */
async function run(
  query: Query,
  steps: readonly Step[],
  progress: (rows: number, table: string) => void = () => {},
): Promise<number> {
  let done = 0;
  for (const { table, from, to, rows, sql } of steps) {
    const chunk = Math.max(1, Math.round(ROWS_AT_ONCE / rows));
    for (let first = from; first < to; first += chunk) {
      const last = Math.min(to, first + chunk);
      await query(sql(first, last));
      done += (last - first) * rows;
      progress(done, table);
    }
  }
  return done;
}
