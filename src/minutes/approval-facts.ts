import type { EntityManager } from 'typeorm';
import { notFound } from '../common/problems.js';
import type { ApprovalFacts } from './approval-blockers.js';

/** What stands in the way of approval is judged from this; one statement. @throws not_found */
export async function approvalFacts(em: EntityManager, id: string): Promise<ApprovalFacts> {
  const [found]: { facts: Omit<ApprovalFacts, 'minutes'>; startedAt: Date | null }[] = await em.query(
    `SELECT m.review_started_at AS "startedAt", jsonb_build_object(
       'meeting', jsonb_build_object('id', mt.id, 'state', mt.state), 'reviewDays', g.review_days,
       'participations', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'attendance', p.attendance)
         ORDER BY p.id), '[]') FROM participation p WHERE p.meeting_id = mt.id),
       'decisions', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'result', d.result)
         ORDER BY a.position, d.id), '[]')
         FROM decision d JOIN agenda_item a ON a.id = d.agenda_item_id WHERE a.meeting_id = mt.id),
       'actionItems', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'dueDate', x.due_date,
         'state', x.state) ORDER BY x.id), '[]') FROM action_item x JOIN agenda_item a ON a.id = x.agenda_item_id
         WHERE a.meeting_id = mt.id)) AS facts
     FROM minutes m JOIN meeting mt ON mt.id = m.meeting_id JOIN steering_group g ON g.id = mt.steering_group_id
     WHERE m.id = $1`,
    [id],
  );
  if (!found) throw notFound();
  return { ...found.facts, minutes: { id, reviewStartedAt: found.startedAt } };
}
