import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { notFound } from '../common/problems.js';
import { Values } from '../database/statements.js';
import { meetingColumns, readsMinutes, withMinutes } from '../meetings/meeting-visibility.js';

/** Where a decision belongs, for deciding about rights. */
export interface DecisionPlace {
  meetingId: string;
  groupId: string;
}

/** Where a decision belongs that the actor may read. @throws not_found */
export async function placeOfDecision(em: EntityManager, actor: Actor, id: string): Promise<DecisionPlace> {
  const values = new Values();
  const [place] = await em.query<DecisionPlace[]>(
    `SELECT m.id AS "meetingId", m.steering_group_id AS "groupId"
     FROM decision d JOIN agenda_item ai ON ai.id = d.agenda_item_id JOIN meeting m ON m.id = ai.meeting_id
       ${withMinutes}
     WHERE d.id = ${values.add(id)}::uuid AND ${readsMinutes(actor, meetingColumns, values)}`,
    values.list,
  );
  if (!place) throw notFound();
  return place;
}
