import type { Actor } from '../access/actor.js';
import { inScope } from '../access/scope-sql.js';
import { scopeOf } from '../access/scope.js';
import { asInTable, type Columns, day, integer, text } from '../database/columns.js';
import { type ListStatement, Values } from '../database/statements.js';
import { meetingColumns, readsAsItStands, withMinutes } from '../meetings/meeting-visibility.js';
import { LONG_CARRIED, topicIs } from '../topics/topic.entity.js';
import { readsTopic } from '../topics/topics.query.js';
import { groupCondition } from '../access/group-condition.sql.js';
import { namedGroup } from '../steering-groups/named-group.sql.js';
import { type Days, dayOf } from './counted-meetings.js';
import type { OpenTopicFilters, openTopicSorts } from './dto/open-topic.filters.js';
import { meetingIs } from '../meetings/meeting-life-cycle.js';

/** The open topics of the groups whose reports the actor may read, with their age. */
export function listOpenTopics(
  actor: Actor,
  { steeringGroup, recurring, sort }: OpenTopicFilters,
  { today, zone }: Days,
): ListStatement {
  const values = new Values();
  const groupId = 'tp.steering_group_id';
  const heldOn = dayOf('m.actual_start', `${values.add(zone)}::text`);
  const drafts = inScope(scopeOf(actor, 'meeting.write'), 'm.steering_group_id', values);
  const where = [
    topicIs.open.in('tp.state'),
    inScope(scopeOf(actor, 'report.read'), groupId, values),
    readsTopic(actor, values),
  ];
  if (steeringGroup) where.push(groupCondition(values, steeringGroup, groupId));
  if (recurring !== undefined) where.push(`tp.is_recurring = ${values.add(recurring)}::boolean`);
  const columns: Columns<(typeof openTopicSorts)[number]> = {
    id: { sql: 'tp.id', is: 'id' },
    title: text('tp.title'),
    steeringGroup: namedGroup,
    ...asInTable('tp', 'isRecurring'),
    firstRaisedOn: day('tp.first_raised_on'),
    daysOpen: `${values.day(today)} - tp.first_raised_on`,
    carryCount: integer('had.carry_count'),
    isLongCarried: `had.carry_count >= ${LONG_CARRIED}`,
    lastDiscussedOn: day('had.last_discussed_on'),
  };
  return {
    name: 'report-topics',
    columns,
    from: `FROM topic tp JOIN steering_group g ON g.id = tp.steering_group_id
      CROSS JOIN LATERAL (SELECT
          (count(ai.carried_over_from_id) FILTER (WHERE ${meetingIs.draft.notIn('m.state')} OR ${drafts}))::integer AS carry_count,
          max(${heldOn}) FILTER (WHERE ai.was_discussed AND ${readsAsItStands(actor, meetingColumns, values)}) AS last_discussed_on
        FROM agenda_item ai JOIN meeting m ON m.id = ai.meeting_id ${withMinutes}
        WHERE ai.topic_id = tp.id) had`,
    where,
    values,
    sort: sort ?? 'firstRaisedOn',
    id: 'tp.id',
  };
}
