import type { Actor } from '../access/actor.js';
import { inScope } from '../access/scope-sql.js';
import { scopeOf, scopeOfAny } from '../access/scope.js';
import { object, objectText, type Part, rows } from '../common/object.sql.js';
import { oneOf } from '../common/one-of.sql.js';
import { recordFields } from '../common/record.sql.js';
import { type ListStatement, type OneStatement, type SortKey, Values, sortOf } from '../common/statements.js';
import { groupCondition } from '../access/group-condition.sql.js';
import { namedGroupJson } from '../steering-groups/named-group.sql.js';
import { actionItemJson, isOwnActionItem, ofGroup } from './action-item.sql.js';
import { agendaItemJson, carriedJoin } from './agenda-item.sql.js';
import { decisionJson } from './decision.sql.js';
import type { MeetingFilters, meetingSorts } from './dto/meeting.filters.js';
import { keptField, keptVersion, wasOnList } from './kept-version.sql.js';
import {
  meetingColumns as columns,
  readsCorrection,
  readsJoinUrl,
  readsMeeting,
  readsMinutes,
} from './meeting-visibility.js';
import { participationJson, type ParticipationView, participationView } from './participation.sql.js';

/** What the actor may see of a meeting is worked out once a row, as `sees`: OFFSET keeps it from being written out everywhere. */
function from(actor: Actor, values: Values): string {
  const joinUrl = readsJoinUrl(actor, columns, values);
  const group = scopeOfAny(actor, 'meeting.read', 'meeting.write');
  return `FROM meeting m JOIN steering_group g ON g.id = m.steering_group_id
    LEFT JOIN minutes mi ON mi.meeting_id = m.id
    ${keptVersion('mi', readsCorrection(actor, columns, values))}
    CROSS JOIN LATERAL (SELECT ${readsMinutes(actor, columns, values)} AS minutes,
      ${inScope(scopeOf(actor, 'minutes.write'), columns.groupId, values)} AS drafts,
      ${joinUrl} AS join_url,
      ${inScope(group, columns.groupId, values)} AS participations OFFSET 0) sees`;
}

/** How far the version is that the actor reads. */
const minutesState = `CASE WHEN kept.content IS NULL THEN coalesce(mi.correction_state, mi.state) ELSE mi.state END`;

const minutesMissing = `(m.state = 'held' AND mi.id IS NULL)`;

const fields = `${recordFields('m')}, 'steeringGroupId', m.steering_group_id, 'steeringGroup', ${namedGroupJson},
    'kind', m.kind, 'title', m.title, 'plannedStart', iso(m.planned_start), 'plannedEnd', iso(m.planned_end),
    'timeZone', m.time_zone, 'location', m.location, 'state', m.state, 'actualStart', iso(m.actual_start),
    'actualEnd', iso(m.actual_end), 'cancelReason', m.cancel_reason, 'icsUid', m.ics_uid,
    'icsSequence', m.ics_sequence`;
const partly: Part[] = [
  { when: 'sees.join_url', fields: `'joinUrl', m.join_url` },
  { when: 'sees.drafts', fields: `'minutesMissing', ${minutesMissing}` },
];

/**
 * One meeting whole, with as much of its parts as the actor may see. Its lists are written out for who reads all of them and for
 * others: to ask row by row takes as long as the rows themselves.
 */
export function oneMeeting(actor: Actor, id: string, today: string): OneStatement {
  const values = new Values();
  const source = from(actor, values);
  const view = participationView(actor, { groupId: columns.groupId, readsMinutes: 'sees.minutes' }, values);
  const childIds = (name: string, table: string) =>
    `'${name}', (SELECT coalesce(json_agg(child.id ORDER BY child.id), '[]')
      FROM ${table} child WHERE child.agenda_item_id = ai.id)`;
  const agenda = (readsMinutes: string) =>
    rows(
      agendaItemJson(readsMinutes, {
        when: readsMinutes,
        fields: `${childIds('decisionIds', 'decision')}, ${childIds('actionItemIds', 'action_item')}`,
      }),
      `agenda_item ai ${carriedJoin} WHERE ai.meeting_id = m.id`,
      'ai.position',
    );
  const participations = (seen: ParticipationView) =>
    rows(
      participationJson(seen, keptField('participations', 'pa.id', 'attendance', 'pa.attendance')),
      `participation pa LEFT JOIN person p ON p.id = pa.person_id
        WHERE pa.meeting_id = m.id AND (sees.participations OR ${view.own}) AND ${wasOnList}`,
      `array_position(ARRAY['chair', 'minute_taker', 'presenter', 'participant'], pa.meeting_role),
        coalesce(p.family_name, pa.guest_name) COLLATE "und-x-icu", p.given_name COLLATE "und-x-icu", pa.id`,
    );
  const readsAll = { ...view, readsMinutes: 'true', guestEmails: 'true' };
  const decisions = rows(
    decisionJson,
    `decision d JOIN agenda_item ai ON ai.id = d.agenda_item_id WHERE ai.meeting_id = m.id`,
    'ai.position, d.id',
  );
  const json = objectText(
    `${fields}, 'minutes', CASE WHEN sees.minutes AND mi.id IS NOT NULL THEN
        json_build_object('id', mi.id, 'state', ${minutesState}, 'version', mi.version) END`,
    ...partly,
    { name: 'agenda', json: `CASE WHEN sees.minutes THEN ${agenda('true')} ELSE ${agenda('false')} END` },
    {
      name: 'participations',
      json: `CASE WHEN sees.minutes AND ${view.guestEmails} THEN ${participations(readsAll)}
        ELSE ${participations(view)} END`,
    },
    { when: 'sees.minutes', name: 'decisions', json: decisions },
    {
      when: 'sees.minutes OR tasks.json IS NOT NULL',
      name: 'actionItems',
      json: `coalesce(tasks.json, '[]')`,
    },
  );
  return {
    text: `SELECT (${json})::text AS json, m.id, m.version
      ${source}
      CROSS JOIN LATERAL (SELECT json_agg(${actionItemJson(values, today)} ORDER BY ai.position, t.id) AS json
        FROM action_item t ${ofGroup} JOIN agenda_item ai ON ai.id = t.agenda_item_id
        WHERE ai.meeting_id = m.id AND (sees.minutes OR ${isOwnActionItem(actor, values)})) tasks
      WHERE m.id = ${values.add(id)}::uuid AND ${readsMeeting(actor, columns, values)}`,
    values: values.list,
  };
}

