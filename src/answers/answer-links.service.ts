import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { requireRight } from '../access/require-right.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import { Answer } from '../common/answer.js';
import { lockRecord } from '../database/editable-record.js';
import { meetingIs } from '../meetings/meeting-life-cycle.js';
import { lockMeeting, type LockedMeeting } from '../meetings/meeting-lock.js';
import { Participation } from '../participations/participation.entity.js';
import { meetingOfParticipation } from '../participations/participation.sql.js';
import { makeLink, revokeLinks } from '../signed-links/signed-links.operations.js';
import { answerNotAskedYet } from './answers.errors.js';

/**
 * Links by which people answer an invitation without signing in. Each invitation that is mailed has one; who lost theirs, or
 * sees it in wrong hands, gets another one here. They are kept as hashes only.
 */
@Injectable()
export class AnswerLinksService {
  constructor(private readonly writes: Writes) {}

  /**
   * Makes a link for a participation, good until the meeting ends; earlier ones lose their force. Needs rsvp.write in the
   * meeting's group.
   * @throws not_found, not_allowed, answer_not_asked_yet
   */
  make(change: Change, participationId: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const meeting = await this.meetingFor(em, change, participationId);
      await this.writes.accept(em, change);
      const participation = await lockRecord(em, Participation, participationId);
      if (participation.invitedAt === null || !meetingIs.invited.has(meeting.state))
        throw answerNotAskedYet();
      await this.revoke(em, change, participationId);
      const [{ end }] = await em.query<[{ end: Date }]>(
        `SELECT m.planned_end AS "end" FROM meeting m WHERE m.id = $1::uuid`,
        [meeting.id],
      );
      const subject = { purpose: 'answer', participationId } as const;
      const { id, link, expiresAt } = await makeLink(em, subject, end, this.writes.clock.now());
      const after = { participationId, expiresAt };
      await this.writes.audit(em, change, { action: 'created', type: 'signed_link', id, after });
      return new Answer(JSON.stringify({ link, expiresAt }));
    });
  }

  /** Takes all links of a participation out of force, at once and for good. Needs rsvp.write in the meeting's group. @throws not_found, not_allowed */
  async withdraw(change: Change, participationId: string): Promise<void> {
    await this.writes.run(change, async (em) => {
      await this.meetingFor(em, change, participationId);
      await this.writes.accept(em, change);
      await this.revoke(em, change, participationId);
      return new Answer('');
    });
  }

  private async meetingFor(
    em: EntityManager,
    change: Change,
    participationId: string,
  ): Promise<LockedMeeting> {
    const meeting = await lockMeeting(em, change.actor, meetingOfParticipation(participationId), 'shared');
    requireRight(change.actor, 'rsvp.write', meeting.steeringGroupId);
    return meeting;
  }

  private async revoke(em: EntityManager, change: Change, participationId: string): Promise<void> {
    const subject = { purpose: 'answer', participationId } as const;
    for (const { id } of await revokeLinks(em, subject, this.writes.clock.now())) {
      await this.writes.audit(em, change, { action: 'withdrawn', type: 'signed_link', id });
    }
  }
}
