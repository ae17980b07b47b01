import type { EntityManager } from 'typeorm';
import { votingOrganisations } from '../../src/participations/voting.sql.js';
import { approvalBlockers } from '../../src/approval/approval-blockers.js';
import { factsIn } from '../../src/approval/approval-facts.js';
import { planApproval } from '../../src/approval/approval-plan.js';
import { previewOf } from '../../src/approval/approval-preview.js';
import { judge, type JudgedItem } from '../../src/approval/carry-over.js';

const ZONE = 'Europe/Berlin';

/** FROM and WHERE of items that begin an agenda and approve the minutes of the group's last meeting before. */
export const approvesLast = `agenda_item a JOIN meeting m ON m.id = a.meeting_id
  JOIN minutes l ON l.id = a.approves_minutes_id JOIN meeting lm ON lm.id = l.meeting_id
  WHERE a.position = 1 AND lm.steering_group_id = m.steering_group_id AND lm.planned_start < m.planned_start
    AND NOT EXISTS (SELECT FROM meeting b WHERE b.steering_group_id = m.steering_group_id AND b.state = 'held'
      AND b.planned_start > lm.planned_start AND b.planned_start < m.planned_start)`;

/** What approving each of the minutes under way would do at that moment. */
export async function previews(em: EntityManager, now: string) {
  const underWay: { id: string }[] = await em.query(
    `SELECT id FROM minutes WHERE state IN ('draft', 'in_review')`,
  );
  return Promise.all(
    underWay.map(async ({ id }) => {
      const facts = await factsIn(em, id, { nextAfter: new Date(now) });
      return previewOf(facts, planApproval(facts, new Date(now), ZONE));
    }),
  );
}

/** Decisions with more votes than organisations that could vote in their meeting. */
export function overvoted(em: EntityManager): Promise<object[]> {
  return em.query(
    `SELECT * FROM (SELECT mt.title, d.text, d.votes_yes + d.votes_no + d.votes_abstain AS votes,
       ${votingOrganisations('mt', 'present')} AS possible
     FROM decision d JOIN agenda_item a ON a.id = d.agenda_item_id JOIN meeting mt ON mt.id = a.meeting_id) voted
     WHERE votes > possible`,
  );
}

/** What would have kept approved minutes from being approved at the moment at which they were. */
export async function blockersOfApproved(em: EntityManager): Promise<object[]> {
  const approved: { id: string; title: string; at: Date }[] = await em.query(
    `SELECT m.id, mt.title, m.approved_at AS at FROM minutes m JOIN meeting mt ON mt.id = m.meeting_id
     WHERE m.state IN ('approved', 'published')`,
  );
  const found = await Promise.all(
    approved.map(async ({ id, title, at }) => {
      const facts = await factsIn(em, id, 'none');
      const minutes = { ...facts.minutes, state: 'in_review', correctionState: null } as const;
      return approvalBlockers({ ...facts, minutes }, at, ZONE).map((blocker) => ({ title, ...blocker }));
    }),
  );
  return found.flat();
}

/** Objections that were answered before they were made, or after the minutes were approved. */
export function misdatedObjections(em: EntityManager): Promise<object[]> {
  return em.query(
    `SELECT ob.passage FROM objection ob JOIN meeting mt ON mt.id = ob.meeting_id
       LEFT JOIN minutes_version v ON v.minutes_id = ob.minutes_id AND v.version_no = 1
     WHERE ob.created_at < mt.actual_end OR ob.answered_at < ob.created_at
       OR coalesce(ob.answered_at, 'infinity') > v.created_at`,
  );
}

const openAt = (origin: string, moment: string) => `EXISTS (SELECT FROM action_item x
  WHERE x.agenda_item_id ${origin} AND x.created_at <= ${moment} AND (SELECT e.changes->'state'->>'after'
    FROM action_item_entry e WHERE e.action_item_id = x.id AND e.changes ? 'state' AND e.created_at <= ${moment}
    ORDER BY e.created_at DESC LIMIT 1) NOT IN ('done', 'cancelled'))`;

/**
 * Items of approved agendas of which the demo tells another story than approval would have written: one goes on that
 * had no reason to, or did not though it had.
 */
export async function wronglyCarried(em: EntityManager): Promise<object[]> {
  const rows: { title: string; meeting: string; item: JudgedItem; goesOn: boolean }[] = await em.query(
    `SELECT a.title, mt.title AS meeting, jsonb_build_object('kind', a.kind, 'wasDiscussed', a.was_discussed,
         'approvesMinutes', a.approves_minutes_id IS NOT NULL,
         'hasOpenActionItem', ${openAt('= a.id', 'v.created_at')},
         'hasDeferredDecision', EXISTS (SELECT FROM decision d WHERE d.agenda_item_id = a.id AND d.result = 'deferred'),
         'topic', CASE WHEN tp.id IS NOT NULL THEN jsonb_build_object('state', 'open', 'isRecurring', tp.is_recurring,
           'leaveOutOnce', false, 'isOfGroup', true, 'hasOpenActionItem',
           ${openAt('IN (SELECT o.id FROM agenda_item o WHERE o.topic_id = tp.id)', 'v.created_at')}) END) AS item,
       tp.left_out_after_id IS NOT DISTINCT FROM a.id OR EXISTS (SELECT FROM agenda_item n
         WHERE n.carried_over_from_id = a.id AND n.meeting_id = m.next_meeting_id) AS "goesOn"
     FROM minutes m JOIN minutes_version v ON v.minutes_id = m.id AND v.version_no = 1
       JOIN meeting mt ON mt.id = m.meeting_id JOIN agenda_item a ON a.meeting_id = mt.id
       LEFT JOIN topic tp ON tp.id = a.topic_id`,
  );
  return rows
    .map(({ item, ...row }) => ({ ...row, reasons: judge(item).reasons }))
    .filter(({ goesOn, reasons }) => goesOn !== reasons.length > 0);
}

/** Approved minutes whose next meeting was not planned yet when they were approved, or had begun. */
export function misplacedNextMeetings(em: EntityManager): Promise<object[]> {
  return em.query(
    `SELECT mt.title, nx.title AS next FROM minutes m JOIN minutes_version v ON v.minutes_id = m.id
       JOIN meeting mt ON mt.id = m.meeting_id LEFT JOIN meeting nx ON nx.id = m.next_meeting_id
     WHERE v.version_no = 1 AND (nx.steering_group_id = mt.steering_group_id AND nx.created_at <= v.created_at
       AND nx.planned_start > v.created_at) IS NOT TRUE`,
  );
}
