import type { Actor } from '../access/actor.js';
import { inScope } from '../access/scope-sql.js';
import { scopeOf } from '../access/scope.js';
import { fieldNames } from '../common/documented-fields.js';
import {
  asInTable,
  code,
  type Columns,
  day,
  localName,
  rowJson,
  rowText,
  seenWhen,
  text,
  unsortedDay,
} from '../database/columns.js';
import { namesWhere } from '../database/names.sql.js';
import { rows } from '../database/object.sql.js';
import { recordColumns } from '../database/record.sql.js';
import { type ListStatement, type OneStatement, Values, since, sortOf } from '../database/statements.js';
import type { SteeringGroupFilters, steeringGroupSorts } from './dto/steering-group.filters.js';
import { PatchSteeringGroupRequest } from './dto/steering-group.request.js';
import { groupKindWords } from '../words/network-words.js';
import { gapColumns, gapJoins, gapOrder, gapRows } from './gaps.sql.js';
import { groupKey } from './group-ref.js';
import { seatColumns, seatFrom } from './seats.query.js';

/** What lead and deputy change of their own group; all else is staff's. */
export const LEAD_FIELDS = ['mandate', 'agendaTemplate'] as const;

/** Names are public; `whole` is the condition under which the actor reads the rest. */
function columnsOf(whole: string): Columns<(typeof steeringGroupSorts)[number]> {
  return {
    ...seenWhen(whole, {
      ...recordColumns('g'),
      ...asInTable('g', 'numberPrefix', 'mandate', 'rhythm', 'reviewDays', 'agendaTemplate'),
      startDate: day('g.start_date'),
      endDate: unsortedDay('g.end_date'),
    }),
    id: { sql: 'g.id', is: 'id' },
    kind: { sql: 'g.kind', words: groupKindWords },
    slug: code('g.slug'),
    name: { ...localName('g.name_de', 'g.name_en'), sort: text('g.name_de').sort },
  };
}

const from = 'FROM steering_group g';

/** The fields of group `g` that the actor may change. */
function changeable(actor: Actor, values: Values): string {
  if (scopeOf(actor, 'group.update').all)
    return namesWhere(['true', ...fieldNames(PatchSteeringGroupRequest)]);
  const leads = inScope(scopeOf(actor, 'group.mandate'), 'g.id', values);
  return namesWhere([leads, ...LEAD_FIELDS]);
}

/** Who sits in the group today or is to, and what it lacks, for who may read its seats. */
function seatColumnsOf(actor: Actor, values: Values, today: string): Columns {
  const reads = inScope(scopeOf(actor, 'seat.read'), 'g.id', values);
  // Not even written where it is not seen: a value that the statement does not use has no type.
  if (reads === 'false') return {};
  const todaySql = values.day(today);
  const notOver = `(s.end_date IS NULL OR (s.end_date > ${todaySql} AND s.end_date > s.start_date))`;
  const columns = seatColumns(actor, values);
  const { role, familyName } = columns;
  return seenWhen(reads, {
    seats: rows(
      rowJson(columns),
      `${seatFrom} WHERE s.steering_group_id = g.id AND ${notOver}`,
      `${role.sort.sql}, ${familyName.sort.sql}, s.start_date, s.id`,
    ),
    gaps: rows(rowJson(gapColumns), `(${gapRows('gap_g.id = g.id', todaySql)}) gap ${gapJoins}`, gapOrder),
  });
}

/** One group by id or slug, as the actor may see it; its version only for those who read it whole. */
export function oneSteeringGroup(actor: Actor, idOrSlug: string, today: string): OneStatement {
  const values = new Values();
  const whole = inScope(scopeOf(actor, 'group.read'), 'g.id', values);
  const { column, value } = groupKey(idOrSlug);
  const columns = {
    ...columnsOf(whole),
    ...seenWhen(whole, { ...asInTable('g', 'senderName'), changeable: changeable(actor, values) }),
    // It may be somebody's own address; whoever sits in the group has it from the mails.
    ...seenWhen(inScope(scopeOf(actor, 'contact.read'), 'g.id', values), asInTable('g', 'replyTo')),
    ...seatColumnsOf(actor, values, today),
  };
  return {
    text: `SELECT (${rowText(columns)})::text AS json, g.id, CASE WHEN ${whole} THEN g.version END AS version ${from}
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
