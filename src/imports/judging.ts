import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { type Actor, operator } from '../access/actor.js';
import { Clock } from '../common/clock.js';
import { Database } from '../database/database.js';
import { recordsWhere } from '../database/editable-record.js';
import { importIs } from './import-life-cycle.js';
import { Import } from './import.entity.js';
import { judgeNext } from './rows.operations.js';

/**
 * Judges the rows of long lists, portion by portion, each in a transaction of its own, after the request that wished it was
 * answered. What is done stands in the rows, so whoever asks sees it, and another process can go on.
 */
@Injectable()
export class Judging implements OnModuleDestroy {
  /** By import. */
  private readonly running = new Map<string, Promise<void>>();
  private isEnding = false;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Goes on until all rows are judged; one that was asked for meanwhile begins after it, and finds what is left. */
  goOn(id: string, actor: Actor): void {
    const before = this.running.get(id) ?? Promise.resolve();
    const judging = before
      .then(() => this.judge(id, actor))
      .catch((error: unknown) => Logger.error(error, 'imports'))
      .finally(() => this.running.get(id) === judging && this.running.delete(id));
    this.running.set(id, judging);
  }

  /** Takes up what a process that ended has left. */
  async resume(): Promise<void> {
    const left = await this.database.read<{ id: string }>(
      `SELECT im.id FROM import im WHERE ${importIs.draft.in('im.state')}
         AND EXISTS (SELECT 1 FROM import_row ir WHERE ir.import_id = im.id AND ir.outcome IS NULL)`,
      [],
    );
    // Whoever commits it has it judged again as itself.
    for (const { id } of left) this.goOn(id, operator);
  }

  /** The portion under way ends first. */
  async onModuleDestroy(): Promise<void> {
    this.isEnding = true;
    await Promise.all(this.running.values());
  }

  private async judge(id: string, actor: Actor): Promise<void> {
    for (let hasMore = true; hasMore && !this.isEnding;)
      hasMore = await this.database.transaction(async (em) => {
        // Locked, so that nobody changes meanwhile what the columns mean; gone where it was thrown away.
        const [current] = await recordsWhere(em, Import, 'id = $1 FOR UPDATE', [id]);
        return current?.state === 'draft' && judgeNext(em, current, { actor, today: this.clock.today() });
      });
  }
}
