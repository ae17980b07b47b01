import { createHash } from 'node:crypto';
import type { TestApp } from '../support/app.js';
import { NOW } from '../support/app.js';

const stamps = { created_at: NOW, updated_at: NOW };

/** An action item straight in the database, without history; due on no day unless the fields say so. */
export function actionItem(
  t: TestApp,
  groupId: string,
  fields: Record<string, unknown> = {},
): Promise<string> {
  return t.world.insert('action_item', {
    title: 'Aufgabe',
    steering_group_id: groupId,
    completed_at: fields['state'] === 'done' ? '2026-03-10T12:00:00Z' : null,
    ...stamps,
    ...fields,
  });
}

type MeetingState = 'draft' | 'scheduled' | 'invited' | 'in_progress' | 'held';

/** A meeting of a steering group with one agenda item. */
export async function meeting(
  t: TestApp,
  groupId: string,
  state: MeetingState = 'held',
): Promise<{ meetingId: string; agendaItemId: string }> {
  const begun = state === 'in_progress' || state === 'held';
  const meetingId = await t.world.insert('meeting', {
    steering_group_id: groupId,
    group_kind: 'steering',
    kind: 'regular',
    title: 'Sitzung',
    planned_start: '2026-03-10T15:00:00Z',
    planned_end: '2026-03-10T17:00:00Z',
    time_zone: 'Europe/Berlin',
    state,
    actual_start: begun ? '2026-03-10T15:00:00Z' : null,
    actual_end: state === 'held' ? '2026-03-10T17:00:00Z' : null,
    ics_uid: `${Math.random()}@test`,
    ...stamps,
  });
  const agendaItemId = await t.world.insert('agenda_item', {
    meeting_id: meetingId,
    position: 1,
    title: 'Punkt',
    kind: 'discussion',
    ...stamps,
  });
  return { meetingId, agendaItemId };
}

export function decision(t: TestApp, groupId: string, agendaItemId: string): Promise<string> {
  return t.world.insert('decision', {
    agenda_item_id: agendaItemId,
    steering_group_id: groupId,
    text: 'Beschluss',
    ...stamps,
  });
}

export function invite(t: TestApp, meetingId: string, personId: string): Promise<string> {
  return t.world.insert('participation', {
    meeting_id: meetingId,
    person_id: personId,
    meeting_role: 'participant',
    invited_at: NOW,
    ...stamps,
  });
}

/** Gives a meeting minutes, or takes them on, to this state. */
export async function minutes(
  t: TestApp,
  meetingId: string,
  state: 'draft' | 'in_review' | 'approved' | 'published',
): Promise<void> {
  const sql = (text: string, values: unknown[]) =>
    t.database.dataSource.query<{ id: string }[]>(text, values);
  const [there] = await sql(`SELECT id FROM minutes WHERE meeting_id = $1`, [meetingId]);
  const id = there?.id ?? (await t.world.insert('minutes', { meeting_id: meetingId, ...stamps }));
  if (state === 'approved' || state === 'published') {
    const content = '{}';
    const sha256 = createHash('sha256').update(content).digest('hex');
    await sql(
      `INSERT INTO minutes_version (id, minutes_id, version_no, content, sha256, created_at)
       VALUES (gen_random_uuid(), $1, 1, $2, $3, $4) ON CONFLICT DO NOTHING`,
      [id, content, sha256, NOW],
    );
    await sql(`UPDATE minutes SET current_version = 1, approved_at = $2 WHERE id = $1`, [id, NOW]);
  }
  await sql(`UPDATE minutes SET state = $2, published_at = $3 WHERE id = $1`, [
    id,
    state,
    state === 'published' ? NOW : null,
  ]);
}
