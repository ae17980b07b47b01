import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { accountOf } from '../access/actor.js';
import { ActionItem } from '../action-items/action-item.entity.js';
import { markDone } from '../action-items/date-wishes.operations.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import { lockRecord, recordsWhere } from '../database/editable-record.js';
import { requireSound } from '../common/problems.js';
import type { LockedMeeting } from '../meetings/meeting-lock.js';
import { Participation } from '../participations/participation.entity.js';
import { NAMED } from '../participations/participations.operations.js';
import { Topic, topicIs } from '../topics/topic.entity.js';
import { notYourOpenTask, onlyPersonsPropose, onlyWhereDelegated } from './answers.errors.js';
import { ownOpenTasks } from './answers.query.js';
import type { AnswerByLinkRequest } from './dto/answer.request.js';
import { Substitutes } from './substitutes.js';

type Given = Omit<AnswerByLinkRequest, 'link'>;

/** What an answer to an invitation does, whichever way it came. The meeting is locked, ahead, and the answer is one's own. */
@Injectable()
export class Answering {
  constructor(
    private readonly writes: Writes,
    private readonly substitutes: Substitutes,
  ) {}

  /**
   * All that it says, or nothing of it.
   * @param at when it was answered; absent: now
   * @throws content_invalid, too_many_substitutes
   */
  async answer<T extends object>(
    em: EntityManager,
    change: Change<T>,
    meeting: LockedMeeting,
    participationId: string,
    given: Given,
    at = this.writes.clock.now(),
  ): Promise<void> {
    const current = await lockRecord(em, Participation, participationId);
    const { rsvp, note, substitute, topics = [], doneActionItemIds = [] } = given;
    requireSound([
      ...(substitute && rsvp !== 'delegated' ? [onlyWhereDelegated('/substitute')] : []),
      ...(topics.length > 0 && current.personId === null ? [onlyPersonsPropose('/topics')] : []),
    ]);
    const named =
      rsvp === 'delegated' && (await this.substitutes.name(em, change, meeting, current, substitute));
    if (rsvp !== 'delegated') await this.substitutes.take(em, change, current);
    await this.writes.update(
      em,
      change,
      Participation,
      current,
      {
        rsvp,
        rsvpAt: at,
        rsvpRecordedBy: accountOf(change.actor),
        ...(note !== undefined && { rsvpNote: note === '' ? null : note }),
      },
      named ? NAMED : 'changed',
    );
    await this.finish(em, change, current, doneActionItemIds);
    await this.propose(em, change, meeting, current, topics);
  }

  private async finish<T extends object>(
    em: EntityManager,
    change: Change<T>,
    { id }: Participation,
    ids: readonly string[],
  ): Promise<void> {
    if (ids.length === 0) return;
    const own = new Set((await em.query<{ id: string }[]>(ownOpenTasks, [id, ids])).map((row) => row.id));
    requireSound(
      ids.flatMap((one, nth) => (own.has(one) ? [] : [notYourOpenTask(`/doneActionItemIds/${nth}`)])),
    );
    for (const current of await recordsWhere(em, ActionItem, 'id = ANY($1::uuid[])', [ids])) {
      await markDone(em, this.writes, change, current);
    }
  }

  /** What is on the group's list already under this title is not proposed twice, as by a second press. */
  private async propose<T extends object>(
    em: EntityManager,
    change: Change<T>,
    { steeringGroupId }: LockedMeeting,
    { personId }: Participation,
    topics: readonly string[],
  ): Promise<void> {
    if (topics.length === 0) return;
    const known = await em.query<{ title: string }[]>(
      `SELECT tp.title FROM topic tp WHERE tp.steering_group_id = $1::uuid AND tp.proposed_by_person_id = $2::uuid
         AND ${topicIs.open.in('tp.state')} AND tp.title = ANY($3::text[])`,
      [steeringGroupId, personId, topics],
    );
    const titles = new Set(known.map(({ title }) => title));
    const fields = topics
      .filter((title) => !titles.has(title))
      .map((title) => ({
        steeringGroupId,
        title,
        state: 'open' as const,
        firstRaisedOn: this.writes.clock.today(),
        proposedByPersonId: personId,
      }));
    await this.writes.insertAll(em, change, Topic, fields);
  }
}
