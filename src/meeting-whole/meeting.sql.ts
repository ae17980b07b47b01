import type { Actor } from '../access/actor.js';
import { inScope } from '../access/scope-sql.js';
import { scopeOf, scopeOfAny } from '../access/scope.js';
import type { Part } from '../database/object.sql.js';
import { recordFields } from '../database/record.sql.js';
import type { Values } from '../database/statements.js';
import { namedGroupJson } from '../steering-groups/named-group.sql.js';
import { keptVersion } from '../meetings/kept-version.sql.js';
import {
  meetingColumns as columns,
  readsCorrection,
  readsJoinUrl,
  readsMinutes,
} from '../meetings/meeting-visibility.js';
import { meetingIs } from '../meetings/meeting-life-cycle.js';

/* A meeting `m` in SQL, for the list and for the meeting whole. */

/** What the actor may see of a meeting is worked out once a row, as `sees`: OFFSET keeps it from being written out everywhere. */
export function meetingFrom(actor: Actor, values: Values): string {
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
export const minutesState = `CASE WHEN kept.content IS NULL THEN coalesce(mi.correction_state, mi.state) ELSE mi.state END`;

export const minutesMissing = `(${meetingIs.held.in('m.state')} AND mi.id IS NULL)`;

/** What a meeting is, without its parts, as entries of a JSON object. */
export const meetingFields = `${recordFields('m')}, 'steeringGroupId', m.steering_group_id, 'steeringGroup', ${namedGroupJson},
    'kind', m.kind, 'title', m.title, 'plannedStart', iso(m.planned_start), 'plannedEnd', iso(m.planned_end),
    'timeZone', m.time_zone, 'location', m.location, 'state', m.state, 'actualStart', iso(m.actual_start),
    'actualEnd', iso(m.actual_end), 'cancelReason', m.cancel_reason, 'icsUid', m.ics_uid,
    'icsSequence', m.ics_sequence`;
/** What only some read of it. */
export const meetingPartly: Part[] = [
  { when: 'sees.join_url', fields: `'joinUrl', m.join_url` },
  { when: 'sees.drafts', fields: `'minutesMissing', ${minutesMissing}` },
];
