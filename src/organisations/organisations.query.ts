import type { Actor } from '../access/actor.js';
import { ownOrganisations, scopeOf } from '../access/scope.js';
import {
  asInTable,
  certain,
  code,
  type Columns,
  day,
  onlySorted,
  rowText,
  seenWhen,
  text,
} from '../database/columns.js';
import { namesWhere, stepsFrom } from '../database/names.sql.js';
import { oneOf } from '../database/one-of.sql.js';
import { recordColumns, recordFields } from '../database/record.sql.js';
import { matches } from '../database/matches.sql.js';
import { type ListStatement, type OneStatement, Values, since, sortOf } from '../database/statements.js';
import { membershipStateWords, sizeBandWords } from '../words/network-words.js';
import type { OrganisationFilters, organisationSorts } from './dto/organisation.filters.js';
import { membershipIs, membershipLifeCycle } from './membership-life-cycle.js';
import { isActiveMember, membershipStateOn } from './membership.sql.js';
import { organisationFieldsOf } from './organisation-rights.js';
import { bears } from './tags.sql.js';

/** What an actor may see of organisations, as SQL conditions on `o` and its newest membership `ms`. */
interface View {
  /** Rows that are there at all. */
  visible: string;
  /** Rows of which more than the public fields are shown. */
  whole: string;
  memberships: boolean;
  notes: boolean;
}

/** Whether the actor reads more of the organisation `o` than the public does. */
export function seesOrganisation(actor: Actor, values: Values): string {
  const { all, mine } = scopeOf(actor, 'organisation.read');
  if (all) return 'true';
  return mine ? `o.id = ANY(${values.add(ownOrganisations(actor))}::uuid[])` : 'false';
}

function viewOf(actor: Actor, values: Values, today: string): View {
  const scope = scopeOf(actor, 'organisation.read');
  const whole = seesOrganisation(actor, values);
  const listed = () =>
    `(o.listed_publicly
      AND ${membershipIs.active.in(membershipStateOn(values.day(today)))})`;
  return {
    visible: scope.all ? 'true' : `(${whole} OR ${listed()})`,
    whole,
    memberships: scopeOf(actor, 'membership.read').all,
    notes: scopeOf(actor, 'note.internal').all,
  };
}

/** Whether the organisation `o` is there for the actor, if only with its public fields. */
export function organisationIsThere(actor: Actor, values: Values, today: string): string {
  const whole = seesOrganisation(actor, values);
  return whole === 'true'
    ? whole
    : `(${whole} OR (o.listed_publicly AND ${isActiveMember('o.id', values.day(today))}))`;
}

/** Of the memberships `ms` of organisation `o` the newest. */
const newestOne = `FROM membership ms WHERE ms.organisation_id = o.id
  ORDER BY coalesce(ms.ended_on, 'infinity') DESC, ms.created_at DESC, ms.id DESC LIMIT 1`;

/** The newest membership `ms` of each organisation `o`. */
const newest = `LEFT JOIN LATERAL (SELECT ms.* ${newestOne}) ms ON true`;

/** The same, for where memberships come first: sorted by, or changed lately. */
const withoutLater = `LEFT JOIN membership ms ON ms.organisation_id = o.id AND NOT EXISTS (SELECT FROM membership later_ms
  WHERE later_ms.organisation_id = ms.organisation_id AND (coalesce(later_ms.ended_on, 'infinity'), later_ms.created_at, later_ms.id)
    > (coalesce(ms.ended_on, 'infinity'), ms.created_at, ms.id))`;

function membershipJson(values: Values, today: string): string {
  return `(SELECT json_build_object('id', ms.id, 'state', ${membershipStateOn(values.day(today))}, 'joinedOn', ms.joined_on,
      'endedOn', ms.ended_on) ${newestOne})`;
}

const publicColumns = {
  ...recordColumns('o'),
  name: certain(text('o.name')),
  ...asInTable('o', 'shortName'),
  sectorCode: { sql: 'o.sector_code', is: 'code' },
  sector: onlySorted(certain(code('o.sector_code'))),
  ...asInTable('o', 'website', 'street', 'postalCode'),
  city: text('o.city'),
  ...asInTable('o', 'country'),
  sizeBand: { sql: 'o.size_band', words: sizeBandWords },
  ...asInTable('o', 'description', 'expertise'),
} satisfies Columns;

const sectorName = {
  sql: `(SELECT json_build_object('de', sc.name_de, 'en', sc.name_en) FROM sector sc WHERE sc.code = o.sector_code)`,
  cells: { de: {}, en: {} },
};

const wholeColumns = asInTable('o', 'email', 'phone', 'tags', 'listedPublicly');
const noteColumns = asInTable('o', 'internalNote');

