import { Injectable } from '@nestjs/common';
import { accountOf } from '../access/actor.js';
import type { Change, NoContent } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import type { Answer } from '../common/answer.js';
import { requireStep } from '../common/life-cycle.js';
import { isApproved, type MinutesState } from '../meetings/meeting-stage.js';
import { approvalBlockers } from './approval-blockers.js';
import { approvalFacts } from './approval-facts.js';
import type { ReturnRequest } from './dto/minutes.request.js';
import { freezeMinutes } from './freeze-minutes.js';
import { minutesLifeCycle } from './minutes-life-cycle.js';
import { Minutes } from './minutes.entity.js';
import { approvalBlocked } from './minutes.errors.js';
import { MinutesService } from './minutes.service.js';
import { minutesForChange } from './place.js';

/** The steps of minutes from draft to published (minutes-life-cycle.ts). */
@Injectable()
export class MinutesTransitionsService {
  constructor(
    private readonly minutes: MinutesService,
    private readonly writes: Writes,
  ) {}

  /** draft → in_review; who was invited may read them from now on. Needs minutes.write. @throws not_found, not_allowed, step_not_open */
  review(change: Change<NoContent>, id: string): Promise<Answer> {
    return this.step(change, id, 'in_review', 'review_started', 'minutes.write', (_, now) => ({
      reviewStartedAt: now,
      returnReason: null,
    }));
  }

  /** in_review → draft, with a reason. Needs minutes.write. @throws not_found, not_allowed, step_not_open, content_invalid */
  sendBack(change: Change<ReturnRequest>, id: string): Promise<Answer> {
    return this.step(change, id, 'draft', 'returned', 'minutes.write', ({ reason }) => ({
      reviewStartedAt: null,
      returnReason: reason,
    }));
  }

  /**
   * in_review → approved: numbers the decisions and freezes a version. Approved ones are answered as they are,
   * whichever version the request knew. Needs minutes.approve for the group.
   * @throws not_found, not_allowed, step_not_open, approval_blocked with the reasons
   */
  approve(change: Change<NoContent>, id: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const { actor } = change;
      const current = await minutesForChange(em, actor, id, 'minutes.approve');
      if (isApproved(current.state)) {
        await this.writes.accept(em, change);
        return this.minutes.one(actor, id, em);
      }
      await this.writes.accept(em, change, current);
      requireStep(minutesLifeCycle, current.state, 'approved');
      const now = this.writes.clock.now();
      const reasons = approvalBlockers(await approvalFacts(em, id), now, this.writes.clock.zone);
      if (reasons.length > 0) throw approvalBlocked({}, { members: { reasons } });
      await freezeMinutes(em, id, now, accountOf(actor));
      await this.writes.audit(em, change, {
        action: 'approved',
        type: 'minutes',
        id,
        before: { ...current },
        after: { state: 'approved', approvedAt: now, currentVersion: (current.currentVersion ?? 0) + 1 },
      });
      return this.minutes.one(actor, id, em);
    });
  }

  /** approved → published, for everybody in their public form. Needs minutes.publish. @throws not_found, not_allowed, step_not_open */
  publish(change: Change<NoContent>, id: string): Promise<Answer> {
    return this.step(change, id, 'published', 'published', 'minutes.publish', (_, now) => ({
      publishedAt: now,
      unpublishedAt: null,
    }));
  }

  /** published → approved, with a tombstone in its place. Needs minutes.publish. @throws not_found, not_allowed, step_not_open */
  withdraw(change: Change<NoContent>, id: string): Promise<Answer> {
    return this.step(change, id, 'approved', 'withdrawn', 'minutes.publish', (_, now) => ({
      publishedAt: null,
      unpublishedAt: now,
    }));
  }

  private step<T extends object>(
    change: Change<T>,
    id: string,
    to: MinutesState,
    action: string,
    permission: 'minutes.write' | 'minutes.publish',
    fieldsOf: (content: T, now: Date) => Partial<Minutes>,
  ): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const current = await minutesForChange(em, change.actor, id, permission);
      const content = await this.writes.accept(em, change, current);
      requireStep(minutesLifeCycle, current.state, to);
      const now = this.writes.clock.now();
      const fields = { ...fieldsOf(content, now), state: to };
      await this.writes.update(em, change, Minutes, current, fields, action);
      return this.minutes.one(change.actor, id, em);
    });
  }
}
