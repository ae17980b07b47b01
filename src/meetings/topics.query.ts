import type { Actor } from '../access/actor.js';
import { inScope } from '../access/scope-sql.js';
import { scopeOf, scopeOfAny } from '../access/scope.js';
import { recordFields } from '../common/record.sql.js';
import {
  type ListStatement,
  matches,
  type OneStatement,
  type SortKey,
  Values,
} from '../common/statements.js';
import { groupCondition } from '../steering-groups/group-ref.js';
import { namedGroupJson } from '../steering-groups/named-group.sql.js';
import type { TopicFilters, topicSorts } from './dto/topic.filters.js';

const from = 'FROM topic tp JOIN steering_group g ON g.id = tp.steering_group_id';

const visible = (actor: Actor, values: Values) =>
  inScope(scopeOfAny(actor, 'topic.read', 'topic.write'), 'tp.steering_group_id', values);

/** Carried over how often; agendas of draft meetings count only for those who may see them. */
function carryCount(actor: Actor, values: Values): string {
  const drafts = inScope(scopeOf(actor, 'meeting.write'), 'cm.steering_group_id', values);
  return `(SELECT count(*)::integer FROM agenda_item ca JOIN meeting cm ON cm.id = ca.meeting_id
    WHERE ca.topic_id = tp.id AND ca.carried_over_from_id IS NOT NULL AND (cm.state <> 'draft' OR ${drafts}))`;
}

const json = (
  carried: string,
) => `jsonb_build_object(${recordFields('tp')}, 'steeringGroupId', tp.steering_group_id,
    'steeringGroup', ${namedGroupJson}, 'title', tp.title, 'description', tp.description, 'state', tp.state,
    'isRecurring', tp.is_recurring, 'proposedByPersonId', tp.proposed_by_person_id,
    'raisedInAgendaItemId', tp.raised_in_agenda_item_id, 'firstRaisedOn', tp.first_raised_on,
    'carryCount', ${carried})`;

/** One topic, where the actor may see it. */
export function oneTopic(actor: Actor, id: string): OneStatement {
  const values = new Values();
  return {
    name: 'topic',
    text: `SELECT (${json(carryCount(actor, values))})::text AS json, tp.id, tp.version ${from}
      WHERE tp.id = ${values.add(id)}::uuid AND ${visible(actor, values)}`,
    values: values.list,
  };
}

/** The topics that the actor may see, filtered. */
export function listTopics(actor: Actor, filters: TopicFilters): ListStatement {
  const values = new Values();
  const { steeringGroup, state, recurring, q, updatedSince, sort } = filters;
  const carried = carryCount(actor, values);
  const where = [visible(actor, values)];
  if (steeringGroup) where.push(groupCondition(values, steeringGroup, 'tp.steering_group_id'));
  if (state) where.push(`tp.state = ANY(${values.add(state)}::text[])`);
  if (recurring !== undefined) where.push(`tp.is_recurring = ${values.add(recurring)}::boolean`);
  if (q) where.push(matches(['tp.title', 'tp.description'], q, values));
  if (updatedSince) where.push(`tp.updated_at >= ${values.add(updatedSince)}::timestamptz`);
  const sorts: Record<(typeof topicSorts)[number], SortKey> = {
    title: { sql: 'tp.title COLLATE "und-x-icu"', type: 'text' },
    firstRaisedOn: { sql: 'tp.first_raised_on', type: 'date' },
    carryCount: { sql: carried, type: 'integer' },
    updatedAt: { sql: 'tp.updated_at', type: 'timestamptz' },
  };
  return {
    name: 'topics',
    json: json(carried),
    from,
    where,
    values,
    sorts,
    sort: sort ?? 'title',
    id: 'tp.id',
  };
}
