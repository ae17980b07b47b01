import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { Reads } from '../access/reads.js';
import { requireRight } from '../access/require-right.js';
import { covers, scopeOf } from '../access/scope.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import type { Answer } from '../common/answer.js';
import { notAllowed } from '../common/problems.js';
import { lockRecord } from '../database/editable-record.js';
import { addEntry, trackedChanges } from './action-item-entries.js';
import { answers } from './action-item-rules.js';
import { ActionItem } from './action-item.entity.js';
import { noDateWish } from './action-items.errors.js';
import { oneActionItem } from './action-items.query.js';
import { wishDate } from './date-wishes.operations.js';
import type { AnswerDateWishRequest, DateWishRequest } from './dto/action-item.request.js';

/** Another date that who is responsible asks for, and what the lead says to it. */
@Injectable()
export class DateWishesService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
  ) {}

  /**
   * Needs actionItem.write in its group, or actionItem.answer for what is one's own.
   * @throws not_found, not_allowed, version_stale, content_invalid, action_item_finished
   */
  wish(change: Change<DateWishRequest>, id: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const current = await lockRecord(em, ActionItem, id);
      await this.one(em, change.actor, id);
      const writes = covers(scopeOf(change.actor, 'actionItem.write'), current.steeringGroupId);
      if (!writes && !answers(change.actor, current)) throw notAllowed();
      const content = await this.writes.accept(em, change, current);
      await wishDate(em, this.writes, change, current, content);
      return this.one(em, change.actor, id);
    });
  }

  /**
   * Accepts or refuses it; the history keeps what was said. Needs actionItem.write in its group.
   * @throws not_found, not_allowed, version_stale, content_invalid, no_date_wish
   */
  answer(change: Change<AnswerDateWishRequest>, id: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const { actor } = change;
      const current = await lockRecord(em, ActionItem, id);
      await this.one(em, actor, id);
      requireRight(actor, 'actionItem.write', current.steeringGroupId);
      const { outcome, comment = null } = await this.writes.accept(em, change, current);
      const { wishedDueDate: dueDate } = current;
      if (dueDate === null) throw noDateWish();
      const answered = { wishedDueDate: null, wishReason: null };
      const fields = outcome === 'accepted' ? { ...answered, dueDate } : answered;
      await this.writes.update(em, change, ActionItem, current, fields, `date_wish_${outcome}`);
      const by = { actor, at: this.writes.clock.now() };
      const changes = trackedChanges(current, fields);
      const isMoved = Object.keys(changes).length > 0;
      if (isMoved) await addEntry(em, id, { kind: 'changed', changes, comment }, by);
      else if (comment !== null) await addEntry(em, id, { kind: 'commented', comment }, by);
      return this.one(em, actor, id);
    });
  }

  private one(em: EntityManager, actor: Actor, id: string): Promise<Answer> {
    return this.reads.one(oneActionItem(actor, id, this.writes.clock.today()), em);
  }
}
