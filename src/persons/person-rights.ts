import type { Actor } from '../access/actor.js';
import { contactOrganisations, scopeOf } from '../access/scope.js';
import { fieldNames } from '../common/documented-fields.js';
import { audiencesOf } from '../own-fields/own-field-rights.js';
import { PatchPersonRequest } from './dto/person.request.js';

/** Whether the actor reads how persons are filed: whoever files them. They are told of one by name, so it is personal. */
export function seesPersonTags(actor: Actor): boolean {
  return scopeOf(actor, 'person.update').all;
}

/** The fields of a person that the actor may change; none where it may change nothing. */
export function personFieldsOf(actor: Actor, id: string): string[] {
  const { all, mine } = scopeOf(actor, 'person.update');
  if (!all && !(mine && actor.personId === id)) return [];
  const notes = scopeOf(actor, 'note.internal').all ? [] : ['internalNote'];
  const own = audiencesOf(actor).length > 0 ? [] : ['ownFields'];
  const refused = [...(all ? [] : ['tags']), ...notes, ...own];
  return fieldNames(PatchPersonRequest).filter((field) => !refused.includes(field));
}

/** Whether the actor may give the person an affiliation: with any organisation, or with one whose contact it is. */
export function affiliates(actor: Actor, personId: string): boolean {
  const { all, mine } = scopeOf(actor, 'affiliation.create');
  // Nobody prolongs the term that gives him his rights, by another one either.
  return all || (mine && contactOrganisations(actor).length > 0 && actor.personId !== personId);
}
