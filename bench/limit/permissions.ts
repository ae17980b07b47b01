import { type Actor, anonymous } from '../../src/access/actor.js';
import { reachOf } from '../../src/access/scope.js';

/** By the facts from which they follow: there are few. */
const known = new Map<string, string>();

/** The list `permissions` of /me, as JSON. @param facts JSON of the fields of an actor */
export function permissionsOf(facts: string): string {
  let json = known.get(facts);
  if (json === undefined) {
    const actor: Actor = { ...anonymous, kind: 'account', ...(JSON.parse(facts) as Partial<Actor>) };
    json = JSON.stringify(reachOf(actor));
    known.set(facts, json);
  }
  return json;
}
