import type { EntityManager } from 'typeorm';

/** Frees a place on the agenda, at the end where none is wanted or there are fewer items; gives it. */
export async function makeRoom(em: EntityManager, meetingId: string, wanted?: number): Promise<number> {
  const [agenda] = await em.query<{ end: number }[]>(
    `SELECT coalesce(max(position), 0) + 1 AS "end" FROM agenda_item WHERE meeting_id = $1`,
    [meetingId],
  );
  const end = agenda?.end ?? 1;
  const position = Math.min(wanted ?? end, end);
  await em.query(`UPDATE agenda_item SET position = position + 1 WHERE meeting_id = $1 AND position >= $2`, [
    meetingId,
    position,
  ]);
  return position;
}

/** Moves up what stands below a place that became free. */
export async function closeGap(em: EntityManager, meetingId: string, position: number): Promise<void> {
  await em.query(`UPDATE agenda_item SET position = position - 1 WHERE meeting_id = $1 AND position > $2`, [
    meetingId,
    position,
  ]);
}

/** The ids of the items, in their order. */
export async function orderOf(em: EntityManager, meetingId: string): Promise<string[]> {
  const rows = await em.query<{ id: string }[]>(
    `SELECT id FROM agenda_item WHERE meeting_id = $1 ORDER BY position`,
    [meetingId],
  );
  return rows.map(({ id }) => id);
}

/** Puts the items at the places that they have in the list. */
export async function putInOrder(em: EntityManager, ids: readonly string[]): Promise<void> {
  await em.query(
    `UPDATE agenda_item SET position = place.position
     FROM unnest($1::uuid[]) WITH ORDINALITY AS place (id, position)
     WHERE agenda_item.id = place.id AND agenda_item.position <> place.position`,
    [ids],
  );
}

interface Reason {
  code: string;
  recordType: string;
  recordId: string;
}

/** What refers to the item. */
export async function dependants(em: EntityManager, id: string): Promise<Reason[]> {
  return em.query<Reason[]>(
    `SELECT 'has_decision' AS code, 'decision' AS "recordType", id AS "recordId"
       FROM decision WHERE agenda_item_id = $1
     UNION ALL SELECT 'has_action_item', 'action_item', id FROM action_item WHERE agenda_item_id = $1
     UNION ALL SELECT 'carried_over', 'agenda_item', id FROM agenda_item WHERE carried_over_from_id = $1
     UNION ALL SELECT 'raised_topic', 'topic', id FROM topic WHERE raised_in_agenda_item_id = $1
     UNION ALL SELECT 'left_out_after', 'topic', id FROM topic WHERE left_out_after_id = $1
     UNION ALL SELECT 'has_objection', 'objection', id FROM objection WHERE agenda_item_id = $1`,
    [id],
  );
}
