import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../common/clock.js';
import { Database } from '../database/database.js';
import { JobWorker } from '../jobs/job-worker.js';
import { mailIs } from './mail-kinds.js';

const KEPT_DAYS = 90;

/** Deletes what mails said, once nobody needs to look it up any more; that they were sent stays. */
@Injectable()
export class MailTexts implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly worker: JobWorker,
  ) {}

  onModuleInit(): void {
    this.worker.everyMinute(() => this.deleteOld());
  }

  async deleteOld(): Promise<void> {
    const now = this.clock.now();
    await this.database.read(
      `UPDATE mail SET text = NULL, html = NULL, calendar = NULL, texts_deleted_at = $1::timestamptz,
         state = CASE WHEN ${mailIs.waiting.in('state')} THEN ${mailIs.failed.sql} ELSE state END,
         reason = CASE WHEN ${mailIs.waiting.in('state')} THEN 'too_old' ELSE reason END
       WHERE texts_deleted_at IS NULL AND created_at < $2::timestamptz`,
      [now, new Date(now.getTime() - KEPT_DAYS * 86_400_000)],
    );
  }
}