function columnsOf(view: View, values: Values, today: string): Columns<(typeof organisationSorts)[number]> {
  return {
    ...publicColumns,
    ...seenWhen(view.whole, wholeColumns),
    ...seenWhen(String(view.memberships), {
      // Not even written where it is not seen: a value that the statement does not use has no type.
      membership: {
        sql: view.memberships ? membershipJson(values, today) : 'NULL',
        cells: {
          state: { words: membershipStateWords },
          joinedOn: { type: 'date' },
          endedOn: { type: 'date' },
        },
      },
      joinedOn: onlySorted(day('ms.joined_on')),
    }),
    ...seenWhen(String(view.notes), noteColumns),
  };
}

/** One organisation as the actor may see it. */
export function oneOrganisation(actor: Actor, id: string, today: string): OneStatement {
  const values = new Values();
  const view = viewOf(actor, values, today);
  const columns = { ...columnsOf(view, values, today), changeable: changeable(actor, id, today, values) };
  return {
    text: `SELECT (${rowText(columns)})::text AS json, o.id, o.version FROM organisation o ${newest}
      WHERE o.id = ${values.add(id)} AND ${view.visible}`,
    values: values.list,
  };
}

/** The fields of the organisation `o` that the actor may change, and `memberships` where it may open another one. */
function changeable(actor: Actor, id: string, today: string, values: Values): string {
  const opens = scopeOf(actor, 'membership.write').all
    ? `NOT EXISTS (SELECT FROM membership ms WHERE ms.organisation_id = o.id
        AND coalesce(ms.ended_on, 'infinity') > ${values.day(today)})`
    : 'false';
  return namesWhere(['true', ...organisationFieldsOf(actor, id)], [opens, 'memberships']);
}

/** The organisations that the actor may see, filtered. */
export function listOrganisations(actor: Actor, filters: OrganisationFilters, today: string): ListStatement {
  const values = new Values();
  const view = viewOf(actor, values, today);
  const where = [view.visible];
  const { status, sector, city, tag, q, updatedSince, sort } = filters;
  if (status) {
    const state = `${membershipStateOn(values.day(today))} = ANY(${values.add(status)}::text[])`;
    where.push(view.memberships ? state : `NOT (${view.whole}) AND ${state}`);
  }
  if (sector) where.push(oneOf('o.sector_code', sector, 'text', values));
  // In the collation of the index by which they are also sorted; it makes no difference to what is equal.
  if (city) where.push(oneOf('o.city COLLATE "und-x-icu"', city, 'text', values));
  if (tag) where.push(`${view.whole} AND ${bears('o', tag, values)}`);
  if (q) where.push(matches(['o.name', 'o.short_name', 'o.city'], q, values, 'organisation o'));
  if (updatedSince) where.push(changedSince(updatedSince, view, values));
  const bySort = view.memberships && /joinedOn/.test(sort ?? '');
  // Joined only where something depends on them, so that counting need not look at them.
  const memberships = status !== undefined || view.visible !== 'true' ? newest : '';
  return {
    name: 'organisations',
    columns: columnsOf(view, values, today),
    besides: { sectorName },
    from: `FROM organisation o ${bySort ? withoutLater : memberships}`,
    where,
    values,
    // those of one sector or city stand together by name
    sort: sortOf(filters, 'name').replace(/^(-?)(sector|city)$/, '$1$2,$1name'),
    id: 'o.id',
  };
}

/**
 * The organisation or its newest membership changed. An array, so that they are looked for by when they changed: what
 * changed lately is last in every other order.
 */
function changedSince(moment: string, view: View, values: Values): string {
  const memberships = `UNION ALL SELECT ms.organisation_id FROM organisation o ${withoutLater}
    WHERE ${since('ms.updated_at', moment, values)}`;
  return `o.id = ANY(ARRAY(SELECT changed_o.id FROM organisation changed_o
    WHERE ${since('changed_o.updated_at', moment, values)} ${view.memberships ? memberships : ''}))`;
}

/** One membership, with the steps that the actor may take. */
export function oneMembership(actor: Actor, id: string, today: string): OneStatement {
  const state = membershipStateOn('$2::date');
  const writes = String(scopeOf(actor, 'membership.write').all);
  return {
    text: `SELECT jsonb_build_object(${recordFields('ms')}, 'organisationId', ms.organisation_id,
        'state', ${state}, 'joinedOn', ms.joined_on, 'endedOn', ms.ended_on, 'endReason', ms.end_reason,
        'openSteps', ${stepsFrom(membershipLifeCycle, state, writes)})::text AS json, ms.id, ms.version
      FROM membership ms WHERE ms.id = $1`,
    values: [id, today],
  };
}
