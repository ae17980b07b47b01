import type { Actor } from '../access/actor.js';
import { certain, type Columns, integer, rowText, seenWhen, text } from '../database/columns.js';
import { type ListStatement, type OneStatement, Values } from '../database/statements.js';
import { seesOrganisation } from '../organisations/organisations.query.js';
import { seesPersonTags } from '../persons/person-rights.js';
import { seesPerson } from '../persons/persons.query.js';
import type { TagFilters, tagSorts } from './dto/tag.filters.js';

/** A tag has no row of its own: it is there for as long as somebody bears it. Its id is made of its key. */
function from(actor: Actor, values: Values, today: string): string {
  const persons = () =>
    `UNION ALL SELECT unnest(p.tags), false FROM person p WHERE ${seesPerson(actor, values, today)}`;
  return `FROM (
      SELECT md5('tag:' || tag_key(tag))::uuid AS id, tag_key(tag) AS key,
        mode() WITHIN GROUP (ORDER BY tag COLLATE "C") AS name,
        count(*) FILTER (WHERE of_organisation)::int AS organisations,
        count(*) FILTER (WHERE NOT of_organisation)::int AS persons
      FROM (SELECT unnest(o.tags) AS tag, true AS of_organisation FROM organisation o WHERE ${seesOrganisation(actor, values)}
        ${seesPersonTags(actor) ? persons() : ''}) AS borne
      GROUP BY tag_key(tag)) AS tag`;
}

function columnsOf(actor: Actor): Columns<(typeof tagSorts)[number]> {
  return {
    id: 'tag.id',
    name: certain(text('tag.name')),
    organisations: certain(integer('tag.organisations')),
    ...seenWhen(String(seesPersonTags(actor)), { persons: certain(integer('tag.persons')) }),
  };
}

/** The tags of what the actor reads, with how many bear each. */
export function listTags(actor: Actor, { sort = 'name' }: TagFilters, today: string): ListStatement {
  const values = new Values();
  return {
    name: 'tags',
    columns: columnsOf(actor),
    from: from(actor, values, today),
    where: [],
    values,
    sort,
    id: 'tag.id',
  };
}

/** One tag, by its id or by its name, however that is spelled. */
export function oneTag(actor: Actor, by: { id: string } | { name: string }, today: string): OneStatement {
  const values = new Values();
  const tags = from(actor, values, today);
  const where =
    'id' in by ? `tag.id = ${values.add(by.id)}::uuid` : `tag.key = tag_key(${values.add(by.name)}::text)`;
  return {
    text: `SELECT (${rowText(columnsOf(actor))})::text AS json, tag.id ${tags} WHERE ${where}`,
    values: values.list,
  };
}
