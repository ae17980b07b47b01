import { type Actor, anonymous } from '../access/actor.js';
import { inScope } from '../access/scope-sql.js';
import { scopeOf } from '../access/scope.js';
import { actionItemJson } from '../action-items/action-item.sql.js';
import { rowText } from '../database/columns.js';
import { namesWhere } from '../database/names.sql.js';
import { type ListStatement, type OneStatement, Values, since, sortOf } from '../database/statements.js';
import { keptVersion } from '../meetings/kept-version.sql.js';
import { meetingColumns, readsCorrection, readsMinutes } from '../meetings/meeting-visibility.js';
import { groupCondition } from '../access/group-condition.sql.js';
import type { MinutesFilters } from './dto/minutes.filters.js';
import { minutesRow } from './minutes-row.sql.js';
import { minutesColumns, minutesFrom, type MinutesView } from './minutes.sql.js';
import { minutesAre } from '../meetings/minutes-states.js';
import { isOpenForObjections, openSteps } from './open-steps.sql.js';

function viewOf(actor: Actor, values: Values, now: Date): MinutesView & { from: string } {
  const corrects = readsCorrection(actor, meetingColumns, values);
  return {
    whole: readsMinutes(actor, meetingColumns, values),
    corrects,
    writes: inScope(scopeOf(actor, 'minutes.write'), 'm.steering_group_id', values),
    openSteps: openSteps(actor, values, now),
    from: minutesFrom(keptVersion('mi', corrects)),
  };
}

function jsonOf(actor: Actor, view: MinutesView, values: Values, { today }: Moment): string {
  return rowText(minutesColumns(view, actionItemJson(actor, values, today)));
}

/** JSON and FROM of minutes, or of a correction, as who was invited reads them while they are in review. */
export function minutesInReview(values: Values, now: Date, today: string): { json: string; from: string } {
  const view = {
    whole: 'true',
    corrects: 'mi.correction_state IS NOT NULL',
    writes: 'false',
    openSteps: namesWhere([isOpenForObjections(values, now), 'objections']),
  };
  const json = rowText(minutesColumns(view, actionItemJson(anonymous, values, today)));
  return { json, from: minutesFrom(keptVersion('mi', 'true')) };
}

/** A moment, and the alliance's day on which it falls. */
interface Moment {
  now: Date;
  today: string;
}

/** One record as the actor may see it. Withdrawn ones have no JSON for those who could read only the public form. */
export function oneMinutes(actor: Actor, id: string, at: Moment): OneStatement {
  const values = new Values();
  const view = viewOf(actor, values, at.now);
  const seen = `(${view.whole} OR ${minutesAre.published.in('mi.state')})`;
  return {
    text: `SELECT CASE WHEN ${seen} THEN (${jsonOf(actor, view, values, at)})::text ELSE '' END AS json, mi.id, mi.version ${view.from}
      WHERE mi.id = ${values.add(id)}::uuid AND (${seen} OR mi.unpublished_at IS NOT NULL)`,
    values: values.list,
  };
}

/** One record for who may read it whole. */
export function wholeMinutes(actor: Actor, id: string, at: Moment): OneStatement {
  const values = new Values();
  const view = viewOf(actor, values, at.now);
  return {
    text: `SELECT (${jsonOf(actor, view, values, at)})::text AS json, mi.id, mi.version ${view.from}
      WHERE mi.id = ${values.add(id)}::uuid AND ${view.whole}`,
    values: values.list,
  };
}

/** Rows of the minutes that the actor may see, whole or in their public form, filtered. Days are those of the zone. */
export function listMinutes(
  actor: Actor,
  filters: MinutesFilters,
  { now, zone }: { now: Date; zone: string },
): ListStatement {
  const values = new Values();
  const view = viewOf(actor, values, now);
  const { whole, corrects } = view;
  const where = [`(${whole} OR ${minutesAre.published.in('mi.state')})`];
  const { state, steeringGroup, from, to, updatedSince } = filters;
  if (state) {
    const states = `${values.add(state)}::text[]`;
    where.push(`(mi.state = ANY(${states}) OR (${corrects} AND mi.correction_state = ANY(${states})))`);
  }
  if (steeringGroup) where.push(groupCondition(values, steeringGroup, meetingColumns.groupId));
  if (from) where.push(`m.planned_start >= ${values.dayStart(from, zone)}`);
  if (to) where.push(`m.planned_start < ${values.dayStart(to, zone)}`);
  if (updatedSince) where.push(since('mi.updated_at', updatedSince, values));
  return {
    name: 'minutes',
    columns: minutesRow(view),
    from: view.from,
    where,
    values,
    sort: sortOf(filters, '-plannedStart'),
    id: 'mi.id',
  };
}
