import { Injectable } from '@nestjs/common';
import { accountOf } from '../access/actor.js';
import type { Change, NoContent } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import type { Answer } from '../common/answer.js';
import { requireStep } from '../common/life-cycle.js';
import { minutesAre } from '../meetings/minutes-states.js';
import type { CorrectionRequest, ReturnRequest } from './dto/minutes.request.js';
import { minutesLifeCycle, stepOf } from './minutes-life-cycle.js';
import { Minutes } from './minutes.entity.js';
import { correctionOpen, minutesNotApproved } from './minutes.errors.js';
import { MinutesService } from './minutes.service.js';
import { minutesForChange } from './minutes-for-change.js';
import { minutesStateWords } from '../words/minutes-words.js';

/** The steps of minutes from draft to published (minutes-life-cycle.ts), save approval. */
@Injectable()
export class MinutesTransitionsService {
  constructor(
    private readonly minutes: MinutesService,
    private readonly writes: Writes,
  ) {}

  /** draft → in_review; who was invited may read them from now on. Needs minutes.write. @throws not_found, not_allowed, step_not_open */
  review(change: Change<NoContent>, id: string): Promise<Answer> {
    return this.stepOfVersion(change, id, 'review', 'review_started', (_, now) => ({
      reviewStartedAt: now,
      returnReason: null,
    }));
  }

  /** in_review → draft, with a reason. Needs minutes.write. @throws not_found, not_allowed, step_not_open, content_invalid */
  sendBack(change: Change<ReturnRequest>, id: string): Promise<Answer> {
    return this.stepOfVersion(change, id, 'return', 'returned', ({ reason }) => ({
      reviewStartedAt: null,
      returnReason: reason,
    }));
  }

  /** approved → published, for everybody in their public form. Needs minutes.publish. @throws not_found, not_allowed, step_not_open */
  publish(change: Change<NoContent>, id: string): Promise<Answer> {
    return this.step(change, id, 'minutes.publish', 'published', ({ state }, _, now) => {
      const to = requireStep(minutesLifeCycle, minutesStateWords, state, 'publication');
      return { state: to, publishedAt: now, unpublishedAt: null };
    });
  }

  /** published → approved, with a tombstone in its place. Needs minutes.publish. @throws not_found, not_allowed, step_not_open */
  withdraw(change: Change<NoContent>, id: string): Promise<Answer> {
    return this.step(change, id, 'minutes.publish', 'withdrawn', ({ state }, _, now) => {
      const to = requireStep(minutesLifeCycle, minutesStateWords, state, 'withdrawal');
      return { state: to, publishedAt: null, unpublishedAt: now };
    });
  }

  /**
   * Opens a correction of approved minutes: the next version, a draft at first. Readers keep the last one until the
   * correction is approved; decisions and tasks stay. Needs minutes.approve.
   * @throws not_found, not_allowed, version_stale, content_invalid, correction_open, minutes_not_approved
   */
  correct(change: Change<CorrectionRequest>, id: string): Promise<Answer> {
    return this.step(change, id, 'minutes.approve', 'correction_opened', (current, { reason }, now) => {
      if (!minutesAre.approved.has(current.state)) throw minutesNotApproved();
      if (current.correctionState !== null) throw correctionOpen();
      return {
        correctionState: 'draft',
        correctionReason: reason,
        correctionOpenedAt: now,
        correctionOpenedBy: accountOf(change.actor),
        reviewStartedAt: null,
        returnReason: null,
      };
    });
  }

  /** A step of the version that is being written: the first, or by a correction the next. */
  private stepOfVersion<T extends object>(
    change: Change<T>,
    id: string,
    name: 'review' | 'return',
    action: string,
    fieldsOf: (content: T, now: Date) => Partial<Minutes>,
  ): Promise<Answer> {
    return this.step(change, id, 'minutes.write', action, (current, content, now) => {
      const to = requireStep(minutesLifeCycle, minutesStateWords, stepOf(current), name);
      const moved = current.correctionState === null ? { state: to } : { correctionState: to };
      return { ...fieldsOf(content, now), ...moved };
    });
  }

  private step<T extends object>(
    change: Change<T>,
    id: string,
    permission: 'minutes.write' | 'minutes.publish' | 'minutes.approve',
    action: string,
    fieldsOf: (current: Minutes, content: T, now: Date) => Partial<Minutes>,
  ): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const current = await minutesForChange(em, change.actor, id, permission);
      const content = await this.writes.accept(em, change, current);
      const fields = fieldsOf(current, content, this.writes.clock.now());
      await this.writes.update(em, change, Minutes, current, fields, action);
      return this.minutes.one(change.actor, id, em);
    });
  }
}
