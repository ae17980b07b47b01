import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { accountOf, type Actor } from '../access/actor.js';
import { Reads } from '../access/reads.js';
import { covers, scopeOf } from '../access/scope.js';
import { requireRight } from '../access/require-right.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import type { Answer } from '../common/answer.js';
import { unknownReference } from '../common/field-errors.js';
import type { Problem } from '../common/problem.js';
import { contentInvalid, notAllowed } from '../common/problems.js';
import { lockRecord } from '../database/editable-record.js';
import { minutesAre } from '../meetings/minutes-states.js';
import type { ObjectionFilters } from './dto/objection.filters.js';
import type { AnswerObjectionRequest, CreateObjectionRequest } from './dto/objection.request.js';
import { minutesFinal } from '../minutes/minutes.errors.js';
import { Objection } from './objection.entity.js';
import { minutesNotInReview, objectionAnswered } from './objections.errors.js';
import {
  listObjections,
  oneObjection,
  type ObjectionPlace,
  placeForObjections,
  placeOfObjection,
} from './objections.query.js';
import { lockStage } from '../meetings/meeting-lock.js';
import { requireOpenForObjections, reviewOf } from './review.js';

/** Who objects: one participation in one meeting. */
export type Objector = Pick<Objection, 'meetingId' | 'participationId'>;

/**
 * Objections to passages of minutes in review. An open one keeps the minutes from being approved; an accepted one
 * changes nothing by itself: the lead returns the minutes, edits them, and has them reviewed again.
 */
@Injectable()
export class ObjectionsService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
  ) {}

  /**
   * The objections to minutes: all for who holds minutes.write in the group, the own ones for everybody else.
   * @throws not_found where the actor may not read the minutes whole and did not object to them
   */
  async list(actor: Actor, minutesId: string, filters: ObjectionFilters): Promise<Answer> {
    const page = await this.reads.page(listObjections(actor, minutesId, filters), filters);
    if (page.isEmptyPage()) await this.place(actor, minutesId);
    return page;
  }

  /** Needs minutes.write in the group, or to have made it. @throws not_found */
  one(actor: Actor, id: string, em?: EntityManager): Promise<Answer> {
    return this.reads.one(oneObjection(actor, id), em);
  }

  /** Where objections to these minutes belong. @throws not_found as `list` */
  async place(actor: Actor, minutesId: string, em?: EntityManager): Promise<ObjectionPlace> {
    const { json } = await this.reads.one(placeForObjections(actor, minutesId), em);
    return JSON.parse(json) as ObjectionPlace;
  }

  /**
   * Objects as the actor's own participation. Needs minutes.review, and to have been invited to the meeting.
   * @throws not_found, not_allowed, content_invalid, minutes_not_in_review, no_review_period, review_period_over
   */
  create(change: Change<CreateObjectionRequest>, minutesId: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const { actor } = change;
      const { meetingId, groupId, participationId } = await this.place(actor, minutesId, em);
      const scope = scopeOf(actor, 'minutes.review');
      if (participationId === null || !(scope.mine || covers(scope, groupId))) throw notAllowed();
      const content = await this.writes.accept(em, change);
      const objector = { meetingId, participationId };
      const id = await this.object(em, change, objector, content, minutesNotInReview);
      return this.one(actor, id, em);
    });
  }

  /**
   * Writes the objection of a participation that was found to be allowed to. Days end at the wall time at which the
   * review began, in the alliance's zone.
   * @param notInReview what is thrown where no review is under way
   * @throws content_invalid, no_review_period, review_period_over
   */
  async object<T extends object>(
    em: EntityManager,
    change: Change<T>,
    { meetingId, participationId }: Objector,
    { agendaItemId, passage, text }: CreateObjectionRequest,
    notInReview: () => Problem,
  ): Promise<string> {
    // From here on the minutes take no step: who approves them at the same time waits, and finds the objection.
    await lockStage(em, meetingId, 'shared');
    if (agendaItemId) await requireItemOf(em, meetingId, agendaItemId);
    const review = await reviewOf(em, meetingId);
    if (!review) throw notInReview();
    requireOpenForObjections(review, this.writes.clock.now(), this.writes.clock.zone);
    const { minutesId } = review;
    const fields = { meetingId, minutesId, participationId, agendaItemId, passage, text };
    return this.writes.insert(em, change, Objection, fields);
  }

  /**
   * Answers an objection, once: in review, or while the minutes or their correction are a draft again. Needs
   * minutes.approve in the group.
   * @throws not_found, not_allowed, version_stale, content_invalid, objection_answered, minutes_final
   */
  answer(change: Change<AnswerObjectionRequest>, id: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const { actor } = change;
      const { json } = await this.reads.one(placeOfObjection(actor, id), em);
      const { meetingId, groupId } = JSON.parse(json) as ObjectionPlace;
      requireRight(actor, 'minutes.approve', groupId);
      const { minutesState, correctionState } = await lockStage(em, meetingId, 'shared');
      const current = await lockRecord(em, Objection, id);
      const { outcome, answer } = await this.writes.accept(em, change, current);
      if (current.outcome !== null) throw objectionAnswered();
      if (minutesAre.approved.has(correctionState ?? minutesState)) throw minutesFinal();
      const answered = { answeredAt: this.writes.clock.now(), answeredBy: accountOf(actor) };
      await this.writes.update(em, change, Objection, current, { outcome, answer, ...answered }, 'answered');
      return this.one(actor, id, em);
    });
  }
}

/** @throws content_invalid where the item is not one of the meeting */
async function requireItemOf(em: EntityManager, meetingId: string, id: string): Promise<void> {
  const found: unknown[] = await em.query(`SELECT FROM agenda_item WHERE id = $1 AND meeting_id = $2`, [
    id,
    meetingId,
  ]);
  if (found.length === 0) throw contentInvalid(unknownReference('/agendaItemId'));
}
