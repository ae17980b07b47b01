import type { Actor } from '../access/actor.js';
import { anyOf } from '../access/scope-sql.js';
import { scopeOf } from '../access/scope.js';
import { bouncedAt } from '../bounces/bounced-address.sql.js';
import { asInTable, certain, type Columns, rowText, seenWhen, text } from '../database/columns.js';
import { object, type Part, rows } from '../database/object.sql.js';
import { namesWhere } from '../database/names.sql.js';
import { oneOf } from '../database/one-of.sql.js';
import { isId } from '../common/ids.js';
import { recordColumns, recordFields } from '../database/record.sql.js';
import { matches } from '../database/matches.sql.js';
import { type ListStatement, type OneStatement, Values, since, sortOf } from '../database/statements.js';
import { groupCondition } from '../access/group-condition.sql.js';
import type { Definition } from '../own-fields/own-field-types.js';
import { ownFieldHeads, ownFieldsAre, ownFieldsColumn, ownFieldSorts } from '../own-fields/own-fields.sql.js';
import { isActiveMember, membershipStateOn, newest } from '../organisations/membership.sql.js';
import { readsSeat, sits } from '../organisations/seats.sql.js';
import { bears } from '../organisations/tags.sql.js';
import { changeableOfAffiliation } from './affiliation-changeable.sql.js';
import { affiliationCounts } from './affiliation-counts.sql.js';
import { readsContact, readsWorkContact, sitsIn } from './contact-visibility.js';
import { languageWords } from '../words/network-words.js';
import type { PersonFilters, personSorts } from './dto/person.filters.js';
import { affiliates, personFieldsOf, seesPersonTags } from './person-rights.js';

/** Persons `p` whom the actor may see; a key that is bound to a group sees who sits there. */
export function seesPerson(actor: Actor, values: Values, today: string): string {
  const { all, mine, groups } = scopeOf(actor, 'person.read');
  if (all) return 'true';
  return anyOf(isActor(actor, mine, values), sitsIn(groups, values, 'p.id', today));
}

function isActor(actor: Actor, mine: boolean, values: Values): string {
  return mine && actor.personId !== null ? `p.id = ${values.add(actor.personId)}::uuid` : 'false';
}

/** The person `p` with what the actor may know of its contact data. */
function from(actor: Actor, values: Values, today: string): string {
  return `FROM person p
    CROSS JOIN LATERAL (SELECT ${readsContact(actor, values, 'p.id', today)} AS readable) contact`;
}

/** An affiliation `af` of `p` with the organisation `o`. @param isOne of one person, of which more is said than in lists */
function affiliationJson(actor: Actor, values: Values, today: string, isOne: boolean): string {
  const work = anyOf('contact.readable', readsWorkContact(actor, values, 'af.organisation_id'));
  return object(
    `${recordFields('af')}, 'personId', af.person_id, 'organisationId', af.organisation_id,
      'organisationName', o.name, 'function', af.function, 'isPrimaryContact', af.is_primary_contact,
      'startDate', af.start_date, 'endDate', af.end_date, 'isCurrent', ${affiliationCounts(values.day(today))},
      'confirmedAt', iso(af.confirmed_at)`,
    {
      when: work,
      fields: `'email', af.email, 'phone', af.phone ${isOne ? `, 'emailBouncedAt', ${bouncedAt('af.email')}` : ''}`,
    },
    ...(isOne ? [changeable(actor, values)] : []),
  );
}

const affiliationCells = {
  id: { is: 'id' },
  organisationId: { is: 'id' },
  organisationName: {},
  function: {},
  email: {},
  phone: {},
  isPrimaryContact: {},
  startDate: { type: 'date' },
  endDate: { type: 'date' },
  confirmedAt: { type: 'timestamptz' },
} as const;

const personColumns = {
  ...recordColumns('p'),
  ...asInTable('p', 'formOfAddress', 'academicTitle'),
  givenName: certain(text('p.given_name')),
  ...asInTable('p', 'nameAffix'),
  familyName: certain(text('p.family_name')),
  language: { sql: 'p.language', words: languageWords },
  ...seenWhen('contact.readable', asInTable('p', 'email', 'phone')),
};
const noteColumns = asInTable('p', 'internalNote');

