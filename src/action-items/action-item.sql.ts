import type { Actor } from '../access/actor.js';
import { anyOf, inScope } from '../access/scope-sql.js';
import { activeOrganisations, scopeOf, scopeOfAny } from '../access/scope.js';
import { asInTable, certain, type Column, day, moment, rowJson, text } from '../database/columns.js';
import { stepsFrom } from '../database/names.sql.js';
import { oneOf } from '../database/one-of.sql.js';
import { recordColumns } from '../database/record.sql.js';
import type { Values } from '../database/statements.js';
import { namedGroup } from '../steering-groups/named-group.sql.js';
import { actionItemPriorityWords, actionItemStateWords } from '../words/action-item-words.js';
import { actionItemIs, actionItemLifeCycle } from './action-item-life-cycle.js';

/* An action item `t` in SQL, wherever tasks are read: in their lists, in meetings, minutes and dossiers. */

/** Neither done nor cancelled. */
export const isUnfinished = actionItemIs.finished.notIn('t.state');

/** Due before today, not done and not cancelled. */
export function isOverdue(values: Values, today: string): string {
  return `coalesce(t.due_date < ${values.day(today)} AND ${isUnfinished}, false)`;
}

/**
 * Days from its making to today, or to the day on which it was done; null once it is cancelled. What was done before
 * it was written down is 0 days old.
 */
export function ageDays(values: Values, today: string): string {
  const dayOf = (moment: string) => `(${moment} AT TIME ZONE (SELECT time_zone FROM alliance))::date`;
  return `CASE WHEN ${actionItemIs.cancelled.notIn('t.state')} THEN
    greatest(coalesce(${dayOf('t.completed_at')}, ${values.day(today)}) - ${dayOf('t.created_at')}, 0) END`;
}

/** The group `g` of the action item `t`; a join that falls away where rows are only counted. */
export const ofGroup = 'LEFT JOIN steering_group g ON g.id = t.steering_group_id';

const isId = (sql: string): Column => ({ sql, is: 'id' });
const named = (sql: string): Column => ({ sql, cells: { name: {} } });

const stored = {
  ...recordColumns('t'),
  title: certain(text('t.title')),
  ...asInTable('t', 'description'),
  steeringGroupId: isId('t.steering_group_id'),
  steeringGroup: namedGroup,
  responsiblePersonId: isId('t.responsible_person_id'),
  responsiblePerson: named(`(SELECT json_build_object('id', p.id, 'name', display_name(p))
    FROM person p WHERE p.id = t.responsible_person_id)`),
  responsibleOrganisationId: isId('t.responsible_organisation_id'),
  responsibleOrganisation: named(`(SELECT json_build_object('id', o.id, 'name', o.name)
    FROM organisation o WHERE o.id = t.responsible_organisation_id)`),
  dueDate: day('t.due_date'),
  priority: certain({
    sql: 't.priority',
    words: actionItemPriorityWords,
    sort: { sql: `array_position(ARRAY['low', 'normal', 'high'], t.priority)`, type: 'integer' },
  }),
  state: { sql: 't.state', words: actionItemStateWords },
  completedAt: moment('t.completed_at'),
  ...asInTable('t', 'agendaItemId'),
  meetingId: isId('(SELECT ai.meeting_id FROM agenda_item ai WHERE ai.id = t.agenda_item_id)'),
  ...asInTable('t', 'decisionId'),
};

/** The fields of ActionItemResponse, for whoever may read the action item `t` of group `g`. */
export function actionItemFields(actor: Actor, values: Values, today: string) {
  return {
    ...stored,
    overdue: isOverdue(values, today),
    ageDays: ageDays(values, today),
    openSteps: stepsFrom(actionItemLifeCycle, 't.state', saysHowFar(actor, values)),
  };
}

/** The JSON of ActionItemResponse. */
export function actionItemJson(actor: Actor, values: Values, today: string): string {
  return rowJson(actionItemFields(actor, values, today));
}

/** Whether the actor may say how far the action item `t` is: who runs the group, and whose own it is (as in `answers`). */
export function saysHowFar(actor: Actor, values: Values): string {
  const scope = scopeOfAny(actor, 'actionItem.write', 'actionItem.answer');
  const inGroups = inScope(scope, 't.steering_group_id', values);
  return inGroups === 'true' ? inGroups : anyOf(inGroups, isOwnActionItem(actor, values));
}

/**
 * As `answersFor`, where that gives the actor rights. Who answers for a task reads it at once, whatever the minutes
 * it was born in.
 */
export function isOwnActionItem(actor: Actor, values: Values): string {
  return scopeOf(actor, 'actionItem.answer').mine ? answersFor(actor, values) : 'false';
}

/** Whether the actor answers for the action item `t`: its person is the responsible one, or one of its active organisations. */
export function answersFor(actor: Actor, values: Values): string {
  return anyOf(...responsibles(actor, 't', values));
}

/** As `answersFor`, for lists: looked for by who is responsible, where an OR would have all tasks looked through. */
export function owed(actor: Actor, values: Values): string {
  const own = responsibles(actor, 'own_t', values).map(
    (condition) => `SELECT own_t.id FROM action_item own_t WHERE ${condition}`,
  );
  return own.length > 0 ? `t.id = ANY(ARRAY(${own.join(' UNION ALL ')}))` : 'false';
}

function responsibles(actor: Actor, alias: string, values: Values): string[] {
  const organisations = activeOrganisations(actor);
  return [
    ...(actor.personId === null
      ? []
      : [`${alias}.responsible_person_id = ${values.add(actor.personId)}::uuid`]),
    ...(organisations.length === 0
      ? []
      : [oneOf(`${alias}.responsible_organisation_id`, organisations, 'uuid', values)]),
  ];
}
