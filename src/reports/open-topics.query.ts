import type { Actor } from '../access/actor.js';
import { inScope } from '../access/scope-sql.js';
import { scopeOf } from '../access/scope.js';
import { type ListStatement, type SortKey, Values } from '../database/statements.js';
import { meetingColumns, readsAsItStands } from '../meetings/meeting-visibility.js';
import { LONG_CARRIED, topicIs } from '../topics/topic.entity.js';
import { readsTopic } from '../topics/topics.query.js';
import { groupCondition } from '../access/group-condition.sql.js';
import { namedGroupJson } from '../steering-groups/named-group.sql.js';
import { dayOf } from './counted-meetings.js';
import type { OpenTopicFilters, openTopicSorts } from './dto/open-topic.filters.js';
import { meetingIs } from '../meetings/meeting-life-cycle.js';

export const openTopicColumns = [
  ...['id', 'title', 'steeringGroup.slug', 'steeringGroup.name.de', 'steeringGroup.name.en', 'isRecurring'],
  ...['firstRaisedOn', 'daysOpen', 'carryCount', 'isLongCarried', 'lastDiscussedOn'],
] as const;

/** The open topics of the groups whose reports the actor may read, with their age. */
export function listOpenTopics(
  actor: Actor,
  { steeringGroup, recurring, sort }: OpenTopicFilters,
  { today, zone }: { today: string; zone: string },
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
  const sorts: Record<(typeof openTopicSorts)[number], SortKey> = {
    firstRaisedOn: { sql: 'tp.first_raised_on', type: 'date' },
    title: { sql: 'tp.title COLLATE "und-x-icu"', type: 'text' },
    carryCount: { sql: 'had.carry_count', type: 'integer' },
    lastDiscussedOn: { sql: 'had.last_discussed_on', type: 'date' },
  };
  return {
    name: 'report-topics',
    json: `jsonb_build_object('id', tp.id, 'title', tp.title, 'steeringGroup', ${namedGroupJson},
      'isRecurring', tp.is_recurring, 'firstRaisedOn', tp.first_raised_on,
      'daysOpen', ${values.day(today)} - tp.first_raised_on, 'carryCount', had.carry_count,
      'isLongCarried', had.carry_count >= ${LONG_CARRIED}, 'lastDiscussedOn', had.last_discussed_on)`,
    from: `FROM topic tp JOIN steering_group g ON g.id = tp.steering_group_id
      CROSS JOIN LATERAL (SELECT
          (count(ai.carried_over_from_id) FILTER (WHERE ${meetingIs.draft.notIn('m.state')} OR ${drafts}))::integer AS carry_count,
          max(${heldOn}) FILTER (WHERE ai.was_discussed AND ${readsAsItStands(actor, meetingColumns, values)}) AS last_discussed_on
        FROM agenda_item ai JOIN meeting m ON m.id = ai.meeting_id LEFT JOIN minutes mi ON mi.meeting_id = m.id
        WHERE ai.topic_id = tp.id) had`,
    where,
    values,
    sorts,
    sort: sort ?? 'firstRaisedOn',
    id: 'tp.id',
  };
}
