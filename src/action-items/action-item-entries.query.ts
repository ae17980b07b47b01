import type { Actor } from '../access/actor.js';
import { nameOfAccount, nameOfKey } from '../audit/doer.sql.js';
import { asInTable, certain, type Columns, moment, rowText } from '../database/columns.js';
import { type ListStatement, type OneStatement, Values } from '../database/statements.js';
import { seesOrganisation } from '../organisations/organisations.query.js';
import { seesPerson } from '../persons/persons.query.js';
import { idToday } from '../records/merged.record.js';
import { actionItemFrom, readsActionItem } from './action-item-visibility.js';
import type { EntryFilters } from './dto/action-item.filters.js';

/** What an entry keeps of a change of this field are ids: with the names of those whom the actor may see. */
function named(field: string, nameOf: (id: string) => string): string {
  const kept = `e.changes->'${field}'`;
  const name = (side: 'before' | 'after') => `(${nameOf(`(${kept}->>'${side}')::uuid`)})`;
  return `CASE WHEN ${kept} IS NULL THEN '{}' ELSE jsonb_build_object('${field}', ${kept}
    || jsonb_build_object('beforeName', ${name('before')}, 'afterName', ${name('after')})) END`;
}

function columnsOf(actor: Actor, values: Values, today: string): Columns<'createdAt'> {
  const person = seesPerson(actor, values, today);
  const organisation = seesOrganisation(actor, values);
  const changes = [
    'e.changes',
    named(
      'responsiblePersonId',
      (id) => `SELECT display_name(p) FROM person p WHERE p.id = ${idToday('person', id)} AND ${person}`,
    ),
    named(
      'responsibleOrganisationId',
      (id) =>
        `SELECT o.name FROM organisation o WHERE o.id = ${idToday('organisation', id)} AND ${organisation}`,
    ),
  ];
  return {
    ...asInTable('e', 'id', 'kind', 'comment'),
    changes: changes.join(' || '),
    by: `json_build_object('kind', e.actor_kind, 'id', e.actor_id, 'name', CASE e.actor_kind
      WHEN 'account' THEN ${nameOfAccount('e.actor_id')} WHEN 'api_key' THEN ${nameOfKey('e.actor_id')} END)`,
    createdAt: certain(moment('e.created_at')),
  };
}

/** The history of one action item; without rows for who may not read that. */
export function listEntries(
  actor: Actor,
  actionItemId: string,
  filters: EntryFilters,
  today: string,
): ListStatement {
  const values = new Values();
  return {
    name: 'action-item-entries',
    of: actionItemId,
    columns: columnsOf(actor, values, today),
    from: 'FROM action_item_entry e',
    where: [
      `e.action_item_id = ${values.add(actionItemId)}::uuid`,
      `EXISTS (SELECT ${actionItemFrom} WHERE t.id = e.action_item_id AND ${readsActionItem(actor, values)})`,
    ],
    values,
    sort: filters.sort ?? 'createdAt',
    id: 'e.id',
  };
}

/** One entry; found under its action item, whose id it gives. */
export function oneEntry(actor: Actor, id: string, today: string): OneStatement {
  const values = new Values();
  const json = rowText(columnsOf(actor, values, today));
  return {
    text: `SELECT (${json})::text AS json, e.action_item_id AS id FROM action_item_entry e
      WHERE e.id = ${values.add(id)}::uuid`,
    values: values.list,
  };
}
