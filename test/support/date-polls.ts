import { newId } from '../../src/common/ids.js';
import type { DatePollState } from '../../src/date-polls/date-poll-life-cycle.js';
import type { Group } from './rows.js';
import type { World } from './world.js';

export const starts = ['2026-04-14T13:00:00.000Z', '2026-04-15T13:00:00.000Z', '2026-04-16T13:00:00.000Z'];
const later = (moment: string) => new Date(Date.parse(moment) + 2 * 3_600_000).toISOString();
export const offered = starts.map((plannedStart) => ({ plannedStart, plannedEnd: later(plannedStart) }));

interface Made {
  id: string;
  /** In their order. */
  options: string[];
  /** Of the persons, in their order, and of a guest. */
  respondents: string[];
  guest: string;
}

/** A date poll straight in the database, in one transaction, because the database counts its options at the end. */
export async function makeDatePoll(
  world: World,
  group: Group,
  {
    state = 'open',
    personIds = [],
    at = starts,
  }: { state?: DatePollState; personIds?: readonly string[]; at?: string[] } = {},
): Promise<Made> {
  const groupId = await world.groupId(group);
  const [id, guest] = [newId(), newId()];
  const [options, respondents] = [at.map(() => newId()), personIds.map(() => newId())];
  const meeting = state === 'decided' ? await world.meeting(group, { state: 'draft' }) : null;
  await world.database.transaction(async (em) => {
    await em.query(
      `INSERT INTO date_poll (id, steering_group_id, group_kind, kind, title, message, time_zone, answer_by, state, created_at, updated_at)
       SELECT $1, g.id, g.kind, 'regular', 'Klausur', 'Ein ganzer Vormittag.', 'Europe/Berlin', '2026-04-10', 'open', now(), now()
       FROM steering_group g WHERE g.id = $2`,
      [id, groupId],
    );
    for (const [index, start] of at.entries())
      await em.query(
        `INSERT INTO date_poll_option (id, date_poll_id, planned_start, planned_end, created_at, updated_at)
         VALUES ($1, $2, $3, $4, now(), now())`,
        [options[index], id, start, later(start)],
      );
    const people = personIds.map((personId, index) => [respondents[index], personId, null, null]);
    for (const [one, personId, name, email] of [...people, [guest, null, 'Lena Gast', `${guest}@gast.test`]])
      await em.query(
        `INSERT INTO date_poll_respondent (id, date_poll_id, person_id, guest_name, guest_email, created_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, now(), now())`,
        [one, id, personId, name, email],
      );
    if (state !== 'open')
      await em.query(
        `UPDATE date_poll SET state = $2, meeting_id = $3::uuid,
           chosen_option_id = CASE WHEN $3::uuid IS NOT NULL THEN $4::uuid END WHERE id = $1`,
        [id, state, meeting, options[0]],
      );
  });
  return { id, options, respondents, guest };
}
