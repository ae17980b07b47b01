import type { Actor } from '../access/actor.js';
import { inScope } from '../access/scope-sql.js';
import { scopeOf } from '../access/scope.js';
import {
  type ListStatement,
  type OneStatement,
  type SortKey,
  Values,
  since,
  sortOf,
} from '../database/statements.js';
import { keptVersion } from '../meetings/kept-version.sql.js';
import { meetingColumns as columns, readsCorrection, readsMinutes } from '../meetings/meeting-visibility.js';
import { groupCondition } from '../access/group-condition.sql.js';
import type { MinutesFilters, minutesSorts } from './dto/minutes.filters.js';
import { commonJson, minutesFrom, publicJson, wholeJson } from './minutes.sql.js';
import { minutesAre } from '../meetings/minutes-states.js';

interface View {
  /** Minutes that the actor may read whole; of other published ones he gets the public form. */
  whole: string;
  /** An open correction that the actor may read. */
  corrects: string;
  json: string;
  from: string;
}

const correctionJson = `jsonb_build_object('state', mi.correction_state, 'correction', jsonb_build_object(
  'versionNo', mi.current_version + 1, 'reason', mi.correction_reason, 'openedAt', iso(mi.correction_opened_at)))`;

function viewOf(actor: Actor, values: Values, today: string): View {
  const whole = readsMinutes(actor, columns, values);
  const corrects = readsCorrection(actor, columns, values);
  const writes = inScope(scopeOf(actor, 'minutes.write'), 'm.steering_group_id', values);
  const forWriters = `CASE WHEN ${writes} THEN jsonb_build_object('returnReason', mi.return_reason,
    'nextMeetingId', mi.next_meeting_id) ELSE '{}' END`;
  return {
    whole,
    corrects,
    json: `${commonJson} || CASE WHEN ${whole} THEN ${wholeJson(values, today)} || ${forWriters}
      || CASE WHEN ${corrects} THEN ${correctionJson} ELSE jsonb_build_object('correction', null) END
      ELSE ${publicJson} END`,
    from: minutesFrom(keptVersion('mi', corrects)),
  };
}

/** JSON and FROM of minutes, or of a correction, as who was invited reads them while they are in review. */
export function minutesInReview(values: Values, today: string): Pick<View, 'json' | 'from'> {
  const correction = `CASE WHEN mi.correction_state IS NULL THEN jsonb_build_object('correction', null)
    ELSE ${correctionJson} END`;
  return {
    json: `${commonJson} || ${wholeJson(values, today)} || ${correction}`,
    from: minutesFrom(keptVersion('mi', 'true')),
  };
}

/** One record as the actor may see it. Withdrawn ones have no JSON for those who could read only the public form. */
export function oneMinutes(actor: Actor, id: string, today: string): OneStatement {
  const values = new Values();
  const { whole, json, from } = viewOf(actor, values, today);
  const seen = `(${whole} OR ${minutesAre.published.in('mi.state')})`;
  return {
    text: `SELECT CASE WHEN ${seen} THEN (${json})::text ELSE '' END AS json, mi.id, mi.version ${from}
      WHERE mi.id = ${values.add(id)}::uuid AND (${seen} OR mi.unpublished_at IS NOT NULL)`,
    values: values.list,
  };
}

/** One record for who may read it whole. */
export function wholeMinutes(actor: Actor, id: string, today: string): OneStatement {
  const values = new Values();
  const { whole, json, from } = viewOf(actor, values, today);
  return {
    text: `SELECT (${json})::text AS json, mi.id, mi.version ${from} WHERE mi.id = ${values.add(id)}::uuid AND ${whole}`,
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
  const { whole, corrects, json, from: source } = viewOf(actor, values, today);
  const where = [`(${whole} OR ${minutesAre.published.in('mi.state')})`];
  const { state, steeringGroup, from, to, updatedSince } = filters;
  if (state) {
    const states = `${values.add(state)}::text[]`;
    where.push(`(mi.state = ANY(${states}) OR (${corrects} AND mi.correction_state = ANY(${states})))`);
  }
  if (steeringGroup) where.push(groupCondition(values, steeringGroup, columns.groupId));
  if (from) where.push(`m.planned_start >= ${values.dayStart(from, zone)}`);
  if (to) where.push(`m.planned_start < ${values.dayStart(to, zone)}`);
  if (updatedSince) where.push(since('mi.updated_at', updatedSince, values));
  const sorts: Record<(typeof minutesSorts)[number], SortKey> = {
    plannedStart: { sql: 'm.planned_start', type: 'timestamptz', certain: true },
    approvedAt: { sql: `CASE WHEN ${whole} THEN mi.approved_at END`, type: 'timestamptz' },
    updatedAt: { sql: 'mi.updated_at', type: 'timestamptz', certain: true },
  };
  return {
    name: 'minutes-list',
    json,
    from: source,
    where,
    values,
    sorts,
    sort: sortOf(filters, '-plannedStart'),
    id: 'mi.id',
  };
}
