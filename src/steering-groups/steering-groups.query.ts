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
import type { SteeringGroupFilters, steeringGroupSorts } from './dto/steering-group.filters.js';
import { groupKey } from './group-ref.js';

/** Names are public; `whole` is the condition under which the actor reads the rest. */
function json(whole: string): string {
  return `jsonb_build_object('id', g.id, 'kind', g.kind, 'slug', g.slug,
      'name', jsonb_build_object('de', g.name_de, 'en', g.name_en))
    || CASE WHEN ${whole} THEN jsonb_build_object('version', g.version, 'createdAt', iso(g.created_at),
      'updatedAt', iso(g.updated_at), 'numberPrefix', g.number_prefix, 'mandate', g.mandate, 'rhythm', g.rhythm,
      'reviewDays', g.review_days, 'agendaTemplate', g.agenda_template, 'startDate', g.start_date,
      'endDate', g.end_date) ELSE '{}' END`;
}

const from = 'FROM steering_group g';

/** One group by id or slug, as the actor may see it; its version only for those who read it whole. */
export function oneSteeringGroup(actor: Actor, idOrSlug: string): OneStatement {
  const values = new Values();
  const whole = inScope(scopeOf(actor, 'group.read'), 'g.id', values);
  const { column, value } = groupKey(idOrSlug);
  return {
    text: `SELECT (${json(whole)})::text AS json, g.id, CASE WHEN ${whole} THEN g.version END AS version ${from}
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
  const read = (column: string) => `CASE WHEN ${whole} THEN ${column} END`;
  const sorts: Record<(typeof steeringGroupSorts)[number], SortKey> = {
    name: { sql: 'g.name_de COLLATE "und-x-icu"', type: 'text' },
    slug: { sql: 'g.slug', type: 'text' },
    startDate: { sql: read('g.start_date'), type: 'date' },
    createdAt: { sql: read('g.created_at'), type: 'timestamptz' },
    updatedAt: { sql: read('g.updated_at'), type: 'timestamptz' },
  };
  return {
    name: 'steering-groups',
    json: json(whole),
    from,
    where,
    values,
    sorts,
    sort: sortOf(filters, 'name'),
    id: 'g.id',
  };
}
