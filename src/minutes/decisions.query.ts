import type { Actor } from '../access/actor.js';
import {
  type ListStatement,
  matches,
  type OneStatement,
  type SortKey,
  Values,
} from '../common/statements.js';
import { decisionJson } from '../meetings/decision.sql.js';
import { readsMinutes } from '../meetings/meeting-visibility.js';
import { groupCondition } from '../steering-groups/group-ref.js';
import type { DecisionFilters, decisionSorts } from './dto/decision.filters.js';
import { visibilityColumns } from './minutes.query.js';

const json = `${decisionJson} || jsonb_build_object('meetingId', mt.id)`;

const from = `FROM decision d JOIN agenda_item a ON a.id = d.agenda_item_id JOIN meeting mt ON mt.id = a.meeting_id
  LEFT JOIN minutes m ON m.meeting_id = mt.id`;

/** One decision, where the actor may read what the minutes say. */
export function oneDecision(actor: Actor, id: string): OneStatement {
  const values = new Values();
  const reads = readsMinutes(actor, visibilityColumns, values);
  return {
    name: 'decision',
    text: `SELECT (${json})::text AS json, d.id, d.version ${from}
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
  createdAt: { sql: 'd.created_at', type: 'timestamptz' },
  updatedAt: { sql: 'd.updated_at', type: 'timestamptz' },
};

/** The decisions that the actor may read, filtered. */
export function listDecisions(actor: Actor, filters: DecisionFilters): ListStatement {
  const values = new Values();
  const where = [readsMinutes(actor, visibilityColumns, values)];
  const { steeringGroup, meeting, agendaItem, result, year, q, updatedSince, sort } = filters;
  if (steeringGroup) where.push(groupCondition(values, steeringGroup, visibilityColumns.groupId));
  if (meeting) where.push(`mt.id = ANY(${values.add(meeting)}::uuid[])`);
  if (agendaItem) where.push(`a.id = ANY(${values.add(agendaItem)}::uuid[])`);
  if (result) where.push(`d.result = ANY(${values.add(result)}::text[])`);
  if (year !== undefined) {
    where.push(`extract(year FROM mt.actual_start AT TIME ZONE mt.time_zone) = ${values.add(year)}::int`);
  }
  if (q) where.push(matches(['d.text', 'd.number'], q, values));
  if (updatedSince) where.push(`d.updated_at >= ${values.add(updatedSince)}::timestamptz`);
  return { name: 'decisions', json, from, where, values, sorts, sort: sort ?? '-createdAt', id: 'd.id' };
}
