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
import { namesWhere } from '../database/names.sql.js';
import { oneOf } from '../database/one-of.sql.js';
import { recordColumns } from '../database/record.sql.js';
import { matches } from '../database/matches.sql.js';
import { type ListStatement, type OneStatement, Values, since, sortOf } from '../database/statements.js';
import type { Definition } from '../own-fields/own-field-types.js';
import { ownFieldHeads, ownFieldsAre, ownFieldsColumn, ownFieldSorts } from '../own-fields/own-fields.sql.js';
import { membershipStateWords, sizeBandWords } from '../words/network-words.js';
import type { OrganisationFilters, organisationSorts } from './dto/organisation.filters.js';
import { sizeBands } from './dto/organisation.request.js';
import { membershipIs } from './membership-life-cycle.js';
import { isActiveMember, membershipStateOn, newest, newestOne } from './membership.sql.js';
import { personNamed, seesSupporters } from './memberships.query.js';
import { organisationFieldsOf } from './organisation-rights.js';
import { sits } from './seats.sql.js';
import { bears } from './tags.sql.js';

/** What an actor may see of organisations, as SQL conditions on `o` and its newest membership `ms`. */
interface View {
  /** Rows that are there at all. */
  visible: string;
  /** Rows of which more than the public fields are shown. */
  whole: string;
  memberships: boolean;
  /** Who answers for a membership. */
  supporters: boolean;
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
    supporters: seesSupporters(actor),
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

/** The same, for where memberships come first: sorted by, or changed lately. */
const withoutLater = `LEFT JOIN membership ms ON ms.organisation_id = o.id AND NOT EXISTS (SELECT FROM membership later_ms
  WHERE later_ms.organisation_id = ms.organisation_id AND (coalesce(later_ms.ended_on, 'infinity'), later_ms.created_at, later_ms.id)
    > (coalesce(ms.ended_on, 'infinity'), ms.created_at, ms.id))`;

function membershipJson({ supporters }: View, values: Values, today: string): string {
  const coordinator = supporters ? `, 'coordinator', ${personNamed('ms.coordinator_person_id')}` : '';
  return `(SELECT json_build_object('id', ms.id, 'state', ${membershipStateOn(values.day(today))}, 'joinedOn', ms.joined_on,
      'endedOn', ms.ended_on${coordinator}) ${newestOne})`;
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

const wholeColumns = asInTable('o', 'email', 'phone', 'offers', 'tags', 'listedPublicly');
const noteColumns = asInTable('o', 'internalNote');

function columnsOf(
  actor: Actor,
  view: View,
  values: Values,
  today: string,
  own: readonly Definition[] = [],
): Columns<(typeof organisationSorts)[number]> {
  return {
    ...publicColumns,
    ...seenWhen(view.whole, wholeColumns),
    ...seenWhen(view.whole, {
      ownFields: view.whole === 'false' ? 'NULL' : ownFieldsColumn(actor, 'organisations', values, own),
    }),
    ...seenWhen(String(view.memberships), {
      // Not even written where it is not seen: a value that the statement does not use has no type.
      membership: {
        sql: view.memberships ? membershipJson(view, values, today) : 'NULL',
        cells: {
          state: { words: membershipStateWords },
          joinedOn: { type: 'date' },
          endedOn: { type: 'date' },
          ...(view.supporters && { 'coordinator.name': {} }),
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
  const columns = {
    ...columnsOf(actor, view, values, today),
    changeable: changeable(actor, id, today, values),
  };
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

/** What is asked of the list itself; which segment, is known before. */
type Asked = Omit<OrganisationFilters, 'segment'>;

/**
 * The organisations that the actor may see, filtered.
 * @param segment what counts beside the filters @param own the own fields of which a table has columns
 */
export function listOrganisations(
  actor: Actor,
  filters: Asked,
  today: string,
  segment?: Asked,
  own: readonly Definition[] = [],
): ListStatement {
  const values = new Values();
  const view = viewOf(actor, values, today);
  const all = [filters, ...(segment ? [segment] : [])];
  const sort = sortOf(filters, 'name');
  const bySort = view.memberships && /joinedOn/.test(filters.sort ?? '');
  // Joined only where something depends on them, so that counting need not look at them.
  const isNeeded = all.some(({ status }) => status !== undefined) || view.visible !== 'true';
  return {
    name: 'organisations',
    columns: {
      ...columnsOf(actor, view, values, today, own),
      ...ownFieldSorts(actor, 'organisations', sort, view.whole, values),
    },
    besides: { sectorName },
    heads: ownFieldHeads(own),
    from: `FROM organisation o ${bySort ? withoutLater : isNeeded ? newest : ''}`,
    where: [view.visible, ...all.flatMap((each) => selected(actor, each, view, values, today))],
    values,
    // those of one sector, city or value stand together by name
    sort: sort.replace(/^(-?)(sector|city|ownField\.\w+)$/, '$1$2,$1name'),
    id: 'o.id',
  };
}

/** What the filters say of organisation `o`. */
function selected(actor: Actor, filters: Asked, view: View, values: Values, today: string): string[] {
  const where: string[] = [];
  const { status, sector, city, tag, sizeBand, sizeFrom, hasSeat, coordinator, ownField, q, updatedSince } =
    filters;
  if (status) {
    const state = `${membershipStateOn(values.day(today))} = ANY(${values.add(status)}::text[])`;
    where.push(view.memberships ? state : `NOT (${view.whole}) AND ${state}`);
  }
  if (sector) where.push(oneOf('o.sector_code', sector, 'text', values));
  // In the collation of the index by which they are also sorted; it makes no difference to what is equal.
  if (city) where.push(oneOf('o.city COLLATE "und-x-icu"', city, 'text', values));
  if (tag) where.push(`${view.whole} AND ${bears('o', tag, values)}`);
  if (sizeBand) where.push(oneOf('o.size_band', sizeBand, 'text', values));
  if (sizeFrom) where.push(oneOf('o.size_band', bandsFrom(sizeFrom), 'text', values));
  if (hasSeat !== undefined)
    where.push(sits(hasSeat, 's.on_behalf_of_organisation_id = o.id', actor, values, today));
  if (coordinator) where.push(view.supporters ? lookedAfterBy(coordinator, values, today) : 'false');
  if (ownField)
    where.push(
      view.whole,
      ...(view.whole === 'false' ? [] : ownFieldsAre(actor, 'organisations', ownField, values)),
    );
  if (q) where.push(matches(['o.name', 'o.short_name', 'o.city'], q, values, 'organisation o'));
  if (updatedSince) where.push(changedSince(updatedSince, view, values));
  return where;
}

/** This number of employees and those above. */
const bandsFrom = (band: string) => sizeBands.slice(sizeBands.findIndex((each) => each === band));

/** One of these persons answers for a membership that is not over. */
function lookedAfterBy(coordinators: readonly string[], values: Values, today: string): string {
  return `o.id = ANY(ARRAY(SELECT ms.organisation_id FROM membership ms
    WHERE ${oneOf('ms.coordinator_person_id', coordinators, 'uuid', values)}
      AND ${membershipIs.ended.notIn(membershipStateOn(values.day(today)))}))`;
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
