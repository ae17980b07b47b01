import type { Actor } from '../access/actor.js';
import { scopeOf } from '../access/scope.js';
import { fieldNames } from '../common/documented-fields.js';
import { asInTable, certain, type Column, type Columns, day, moment, rowText } from '../database/columns.js';
import { namesWhere } from '../database/names.sql.js';
import { oneOf } from '../database/one-of.sql.js';
import { recordColumns } from '../database/record.sql.js';
import { type ListStatement, type OneStatement, since, sortOf, Values } from '../database/statements.js';
import { interactionKindWords } from '../words/network-words.js';
import type { InteractionFilters, interactionSorts } from './dto/interaction.filters.js';
import { PatchInteractionRequest } from './dto/interaction.request.js';

/** Whether the actor reads and writes interactions: all of them, or none. */
export const readsInteractions = (actor: Actor): boolean => scopeOf(actor, 'note.internal').all;

const isId = (sql: string): Column => ({ sql, is: 'id' });
const personNamed = (id: string): Column => ({
  sql: `(SELECT json_build_object('id', p.id, 'name', display_name(p)) FROM person p WHERE p.id = ${id})`,
  cells: { name: {} },
});

const isDue = 'ix.next_step IS NOT NULL AND ix.next_step_done_at IS NULL';

/** The fields of InteractionResponse, of interaction `ix`, for who reads interactions. */
export const interactionColumns = (
  values: Values,
  today: string,
): Columns<(typeof interactionSorts)[number]> => ({
  ...recordColumns('ix'),
  kind: { sql: 'ix.kind', words: interactionKindWords },
  happenedOn: certain(day('ix.happened_on')),
  organisationId: isId('ix.organisation_id'),
  organisation: {
    sql: `(SELECT json_build_object('id', o.id, 'name', o.name) FROM organisation o WHERE o.id = ix.organisation_id)`,
    cells: { name: {} },
  },
  personId: isId('ix.person_id'),
  person: personNamed('ix.person_id'),
  byPersonId: isId('ix.by_person_id'),
  byPerson: personNamed('ix.by_person_id'),
  ...asInTable('ix', 'text', 'nextStep'),
  nextStepDueDate: day('ix.next_step_due_date'),
  nextStepDoneAt: moment('ix.next_step_done_at'),
  nextStepOverdue: `coalesce(ix.next_step_due_date < ${values.day(today)} AND ${isDue}, false)`,
  openSteps: namesWhere([isDue, 'completion'], ['ix.next_step_done_at IS NOT NULL', 'reopening']),
});

/** One interaction, for who reads interactions. */
export function oneInteraction(actor: Actor, id: string, today: string): OneStatement {
  const values = new Values();
  const columns = {
    ...interactionColumns(values, today),
    changeable: namesWhere(['true', ...fieldNames(PatchInteractionRequest)]),
  };
  return {
    text: `SELECT (${rowText(columns)})::text AS json, ix.id, ix.version FROM interaction ix
      WHERE ix.id = ${values.add(id)}::uuid AND ${readsInteractions(actor)}`,
    values: values.list,
  };
}

/** The interactions, filtered, for who reads them; days are the alliance's. */
export function listInteractions(actor: Actor, filters: InteractionFilters, today: string): ListStatement {
  const values = new Values();
  const { organisation, person, kind, from, to, nextStepOpen, mine, updatedSince } = filters;
  const where = readsInteractions(actor) ? [] : ['false'];
  if (organisation) where.push(oneOf('ix.organisation_id', organisation, 'uuid', values));
  if (person) where.push(oneOf('ix.person_id', person, 'uuid', values));
  if (kind) where.push(oneOf('ix.kind', kind, 'text', values));
  if (from) where.push(`ix.happened_on >= ${values.add(from)}::date`);
  if (to) where.push(`ix.happened_on < ${values.add(to)}::date`);
  if (nextStepOpen !== undefined) where.push(nextStepOpen ? isDue : `NOT (${isDue})`);
  if (mine !== undefined) where.push(isMine(actor, mine, values));
  if (updatedSince) where.push(since('ix.updated_at', updatedSince, values));
  return {
    name: 'interactions',
    columns: interactionColumns(values, today),
    from: 'FROM interaction ix',
    where,
    values,
    sort: sortOf(filters, '-happenedOn'),
    id: 'ix.id',
  };
}

function isMine({ personId }: Actor, mine: boolean, values: Values): string {
  if (personId === null) return String(!mine);
  const own = values.add(personId);
  return mine ? `ix.by_person_id = ${own}::uuid` : `ix.by_person_id IS DISTINCT FROM ${own}::uuid`;
}
