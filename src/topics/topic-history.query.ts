import type { Actor } from '../access/actor.js';
import { asInTable, type Columns, seenWhen } from '../database/columns.js';
import { type ListStatement, Values } from '../database/statements.js';
import { namedGroup, namedGroupJson } from '../steering-groups/named-group.sql.js';
import type { TopicEntryFilters } from './dto/topic.filters.js';
import {
  meetingColumns,
  readsAsItStands,
  readsMeeting,
  withMinutes,
} from '../meetings/meeting-visibility.js';
import { readsTopic } from './topics.query.js';
import { meetingIs } from '../meetings/meeting-life-cycle.js';
import { nameOfAccount } from '../audit/doer.sql.js';

/** The entries of one topic: that it came up, each agenda it stood on, each transfer to another group. */
function entries(id: string, zone: string): string {
  return `SELECT tp.id, 'raised' AS kind, tp.first_raised_on::timestamp AT TIME ZONE ${zone} AS at,
      tp.first_raised_on AS day, tp.raised_in_agenda_item_id AS agenda_item_id, NULL::uuid AS move_id,
      coalesce((SELECT first_mo.from_group_id FROM topic_move first_mo WHERE first_mo.topic_id = tp.id
        ORDER BY first_mo.moved_at, first_mo.id LIMIT 1), tp.steering_group_id) AS group_id
    FROM topic tp WHERE tp.id = ${id}
    UNION ALL SELECT ai.id, 'on_agenda', on_day.at, (on_day.at AT TIME ZONE m.time_zone)::date, ai.id, NULL, m.steering_group_id
    FROM agenda_item ai JOIN meeting m ON m.id = ai.meeting_id
      CROSS JOIN LATERAL (SELECT coalesce(m.actual_start, m.planned_start) AS at) on_day
    WHERE ai.topic_id = ${id}
    UNION ALL SELECT mo.id, 'transferred', mo.moved_at, (mo.moved_at AT TIME ZONE ${zone})::date, NULL, mo.id, mo.to_group_id
    FROM topic_move mo WHERE mo.topic_id = ${id}`;
}

const columns: Columns<'day'> = {
  ...asInTable('e', 'id', 'kind'),
  day: { sql: 'e.day', sort: { sql: 'e.at', type: 'timestamptz' } },
  steeringGroup: namedGroup,
  ...seenWhen('sees.meeting', {
    agendaItemId: 'ai.id',
    isCarriedOver: 'ai.carried_over_from_id IS NOT NULL',
    meeting: `json_build_object('id', m.id, 'title', m.title, 'plannedStart', iso(m.planned_start), 'state', m.state)`,
  }),
  ...seenWhen('sees.minutes', asInTable('ai', 'wasDiscussed')),
  ...seenWhen('mo.id IS NOT NULL', {
    reason: 'mo.reason',
    fromSteeringGroup: `(SELECT ${namedGroupJson} FROM steering_group g WHERE g.id = mo.from_group_id)`,
    transferredBy: nameOfAccount('mo.moved_by'),
  }),
};

/**
 * What happened to one topic; without rows for who may not read it. Of a meeting that the actor may not read it tells
 * day and group alone, which are the topic's; of a draft that it may not read, nothing.
 * @param zone the alliance's, in which days begin
 */
export function listTopicEntries(
  actor: Actor,
  topicId: string,
  filters: TopicEntryFilters,
  zone: string,
): ListStatement {
  const values = new Values();
  const id = `${values.add(topicId)}::uuid`;
  const minutes = readsAsItStands(actor, meetingColumns, values);
  return {
    name: 'topic-entries',
    of: topicId,
    columns,
    from: `FROM (${entries(id, `${values.add(zone)}::text`)}) e
      JOIN steering_group g ON g.id = e.group_id
      LEFT JOIN topic_move mo ON mo.id = e.move_id
      LEFT JOIN agenda_item ai ON ai.id = e.agenda_item_id
      LEFT JOIN meeting m ON m.id = ai.meeting_id
      ${withMinutes}
      CROSS JOIN LATERAL (SELECT m.id IS NOT NULL AND ${readsMeeting(actor, meetingColumns, values)} AS meeting,
        m.id IS NOT NULL AND ${minutes} AS minutes) sees`,
    where: [
      `EXISTS (SELECT FROM topic tp WHERE tp.id = ${id} AND ${readsTopic(actor, values)})`,
      `(e.kind <> 'on_agenda' OR sees.meeting OR ${meetingIs.draft.notIn('m.state')})`,
    ],
    values,
    sort: filters.sort ?? 'day',
    id: 'e.id',
  };
}
