import type { Actor } from '../access/actor.js';
import { activeOrganisations, scopeOf } from '../access/scope.js';
import { fieldNames } from '../common/documented-fields.js';
import { audiencesOf } from '../own-fields/own-field-rights.js';
import { PatchOrganisationRequest } from './dto/organisation.request.js';

/** What a member may not change of its own organisation: how the alliance files and shows it. */
const STAFF_FIELDS = ['sectorCode', 'tags', 'listedPublicly', 'internalNote'];

/** The fields of an organisation that the actor may change; none where it may change nothing. */
export function organisationFieldsOf(actor: Actor, id: string): string[] {
  const { all, mine } = scopeOf(actor, 'organisation.update');
  if (!all && !(mine && activeOrganisations(actor).includes(id))) return [];
  const notes = scopeOf(actor, 'note.internal').all ? [] : ['internalNote'];
  const own = audiencesOf(actor).length > 0 ? [] : ['ownFields'];
  const refused = [...(all ? [] : STAFF_FIELDS), ...notes, ...own];
  return fieldNames(PatchOrganisationRequest).filter((field) => !refused.includes(field));
}
