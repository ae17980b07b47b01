import type { TestApp } from '../support/app.js';

/** The items of a meeting by place and title. */
export async function agendaOf(t: TestApp, meetingId: string): Promise<string[]> {
  const rows = await t.world.rows<{ line: string }>(
    `SELECT position || ' ' || title AS line FROM agenda_item WHERE meeting_id = $1 ORDER BY position`,
    meetingId,
  );
  return rows.map(({ line }) => line);
}

/** How often something was written down about a record. */
export async function eventsOf(t: TestApp, recordId: string, action: string): Promise<number> {
  const events = await t.world.rows(
    `SELECT id FROM audit_event WHERE record_id = $1 AND action = $2`,
    recordId,
    action,
  );
  return events.length;
}

/** What was written down about a record, in its order, and by whom. */
export function trailOf(
  t: TestApp,
  recordId: string,
): Promise<{ action: string; actor_id: string | null }[]> {
  return t.world.rows(`SELECT action, actor_id FROM audit_event WHERE record_id = $1 ORDER BY id`, recordId);
}
