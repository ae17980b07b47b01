import type { Actor } from '../access/actor.js';
import { allOf, inScope } from '../access/scope-sql.js';
import { scopeOf } from '../access/scope.js';
import { fieldNames } from '../common/documented-fields.js';
import { certain, type Columns, day, rowText } from '../database/columns.js';
import { namesWhere } from '../database/names.sql.js';
import { oneOf } from '../database/one-of.sql.js';
import { matches } from '../database/matches.sql.js';
import { type ListStatement, type OneStatement, Values, since, sortOf } from '../database/statements.js';
import { decisionFields, isAdopted } from './decision.sql.js';
import {
  type MeetingColumns,
  meetingColumns,
  readsMinutes,
  withMinutes,
} from '../meetings/meeting-visibility.js';
import { groupCondition } from '../access/group-condition.sql.js';
import { namedGroup } from '../steering-groups/named-group.sql.js';
import type { DecisionFilters, decisionSorts } from './dto/decision.filters.js';
import { PatchDecisionRequest } from './dto/decision.request.js';
import { openFor } from '../meetings/meeting-stage.sql.js';
import { minutesAre } from '../meetings/minutes-states.js';

/** The day of meeting `meeting`, where it takes place; decisions that come back may stand in one that is planned. */
const dayOf = (meeting: string) =>
  `(coalesce(${meeting}.actual_start, ${meeting}.planned_start) AT TIME ZONE ${meeting}.time_zone)::date`;

/** Another decision `other_d`, of meeting `other_m` with minutes `other_mi`. */
const others = `decision other_d JOIN agenda_item other_ai ON other_ai.id = other_d.agenda_item_id JOIN meeting other_m ON other_m.id = other_ai.meeting_id
  LEFT JOIN minutes other_mi ON other_mi.meeting_id = other_m.id`;
const otherColumns: MeetingColumns = {
  id: 'other_m.id',
  groupId: 'other_m.steering_group_id',
  state: 'other_m.state',
  minutesState: 'other_mi.state',
  correctionState: 'other_mi.correction_state',
};
/** `other_d` supersedes `d`: it is adopted, and final. */
const supersedes = `other_d.supersedes_id = d.id AND ${isAdopted('other_d')} AND ${minutesAre.approved.in('other_mi.state')}`;

function columnsOf(actor: Actor, values: Values): Columns<(typeof decisionSorts)[number]> {
  const readsOther = readsMinutes(actor, otherColumns, values);
  const other = (condition: string) => `(SELECT json_build_object('id', other_d.id, 'number', other_d.number,
      'meetingId', other_m.id, 'meetingDay', ${dayOf('other_m')}) FROM ${others} WHERE ${condition} AND ${readsOther})`;
  return {
    ...decisionFields,
    steeringGroup: namedGroup,
    meetingId: { sql: 'm.id', is: 'id' },
    meetingDay: certain(day(dayOf('m'))),
    supersedes: { sql: other('other_d.id = d.supersedes_id'), cells: { number: {} } },
    supersededBy: { sql: other(supersedes), cells: { number: {} } },
    deferredFrom: other('other_d.id = d.deferred_from_id'),
  };
}

const from = `FROM decision d JOIN agenda_item ai ON ai.id = d.agenda_item_id JOIN meeting m ON m.id = ai.meeting_id
  JOIN steering_group g ON g.id = d.steering_group_id ${withMinutes}`;

/** One decision, where the actor may read what the minutes say. */
export function oneDecision(actor: Actor, id: string): OneStatement {
  const values = new Values();
  const reads = readsMinutes(actor, meetingColumns, values);
  const writes = inScope(scopeOf(actor, 'minutes.write'), meetingColumns.groupId, values);
  const columns = {
    ...columnsOf(actor, values),
    changeable: namesWhere([allOf(writes, openFor.logging), ...fieldNames(PatchDecisionRequest)]),
  };
  return {
    text: `SELECT (${rowText(columns)})::text AS json, d.id, d.version ${from}
      WHERE d.id = ${values.add(id)}::uuid AND ${reads}`,
    values: values.list,
  };
}

/** The decisions that the actor may read, filtered. */
export function listDecisions(actor: Actor, filters: DecisionFilters): ListStatement {
  const values = new Values();
  const where = [readsMinutes(actor, meetingColumns, values)];
  const { steeringGroup, meeting, agendaItem, result, superseded, year, q, updatedSince } = filters;
  if (steeringGroup) where.push(groupCondition(values, steeringGroup, meetingColumns.groupId));
  if (meeting) where.push(oneOf('m.id', meeting, 'uuid', values));
  if (agendaItem) where.push(oneOf('ai.id', agendaItem, 'uuid', values));
  if (result) where.push(oneOf('d.result', result, 'text', values));
  if (superseded !== undefined) {
    const readsOther = readsMinutes(actor, otherColumns, values);
    where.push(
      `${superseded ? '' : 'NOT '}EXISTS (SELECT FROM ${others} WHERE ${supersedes} AND ${readsOther})`,
    );
  }
  if (year !== undefined) {
    const first = `make_date(${values.add(year)}::int, 1, 1)`;
    where.push(`${dayOf('m')} >= ${first}`, `${dayOf('m')} < (${first} + interval '1 year')::date`);
  }
  if (q) where.push(matches(['d.text', 'd.number'], q, values, 'decision d'));
  if (updatedSince) where.push(since('d.updated_at', updatedSince, values));
  return {
    name: 'decisions',
    columns: columnsOf(actor, values),
    from,
    where,
    values,
    sort: sortOf(filters, '-createdAt'),
    id: 'd.id',
  };
}
