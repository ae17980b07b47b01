import { type Actor, runsGroup, type SeatRole } from '../access/actor.js';
import { scopeOf } from '../access/scope.js';
import type { Change } from '../audit/change.js';
import { notAllowed } from '../common/problems.js';
import { isLater } from '../common/term.js';
import type { PatchSeatRequest, CreateSeatRequest } from './dto/seat.request.js';
import type { Seat } from './seat.entity.js';
import { ownLeadSeat } from './seats.errors.js';

/** Staff: they give every seat, and what they give is confirmed. */
export function appoints(actor: Actor): boolean {
  return scopeOf(actor, 'seat.appoint').all;
}

/**
 * What may be done with seats beyond seat.write in the group: lead and deputy seats, and confirming, are staff's,
 * and nobody gives a lead or deputy seat to himself. Looks at the unchecked content, since rights come first.
 * @param current the seat that is changed; none where one is given
 * @throws not_allowed, fields_not_allowed, own_lead_seat
 */
export function requireGiver(
  change: Change<CreateSeatRequest> | Change<PatchSeatRequest>,
  current?: Seat,
): void {
  const role = change.peek('role') ?? current?.role;
  if (!appoints(change.actor)) {
    if (runsGroup(current?.role)) throw notAllowed();
    if (current) change.refuse(['confirmed']);
    if (runsGroup(role)) change.refuse(['role']);
  }
  const personId = current?.personId ?? change.peek('personId');
  if (runsGroup(role) && personId !== null && personId === change.actor.personId && gives(change, current)) {
    throw ownLeadSeat();
  }
}

/** Whether the person would have a seat, or have it for longer, that it did not have before. */
function gives(
  { raw }: Change<CreateSeatRequest> | Change<PatchSeatRequest>,
  current: Seat | undefined,
): boolean {
  if (!current || 'role' in raw || 'onBehalfOfOrganisationId' in raw) return true;
  const end = raw['endDate'];
  return end !== undefined && isLater(typeof end === 'string' ? end : null, current.endDate);
}

/** A vote goes with every role but the guest's, unless it is said otherwise. */
export function usuallyVotes(role: SeatRole): boolean {
  return role !== 'guest';
}
