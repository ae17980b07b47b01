import type { Actor } from '../access/actor.js';
import { inScope } from '../access/scope-sql.js';
import { scopeOfAny } from '../access/scope.js';
import { matches } from '../database/matches.sql.js';
import { oneOf } from '../database/one-of.sql.js';
import { type ListStatement, Values, sortOf } from '../database/statements.js';
import { groupCondition } from '../access/group-condition.sql.js';
import type { MeetingFilters } from '../meetings/dto/meeting.filters.js';
import { meetingColumns as columns, readsMeeting } from '../meetings/meeting-visibility.js';
import { meetingFields, meetingFrom, minutesMissing, minutesState } from './meeting.sql.js';
import { minutesStateWords } from '../words/minutes-words.js';
import { rsvpIs } from '../participations/participation-states.js';

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
    'near_m.steering_group_id',
    values,
  );
  if (ofGroups === 'true') return 'true';
  const invited = `SELECT invited_pa.meeting_id FROM participation invited_pa
    WHERE invited_pa.person_id = ${values.add(actor.personId)}::uuid`;
  return `m.id = ANY(ARRAY(SELECT near_m.id FROM meeting near_m WHERE ${ofGroups} UNION ALL ${invited}))`;
}

/** The meetings that the actor may see, filtered. @param zone the alliance's, in which days begin */
export function listMeetings(actor: Actor, filters: MeetingFilters, zone: string): ListStatement {
  const values = new Values();
  const source = meetingFrom(actor, values);
  const { steeringGroup, kind, state, from: first, to, q, updatedSince } = filters;
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
  if (q) where.push(matches(['m.title', 'm.location'], q, values, 'meeting m'));
  const own = actor.personId === null ? 'false' : `pa.person_id = ${values.add(actor.personId)}::uuid`;
  if (updatedSince) where.push(changedSince(`${values.add(updatedSince)}::timestamptz`, own));
  const counts = `SELECT json_build_object('invited', count(*) FILTER (WHERE pa.invited_at IS NOT NULL),
      'accepted', count(*) FILTER (WHERE ${rsvpIs.accepted.in('pa.rsvp')}),
      'declined', count(*) FILTER (WHERE ${rsvpIs.declined.in('pa.rsvp')}))
    FROM participation pa WHERE pa.meeting_id = m.id AND (sees.participations OR ${own})`;
  return {
    name: 'meetings',
    columns: {
      ...meetingFields,
      counts: { sql: `(${counts})`, cells: { invited: {}, accepted: {}, declined: {} } },
      minutesState: { sql: `CASE WHEN sees.minutes THEN ${minutesState} END`, words: minutesStateWords },
    },
    from: source,
    where,
    values,
    sort: sortOf(filters, 'plannedStart'),
    id: 'm.id',
  };
}
