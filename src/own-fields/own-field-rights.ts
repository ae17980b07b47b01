import type { Actor } from '../access/actor.js';
import type { Permission } from '../access/policy.js';
import { scopeOf } from '../access/scope.js';
import { type OwnFieldAudience, ownFieldAudiences } from './own-field-types.js';

const needs: Readonly<Record<OwnFieldAudience, Permission>> = {
  alliance_lead: 'ownField.manage',
  staff: 'ownField.internal',
  readers: 'ownField.read',
};

/** To which audiences of own fields the actor belongs; whoever belongs to none reads and fills in none. */
export function audiencesOf(actor: Actor): OwnFieldAudience[] {
  return ownFieldAudiences.filter((audience) => scopeOf(actor, needs[audience]).all);
}
