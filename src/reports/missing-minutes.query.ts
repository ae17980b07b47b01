import type { Actor } from '../access/actor.js';
import { inScope } from '../access/scope-sql.js';
import { scopeOf } from '../access/scope.js';
import { type Columns, day, seenWhen, text } from '../database/columns.js';
import { type ListStatement, Values } from '../database/statements.js';
import { meetingColumns, readsMeeting, withMinutes } from '../meetings/meeting-visibility.js';
import { groupCondition } from '../access/group-condition.sql.js';
import { namedGroup } from '../steering-groups/named-group.sql.js';
import { type Days, dayOf } from './counted-meetings.js';
import type { MissingMinutesFilters, missingMinutesSorts } from './dto/missing-minutes.filters.js';
import { meetingKindWords } from '../words/meeting-words.js';
import { minutesStateWords } from '../words/minutes-words.js';
import { meetingIs } from '../meetings/meeting-life-cycle.js';
import { minutesAre } from '../meetings/minutes-states.js';

const minuteTaker = `(SELECT string_agg(CASE WHEN p.id IS NULL THEN pa.guest_name ELSE display_name(p) END, ', ' ORDER BY pa.id)
  FROM participation pa LEFT JOIN person p ON p.id = pa.person_id
  WHERE pa.meeting_id = m.id AND pa.meeting_role = 'minute_taker')`;

/** Held meetings whose minutes nobody has approved yet. How far a draft is, only who may read drafts sees. */
export function listMissingMinutes(
  actor: Actor,
  { steeringGroup, sort }: MissingMinutesFilters,
  { today, zone }: Days,
): ListStatement {
  const values = new Values();
  const heldOn = dayOf('m.actual_start', `${values.add(zone)}::text`);
  const drafts = inScope(scopeOf(actor, 'minutes.write'), meetingColumns.groupId, values);
  const where = [
    meetingIs.held.in('m.state'),
    `(mi.id IS NULL OR ${minutesAre.unapproved.in('mi.state')})`,
    inScope(scopeOf(actor, 'report.read'), meetingColumns.groupId, values),
    readsMeeting(actor, meetingColumns, values),
  ];
  if (steeringGroup) where.push(groupCondition(values, steeringGroup, meetingColumns.groupId));
  const columns: Columns<(typeof missingMinutesSorts)[number]> = {
    id: { sql: 'm.id', is: 'id' },
    title: text('m.title'),
    kind: { sql: 'm.kind', words: meetingKindWords },
    steeringGroup: namedGroup,
    heldOn: day(heldOn),
    daysSince: `${values.day(today)} - ${heldOn}`,
    ...seenWhen(drafts, { minutesState: { sql: 'mi.state', words: minutesStateWords } }),
    minuteTaker,
  };
  return {
    name: 'report-missing-minutes',
    columns,
    from: `FROM meeting m JOIN steering_group g ON g.id = m.steering_group_id
      ${withMinutes}`,
    where,
    values,
    sort: sort ?? 'heldOn',
    id: 'm.id',
  };
}
