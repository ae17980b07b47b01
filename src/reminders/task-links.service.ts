import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ActionItem } from '../action-items/action-item.entity.js';
import { markDone, wishDate } from '../action-items/date-wishes.operations.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import { Answer } from '../common/answer.js';
import { required, unknownReference } from '../common/field-errors.js';
import { requireSound } from '../common/problems.js';
import { hashOf } from '../common/secrets.js';
import { Database } from '../database/database.js';
import type { OneStatement } from '../database/statements.js';
import type { TaskAnswerRequest, TaskLinkRequest } from './dto/task-links.request.js';
import { taskLinkNotUsable, tooManyDateWishes } from './task-links.errors.js';
import { personByLink, tasksByLink, wishesByLink } from './task-links.query.js';

/** Whoever has a link has mails sent to leads by it: of one task no more than these in 24 hours. */
const MOST_WISHES = 3;

/** What the holder of a reminder's link can do with the tasks of who got it, without signing in. */
@Injectable()
export class TaskLinksService {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
  ) {}

  /** @throws content_invalid, task_link_not_usable */
  async read(change: Change<TaskLinkRequest>): Promise<Answer> {
    return this.tasks(change.content().link);
  }

  /**
   * Says that one is done, or asks for another date; gives what is open then. The audit trail has the actor as anonymous.
   * @throws content_invalid, task_link_not_usable, step_not_open, action_item_finished, too_many_date_wishes
   */
  answer(change: Change<TaskAnswerRequest>): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const { link, actionItemId, done, dueDate, reason } = await this.writes.accept(em, change);
      const { id: personId } = await this.opened<{ id: string }>(
        personByLink(hashOf(link), this.writes.clock.now(), this.writes.clock.today()),
        em,
      );
      const current = await em.findOne(ActionItem, {
        where: { id: actionItemId, responsiblePersonId: personId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!current) return requireSound([unknownReference('/actionItemId')]) as never;
      if (done === true) await markDone(em, this.writes, change, current);
      else {
        const missing = [
          ...(dueDate == null ? [required('/dueDate')] : []),
          ...(reason == null ? [required('/reason')] : []),
        ];
        requireSound(missing);
        await wishDate(em, this.writes, change, current, {
          dueDate: dueDate as string,
          reason: reason as string,
        });
        await this.requireFewWishes(em, current);
      }
      return this.tasks(link, em);
    });
  }

  /** Counts what was just written, too: a wish that changed nothing is not refused. The task is locked. */
  private async requireFewWishes(em: EntityManager, { id }: ActionItem): Promise<void> {
    const since = new Date(this.writes.clock.now().getTime() - 24 * 3_600_000);
    const [{ wishes }] = await em.query<[{ wishes: number }]>(wishesByLink, [id, since]);
    if (wishes > MOST_WISHES) throw tooManyDateWishes();
  }

  private async tasks(link: string, em?: EntityManager): Promise<Answer> {
    const { clock } = this.writes;
    const { json } = await this.opened<{ json: string }>(
      tasksByLink(hashOf(link), clock.now(), clock.today()),
      em,
    );
    return new Answer(json);
  }

  private async opened<T extends object>({ text, values }: OneStatement, em?: EntityManager): Promise<T> {
    const [row] = await this.database.read<T>(text, values, em);
    if (!row) throw taskLinkNotUsable();
    return row;
  }
}
