import type { Actor } from '../access/actor.js';
import { scopeOf } from '../access/scope.js';
import { fieldNames } from '../common/documented-fields.js';
import { PatchMembershipRequest } from './dto/membership.request.js';

/** The fields of a membership that the actor may change: why it joined is an internal note. */
export function membershipFieldsOf(actor: Actor): string[] {
  if (!scopeOf(actor, 'membership.write').all) return [];
  const notes = scopeOf(actor, 'note.internal').all;
  return fieldNames(PatchMembershipRequest).filter((field) => notes || field !== 'reasons');
}
