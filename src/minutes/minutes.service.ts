import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { Reads } from '../access/reads.js';
import { requireRight } from '../access/require-right.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import type { Answer } from '../common/answer.js';
import { Lists, type ListAnswer } from '../exports/lists.js';
import type { Reader } from '../exports/reader.js';
import { meetingNotBegun, minutesNotInDraft } from '../meetings/meeting-stage.errors.js';
import { lockMeeting, theMeeting } from '../meetings/meeting-lock.js';
import { hasBegun } from '../meetings/meeting-stage.js';
import type { MinutesFilters } from './dto/minutes.filters.js';
import type { MinutesRequest } from './dto/minutes.request.js';
import { stepOf } from './minutes-life-cycle.js';
import { Minutes } from './minutes.entity.js';
import { minutesWithdrawn } from './minutes.errors.js';
import { listMinutes, oneMinutes, wholeMinutes } from './minutes.query.js';
import { minutesForChange } from './minutes-for-change.js';
import { minutesAre } from '../meetings/minutes-states.js';

/** Minutes of meetings: who may not read them whole may read the public form of published ones. */
@Injectable()
export class MinutesService {
  constructor(
    private readonly reads: Reads,
    private readonly lists: Lists,
    private readonly writes: Writes,
  ) {}

  /** Minutes that the actor may see, each as far as he may; the newest meeting first, unless sorted. */
  list(reader: Reader, filters: MinutesFilters): Promise<ListAnswer> {
    const { clock } = this.writes;
    const at = { now: clock.now(), zone: clock.zone };
    return this.lists.answer(reader, filters, () => listMinutes(reader.actor, filters, at));
  }

  /** @throws not_found, minutes_withdrawn where they were public and the actor could read no more than that */
  async one(actor: Actor, id: string, em?: EntityManager): Promise<Answer> {
    const answer = await this.reads.one(oneMinutes(actor, id, this.at()), em);
    if (answer.json === '') throw minutesWithdrawn();
    return answer;
  }

  /** As `one`, but only for who may read them whole. @throws not_found */
  async whole(actor: Actor, id: string): Promise<Answer> {
    return this.reads.one(wholeMinutes(actor, id, this.at()));
  }

  /**
   * Begins the minutes of a meeting that was opened. Needs minutes.write for its group.
   * @throws not_found, not_allowed, content_invalid, meeting_not_begun, minutes_exist
   */
  create(change: Change<MinutesRequest>, meetingId: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const meeting = await lockMeeting(em, change.actor, theMeeting(meetingId), 'shared');
      requireRight(change.actor, 'minutes.write', meeting.steeringGroupId);
      const { summary } = await this.writes.accept(em, change);
      if (!hasBegun(meeting)) throw meetingNotBegun();
      const fields = { meetingId, summary };
      const id = await this.writes.insert(em, change, Minutes, fields);
      return this.one(change.actor, id, em);
    });
  }

  /**
   * Changes the summary of a draft. Needs minutes.write for the group.
   * @throws not_found, not_allowed, version_stale, content_invalid, minutes_not_in_draft
   */
  patch(change: Change<MinutesRequest>, id: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const current = await minutesForChange(em, change.actor, id, 'minutes.write');
      const fields = await this.writes.accept(em, change, current);
      if (!minutesAre.draft.has(stepOf(current))) throw minutesNotInDraft();
      await this.writes.update(em, change, Minutes, current, fields);
      return this.one(change.actor, id, em);
    });
  }

  private at(): { now: Date; today: string } {
    const { clock } = this.writes;
    const now = clock.now();
    return { now, today: clock.dayOf(now) };
  }
}
