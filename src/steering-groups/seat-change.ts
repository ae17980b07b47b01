import { beforeStart, staysConfirmed } from '../common/field-errors.js';
import type { FieldError } from '../common/problem.js';
import type { PatchSeatRequest } from './dto/seat.request.js';
import type { Seat } from './seat.entity.js';
import { usuallyVotes } from './seat-rights.js';
import { guestHasNoVote, onlyWithNewSeat, outsideSeatTerm } from './seats.errors.js';

/** What a request makes of a seat. */
export interface SeatChange {
  /** First day of the seat that replaces this one; null where this one stays. */
  from: string | null;
  role: Seat['role'];
  onBehalfOfOrganisationId: string;
  hasVote: boolean;
  endDate: string | null;
  /** What is wrong with the request. */
  errors: FieldError[];
}

/** Another role or organisation is another seat; everything else changes the one that is there. Pure. */
export function seatChange(seat: Seat, content: PatchSeatRequest, today: string): SeatChange {
  const role = content.role ?? seat.role;
  const onBehalfOfOrganisationId = content.onBehalfOfOrganisationId ?? seat.onBehalfOfOrganisationId;
  const isAnother = role !== seat.role || onBehalfOfOrganisationId !== seat.onBehalfOfOrganisationId;
  const hasVote = content.hasVote ?? (role === seat.role ? seat.hasVote : usuallyVotes(role));
  const endDate = content.endDate === undefined ? seat.endDate : content.endDate;
  const from = isAnother ? (content.from ?? today) : null;
  const errors: FieldError[] = [];
  if (content.confirmed === false) errors.push(staysConfirmed('/confirmed'));
  if (role === 'guest' && hasVote) errors.push(guestHasNoVote('/hasVote'));
  if (content.from !== undefined && from === null) errors.push(onlyWithNewSeat('/from'));
  if (from !== null && (from < seat.startDate || (seat.endDate !== null && from >= seat.endDate))) {
    errors.push(outsideSeatTerm('/from'));
  } else if (endDate !== null && endDate < (from ?? seat.startDate)) {
    errors.push(beforeStart('/endDate'));
  }
  return { from, role, onBehalfOfOrganisationId, hasVote, endDate, errors };
}
