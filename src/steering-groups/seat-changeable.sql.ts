import { type Actor, runsGroup, seatRoles } from '../access/actor.js';
import { allOf, inScope } from '../access/scope-sql.js';
import { scopeOf } from '../access/scope.js';
import { fieldNames } from '../common/documented-fields.js';
import { namesWhere } from '../database/names.sql.js';
import type { Values } from '../database/statements.js';
import { PatchSeatRequest } from './dto/seat.request.js';
import { appoints } from './seat-rights.js';

const fields = fieldNames(PatchSeatRequest);
const but = (name: string) => fields.filter((field) => field !== name);

/** Seat `s` runs its group. */
const runs = `s.role IN (${seatRoles
  .filter(runsGroup)
  .map((role) => `'${role}'`)
  .join(', ')})`;

/** The fields of seat `s` that the actor may change, as seat-rights.ts requires it; an end nearer, where it is its own lead seat. */
export function changeableOfSeat(actor: Actor, values: Values): string {
  const writes = inScope(scopeOf(actor, 'seat.write'), 's.steering_group_id', values);
  if (!appoints(actor)) return namesWhere([allOf(writes, `NOT ${runs}`), ...but('confirmed')]);
  const own =
    actor.personId === null ? 'false' : `(${runs} AND s.person_id = ${values.add(actor.personId)}::uuid)`;
  return namesWhere(
    [writes, ...but('onBehalfOfOrganisationId')],
    [allOf(writes, `NOT ${own}`), 'onBehalfOfOrganisationId'],
  );
}
