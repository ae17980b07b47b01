import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, accountOf } from '../access/actor.js';
import { Reads } from '../access/reads.js';
import { covers, scopeOf } from '../access/scope.js';
import { requireRight } from '../access/require-right.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import { Answer } from '../common/answer.js';
import { inContent, notAllowed, notFound, requireSound } from '../common/problems.js';
import { type Fields, lockRecord } from '../database/editable-record.js';
import { Candidates } from './candidates.js';
import type { AddParticipationsRequest, PatchParticipationRequest } from './dto/participation.request.js';
import { lockMeeting, theMeeting, type LockedMeeting } from '../meetings/meeting-lock.js';
import {
  hasBegun,
  requireOpenForAnswers,
  requireOpenForPlanning,
  requireOpenForWriting,
} from '../meetings/meeting-stage.js';
import { additionErrors, guestFieldErrors } from './participation-content.js';
import { Participation } from './participation.entity.js';
import { hasNamed, takeBackNamed, takeOff } from './participations.operations.js';
import { oneParticipation, participationsOf } from './participations.query.js';
import { freezeSnapshots } from './snapshot.js';
import { meetingIs } from '../meetings/meeting-life-cycle.js';
import { meetingCancelled } from '../meetings/meeting-stage.errors.js';
import { participationStays } from './participations.errors.js';
import { minutesAre } from '../meetings/minutes-states.js';
import { meetingOfParticipation } from './participation.sql.js';

const PLANNING_FIELDS = ['meetingRole', 'substituteForPersonId', 'guestName', 'guestEmail'] as const;

/** Who takes part in a meeting, what they answered, and who was there. */
@Injectable()
export class ParticipationsService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly candidates: Candidates,
  ) {}

  /**
   * Adds a person, a guest, or many at once (Candidates), save who is there already. Nobody is
   * invited by that: an invitation that went out is repeated for those who came later. Needs meeting.write in the
   * meeting's group. Answers with the participations added.
   * @throws not_found, not_allowed, content_invalid, already_takes_part, meeting_cancelled, minutes_not_in_draft
   */
  add(change: Change<AddParticipationsRequest>, meetingId: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const { actor } = change;
      const meeting = await lockMeeting(em, actor, theMeeting(meetingId), 'alone');
      requireRight(actor, 'meeting.write', meeting.steeringGroupId);
      const content = await this.writes.accept(em, change);
      requireSound(additionErrors(content, meeting.groupKind));
      // Somebody who was there and is missing from the list can be added by a correction.
      if (!minutesAre.draft.has(meeting.correctionState)) requireOpenForPlanning(meeting);
      const taking = await this.whoIsMeant(em, actor, meeting, content);
      const ids = await this.insert(em, change, meeting, taking);
      return this.reads.one(participationsOf(actor, meetingId, ids), em);
    });
  }

  /**
   * Changes one participation. Its role and its guest need meeting.write, any answer rsvp.write, attendance
   * minutes.write in the meeting's group; everybody may give their own answer.
   * @throws not_found, not_allowed, fields_not_allowed, version_stale, content_invalid, meeting_cancelled,
   *   answers_closed, meeting_not_begun, minutes_not_in_draft, minutes_in_correction
   */
  patch(change: Change<PatchParticipationRequest>, id: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      // Whoever answers something else takes back whom they named, and with that changes the list.
      const namers: unknown[] = await em.query(hasNamed, [id]);
      const how = namers.length > 0 ? 'alone' : 'shared';
      const meeting = await lockMeeting(em, change.actor, meetingOfParticipation(id), how);
      const current = await lockRecord(em, Participation, id);
      requireRights(change, meeting, current);
      const content = await this.writes.accept(em, change, current);
      requireSound(guestFieldErrors(content, current));
      if (content.rsvp !== undefined || content.rsvpNote !== undefined) requireOpenForAnswers(meeting);
      if (content.attendance !== undefined) requireOpenForWriting(meeting);
      if (PLANNING_FIELDS.some((field) => content[field] !== undefined)) requireOpenForPlanning(meeting);
      const fields = {
        ...content,
        ...this.answeredNow(change, content),
        // Whose place it is, from now on says who runs the meeting, and no answer takes it back.
        ...(content.substituteForPersonId !== undefined && { namedById: null }),
      };
      await this.writes.update(em, change, Participation, current, fields);
      const isComing = content.rsvp !== undefined && content.rsvp !== 'delegated';
      if (isComing && how === 'alone') await takeBackNamed(em, this.writes, change, id);
      return this.reads.one(oneParticipation(change.actor, id), em);
    });
  }

  /**
   * Takes somebody off the list of a meeting that has not begun, invited or not. Nothing is left of the invitation and
   * its answer but what the audit trail says. Needs meeting.write in the meeting's group.
   * @throws not_found, not_allowed, version_stale, meeting_cancelled, participation_stays
   */
  async remove(change: Change, id: string): Promise<void> {
    await this.writes.run(change, async (em) => {
      const { actor } = change;
      const meeting = await lockMeeting(em, actor, meetingOfParticipation(id), 'alone');
      const current = await lockRecord(em, Participation, id);
      requireSeen(actor, meeting, current);
      requireRight(actor, 'meeting.write', meeting.steeringGroupId);
      await this.writes.accept(em, change, current);
      requireNotBegun(meeting);
      await takeOff(em, this.writes, change, current);
      // Nothing of it is left to tell of it, so the meeting does, to who asks for what changed.
      const at = this.writes.clock.now();
      await em.query(`UPDATE meeting SET updated_at = $2 WHERE id = $1`, [meeting.id, at]);
      return new Answer('');
    });
  }

  private async whoIsMeant(
    em: EntityManager,
    actor: Actor,
    meeting: LockedMeeting,
    { from, segment, ...single }: AddParticipationsRequest,
  ): Promise<Fields<Participation>[]> {
    if (from === undefined) {
      const meetingRole = single.meetingRole ?? (single.guestName === undefined ? 'participant' : 'guest');
      return [{ ...single, meetingRole }];
    }
    const ahead = { ...meeting, day: this.dayOf(meeting) };
    const candidates = await this.candidates.find(actor, ahead, { from, segment }, em).catch(inContent(''));
    return candidates
      .filter(({ reason }) => reason === null)
      .map(({ personId, meetingRole }) => ({ personId, meetingRole }));
  }

  /** All at once, in one statement. */
  private async insert<T extends object>(
    em: EntityManager,
    change: Change<T>,
    meeting: LockedMeeting,
    all: readonly Fields<Participation>[],
  ): Promise<string[]> {
    const now = this.writes.clock.now();
    const fields = all.map((taking) => ({ ...taking, meetingId: meeting.id }));
    const ids = await this.writes.insertAll(em, change, Participation, fields);
    if (hasBegun(meeting) && ids.length > 0)
      await freezeSnapshots(em, { meetingId: meeting.id, day: this.dayOf(meeting), now, only: ids });
    return ids;
  }

  private dayOf({ actualStart, plannedStart }: LockedMeeting): string {
    return this.writes.clock.dayOf(actualStart ?? plannedStart);
  }

  /** When and by whose account the answer was written down. */
  private answeredNow(
    { actor }: Change<PatchParticipationRequest>,
    { rsvp }: PatchParticipationRequest,
  ): Partial<Participation> {
    if (rsvp === undefined) return {};
    return {
      rsvpAt: this.writes.clock.now(),
      rsvpRecordedBy: accountOf(actor),
    };
  }
}

