import type { Actor } from '../access/actor.js';
import { oneOf } from '../database/one-of.sql.js';
import { object } from '../database/object.sql.js';
import { matches } from '../database/matches.sql.js';
import {
  type ListStatement,
  type OneStatement,
  type SortKey,
  Values,
  since,
  sortOf,
} from '../database/statements.js';
import { decisionFields, isAdopted } from './decision.sql.js';
import { type MeetingColumns, readsMinutes } from '../meetings/meeting-visibility.js';
import { groupCondition } from '../access/group-condition.sql.js';
import { namedGroupJson } from '../steering-groups/named-group.sql.js';
import type { DecisionFilters, decisionSorts } from './dto/decision.filters.js';
import { visibilityColumns } from '../minutes/minutes.query.js';

/** The day of meeting `meeting`, where it takes place; decisions that come back may stand in one that is planned. */
const dayOf = (meeting: string) =>
  `(coalesce(${meeting}.actual_start, ${meeting}.planned_start) AT TIME ZONE ${meeting}.time_zone)::date`;

/** Another decision `o`, of meeting `omt` with minutes `om`. */
const others = `decision o JOIN agenda_item oa ON oa.id = o.agenda_item_id JOIN meeting omt ON omt.id = oa.meeting_id
  LEFT JOIN minutes om ON om.meeting_id = omt.id`;
const otherColumns: MeetingColumns = {
  id: 'omt.id',
  groupId: 'omt.steering_group_id',
  state: 'omt.state',
  minutesState: 'om.state',
  correctionState: 'om.correction_state',
};
/** `o` supersedes `d`: it is adopted, and final. */
const supersedes = `o.supersedes_id = d.id AND ${isAdopted('o')} AND om.state IN ('approved', 'published')`;

function json(actor: Actor, values: Values): string {
  const readsOther = readsMinutes(actor, otherColumns, values);
  const other = (condition: string) => `(SELECT json_build_object('id', o.id, 'number', o.number,
      'meetingId', omt.id, 'meetingDay', ${dayOf('omt')}) FROM ${others} WHERE ${condition} AND ${readsOther})`;
  return object(`${decisionFields}, 'steeringGroup', ${namedGroupJson}, 'meetingId', mt.id,
    'meetingDay', ${dayOf('mt')}, 'supersedes', ${other('o.id = d.supersedes_id')},
    'supersededBy', ${other(supersedes)}, 'deferredFrom', ${other('o.id = d.deferred_from_id')}`);
}

const from = `FROM decision d JOIN agenda_item a ON a.id = d.agenda_item_id JOIN meeting mt ON mt.id = a.meeting_id
  JOIN steering_group g ON g.id = d.steering_group_id LEFT JOIN minutes m ON m.meeting_id = mt.id`;

/** One decision, where the actor may read what the minutes say. */
export function oneDecision(actor: Actor, id: string): OneStatement {
  const values = new Values();
  const reads = readsMinutes(actor, visibilityColumns, values);
  return {
    text: `SELECT (${json(actor, values)})::text AS json, d.id, d.version ${from}
      WHERE d.id = ${values.add(id)}::uuid AND ${reads}`,
    values: values.list,
  };
}

const sorts: Record<(typeof decisionSorts)[number], SortKey> = {
  // by counting: MINT-2026-100 comes after MINT-2026-99
  number: {
    sql: `(split_part(d.number, '-', 1) || '-' || d.number_year || '-' || lpad(d.number_sequence::text, 6, '0')) COLLATE "C"`,
    type: 'text',
  },
  meetingDay: { sql: dayOf('mt'), type: 'date', certain: true },
  createdAt: { sql: 'd.created_at', type: 'timestamptz', certain: true },
  updatedAt: { sql: 'd.updated_at', type: 'timestamptz', certain: true },
};

/** The decisions that the actor may read, filtered. */
export function listDecisions(actor: Actor, filters: DecisionFilters): ListStatement {
  const values = new Values();
  const where = [readsMinutes(actor, visibilityColumns, values)];
  const { steeringGroup, meeting, agendaItem, result, superseded, year, q, updatedSince } = filters;
  if (steeringGroup) where.push(groupCondition(values, steeringGroup, visibilityColumns.groupId));
  if (meeting) where.push(oneOf('mt.id', meeting, 'uuid', values));
  if (agendaItem) where.push(oneOf('a.id', agendaItem, 'uuid', values));
  if (result) where.push(oneOf('d.result', result, 'text', values));
  if (superseded !== undefined) {
    const readsOther = readsMinutes(actor, otherColumns, values);
    where.push(
      `${superseded ? '' : 'NOT '}EXISTS (SELECT FROM ${others} WHERE ${supersedes} AND ${readsOther})`,
    );
  }
  if (year !== undefined) {
    const first = `make_date(${values.add(year)}::int, 1, 1)`;
    where.push(`${dayOf('mt')} >= ${first}`, `${dayOf('mt')} < (${first} + interval '1 year')::date`);
  }
  if (q) where.push(matches(['d.text', 'd.number'], q, values, 'decision d'));
  if (updatedSince) where.push(since('d.updated_at', updatedSince, values));
  return {
    name: 'decisions',
    json: json(actor, values),
    from,
    where,
    values,
    sorts,
    sort: sortOf(filters, '-createdAt'),
    id: 'd.id',
  };
}
