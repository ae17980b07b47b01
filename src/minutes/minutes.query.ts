import type { Actor } from '../access/actor.js';
import { inScope } from '../access/scope-sql.js';
import { scopeOf } from '../access/scope.js';
import { type ListStatement, type OneStatement, type SortKey, Values } from '../common/statements.js';
import { type MeetingColumns, readsMinutes } from '../meetings/meeting-visibility.js';
import { groupCondition } from '../steering-groups/group-ref.js';
import type { MinutesFilters, minutesSorts } from './dto/minutes.filters.js';
import { commonJson, minutesFrom, publicJson, wholeJson } from './minutes.sql.js';

/** The columns that visibility is decided on, wherever meeting `mt` and its minutes `m` are joined. */
export const visibilityColumns: MeetingColumns = {
  id: 'mt.id',
  groupId: 'mt.steering_group_id',
  state: 'mt.state',
  minutesState: 'm.state',
};

interface View {
  /** Minutes that the actor may read whole; of other published ones he gets the public form. */
  whole: string;
  json: string;
}

function viewOf(actor: Actor, values: Values, today: string): View {
  const whole = readsMinutes(actor, visibilityColumns, values);
  const writes = inScope(scopeOf(actor, 'minutes.write'), 'mt.steering_group_id', values);
  const forWriters = `CASE WHEN ${writes} THEN jsonb_build_object('returnReason', m.return_reason) ELSE '{}' END`;
  return {
    whole,
    json: `${commonJson} || CASE WHEN ${whole} THEN ${wholeJson(values, today)} || ${forWriters} ELSE ${publicJson} END`,
  };
}

/** One record as the actor may see it. Withdrawn ones have no JSON for those who could read only the public form. */
export function oneMinutes(actor: Actor, id: string, today: string): OneStatement {
  const values = new Values();
  const { whole, json } = viewOf(actor, values, today);
  const seen = `(${whole} OR m.state = 'published')`;
  return {
    name: 'minutes',
    text: `SELECT CASE WHEN ${seen} THEN (${json})::text ELSE '' END AS json, m.id, m.version ${minutesFrom}
      WHERE m.id = ${values.add(id)}::uuid AND (${seen} OR m.unpublished_at IS NOT NULL)`,
    values: values.list,
  };
}

/** The minutes that the actor may see, whole or in their public form, filtered. Days are those of the zone. */
export function listMinutes(
  actor: Actor,
  filters: MinutesFilters,
  { today, zone }: { today: string; zone: string },
): ListStatement {
  const values = new Values();
  const { whole, json } = viewOf(actor, values, today);
  const where = [`(${whole} OR m.state = 'published')`];
  const { state, steeringGroup, from, to, updatedSince, sort } = filters;
  if (state) where.push(`m.state = ANY(${values.add(state)}::text[])`);
  if (steeringGroup) where.push(groupCondition(values, steeringGroup, visibilityColumns.groupId));
  if (from) where.push(`mt.planned_start >= ${values.dayStart(from, zone)}`);
  if (to) where.push(`mt.planned_start < ${values.dayStart(to, zone)}`);
  if (updatedSince) where.push(`m.updated_at >= ${values.add(updatedSince)}::timestamptz`);
  const sorts: Record<(typeof minutesSorts)[number], SortKey> = {
    plannedStart: { sql: 'mt.planned_start', type: 'timestamptz' },
    approvedAt: { sql: `CASE WHEN ${whole} THEN m.approved_at END`, type: 'timestamptz' },
    updatedAt: { sql: 'm.updated_at', type: 'timestamptz' },
  };
  return {
    name: 'minutes-list',
    json,
    from: minutesFrom,
    where,
    values,
    sorts,
    sort: sort ?? '-plannedStart',
    id: 'm.id',
  };
}