function columnsOf(
  actor: Actor,
  values: Values,
  today: string,
  own: readonly Definition[] = [],
  isOne = false,
): Columns<(typeof personSorts)[number]> {
  return {
    ...personColumns,
    affiliations: {
      sql: rows(
        affiliationJson(actor, values, today, isOne),
        'affiliation af JOIN organisation o ON o.id = af.organisation_id WHERE af.person_id = p.id',
        'af.start_date DESC, af.id DESC',
      ),
      cells: affiliationCells,
      // Whoever left is in nobody's list of addresses.
      each: ({ endDate }) => typeof endDate !== 'string' || endDate > today,
    },
    ...seenWhen(String(seesPersonTags(actor)), asInTable('p', 'tags')),
    ...seenWhen('contact.readable', { ownFields: ownFieldsColumn(actor, 'persons', values, own) }),
    ...seenWhen(String(scopeOf(actor, 'note.internal').all), noteColumns),
  };
}

/** What the actor may change of affiliation `af`: said of single records, since it would double the rows of lists. */
const changeable = (actor: Actor, values: Values): Part => ({
  fields: `'changeable', ${changeableOfAffiliation(actor, values)}`,
});

/** One person as the actor may see it. */
export function onePerson(actor: Actor, id: string, today: string): OneStatement {
  const values = new Values();
  const more = affiliates(actor, id) ? ['affiliations'] : [];
  const columns = {
    ...columnsOf(actor, values, today, [], true),
    ...seenWhen('contact.readable', { emailBouncedAt: bouncedAt('p.email') }),
    changeable: namesWhere(['true', ...personFieldsOf(actor, id), ...more]),
  };
  return {
    text: `SELECT (${rowText(columns)})::text AS json, p.id, p.version ${from(actor, values, today)}
      WHERE p.id = ${values.add(id)}::uuid AND ${seesPerson(actor, values, today)}`,
    values: values.list,
  };
}

/** One affiliation as the actor may see it: seen by who sees the person. */
export function oneAffiliation(actor: Actor, id: string, today: string): OneStatement {
  const values = new Values();
  return {
    text: `SELECT (${affiliationJson(actor, values, today, true)})::text AS json, af.id, af.version
      ${from(actor, values, today)}
      JOIN affiliation af ON af.person_id = p.id JOIN organisation o ON o.id = af.organisation_id
      WHERE af.id = ${values.add(id)}::uuid AND ${seesPerson(actor, values, today)}`,
    values: values.list,
  };
}

/** What is asked of the list itself; which segment, is known before. */
type Asked = Omit<PersonFilters, 'segment'>;

/**
 * The persons whom the actor may see, filtered.
 * @param segment what counts beside the filters @param own the own fields of which a table has columns
 */
export function listPersons(
  actor: Actor,
  filters: Asked,
  today: string,
  segment?: Asked,
  own: readonly Definition[] = [],
): ListStatement {
  const values = new Values();
  const sort = sortOf(filters, 'familyName');
  const columns = {
    ...columnsOf(actor, values, today, own),
    ...ownFieldSorts(actor, 'persons', sort, 'contact.readable', values),
  };
  const all = [filters, ...(segment ? [segment] : [])];
  return {
    name: 'persons',
    columns,
    heads: ownFieldHeads(own),
    from: from(actor, values, today),
    where: [seesPerson(actor, values, today), ...all.flatMap((each) => selected(actor, each, values, today))],
    values,
    // people of one family name stand together by their given names
    sort: sort.replace(/^(-?)(?:(ownField\.\w+)|familyName)$/, (_, direction: string, own?: string) =>
      [...(own ? [own] : []), 'familyName', 'givenName'].map((key) => direction + key).join(','),
    ),
    id: 'p.id',
  };
}

