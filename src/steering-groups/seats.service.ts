import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { accountOf, type Actor } from '../access/actor.js';
import { Reads } from '../access/reads.js';
import { covers, scopeOf } from '../access/scope.js';
import { requireRight } from '../access/require-right.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import { Answer } from '../common/answer.js';
import { beforeStart } from '../common/field-errors.js';
import type { FieldError } from '../common/problem.js';
import { notAllowed, notFound, requireSound } from '../common/problems.js';
import { isLater } from '../common/term.js';
import { type EditableRecord, lockRecord } from '../database/editable-record.js';
import { isFile, Lists, type ListAnswer } from '../exports/lists.js';
import type { Reader } from '../exports/reader.js';
import type { SeatFilters } from './dto/seat.filters.js';
import type { CreateSeatRequest, PatchSeatRequest } from './dto/seat.request.js';
import { findGroup } from './group-ref.js';
import { seatChange } from './seat-change.js';
import { appoints, requireGiver, usuallyVotes } from './seat-rights.js';
import { standingErrors } from './seat-standing.js';
import { Seat } from './seat.entity.js';
import { guestHasNoVote, outsideGroupTerm } from './seats.errors.js';
import { listSeats, oneSeat } from './seats.query.js';
import type { SteeringGroup } from './steering-group.entity.js';
import { SteeringGroupsService } from './steering-groups.service.js';

type Confirmation = Pick<Seat, 'confirmedAt' | 'confirmedBy'>;
const unconfirmed: Confirmation = { confirmedAt: null, confirmedBy: null };

/** Who sits in which steering group, for whom. Terms exclude their end; today is the alliance's. */
@Injectable()
export class SeatsService {
  constructor(
    private readonly reads: Reads,
    private readonly lists: Lists,
    private readonly writes: Writes,
    private readonly groups: SteeringGroupsService,
  ) {}

  /** The seats of one group, ended ones too. Needs seat.read there. @throws not_found, not_allowed */
  async list(reader: Reader, idOrSlug: string, filters: SeatFilters): Promise<ListAnswer> {
    const { actor } = reader;
    const today = this.writes.clock.today();
    if (isFile(filters)) await this.requireReadable(actor, idOrSlug);
    const answer = await this.lists.answer(reader, filters, () => listSeats(actor, idOrSlug, filters, today));
    if (answer instanceof Answer && answer.isEmptyPage()) await this.requireReadable(actor, idOrSlug);
    return answer;
  }

  /** Groups are there for everybody, their seats are not: hence a refusal instead of a list without rows. */
  private async requireReadable(actor: Actor, idOrSlug: string): Promise<void> {
    const { id } = await this.groups.one(actor, idOrSlug);
    if (id === null || !covers(scopeOf(actor, 'seat.read'), id)) throw notAllowed();
  }

  /** Needs seat.read in its group. @throws not_found */
  one(actor: Actor, id: string): Promise<Answer> {
    return this.reads.one(oneSeat(actor, id, 'seat.read'));
  }

  /**
   * Gives a person a seat. Staff give every seat, confirmed at once; others with seat.write in the group give
   * member and guest seats, unconfirmed. Nobody gives a lead or deputy seat to himself.
   * @throws not_found, not_allowed, fields_not_allowed, own_lead_seat, content_invalid, seat_terms_overlap,
   *   plenary_has_no_seats
   */
  create(change: Change<CreateSeatRequest>, idOrSlug: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const group = await findGroup(em, idOrSlug);
      requireRight(change.actor, 'seat.write', group.id);
      requireGiver(change);
      const content = await this.writes.accept(em, change);
      const {
        role,
        hasVote = usuallyVotes(role),
        startDate = this.writes.clock.today(),
        endDate = null,
      } = content;
      const errors: FieldError[] = [];
      if (role === 'guest' && hasVote) errors.push(guestHasNoVote('/hasVote'));
      if (endDate !== null && endDate < startDate) errors.push(beforeStart('/endDate'));
      if (!isWithin(group, startDate)) errors.push(outsideGroupTerm('/startDate'));
      const seat = { ...content, steeringGroupId: group.id, hasVote, startDate, endDate };
      requireSound([...errors, ...(await standingErrors(em, seat))]);
      return this.insert(em, change, seat);
    });
  }

  /**
   * Ends, prolongs or confirms a seat, or changes its vote. Another role or organisation ends it on `from` and
   * gives the person another seat, which is the answer. Rights are those of `create`; lead and deputy seats and
   * confirming are for staff. Where somebody else than staff prolongs a seat, it waits for confirmation again.
   * @throws not_found, not_allowed, fields_not_allowed, own_lead_seat, version_stale, content_invalid,
   *   seat_terms_overlap
   */
  patch(change: Change<PatchSeatRequest>, id: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const current = await lockRecord(em, Seat, id);
      const { steeringGroupId, personId } = current;
      if (!covers(scopeOf(change.actor, 'seat.write'), steeringGroupId)) {
        throw covers(scopeOf(change.actor, 'seat.read'), steeringGroupId) ? notAllowed() : notFound();
      }
      requireGiver(change, current);
      const content = await this.writes.accept(em, change, current);
      const { from, errors, ...fields } = seatChange(current, content, this.writes.clock.today());
      requireSound(errors);
      if (from === null) {
        const confirmation = this.confirmationOf(change.actor, current, content, fields.endDate);
        await this.writes.update(em, change, Seat, current, { ...fields, ...confirmation });
        return this.written(em, change, id);
      }
      const seat = { ...fields, steeringGroupId, personId, startDate: from };
      const group = await findGroup(em, steeringGroupId);
      const outside = isWithin(group, from) ? [] : [outsideGroupTerm('/from')];
      requireSound([...outside, ...(await standingErrors(em, seat))]);
      await this.writes.update(em, change, Seat, current, { endDate: from }, 'ended');
      return this.insert(em, change, seat);
    });
  }

  /** What a change of the seat itself does to its confirmation. */
  private confirmationOf(
    actor: Actor,
    current: Seat,
    { confirmed }: PatchSeatRequest,
    endDate: string | null,
  ): Partial<Confirmation> {
    // A lead that prolongs a seat gives it for longer than staff agreed to.
    if (!appoints(actor)) return isLater(endDate, current.endDate) ? unconfirmed : {};
    return confirmed && current.confirmedAt === null ? this.confirmationBy(actor) : {};
  }

  private confirmationBy(actor: Actor): Confirmation {
    if (!appoints(actor)) return unconfirmed;
    return { confirmedAt: this.writes.clock.now(), confirmedBy: accountOf(actor) };
  }

  private async insert<T extends object>(
    em: EntityManager,
    change: Change<T>,
    seat: Omit<Seat, keyof EditableRecord | keyof Confirmation>,
  ): Promise<Answer> {
    const fields = { ...seat, ...this.confirmationBy(change.actor) };
    const id = await this.writes.insert(em, change, Seat, fields);
    return this.written(em, change, id);
  }

  /** The seat for whoever has just written it, be it with an API key that may not read others. */
  private written<T extends object>(em: EntityManager, { actor }: Change<T>, id: string): Promise<Answer> {
    return this.reads.one(oneSeat(actor, id, 'seat.write'), em);
  }
}

/** Whether the day lies in the group's term. */
function isWithin({ startDate, endDate }: SteeringGroup, day: string): boolean {
  return startDate <= day && (endDate === null || day < endDate);
}
