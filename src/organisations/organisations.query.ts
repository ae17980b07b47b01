import type { Actor } from '../access/actor.js';
import { ownOrganisations, scopeOf } from '../access/scope.js';
import { recordFields } from '../common/record.sql.js';
import {
  type ListStatement,
  matches,
  type OneStatement,
  type SortKey,
  Values,
} from '../common/statements.js';
import type { OrganisationFilters, organisationSorts } from './dto/organisation.filters.js';

/** What an actor may see of organisations, as SQL conditions on `o` and its newest membership `m`. */
interface View {
  /** Rows that are there at all. */
  visible: string;
  /** Rows of which more than the public fields are shown. */
  whole: string;
  memberships: boolean;
  notes: boolean;
}

function viewOf(actor: Actor, values: Values, today: string): View {
  const scope = scopeOf(actor, 'organisation.read');
  const whole = scope.all
    ? 'true'
    : scope.mine
      ? `o.id = ANY(${values.add(ownOrganisations(actor))}::uuid[])`
      : 'false';
  const listed = () =>
    `(o.listed_publicly
      AND membership_state_on(m.state, m.joined_on, m.ended_on, ${values.day(today)}) = 'active')`;
  return {
    visible: scope.all ? 'true' : `(${whole} OR ${listed()})`,
    whole,
    memberships: scopeOf(actor, 'membership.read').all,
    notes: scopeOf(actor, 'note.internal').all,
  };
}

const from = `FROM organisation o LEFT JOIN LATERAL (
  SELECT * FROM membership WHERE organisation_id = o.id ORDER BY ended_on DESC NULLS FIRST, created_at DESC LIMIT 1
) m ON true`;

function json(view: View, values: Values, today: string): string {
  const membership =
    () => `jsonb_build_object('membership', CASE WHEN m.id IS NOT NULL THEN jsonb_build_object('id', m.id,
    'state', membership_state_on(m.state, m.joined_on, m.ended_on, ${values.day(today)}), 'joinedOn', m.joined_on, 'endedOn', m.ended_on) END)`;
  return `jsonb_build_object(${recordFields('o')}, 'name', o.name, 'shortName', o.short_name, 'sectorCode', o.sector_code,
      'website', o.website, 'street', o.street, 'postalCode', o.postal_code, 'city', o.city, 'country', o.country,
      'sizeBand', o.size_band, 'description', o.description, 'expertise', o.expertise)
    || CASE WHEN ${view.whole} THEN jsonb_build_object('email', o.email, 'phone', o.phone, 'tags', o.tags,
      'listedPublicly', o.listed_publicly) ELSE '{}' END
    ${view.memberships ? `|| ${membership()}` : ''}
    ${view.notes ? `|| jsonb_build_object('internalNote', o.internal_note)` : ''}`;
}

/** One organisation as the actor may see it. */
export function oneOrganisation(actor: Actor, id: string, today: string): OneStatement {
  const values = new Values();
  const view = viewOf(actor, values, today);
  return {
    text: `SELECT (${json(view, values, today)})::text AS json, o.id, o.version ${from}
      WHERE o.id = ${values.add(id)} AND ${view.visible}`,
    values: values.list,
  };
}

/** The organisations that the actor may see, filtered. */
export function listOrganisations(actor: Actor, filters: OrganisationFilters, today: string): ListStatement {
  const values = new Values();
  const view = viewOf(actor, values, today);
  const where = [view.visible];
  const { status, sector, city, tag, q, updatedSince, sort } = filters;
  if (status) {
    const state = `membership_state_on(m.state, m.joined_on, m.ended_on, ${values.day(today)}) = ANY(${values.add(status)}::text[])`;
    where.push(view.memberships ? state : `NOT (${view.whole}) AND ${state}`);
  }
  if (sector) where.push(`o.sector_code = ANY(${values.add(sector)}::text[])`);
  if (city) where.push(`o.city = ANY(${values.add(city)}::text[])`);
  if (tag) where.push(`${view.whole} AND o.tags && ${values.add(tag)}::text[]`);
  if (q) where.push(matches(['o.name', 'o.short_name', 'o.city'], q, values));
  if (updatedSince) {
    const since = `${values.add(updatedSince)}::timestamptz`;
    const membership = view.memberships ? ` OR m.updated_at >= ${since}` : '';
    where.push(`(o.updated_at >= ${since}${membership})`);
  }
  const sorts: Record<(typeof organisationSorts)[number], SortKey> = {
    name: { sql: 'o.name COLLATE "und-x-icu"', type: 'text' },
    city: { sql: 'o.city COLLATE "und-x-icu"', type: 'text' },
    sector: { sql: 'o.sector_code', type: 'text' },
    joinedOn: { sql: view.memberships ? 'm.joined_on' : 'NULL::date', type: 'date' },
    createdAt: { sql: 'o.created_at', type: 'timestamptz' },
    updatedAt: { sql: 'o.updated_at', type: 'timestamptz' },
  };
  return {
    name: 'organisations',
    json: json(view, values, today),
    from,
    where,
    values,
    sorts,
    sort: sort ?? 'name',
    id: 'o.id',
  };
}

/** The sectors, in their order. */
export function listSectors(): ListStatement {
  return {
    name: 'sectors',
    json: `jsonb_build_object('code', s.code, 'name', jsonb_build_object('de', s.name_de, 'en', s.name_en), 'position', s.position)`,
    from: 'FROM sector s',
    where: [],
    values: new Values(),
    sorts: { position: { sql: 's.position', type: 'integer' } },
    sort: 'position',
    id: 's.code',
  };
}

/** One membership. */
export function oneMembership(id: string, today: string): OneStatement {
  return {
    text: `SELECT jsonb_build_object(${recordFields('m')}, 'organisationId', m.organisation_id,
        'state', membership_state_on(m.state, m.joined_on, m.ended_on, $2::date), 'joinedOn', m.joined_on, 'endedOn', m.ended_on,
        'endReason', m.end_reason)::text AS json, m.id, m.version
      FROM membership m WHERE m.id = $1`,
    values: [id, today],
  };
}
