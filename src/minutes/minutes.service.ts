import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { Reads } from '../access/reads.js';
import { covers, scopeOf } from '../access/scope.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import type { Answer } from '../common/answer.js';
import { notAllowed } from '../common/problems.js';
import { insertRecord, updateRecord } from '../database/editable-record.js';
import { minutesNotInDraft } from '../meetings/agenda.errors.js';
import { meetingNotBegun } from '../meetings/agenda.errors.js';
import { hasBegun } from '../meetings/meeting-stage.js';
import type { MinutesFilters } from './dto/minutes.filters.js';
import type { MinutesRequest } from './dto/minutes.request.js';
import { Minutes } from './minutes.entity.js';
import { minutesWithdrawn } from './minutes.errors.js';
import { listMinutes, oneMinutes } from './minutes.query.js';
import { lockStage, minutesForChange, placeOfMeeting } from './place.js';

/** Minutes of meetings: who may not read them whole may read the public form of published ones. */
@Injectable()
export class MinutesService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
  ) {}

  /** Minutes that the actor may see, each as far as he may; the newest meeting first, unless sorted. */
  list(actor: Actor, filters: MinutesFilters): Promise<Answer> {
    const { clock } = this.writes;
    const on = { today: clock.today(), zone: clock.zone };
    return this.reads.page(listMinutes(actor, filters, on), filters);
  }

  /** @throws not_found, minutes_withdrawn where they were public and the actor could read no more than that */
  async one(actor: Actor, id: string, em?: EntityManager): Promise<Answer> {
    const { text, values } = oneMinutes(actor, id, this.writes.clock.today());
    const answer = await this.reads.one('minutes', text, values, em);
    if (answer.json === '') throw minutesWithdrawn();
    return answer;
  }

  /**
   * Begins the minutes of a meeting that was opened. Needs minutes.write for its group.
   * @throws not_found, not_allowed, content_invalid, meeting_not_begun, minutes_exist
   */
  create(change: Change<MinutesRequest>, meetingId: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const { groupId } = await placeOfMeeting(em, change.actor, meetingId);
      if (!covers(scopeOf(change.actor, 'minutes.write'), groupId)) throw notAllowed();
      const stage = await lockStage(em, meetingId, 'shared');
      const { summary } = await this.writes.accept(em, change);
      if (!hasBegun(stage)) throw meetingNotBegun();
      const fields = { meetingId, summary };
      const made = await insertRecord(em, Minutes, fields, this.writes.clock.now());
      await this.writes.audit(em, change, { action: 'created', type: 'minutes', id: made.id, after: fields });
      return this.one(change.actor, made.id, em);
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
      if (current.state !== 'draft') throw minutesNotInDraft();
      await updateRecord(em, Minutes, current, fields, this.writes.clock.now());
      await this.writes.audit(em, change, {
        action: 'changed',
        type: 'minutes',
        id,
        before: { ...current },
        after: { ...fields },
      });
      return this.one(change.actor, id, em);
    });
  }
}
