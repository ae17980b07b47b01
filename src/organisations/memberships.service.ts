import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { Reads } from '../access/reads.js';
import { requireRight } from '../access/require-right.js';
import type { Change, NoContent } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import type { Answer } from '../common/answer.js';
import { beforeStart } from '../common/field-errors.js';
import { requireStep } from '../common/life-cycle.js';
import { contentInvalid } from '../common/problems.js';
import { lockRecord } from '../database/editable-record.js';
import type { ActivationRequest, EndingRequest, PatchMembershipRequest } from './dto/membership.request.js';
import { IN_NO_TRAIL, Membership } from './membership.entity.js';
import { membershipLifeCycle, type MembershipState, type MembershipStep } from './membership-life-cycle.js';
import { membershipStateOn } from './membership.sql.js';
import { Organisation } from './organisation.entity.js';
import { alreadyJoined, membershipOpen } from './organisations.errors.js';
import { oneMembership } from './memberships.query.js';
import { membershipFieldsOf } from './membership-rights.js';
import { requireStaff } from './supporters.js';
import { membershipStateWords } from '../words/network-words.js';

/** An organisation's standing in the alliance. Terms exclude their end; today is the alliance's. */
@Injectable()
export class MembershipsService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
  ) {}

  /** Needs membership.read. @throws not_found */
  one(actor: Actor, id: string, em?: EntityManager): Promise<Answer> {
    return this.reads.one(oneMembership(actor, id, this.writes.clock.today()), em);
  }

  /**
   * Makes a prospective membership. Needs membership.write.
   * @throws not_found, membership_open where one has not ended yet
   */
  create(change: Change, organisationId: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      await lockRecord(em, Organisation, organisationId);
      await this.writes.accept(em, change);
      const open = await em
        .createQueryBuilder(Membership, 'ms')
        .where('ms.organisationId = :organisationId AND (ms.endedOn IS NULL OR ms.endedOn > :today)', {
          organisationId,
          today: this.writes.clock.today(),
        })
        .getExists();
      if (open) throw membershipOpen();
      const fields = { organisationId, state: 'prospective' as const };
      const id = await this.writes.insert(em, change, Membership, fields);
      return this.one(change.actor, id, em);
    });
  }

  /**
   * Why it joined, who stands by it and who answers for it. Needs membership.write; why, note.internal besides.
   * @throws not_found, not_allowed, fields_not_allowed, version_stale, content_invalid
   */
  patch(change: Change<PatchMembershipRequest>, id: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const current = await lockRecord(em, Membership, id);
      requireRight(change.actor, 'membership.write');
      change.allow(membershipFieldsOf(change.actor));
      const fields = await this.writes.accept(em, change, current);
      if (fields.coordinatorPersonId !== current.coordinatorPersonId)
        await requireStaff(em, fields.coordinatorPersonId, '/coordinatorPersonId');
      await this.writes.update(em, change, Membership, current, fields, 'changed', IN_NO_TRAIL);
      return this.one(change.actor, id, em);
    });
  }

  /** prospective, suspended → active. Needs membership.write, like the other steps. @throws not_found, step_not_open, content_invalid */
  activate(change: Change<ActivationRequest>, id: string): Promise<Answer> {
    return this.step(change, id, 'activation', 'activated', ({ joinedOn }, current, today) => {
      if (current.joinedOn !== null && joinedOn !== undefined) {
        throw contentInvalid(alreadyJoined('/joinedOn'));
      }
      return { state: 'active', joinedOn: current.joinedOn ?? joinedOn ?? today };
    });
  }

  /** active → suspended. @throws not_found, step_not_open */
  suspend(change: Change<NoContent>, id: string): Promise<Answer> {
    return this.step(change, id, 'suspension', 'suspended', () => ({ state: 'suspended' }));
  }

  /**
   * As part of what ends with it (leaving/): any state but ended → ended, on a day that may lie ahead.
   * @param current locked
   * @throws step_not_open, content_invalid
   */
  async end<T extends object>(
    em: EntityManager,
    change: Change<T>,
    current: Membership,
    { endedOn, endReason }: EndingRequest,
  ): Promise<void> {
    const today = this.writes.clock.today();
    const end = endedOn ?? today;
    if (current.joinedOn !== null && end < current.joinedOn) throw contentInvalid(beforeStart('/endedOn'));
    requireStep(membershipLifeCycle, membershipStateWords, await stateOn(em, current.id, today), 'ending');
    const fields = { endedOn: end, endReason: endReason === undefined ? current.endReason : endReason };
    await this.writes.update(em, change, Membership, current, fields, 'ended');
  }

  private step<T extends object>(
    change: Change<T>,
    id: string,
    step: MembershipStep,
    action: string,
    fieldsOf: (content: T, current: Membership, today: string) => Partial<Membership>,
  ): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const current = await lockRecord(em, Membership, id);
      requireRight(change.actor, 'membership.write');
      const content = await this.writes.accept(em, change, current);
      const today = this.writes.clock.today();
      const fields = fieldsOf(content, current, today);
      requireStep(membershipLifeCycle, membershipStateWords, await stateOn(em, id, today), step);
      await this.writes.update(em, change, Membership, current, fields, action);
      return this.one(change.actor, id, em);
    });
  }
}

async function stateOn(em: EntityManager, id: string, day: string): Promise<MembershipState> {
  const [membership] = await em.query<[{ state: MembershipState }]>(
    `SELECT ${membershipStateOn('$2::date')} AS state FROM membership ms WHERE ms.id = $1`,
    [id, day],
  );
  return membership.state;
}
