import type { Actor } from '../access/actor.js';
import { inScope } from '../access/scope-sql.js';
import { scopeOf } from '../access/scope.js';
import type { Columns } from '../database/columns.js';
import { Values } from '../database/statements.js';
import { readsActionItem } from '../action-items/action-item-visibility.js';
import { ageDays, isOverdue, isUnfinished } from '../action-items/action-item.sql.js';
import { groupCondition } from '../access/group-condition.sql.js';
import { type Days, dayOf } from './counted-meetings.js';
import type { ActionItemBalanceFilters, ActionItemGrouping } from './dto/action-item-balance.filters.js';
import { recordWords } from '../words/record-words.js';
import { byGroup, type Grouping, groupedReport, type WholeReport } from './grouped-report.js';
import { actionItemIs } from '../action-items/action-item-life-cycle.js';

const groupings: Record<ActionItemGrouping, Grouping> = {
  steeringGroup: byGroup,
  organisation: {
    key: 'o.id::text',
    keyIs: 'id',
    called: recordWords.organisation,
    de: 'o.name',
    en: 'o.name',
  },
};

const count = (condition: string) => `count(*) FILTER (WHERE ${condition})`;
const aged = (from: number, to: number) => count(`is_open AND age BETWEEN ${from} AND ${to}`);
const onTime = `is_done AND done_on <= due_date`;
const late = `is_done AND done_on > due_date`;

const figures: Columns = {
  open: count('is_open'),
  overdue: count('is_overdue'),
  open0To30: aged(0, 30),
  open31To90: aged(31, 90),
  open91To180: aged(91, 180),
  open181Plus: count('is_open AND age > 180'),
  medianAgeDays: 'percentile_cont(0.5) WITHIN GROUP (ORDER BY age) FILTER (WHERE is_open)',
  maxAgeDays: 'max(age) FILTER (WHERE is_open)',
  done: count('is_done'),
  doneOnTime: count(onTime),
  doneLate: count(late),
  onTimeRate: `round(${count(onTime)}::numeric / nullif(${count(`${onTime} OR ${late}`)}, 0), 3)`,
  cancelled: count('is_cancelled'),
};

/**
 * What is open today and how old it is, and what was done or cancelled in a period, of the action items that the actor
 * may read in the groups whose reports it may read.
 */
export function actionItemBalance(
  actor: Actor,
  { by = 'steeringGroup', from, to, steeringGroup }: ActionItemBalanceFilters,
  { today, zone }: Days,
): WholeReport {
  const values = new Values();
  const zoneSql = `${values.add(zone)}::text`;
  const inPeriod = (day: string) =>
    [...(from ? [`${day} >= ${values.day(from)}`] : []), ...(to ? [`${day} < ${values.day(to)}`] : [])].join(
      ' AND ',
    ) || 'true';
  const doneOn = dayOf('t.completed_at', zoneSql);
  // The last time: what was opened again is not cancelled.
  const cancelledOn = `(SELECT ${dayOf('max(e.created_at)', zoneSql)} FROM action_item_entry e
    WHERE e.action_item_id = t.id AND ${actionItemIs.cancelled.in(`e.changes -> 'state' ->> 'after'`)})`;
  const isDone = `(${actionItemIs.done.in('t.state')} AND ${inPeriod(doneOn)})`;
  const isCancelled = `(${actionItemIs.cancelled.in('t.state')} AND ${inPeriod(cancelledOn)})`;
  const where = [
    inScope(scopeOf(actor, 'report.read'), 't.steering_group_id', values),
    readsActionItem(actor, values),
    `(${isUnfinished} OR ${isDone} OR ${isCancelled})`,
  ];
  if (steeringGroup) where.push(groupCondition(values, steeringGroup, 't.steering_group_id'));
  return groupedReport(
    {
      grouping: groupings[by],
      source: `FROM action_item t JOIN steering_group g ON g.id = t.steering_group_id
        LEFT JOIN organisation o ON o.id = t.responsible_organisation_id WHERE ${where.join(' AND ')}`,
      columns: `t.due_date, ${isUnfinished} AS is_open, ${isOverdue(values, today)} AS is_overdue,
        ${ageDays(values, today)} AS age, ${isDone} AS is_done, ${doneOn} AS done_on, ${isCancelled} AS is_cancelled`,
      at: 't.created_at',
      figures,
    },
    values,
  );
}