const isOwn = (actor: Actor, { personId }: Participation) => personId !== null && personId === actor.personId;

/** @throws not_found where the actor sees only its own */
function requireSeen(actor: Actor, { steeringGroupId }: LockedMeeting, current: Participation): void {
  const sees = (permission: 'meeting.write' | 'meeting.read') =>
    covers(scopeOf(actor, permission), steeringGroupId);
  if (!isOwn(actor, current) && !sees('meeting.read') && !sees('meeting.write')) throw notFound();
}

/** @throws meeting_cancelled, participation_stays */
function requireNotBegun({ state }: LockedMeeting): void {
  if (meetingIs.cancelled.has(state)) throw meetingCancelled();
  if (!meetingIs.notBegun.has(state)) throw participationStays();
}

/** @throws not_found where the actor sees only its own, not_allowed, fields_not_allowed */
function requireRights(
  change: Change<PatchParticipationRequest>,
  meeting: LockedMeeting,
  current: Participation,
): void {
  const { actor } = change;
  const may = (permission: 'meeting.write' | 'minutes.write' | 'rsvp.write') =>
    covers(scopeOf(actor, permission), meeting.steeringGroupId);
  requireSeen(actor, meeting, current);
  const own = isOwn(actor, current);
  const plans = may('meeting.write');
  const logs = may('minutes.write');
  const answers = may('rsvp.write') || (own && scopeOf(actor, 'rsvp.write').mine);
  if (!plans && !logs && !answers) throw notAllowed();
  change.refuse([
    ...(plans ? [] : PLANNING_FIELDS),
    ...(logs ? [] : ['attendance']),
    ...(answers ? [] : ['rsvp', 'rsvpNote']),
  ]);
}