const sorts: Record<(typeof meetingSorts)[number], SortKey> = {
  plannedStart: { sql: 'm.planned_start', type: 'timestamptz', certain: true },
  title: { sql: 'm.title COLLATE "und-x-icu"', type: 'text', certain: true },
  updatedAt: { sql: 'm.updated_at', type: 'timestamptz', certain: true },
};

/**
 * Whether the meeting changed, or a part of it that the actor sees: agenda and participations have no list of
 * their own, and their changes leave the meeting's version and `updatedAt`.
 */
function changedSince(since: string, own: string): string {
  return `(m.updated_at >= ${since}
    OR EXISTS (SELECT FROM agenda_item ai WHERE ai.meeting_id = m.id AND ai.updated_at >= ${since})
    OR EXISTS (SELECT FROM participation pa WHERE pa.meeting_id = m.id AND pa.updated_at >= ${since}
      AND (sees.participations OR ${own}))
    OR (sees.minutes AND mi.updated_at >= ${since}))`;
}

/**
 * The meetings of the actor's groups and those to which it was invited: what it may read is among these few, so that
 * not every meeting of the alliance need be asked.
 */
function mayBeRead(actor: Actor, values: Values): string {
  const ofGroups = inScope(
    scopeOfAny(actor, 'meeting.read', 'meeting.write'),
    'near.steering_group_id',
    values,
  );
  if (ofGroups === 'true') return 'true';
  const invited = `SELECT invited.meeting_id FROM participation invited
    WHERE invited.person_id = ${values.add(actor.personId)}::uuid`;
  return `m.id = ANY(ARRAY(SELECT near.id FROM meeting near WHERE ${ofGroups} UNION ALL ${invited}))`;
}

/** The meetings that the actor may see, filtered. @param zone the alliance's, in which days begin */
export function listMeetings(actor: Actor, filters: MeetingFilters, zone: string): ListStatement {
  const values = new Values();
  const source = from(actor, values);
  const { steeringGroup, kind, state, from: first, to, updatedSince } = filters;
  const where = [readsMeeting(actor, columns, values)];
  if (where[0] !== 'true') where.push(mayBeRead(actor, values));
  if (steeringGroup) where.push(groupCondition(values, steeringGroup, columns.groupId));
  if (kind) where.push(oneOf('m.kind', kind, 'text', values));
  if (state) where.push(oneOf('m.state', state, 'text', values));
  if (first) where.push(`m.planned_start >= ${values.dayStart(first, zone)}`);
  if (to) where.push(`m.planned_start < ${values.dayStart(to, zone)}`);
  if (filters.minutesMissing !== undefined) {
    where.push(`sees.drafts AND ${minutesMissing} = ${values.add(filters.minutesMissing)}::boolean`);
  }
  const own = actor.personId === null ? 'false' : `pa.person_id = ${values.add(actor.personId)}::uuid`;
  if (updatedSince) where.push(changedSince(`${values.add(updatedSince)}::timestamptz`, own));
  const counts = `SELECT json_build_object('invited', count(*) FILTER (WHERE pa.invited_at IS NOT NULL),
      'accepted', count(*) FILTER (WHERE pa.rsvp = 'accepted'),
      'declined', count(*) FILTER (WHERE pa.rsvp = 'declined'))
    FROM participation pa WHERE pa.meeting_id = m.id AND (sees.participations OR ${own})`;
  return {
    name: 'meetings',
    json: object(
      `${fields}, 'counts', (${counts}), 'minutesState', CASE WHEN sees.minutes THEN ${minutesState} END`,
      ...partly,
    ),
    from: source,
    where,
    values,
    sorts,
    sort: sortOf(filters, 'plannedStart'),
    id: 'm.id',
  };
}
