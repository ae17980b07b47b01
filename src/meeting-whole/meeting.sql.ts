import type { Actor } from '../access/actor.js';
import { inScope } from '../access/scope-sql.js';
import { scopeOf, scopeOfAny } from '../access/scope.js';
import { asInTable, certain, type Columns, moment, seenWhen, text } from '../database/columns.js';
import { namesWhere, stepsFrom } from '../database/names.sql.js';
import { recordColumns } from '../database/record.sql.js';
import type { Values } from '../database/statements.js';
import { namedGroup } from '../steering-groups/named-group.sql.js';
import type { meetingSorts } from '../meetings/dto/meeting.filters.js';
import { meetingKindWords, meetingStateWords } from '../words/meeting-words.js';
import { keptVersion } from '../meetings/kept-version.sql.js';
import {
  meetingColumns as columns,
  readsCorrection,
  readsJoinUrl,
  readsMinutes,
  withMinutes,
} from '../meetings/meeting-visibility.js';
import { meetingIs, meetingLifeCycle } from '../meetings/meeting-life-cycle.js';

/* A meeting `m` in SQL, for the list and for the meeting whole. */

/** What the actor may see of a meeting is worked out once a row, as `sees`: OFFSET keeps it from being written out everywhere. */
export function meetingFrom(actor: Actor, values: Values): string {
  const joinUrl = readsJoinUrl(actor, columns, values);
  const group = scopeOfAny(actor, 'meeting.read', 'meeting.write');
  return `FROM meeting m JOIN steering_group g ON g.id = m.steering_group_id
    ${withMinutes}
    ${keptVersion('mi', readsCorrection(actor, columns, values))}
    CROSS JOIN LATERAL (SELECT ${readsMinutes(actor, columns, values)} AS minutes,
      ${inScope(scopeOf(actor, 'meeting.write'), columns.groupId, values)} AS plans,
      ${inScope(scopeOf(actor, 'minutes.write'), columns.groupId, values)} AS drafts,
      ${joinUrl} AS join_url,
      ${inScope(group, columns.groupId, values)} AS participations OFFSET 0) sees`;
}

/** How far the version is that the actor reads. */
export const minutesState = `CASE WHEN kept.content IS NULL THEN coalesce(mi.correction_state, mi.state) ELSE mi.state END`;

export const minutesMissing = `(${meetingIs.held.in('m.state')} AND mi.id IS NULL)`;

/** The steps that the actor may take, as their routes are called: `minutes` begins these. */
const openSteps = `${stepsFrom(meetingLifeCycle, 'm.state', 'sees.plans')} || ${namesWhere([
  `sees.drafts AND mi.id IS NULL AND ${meetingIs.begun.in('m.state')}`,
  'minutes',
])}`;

/** What a meeting is, without its parts. */
export const meetingFields: Columns<(typeof meetingSorts)[number]> = {
  ...recordColumns('m'),
  steeringGroupId: { sql: 'm.steering_group_id', is: 'id' },
  steeringGroup: namedGroup,
  kind: { sql: 'm.kind', words: meetingKindWords },
  title: certain(text('m.title')),
  plannedStart: certain(moment('m.planned_start')),
  plannedEnd: moment('m.planned_end'),
  ...asInTable('m', 'timeZone', 'location', 'answerBy'),
  state: { sql: 'm.state', words: meetingStateWords },
  actualStart: moment('m.actual_start'),
  actualEnd: moment('m.actual_end'),
  ...asInTable('m', 'cancelReason', 'icsUid', 'icsSequence'),
  ...seenWhen('sees.join_url', asInTable('m', 'joinUrl')),
  ...seenWhen('sees.drafts', { minutesMissing }),
  openSteps,
};
