import type { Actor } from '../access/actor.js';
import { inScope } from '../access/scope-sql.js';
import { scopeOf, scopeOfAny } from '../access/scope.js';
import { asInTable, certain, type Columns, day, integer, rowText, text } from '../database/columns.js';
import { namesWhere, stepsFrom } from '../database/names.sql.js';
import { recordColumns } from '../database/record.sql.js';
import { matches } from '../database/matches.sql.js';
import { type ListStatement, type OneStatement, Values, since, sortOf } from '../database/statements.js';
import { groupCondition } from '../access/group-condition.sql.js';
import { namedGroup } from '../steering-groups/named-group.sql.js';
import type { TopicFilters, topicSorts } from './dto/topic.filters.js';
import { meetingColumns, readsMeeting } from '../meetings/meeting-visibility.js';
import { topicStateWords } from '../words/meeting-words.js';
import { LONG_CARRIED, topicIs, topicLifeCycle } from './topic.entity.js';
import { meetingIs } from '../meetings/meeting-life-cycle.js';

/** Whether the actor may read the topic `tp`. */
export const readsTopic = (actor: Actor, values: Values) =>
  inScope(scopeOfAny(actor, 'topic.read', 'topic.write'), 'tp.steering_group_id', values);

/**
 * What agendas say of a topic is worked out once a row, as `seen`: also those of groups to which it belonged before.
 * Agendas of draft meetings count only for those who may see them.
 */
function from(actor: Actor, values: Values): string {
  const drafts = inScope(scopeOf(actor, 'meeting.write'), 'carried_m.steering_group_id', values);
  return `FROM topic tp JOIN steering_group g ON g.id = tp.steering_group_id
    CROSS JOIN LATERAL (SELECT count(carried_ai.carried_over_from_id)::integer AS carried,
        max((carried_m.actual_start AT TIME ZONE carried_m.time_zone)::date) AS last_on
      FROM agenda_item carried_ai JOIN meeting carried_m ON carried_m.id = carried_ai.meeting_id
      WHERE carried_ai.topic_id = tp.id AND (${meetingIs.draft.notIn('carried_m.state')} OR ${drafts})) seen`;
}

/**
 * What the actor may do with topic `tp`: the states it may set, and `transfer` where there is another group to which it
 * may give a topic. That its group may not be done with it yet is told with the reasons, when it is sent.
 */
function openSteps(actor: Actor, values: Values): string {
  const writes = inScope(scopeOf(actor, 'topic.write'), 'tp.steering_group_id', values);
  const { all, groups } = scopeOfAny(actor, 'topic.write', 'topic.propose');
  const transfers = all || groups.length > 1 ? writes : 'false';
  return `${stepsFrom(topicLifeCycle, 'tp.state', writes)} || ${namesWhere([transfers, 'transfer'])}`;
}

const columnsOf = (actor: Actor, values: Values): Columns<(typeof topicSorts)[number]> => ({
  ...recordColumns('tp'),
  steeringGroupId: { sql: 'tp.steering_group_id', is: 'id' },
  steeringGroup: namedGroup,
  title: certain(text('tp.title')),
  ...asInTable('tp', 'description'),
  state: { sql: 'tp.state', words: topicStateWords },
  ...asInTable('tp', 'isRecurring', 'leaveOutOnce'),
  isLeftOut: 'tp.left_out_after_id IS NOT NULL',
  ...asInTable('tp', 'proposedByPersonId', 'raisedInAgendaItemId'),
  firstRaisedOn: certain(day('tp.first_raised_on')),
  lastOnAgendaOn: day('seen.last_on'),
  carryCount: certain(integer('seen.carried')),
  isLongCarried: `seen.carried >= ${LONG_CARRIED}`,
  openSteps: openSteps(actor, values),
});

/** Open topics that one of these meetings of their group could take up: they are not on its agenda. */
function offeredFor(actor: Actor, meetingIds: readonly string[], values: Values): string {
  return `${topicIs.open.in('tp.state')} AND EXISTS (SELECT FROM meeting m
    WHERE m.id = ANY(${values.add(meetingIds)}::uuid[]) AND m.steering_group_id = tp.steering_group_id
      AND ${readsMeeting(actor, meetingColumns, values)}
      AND NOT EXISTS (SELECT FROM agenda_item there_ai WHERE there_ai.meeting_id = m.id AND there_ai.topic_id = tp.id))`;
}

/** One topic, where the actor may see it. */
export function oneTopic(actor: Actor, id: string): OneStatement {
  const values = new Values();
  return {
    text: `SELECT (${rowText(columnsOf(actor, values))})::text AS json, tp.id, tp.version ${from(actor, values)}
      WHERE tp.id = ${values.add(id)}::uuid AND ${readsTopic(actor, values)}`,
    values: values.list,
  };
}

/** The topics that the actor may see, filtered. */
export function listTopics(actor: Actor, filters: TopicFilters): ListStatement {
  const values = new Values();
  const source = from(actor, values);
  const { steeringGroup, state, recurring, q, updatedSince } = filters;
  const where = [readsTopic(actor, values)];
  if (steeringGroup) where.push(groupCondition(values, steeringGroup, 'tp.steering_group_id'));
  if (state) where.push(`tp.state = ANY(${values.add(state)}::text[])`);
  if (recurring !== undefined) where.push(`tp.is_recurring = ${values.add(recurring)}::boolean`);
  if (filters.offeredFor) where.push(offeredFor(actor, filters.offeredFor, values));
  if (q) where.push(matches(['tp.title', 'tp.description'], q, values, 'topic tp'));
  if (updatedSince) where.push(since('tp.updated_at', updatedSince, values));
  return {
    name: 'topics',
    columns: columnsOf(actor, values),
    from: source,
    where,
    values,
    sort: sortOf(filters, 'title'),
    id: 'tp.id',
  };
}
