import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { certain, type Columns, rowText } from '../database/columns.js';
import { matches } from '../database/matches.sql.js';
import { oneOf } from '../database/one-of.sql.js';
import { type ListStatement, type OneStatement, Values, since, sortOf } from '../database/statements.js';
import { changeable } from './action-item-changeable.sql.js';
import { actionItemFrom as from, readsActionItem } from './action-item-visibility.js';
import {
  actionItemFields,
  actionItemJson,
  ageDays,
  answersFor,
  isOverdue,
  isOwnActionItem,
  isUnfinished,
  owed,
  saysHowFar,
} from './action-item.sql.js';
import { groupCondition } from '../access/group-condition.sql.js';
import type { ActionItemFilters, actionItemSorts } from './dto/action-item.filters.js';
import { actionItemIs } from './action-item-life-cycle.js';
import { readsTopic } from '../topics/topics.query.js';

/** One action item as the actor may see it. */
export function oneActionItem(actor: Actor, id: string, today: string): OneStatement {
  const values = new Values();
  const json = rowText({
    ...actionItemFields(actor, values, today),
    changeable: changeable(actor, values),
    // Why somebody needs longer is between them and who runs the group.
    dateWish: `CASE WHEN t.wished_due_date IS NOT NULL AND ${saysHowFar(actor, values)}
      THEN json_build_object('dueDate', t.wished_due_date, 'reason', t.wish_reason) END`,
  });
  return {
    text: `SELECT (${json})::text AS json, t.id, t.version ${from}
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
    text: `SELECT json_build_object('data', coalesce(json_agg(${actionItemJson(actor, values, today)}
        ORDER BY array_position(${named}, t.id)), '[]'))::text AS json ${from}
      WHERE t.id = ANY(${named}) AND ${readsActionItem(actor, values)}`,
    values: values.list,
  };
}

/** Where only what is due is asked for, each has a day. */
function columnsOf(
  actor: Actor,
  { overdue, dueBefore }: ActionItemFilters,
  values: Values,
  today: string,
): Columns<(typeof actionItemSorts)[number]> {
  const columns = actionItemFields(actor, values, today);
  const isDue = overdue === true || dueBefore !== undefined;
  return isDue ? { ...columns, dueDate: certain(columns.dueDate) } : columns;
}

/** The action items that the actor may see, filtered. */
export function listActionItems(actor: Actor, filters: ActionItemFilters, today: string): ListStatement {
  const values = new Values();
  // Whoever answers for a task reads it, so that nothing else need be asked of what is owed.
  const isOwn = filters.mine === true && isOwnActionItem(actor, new Values()) !== 'false';
  return {
    name: 'action-items',
    columns: columnsOf(actor, filters, values, today),
    from,
    where: [
      ...(isOwn ? [] : [readsActionItem(actor, values)]),
      ...conditionsOf(actor, filters, today, values),
    ],
    values,
    sort: sortOf(filters, 'dueDate'),
    id: 't.id',
  };
}

function conditionsOf(actor: Actor, filters: ActionItemFilters, today: string, values: Values): string[] {
  const where: string[] = [];
  const { steeringGroup, state, responsiblePerson, responsibleOrganisation, overdue, dueBefore } = filters;
  const { topic, olderThanDays, mine, priority, q, updatedSince } = filters;
  if (steeringGroup) where.push(groupCondition(values, steeringGroup, 't.steering_group_id'));
  if (state) where.push(oneOf('t.state', state, 'text', values));
  // Said in so many words, because indexes of unfinished ones serve only statements that do.
  if (state?.every((each) => !actionItemIs.finished.has(each))) where.push(isUnfinished);
  if (responsiblePerson) where.push(oneOf('t.responsible_person_id', responsiblePerson, 'uuid', values));
  if (responsibleOrganisation)
    where.push(oneOf('t.responsible_organisation_id', responsibleOrganisation, 'uuid', values));
  if (topic) where.push(`t.agenda_item_id IN (${itemsOfTopic(actor, topic, values)})`);
  if (overdue === true) where.push(`t.due_date < ${values.day(today)}`, isUnfinished);
  if (overdue === false) where.push(`NOT ${isOverdue(values, today)}`);
  if (dueBefore) where.push(`t.due_date < ${values.add(dueBefore)}::date`);
  if (olderThanDays !== undefined)
    where.push(`${ageDays(values, today)} > ${values.add(olderThanDays)}::int`);
  if (mine === true) where.push(owed(actor, values));
  if (mine === false) where.push(`NOT coalesce(${answersFor(actor, values)}, false)`);
  if (priority) where.push(oneOf('t.priority', priority, 'text', values));
  if (q) where.push(matches(['t.title'], q, values, 'action_item t'));
  if (updatedSince) where.push(since('t.updated_at', updatedSince, values));
  return where;
}

/** Agenda items under which these topics stood, as far as the actor may read these. */
function itemsOfTopic(actor: Actor, topics: readonly string[], values: Values): string {
  return `SELECT ai.id FROM agenda_item ai JOIN topic tp ON tp.id = ai.topic_id
    WHERE ${oneOf('tp.id', topics, 'uuid', values)} AND ${readsTopic(actor, values)}`;
}