/** What the filters say of person `p`. */
function selected(actor: Actor, filters: Asked, values: Values, today: string): string[] {
  const where: string[] = [];
  const { organisation, steeringGroup, waiting, hasSeat, tag, ownField, q, updatedSince } = filters;
  if (organisation) {
    where.push(`p.id IN (SELECT af.person_id FROM affiliation af
      WHERE ${oneOf('af.organisation_id', organisation, 'uuid', values)}
        AND ${affiliationCounts(values.day(today))})`);
  }
  if (waiting !== undefined) {
    where.push(`p.id ${waiting ? 'IN' : 'NOT IN'} (SELECT af.person_id FROM affiliation af
      WHERE af.confirmed_at IS NULL AND (af.end_date IS NULL OR af.end_date > ${values.day(today)}))`);
  }
  where.push(...worksWhere(actor, filters, values, today));
  if (hasSeat !== undefined) where.push(sits(hasSeat, 's.person_id = p.id', actor, values, today));
  if (tag) where.push(seesPersonTags(actor) ? bears('p', tag, values) : 'false');
  if (ownField) where.push('contact.readable', ...ownFieldsAre(actor, 'persons', ownField, values));
  if (steeringGroup) where.push(belongsTo(actor, steeringGroup, values, today));
  if (q) {
    where.push(
      matches(['p.academic_title', 'p.given_name', 'p.name_affix', 'p.family_name'], q, values, 'person p'),
    );
  }
  if (updatedSince) {
    where.push(`p.id = ANY(ARRAY(SELECT changed_p.id FROM person changed_p WHERE ${since('changed_p.updated_at', updatedSince, values)}
      UNION ALL SELECT af.person_id FROM affiliation af WHERE ${since('af.updated_at', updatedSince, values)}))`);
  }
  return where;
}

/** That the person works today for an organisation of these sectors and in these states, both of one organisation. */
function worksWhere(actor: Actor, { sector, status }: Asked, values: Values, today: string): string[] {
  if (!sector && !status) return [];
  const isRead =
    scopeOf(actor, 'organisation.read').all && (!status || scopeOf(actor, 'membership.read').all);
  if (!isRead) return ['false'];
  const of: string[] = [];
  if (sector) of.push(oneOf('o.sector_code', sector, 'text', values));
  if (status) of.push(oneOf(membershipStateOn(values.day(today)), status, 'text', values));
  return [
    `EXISTS (SELECT FROM affiliation af JOIN organisation o ON o.id = af.organisation_id ${status ? newest : ''}
      WHERE af.person_id = p.id AND ${affiliationCounts(values.day(today))} AND ${of.join(' AND ')})`,
  ];
}

/**
 * Whether the person sits in one of the groups today, or belongs to the plenary. Only seats and memberships
 * that the actor may read count: a filter tells as much as a field.
 */
function belongsTo(actor: Actor, refs: readonly string[], values: Values, today: string): string {
  const day = values.day(today);
  const seated = `SELECT s.person_id FROM seat s
    WHERE ${groupCondition(values, refs, 's.steering_group_id')} AND is_current(s.start_date, s.end_date, ${day})
      AND ${readsSeat(actor, values)}`;
  const mayBePlenary = refs.some((ref) => !isId(ref) || ref.toLowerCase() === actor.plenaryId);
  if (!mayBePlenary || !scopeOf(actor, 'membership.read').all) return `p.id IN (${seated})`;
  const plenary = `EXISTS (SELECT FROM steering_group g WHERE g.kind = 'plenary' AND ${groupCondition(values, refs, 'g.id')})`;
  const works = `FROM affiliation af
    WHERE ${affiliationCounts(day)} AND ${isActiveMember('af.organisation_id', day)}`;
  // Nearly everybody belongs to the plenary, so that they are asked one by one (OFFSET has it so) until a page is full.
  return refs.some((ref) => [actor.plenaryId, 'plenary'].includes(ref.toLowerCase()))
    ? `(p.id IN (${seated}) OR (${plenary} AND EXISTS (SELECT ${works} AND af.person_id = p.id OFFSET 0)))`
    : `p.id IN (${seated} UNION ALL SELECT af.person_id ${works} AND ${plenary})`;
}
