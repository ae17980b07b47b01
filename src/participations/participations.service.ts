import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { accountOf } from '../access/actor.js';
import { Reads } from '../access/reads.js';
import { covers, scopeOf } from '../access/scope.js';
import { requireRight } from '../access/require-right.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import type { Answer } from '../common/answer.js';
import { notAllowed, notFound, requireSound } from '../common/problems.js';
import { lockRecord } from '../database/editable-record.js';
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
import { primaryContacts, seatHolders, type Taking } from './participation-sources.js';
import { oneParticipation, participationsOf } from './participations.query.js';
import { freezeSnapshots } from './snapshot.js';
import { minutesAre } from '../meetings/minutes-states.js';
import { meetingOfParticipation } from './participation.sql.js';

const PLANNING_FIELDS = ['meetingRole', 'substituteForPersonId', 'guestName', 'guestEmail'] as const;

/** Who takes part in a meeting, what they answered, and who was there. */
@Injectable()
export class ParticipationsService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
  ) {}

  /**
   * Adds a person, a guest, or everybody with a seat or all primary contacts, save who is there already. Nobody is
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
      const ids: string[] = [];
      for (const taking of await this.whoIsMeant(em, meeting, content)) {
        ids.push(await this.insert(em, change, meeting, taking));
      }
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
      const meeting = await lockMeeting(em, change.actor, meetingOfParticipation(id), 'shared');
      const current = await lockRecord(em, Participation, id);
      requireRights(change, meeting, current);
      const content = await this.writes.accept(em, change, current);
      requireSound(guestFieldErrors(content, current));
      if (content.rsvp !== undefined) requireOpenForAnswers(meeting);
      if (content.attendance !== undefined) requireOpenForWriting(meeting);
      if (PLANNING_FIELDS.some((field) => content[field] !== undefined)) requireOpenForPlanning(meeting);
      const fields = { ...content, ...this.answeredNow(change, content) };
      await this.writes.update(em, change, Participation, current, fields);
      return this.reads.one(oneParticipation(change.actor, id), em);
    });
  }

  private async whoIsMeant(
    em: EntityManager,
    meeting: LockedMeeting,
    { from, ...single }: AddParticipationsRequest,
  ): Promise<Taking[]> {
    const day = this.writes.clock.dayOf(meeting.actualStart ?? meeting.plannedStart);
    if (from === 'seats') return seatHolders(em, meeting, day);
    if (from === 'primary_contacts') return primaryContacts(em, meeting, day);
    const meetingRole = single.meetingRole ?? (single.guestName === undefined ? 'participant' : 'guest');
    return [{ ...single, meetingRole }];
  }

  private async insert<T extends object>(
    em: EntityManager,
    change: Change<T>,
    meeting: LockedMeeting,
    taking: Taking,
  ): Promise<string> {
    const now = this.writes.clock.now();
    const fields = { ...taking, meetingId: meeting.id };
    const id = await this.writes.insert(em, change, Participation, fields);
    if (hasBegun(meeting)) {
      const day = this.writes.clock.dayOf(meeting.actualStart ?? meeting.plannedStart);
      await freezeSnapshots(em, { meetingId: meeting.id, day, now, only: id });
    }
    return id;
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

/** @throws not_found where the actor sees only its own, not_allowed, fields_not_allowed */
function requireRights(
  change: Change<PatchParticipationRequest>,
  { steeringGroupId }: LockedMeeting,
  { personId }: Participation,
): void {
  const { actor } = change;
  const may = (permission: 'meeting.write' | 'meeting.read' | 'minutes.write' | 'rsvp.write') =>
    covers(scopeOf(actor, permission), steeringGroupId);
  const own = personId !== null && personId === actor.personId;
  if (!own && !may('meeting.read') && !may('meeting.write')) throw notFound();
  const plans = may('meeting.write');
  const logs = may('minutes.write');
  const answers = may('rsvp.write') || (own && scopeOf(actor, 'rsvp.write').mine);
  if (!plans && !logs && !answers) throw notAllowed();
  change.refuse([
    ...(plans ? [] : PLANNING_FIELDS),
    ...(logs ? [] : ['attendance']),
    ...(answers ? [] : ['rsvp']),
  ]);
}
