import type { Actor } from '../access/actor.js';
import { anyOf } from '../access/scope-sql.js';
import { contactOrganisations, scopeOf } from '../access/scope.js';
import { fieldNames } from '../common/documented-fields.js';
import { namesWhere } from '../database/names.sql.js';
import type { Values } from '../database/statements.js';
import { PatchAffiliationRequest } from './dto/affiliation.request.js';

/** What persons say of their own work, and their primary contact for them. */
export const WORK_FIELDS = ['function', 'email', 'phone'] as const;

/** The fields of affiliation `af` that the actor may change, as the service requires it; a contact brings an end nearer alone. */
export function changeableOfAffiliation(actor: Actor, values: Values): string {
  const { all, mine } = scopeOf(actor, 'affiliation.update');
  if (all) return namesWhere(['true', ...fieldNames(PatchAffiliationRequest)]);
  // Whoever has a person may decline what is its own, and is asked about it: no value stands unused.
  if (actor.personId === null || !scopeOf(actor, 'affiliation.decline').mine) return namesWhere();
  const own = `af.person_id = ${values.add(actor.personId)}::uuid`;
  const contacts = contactOrganisations(actor);
  const asContact =
    contacts.length === 0
      ? 'false'
      : `(af.organisation_id = ANY(${values.add(contacts)}::uuid[]) AND NOT ${own})`;
  return namesWhere(
    [mine ? anyOf(own, asContact) : 'false', ...WORK_FIELDS],
    [
      anyOf(
        `(${own} AND af.confirmed_at IS NULL)`,
        asContact === 'false' ? asContact : `(${asContact} AND NOT af.is_primary_contact)`,
      ),
      'endDate',
    ],
  );
}
