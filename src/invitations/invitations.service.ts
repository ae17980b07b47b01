import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Reads } from '../access/reads.js';
import { requireRight } from '../access/require-right.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import { Answer } from '../common/answer.js';
import type { FieldError, Problem } from '../common/problem.js';
import { parametersInvalid } from '../common/problems.js';
import { Mails } from '../mail/outgoing.js';
import type { MeetingPaper } from '../meeting-papers/meeting-paper.js';
import { meetingPaper } from '../meeting-papers/meeting-papers.query.js';
import { meetingIs } from '../meetings/meeting-life-cycle.js';
import { lockMeeting, theMeeting } from '../meetings/meeting-lock.js';
import { meetingCancelled } from '../meetings/meeting-stage.errors.js';
import { Candidates } from '../participations/candidates.js';
import type { Candidate } from '../participations/candidates.sql.js';
import { sourceErrors } from '../participations/participation-content.js';
import { forSegmentsOnly } from '../participations/participations.errors.js';
import type { InvitationPreviewFilters } from './dto/invitation-preview.filters.js';
import { previewOf, unreached } from './invitation-preview.js';
import { agendaMailing } from './agenda-mails.js';
import { isOver } from './invitation-mails.js';
import { agendaTooLate, notInvitedYet } from './invitations.errors.js';
import { type Facts, Inviting } from './inviting.js';

/** What those who run a meeting send by hand, and what they are told before. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly candidates: Candidates,
    private readonly mails: Mails,
    private readonly inviting: Inviting,
  ) {}

  /**
   * Sends the agenda to everybody invited who was told another one, or none that is known of; a second press, also of
   * somebody else, reaches nobody. Invitations that are due go before. Needs meeting.write in the meeting's group.
   * @throws not_found, not_allowed, meeting_cancelled, not_invited_yet, agenda_too_late
   */
  mailAgenda(change: Change, meetingId: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      // Alone: two presses come one after the other, and the agenda stays as it is meanwhile.
      const meeting = await lockMeeting(em, change.actor, theMeeting(meetingId), 'alone');
      requireRight(change.actor, 'meeting.write', meeting.steeringGroupId);
      await this.writes.accept(em, change);
      await this.inviting.bringUpToDate(em, meetingId);
      const facts = await this.inviting.factsOf(meetingId, em);
      requireInvited(facts);
      const { mails, knowing, withoutAddress } = agendaMailing(facts.paper, facts.told, facts.sending);
      await this.mails.post(em, mails);
      if (mails.length > 0)
        await this.writes.audit(em, change, { action: 'agenda_sent', type: 'meeting', id: meetingId });
      return new Answer(
        JSON.stringify({
          sent: mails.length,
          knowing,
          withoutAddress: withoutAddress.map(unreached),
          leaves: this.leaves(facts),
        }),
      );
    });
  }

  /**
   * What inviting now would send, and mailing the agenda; with `from`, as if these had been added to the list, and who of
   * them would not be. Sends and adds nothing. Needs meeting.write in the meeting's group.
   * @throws not_found, not_allowed, parameters_invalid
   */
  async preview(actor: Actor, meetingId: string, asked: InvitationPreviewFilters): Promise<Answer> {
    const candidates = await this.candidatesFor(actor, meetingId, asked);
    const added = candidates.flatMap(({ personId, reason }) =>
      personId === null || reason !== null ? [] : [personId],
    );
    const facts = await this.inviting.factsFor(actor, meetingId, added);
    requireRight(actor, 'meeting.write', facts.paper.groupId);
    const leftOut = candidates.flatMap(({ personId, name, reason }) =>
      reason === null ? [] : [{ personId, name, reason }],
    );
    return new Answer(
      JSON.stringify({
        ...previewOf(facts),
        added: added.length,
        leftOut,
        leaves: this.leaves(facts),
      }),
    );
  }

  /** @throws not_found, not_allowed, parameters_invalid */
  private async candidatesFor(
    actor: Actor,
    id: string,
    { from, segment }: InvitationPreviewFilters,
  ): Promise<Candidate[]> {
    if (!from) {
      if (segment !== undefined) throw wrong([forSegmentsOnly('/segment')]);
      return [];
    }
    const { json } = await this.reads.one(meetingPaper(actor, id));
    const { groupId, groupKind, plannedStart } = JSON.parse(json) as MeetingPaper;
    requireRight(actor, 'meeting.write', groupId);
    const errors = sourceErrors({ from, segment }, groupKind);
    if (errors.length > 0) throw wrong(errors);
    const day = this.writes.clock.dayOf(new Date(plannedStart));
    return this.candidates.find(actor, { id, steeringGroupId: groupId, day }, { from, segment });
  }

  private leaves({ paper }: Facts): boolean {
    return this.mails.isConfigured && !paper.isDemo;
  }
}

/** @throws meeting_cancelled, not_invited_yet, agenda_too_late */
function requireInvited({ paper, sending }: Facts): void {
  if (meetingIs.cancelled.has(paper.state)) throw meetingCancelled();
  if (meetingIs.begun.has(paper.state) || isOver(paper, sending.now)) throw agendaTooLate();
  if (!meetingIs.invited.has(paper.state)) throw notInvitedYet();
}

function wrong(errors: readonly FieldError[]): Problem {
  return parametersInvalid(
    {},
    { errors: errors.map((error) => ({ ...error, parameter: error.pointer.slice(1) })) },
  );
}
