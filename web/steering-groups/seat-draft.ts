import { seatRoleWords } from '../../src/words/network-words.js';
import type { Schema } from '../api/client.js';
import { endAfter, lastDayOf } from '../design/terms.js';
import type { Seat } from './queries.js';

export type SeatRole = keyof typeof seatRoleWords;
export const seatRoles = Object.keys(seatRoleWords) as SeatRole[];
/** Roles that whoever runs a group gives; lead and deputy are staff's to give. */
export const givenByLeads: readonly SeatRole[] = ['member', 'guest'];

/** A seat as its form has it; its end is the last day that counts. */
export type SeatDraft = {
  role: SeatRole;
  onBehalfOfOrganisationId: string;
  /** From when on another role or organisation counts. */
  from: string;
  hasVote: boolean;
  lastDay: string;
};

export const draftOf = (seat: Seat, today: string): SeatDraft => ({
  role: seat.role,
  onBehalfOfOrganisationId: seat.organisation.id,
  from: today,
  hasVote: seat.hasVote,
  lastDay: lastDayOf(seat.endDate),
});

/** What of a draft was changed, as the API takes it: a first day belongs to another role or organisation alone. */
export function contentOf(
  changes: Partial<SeatDraft>,
  { from, role }: Pick<SeatDraft, 'from' | 'role'>,
): Schema<'PatchSeatRequest'> {
  const { from: _, lastDay, hasVote, ...moved } = changes;
  return {
    ...moved,
    ...(Object.keys(moved).length > 0 && { from }),
    // Guests have none, so nothing is said of it.
    ...(hasVote !== undefined && role !== 'guest' && { hasVote }),
    ...(lastDay !== undefined && { endDate: endAfter(lastDay) }),
  };
}

export function newSeat(
  personId: string,
  { role, onBehalfOfOrganisationId, from, hasVote, lastDay }: SeatDraft,
): Schema<'CreateSeatRequest'> {
  return {
    personId,
    onBehalfOfOrganisationId,
    role,
    startDate: from,
    ...(role !== 'guest' && { hasVote }),
    ...(lastDay !== '' && { endDate: endAfter(lastDay) }),
  };
}

/** Whether it is over today, or never counted. */
export const isOver = ({ startDate, endDate }: Pick<Seat, 'startDate' | 'endDate'>, today: string): boolean =>
  endDate !== null && (endDate <= today || endDate <= startDate);
