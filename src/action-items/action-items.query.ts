import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import {
  type ListStatement,
  matches,
  type OneStatement,
  type SortKey,
  Values,
} from '../common/statements.js';
import { actionItemFrom as from, readsActionItem } from '../meetings/action-item-visibility.js';
import { actionItemJson, ageDays, answersFor, isOverdue } from '../meetings/action-item.sql.js';
import { groupCondition } from '../steering-groups/group-ref.js';
import type { ActionItemFilters, actionItemSorts, EntryFilters } from './dto/action-item.filters.js';

/** One action item as the actor may see it. */
export function oneActionItem(actor: Actor, id: string, today: string): OneStatement {
  const values = new Values();
  return {
    text: `SELECT (${actionItemJson(values, today)})::text AS json, t.id, t.version ${from}
      WHERE t.id = ${values.add(id)}::uuid AND ${readsActionItem(actor, values)}`,
    values: values.list,
  };
}

/** Which of these action items the actor may read. */
export async function readableActionItems(
  em: EntityManager,
  actor: Actor,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const values = new Values();
  const text = `SELECT t.id ${from} WHERE t.id = ANY(${values.add(ids)}::uuid[]) AND ${readsActionItem(actor, values)}`;
  const rows = await em.query<{ id: string }[]>(text, values.list);
  return new Set(rows.map(({ id }) => id));
}

/** These action items, in this order, those left out that the actor may not read. */
export function actionItemsOf(actor: Actor, ids: readonly string[], today: string): OneStatement {
  const values = new Values();
  const named = `${values.add(ids)}::uuid[]`;
  return {
    text: `SELECT jsonb_build_object('data', coalesce(jsonb_agg(${actionItemJson(values, today)}
        ORDER BY array_position(${named}, t.id)), '[]'))::text AS json ${from}
      WHERE t.id = ANY(${named}) AND ${readsActionItem(actor, values)}`,
    values: values.list,
  };
}

const sorts: Record<(typeof actionItemSorts)[number], SortKey> = {
  dueDate: { sql: 't.due_date', type: 'date' },
  priority: { sql: `array_position(ARRAY['low', 'normal', 'high'], t.priority)`, type: 'integer' },
  title: { sql: 't.title COLLATE "und-x-icu"', type: 'text' },
  createdAt: { sql: 't.created_at', type: 'timestamptz' },
  updatedAt: { sql: 't.updated_at', type: 'timestamptz' },
};

/** The action items that the actor may see, filtered. */
export function listActionItems(actor: Actor, filters: ActionItemFilters, today: string): ListStatement {
  const values = new Values();
  return {
    name: 'action-items',
    json: actionItemJson(values, today),
    from,
    where: [readsActionItem(actor, values), ...conditionsOf(actor, filters, today, values)],
    values,
    sorts,
    sort: filters.sort ?? 'dueDate',
    id: 't.id',
  };
}

function conditionsOf(actor: Actor, filters: ActionItemFilters, today: string, values: Values): string[] {
  const where: string[] = [];
  const { steeringGroup, state, responsiblePerson, responsibleOrganisation, overdue, dueBefore } = filters;
  const { olderThanDays, mine, priority, q, updatedSince } = filters;
  if (steeringGroup) where.push(groupCondition(values, steeringGroup, 't.steering_group_id'));
  if (state) where.push(`t.state = ANY(${values.add(state)}::text[])`);
  if (responsiblePerson)
    where.push(`t.responsible_person_id = ANY(${values.add(responsiblePerson)}::uuid[])`);
  if (responsibleOrganisation) {
    where.push(`t.responsible_organisation_id = ANY(${values.add(responsibleOrganisation)}::uuid[])`);
  }
  if (overdue !== undefined) where.push(`${overdue ? '' : 'NOT '}${isOverdue(values, today)}`);
  if (dueBefore) where.push(`t.due_date < ${values.add(dueBefore)}::date`);
  if (olderThanDays !== undefined)
    where.push(`${ageDays(values, today)} > ${values.add(olderThanDays)}::int`);
  if (mine !== undefined) where.push(`${mine ? '' : 'NOT '}coalesce(${answersFor(actor, values)}, false)`);
  if (priority) where.push(`t.priority = ANY(${values.add(priority)}::text[])`);
  if (q) where.push(matches(['t.title'], q, values));
  if (updatedSince) where.push(`t.updated_at >= ${values.add(updatedSince)}::timestamptz`);
  return where;
}

const entryJson = `jsonb_build_object('id', e.id, 'kind', e.kind, 'changes', e.changes, 'comment', e.comment,
  'by', jsonb_build_object('kind', e.actor_kind, 'id', e.actor_id, 'name', CASE e.actor_kind
    WHEN 'account' THEN (SELECT display_name(p) FROM account c JOIN person p ON p.id = c.person_id WHERE c.id = e.actor_id)
    WHEN 'api_key' THEN (SELECT k.name FROM api_key k WHERE k.id = e.actor_id) END),
  'createdAt', iso(e.created_at))`;

/** The history of one action item; without rows for who may not read that. */
export function listEntries(actor: Actor, actionItemId: string, filters: EntryFilters): ListStatement {
  const values = new Values();
  return {
    name: 'action-item-entries',
    of: actionItemId,
    json: entryJson,
    from: 'FROM action_item_entry e',
    where: [
      `e.action_item_id = ${values.add(actionItemId)}::uuid`,
      `EXISTS (SELECT ${from} WHERE t.id = e.action_item_id AND ${readsActionItem(actor, values)})`,
    ],
    values,
    sorts: { createdAt: { sql: 'e.created_at', type: 'timestamptz' } },
    sort: filters.sort ?? 'createdAt',
    id: 'e.id',
  };
}

/** One entry; found under its action item, whose id it gives. */
export function oneEntry(id: string): OneStatement {
  return {
    text: `SELECT (${entryJson})::text AS json, e.action_item_id AS id FROM action_item_entry e WHERE e.id = $1`,
    values: [id],
  };
}
