import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { Reads } from '../access/reads.js';
import { requireRight } from '../access/require-right.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import type { Answer } from '../common/answer.js';
import { lockRecord } from '../database/editable-record.js';
import { Lists, type ListAnswer } from '../exports/lists.js';
import type { Reader } from '../exports/reader.js';
import { lockMeeting, lockStage } from '../meetings/meeting-lock.js';
import { requireOpenForLogging } from '../meetings/meeting-stage.js';
import { requireSoundDecision } from './decision-content.js';
import { Decision } from './decision.entity.js';
import { listDecisions, oneDecision } from './decisions.query.js';
import type { DecisionFilters } from './dto/decision.filters.js';
import type { CreateDecisionRequest, PatchDecisionRequest } from './dto/decision.request.js';
import { placeOfDecision } from './decision-place.js';
import { meetingOfItem } from '../agenda/agenda-item.sql.js';

/**
 * Decisions are logged from the opening of the meeting on, and final once its minutes are approved. Until these
 * are in review every result can become every other: a slip of the pen is put right. Numbers come with approval.
 */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly reads: Reads,
    private readonly lists: Lists,
    private readonly writes: Writes,
  ) {}

  /** Decisions of minutes that the actor may read whole; the newest first, unless sorted. */
  list(reader: Reader, filters: DecisionFilters): Promise<ListAnswer> {
    return this.lists.answer(reader, filters, () => listDecisions(reader.actor, filters));
  }

  /** Needs to read what the minutes say. @throws not_found */
  one(actor: Actor, id: string, em?: EntityManager): Promise<Answer> {
    return this.reads.one(oneDecision(actor, id), em);
  }

  /**
   * Needs minutes.write for the group of the meeting.
   * @throws not_found, not_allowed, content_invalid, meeting_cancelled, meeting_not_begun, minutes_not_in_draft,
   *   minutes_in_correction
   */
  create(change: Change<CreateDecisionRequest>, agendaItemId: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const meeting = await lockMeeting(em, change.actor, meetingOfItem(agendaItemId), 'shared');
      const { steeringGroupId } = meeting;
      requireRight(change.actor, 'minutes.write', steeringGroupId);
      const content = await this.writes.accept(em, change);
      await requireSoundDecision(em, { meetingId: meeting.id, groupId: steeringGroupId }, content);
      requireOpenForLogging(meeting);
      const fields = { ...content, agendaItemId, steeringGroupId };
      const id = await this.writes.insert(em, change, Decision, fields);
      return this.one(change.actor, id, em);
    });
  }

  /**
   * Needs minutes.write for the group of the meeting.
   * @throws not_found, not_allowed, version_stale, content_invalid, minutes_not_in_draft, minutes_in_correction
   */
  patch(change: Change<PatchDecisionRequest>, id: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const place = await placeOfDecision(em, change.actor, id);
      requireRight(change.actor, 'minutes.write', place.groupId);
      const stage = await lockStage(em, place.meetingId, 'shared');
      const current = await lockRecord(em, Decision, id);
      const fields = await this.writes.accept(em, change, current);
      await requireSoundDecision(em, place, fields, current);
      requireOpenForLogging(stage);
      await this.writes.update(em, change, Decision, current, fields);
      return this.one(change.actor, id, em);
    });
  }
}
