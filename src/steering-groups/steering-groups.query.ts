import type { Actor } from '../access/actor.js';
import { inScope } from '../access/scope-sql.js';
import { scopeOf } from '../access/scope.js';
import {
  asInTable,
  code,
  type Columns,
  day,
  localName,
  rowText,
  seenWhen,
  text,
} from '../database/columns.js';
import { recordColumns } from '../database/record.sql.js';
import { type ListStatement, type OneStatement, Values, since, sortOf } from '../database/statements.js';
import type { SteeringGroupFilters, steeringGroupSorts } from './dto/steering-group.filters.js';
import { groupKey } from './group-ref.js';

/** Names are public; `whole` is the condition under which the actor reads the rest. */
function columnsOf(whole: string): Columns<(typeof steeringGroupSorts)[number]> {
  return {
    ...seenWhen(whole, {
      ...recordColumns('g'),
      ...asInTable('g', 'numberPrefix', 'mandate', 'rhythm', 'reviewDays', 'agendaTemplate'),
      startDate: day('g.start_date'),
      ...asInTable('g', 'endDate'),
    }),
    ...asInTable('g', 'id', 'kind'),
    slug: code('g.slug'),
    name: { ...localName('g.name_de', 'g.name_en'), sort: text('g.name_de').sort },
  };
}

const from = 'FROM steering_group g';

/** One group by id or slug, as the actor may see it; its version only for those who read it whole. */
export function oneSteeringGroup(actor: Actor, idOrSlug: string): OneStatement {
  const values = new Values();
  const whole = inScope(scopeOf(actor, 'group.read'), 'g.id', values);
  const { column, value } = groupKey(idOrSlug);
  return {
    text: `SELECT (${rowText(columnsOf(whole))})::text AS json, g.id, CASE WHEN ${whole} THEN g.version END AS version ${from}
      WHERE g.${column} = ${values.add(value)}`,
    values: values.list,
  };
}

/** The groups, filtered. What the actor may not read neither filters nor sorts. */
export function listSteeringGroups(actor: Actor, filters: SteeringGroupFilters): ListStatement {
  const values = new Values();
  const whole = inScope(scopeOf(actor, 'group.read'), 'g.id', values);
  const { kind, updatedSince } = filters;
  const where = [`g.kind = ANY(${values.add(kind ?? ['steering'])}::text[])`];
  if (updatedSince) where.push(`${whole} AND ${since('g.updated_at', updatedSince, values)}`);
  return {
    name: 'steering-groups',
    columns: columnsOf(whole),
    from,
    where,
    values,
    sort: sortOf(filters, 'name'),
    id: 'g.id',
  };
}
