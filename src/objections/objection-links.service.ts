import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { Reads } from '../access/reads.js';
import { inScope } from '../access/scope-sql.js';
import { scopeOf } from '../access/scope.js';
import { requireRight } from '../access/require-right.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import { Answer } from '../common/answer.js';
import { notFound } from '../common/problems.js';
import { Values } from '../database/statements.js';
import { lockMeeting } from '../meetings/meeting-lock.js';
import type { ObjectionLinkFilters } from './dto/objection.filters.js';
import { hasAccount, listObjectionLinks } from './objection-links.query.js';
import { participantHasAccount, participantNotInvited } from './objections.errors.js';
import { makeLink, revokeLinks } from '../signed-links/signed-links.operations.js';
import { ObjectionsService } from './objections.service.js';
import { endOfObjections, reviewOf } from './review.js';
import { meetingOfParticipation } from '../participations/participation.sql.js';

/** How long a link is good where no deadline for objections lies ahead. */
const LINK_DAYS = 14;

/**
 * Links with which participants without an account read minutes in review and object. Whoever has the link is taken
 * for that participant; it is kept as a hash only, so nobody can read it again.
 */
@Injectable()
export class ObjectionLinksService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly objections: ObjectionsService,
  ) {}

  /** The links in force for the meeting of these minutes. Needs minutes.write in the group. @throws not_found, not_allowed */
  async list(actor: Actor, minutesId: string, filters: ObjectionLinkFilters): Promise<Answer> {
    const now = this.writes.clock.now();
    const page = await this.reads.page(listObjectionLinks(actor, minutesId, filters, now), filters);
    if (page.isEmptyPage()) {
      const { groupId } = await this.objections.place(actor, minutesId);
      requireRight(actor, 'minutes.write', groupId);
    }
    return page;
  }

  /**
   * Makes a link for a participation; an earlier one loses its force. Good until the deadline for objections, or for
   * 14 days where none lies ahead. Needs minutes.write in the meeting's group.
   * @throws not_found, not_allowed, content_invalid, participant_not_invited, participant_has_account
   */
  make(change: Change, participationId: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const { actor } = change;
      const meeting = await lockMeeting(em, actor, meetingOfParticipation(participationId), 'shared');
      requireRight(actor, 'minutes.write', meeting.steeringGroupId);
      await this.writes.accept(em, change);
      await lockParticipant(em, participationId);
      const now = this.writes.clock.now();
      const subject = { purpose: 'objection', participationId } as const;
      for (const { id } of await revokeLinks(em, subject, now)) {
        await this.writes.audit(em, change, { action: 'withdrawn', type: 'signed_link', id });
      }
      const end = await this.endOfLink(em, meeting.id, now);
      const { id, link, expiresAt } = await makeLink(em, subject, end, now);
      const after = { participationId, expiresAt };
      await this.writes.audit(em, change, { action: 'created', type: 'signed_link', id, after });
      return new Answer(JSON.stringify({ id, link, expiresAt }), null, id);
    });
  }

  /**
   * Takes a link out of force, at once and for good. Needs minutes.write in the group.
   * @throws not_found where there is none for this actor, or it is withdrawn already
   */
  async withdraw(change: Change, id: string): Promise<void> {
    await this.writes.run(change, async (em) => {
      const values = new Values();
      const now = `${values.add(this.writes.clock.now())}::timestamptz`;
      const writes = inScope(scopeOf(change.actor, 'minutes.write'), 'm.steering_group_id', values);
      const [revoked]: [unknown[], number] = await em.query(
        `UPDATE signed_link l SET revoked_at = ${now}
         FROM participation pa JOIN meeting m ON m.id = pa.meeting_id
         WHERE l.id = ${values.add(id)}::uuid AND l.revoked_at IS NULL AND pa.id = l.participation_id AND ${writes}
         RETURNING l.id`,
        values.list,
      );
      if (revoked.length === 0) throw notFound();
      await this.writes.accept(em, change);
      await this.writes.audit(em, change, { action: 'withdrawn', type: 'signed_link', id });
      return new Answer('');
    });
  }

  /** Until when a link is good that is made now. */
  private async endOfLink(em: EntityManager, meetingId: string, now: Date): Promise<Date> {
    const review = await reviewOf(em, meetingId);
    const end = review && endOfObjections(review, this.writes.clock.zone);
    return end && end > now ? end : new Date(now.getTime() + LINK_DAYS * 86_400_000);
  }
}

/**
 * Makes who else makes a link for this participation wait.
 * @throws participant_not_invited, participant_has_account
 */
async function lockParticipant(em: EntityManager, id: string): Promise<void> {
  const [participant]: { invited: boolean; hasAccount: boolean }[] = await em.query(
    `SELECT pa.invited_at IS NOT NULL AS invited, ${hasAccount} AS "hasAccount" FROM participation pa
     WHERE pa.id = $1 FOR NO KEY UPDATE`,
    [id],
  );
  if (!participant?.invited) throw participantNotInvited();
  if (participant.hasAccount) throw participantHasAccount();
}
