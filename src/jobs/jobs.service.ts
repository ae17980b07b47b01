import { Injectable } from '@nestjs/common';
import { Reads } from '../access/reads.js';
import { requireRight } from '../access/require-right.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import { Answer } from '../common/answer.js';
import { JobQueue } from './job-queue.js';
import type { JobFilters } from './dto/job.filters.js';
import { jobNotFailed } from './jobs.errors.js';
import { jobQueues, listJobs, queueOf } from './jobs.query.js';

/** What is done in the background, for whoever looks after the installation. */
@Injectable()
export class JobsService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly queue: JobQueue,
  ) {}

  queues(): Promise<Answer> {
    return this.reads.one(jobQueues);
  }

  list(filters: JobFilters): Promise<Answer> {
    return this.reads.page(listJobs(filters), filters);
  }

  /** One more try, at once. @throws not_found, not_allowed, job_not_failed */
  async retry(change: Change, id: string): Promise<void> {
    await this.writes.run(change, async (em) => {
      const { json: queue } = await this.reads.one(queueOf(id), em);
      requireRight(change.actor, 'job.manage');
      await this.writes.accept(em, change);
      if (!(await this.queue.retry(em, queue, id))) throw jobNotFailed();
      await this.writes.audit(em, change, { action: 'retried', type: 'job', id });
      return new Answer('');
    });
  }
}
