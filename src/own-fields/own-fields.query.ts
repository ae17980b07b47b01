import type { Actor } from '../access/actor.js';
import { asInTable, type Columns, integer, localName, moment, rowText } from '../database/columns.js';
import { recordColumns } from '../database/record.sql.js';
import { type ListStatement, type OneStatement, Values } from '../database/statements.js';
import type { OwnFieldFilters } from './dto/own-field.filters.js';
import { audiencesOf } from './own-field-rights.js';

const columns: Columns<'position' | 'subject'> = {
  ...recordColumns('fd'),
  subject: { sql: 'fd.subject', sort: { sql: 'fd.subject', type: 'text', certain: true } },
  ...asInTable('fd', 'key'),
  name: localName('fd.name_de', 'fd.name_en'),
  ...asInTable('fd', 'type', 'choices', 'visibleTo'),
  position: integer('fd.position'),
  retiredAt: moment('fd.retired_at'),
};

const isRead = (actor: Actor, values: Values) =>
  `fd.visible_to = ANY(${values.add(audiencesOf(actor))}::text[])`;

/** SQL of all of those that belong to these audiences, in their order. @param audiences SQL of a list of texts */
export const ownFieldsOf = (audiences: string) => `(SELECT coalesce(json_agg(${rowText(columns)}
    ORDER BY fd.subject, fd.position, fd.id), '[]') FROM own_field fd WHERE fd.visible_to = ANY(${audiences}::text[]))`;

/** The own fields whose values the actor may read, in their order. */
export function listOwnFields(actor: Actor, { subject }: OwnFieldFilters): ListStatement {
  const values = new Values();
  const where = [isRead(actor, values)];
  if (subject) where.push(`fd.subject = ${values.add(subject)}`);
  return {
    name: 'own-fields',
    columns,
    from: 'FROM own_field fd',
    where,
    values,
    sort: 'subject,position',
    id: 'fd.id',
  };
}

export function oneOwnField(actor: Actor, id: string): OneStatement {
  const values = new Values();
  return {
    text: `SELECT (${rowText(columns)})::text AS json, fd.id, fd.version FROM own_field fd
      WHERE fd.id = ${values.add(id)} AND ${isRead(actor, values)}`,
    values: values.list,
  };
}

/** How many records have something in the field: `values`. */
export const countValues = {
  organisations: 'SELECT count(*)::int AS values FROM organisation o WHERE o.own_fields ? $1',
  persons: 'SELECT count(*)::int AS values FROM person p WHERE p.own_fields ? $1',
};
