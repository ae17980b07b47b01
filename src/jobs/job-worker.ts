import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database } from '../database/database.js';
import { JobQueue, type Job } from './job-queue.js';
import type { QueueName } from './job-states.js';
import { whyFailed } from './why-failed.js';

/** Milliseconds after which is looked for jobs, where this process has not committed anything meanwhile. */
const LOOK_EVERY = 2_000;
/** Milliseconds between two looks at the least, however much is committed. */
const LOOK_AT_MOST_EVERY = 50;
const MAINTAIN_EVERY = 60_000;
/** Jobs of one queue that are under way at once in this process. */
const AT_ONCE = 5;
/** Jobs that are done in one transaction, where a queue's are. */
const TOGETHER = 50;

/** One try of a job. */
export interface JobRun<T extends object = object> {
  readonly data: T;
  /**
   * To be called in the transaction of what the job did, as its last statement.
   * @throws JobTakenError where another process has done it meanwhile, so that the transaction leaves nothing
   */
  done(em: EntityManager): Promise<void>;
}

/** What a queue's jobs do. It throws where it failed, and is tried again. */
export type JobHandler<T extends object> = (run: JobRun<T>) => Promise<void>;

/** How the jobs of a queue are done: so many at once, and whether any of them was. */
interface Handled {
  readonly most: number;
  /** Whether the jobs of other queues do not wait for them. */
  readonly isBeside?: boolean;
  readonly work: (jobs: readonly Job[]) => Promise<boolean>;
}

class JobTakenError extends Error {
  constructor() {
    super('another process did this job');
  }
}

/** Does the jobs, in this process (JOBS=on) or in one that does nothing else (the command `worker`). */
@Injectable()
export class JobWorker implements OnModuleDestroy {
  private readonly queues = new Map<QueueName, Handled>();
  private readonly chores: (() => Promise<void>)[] = [];
  private readonly ending = new AbortController();
  private looking: AbortController | null = null;
  private running: Promise<void> = Promise.resolve();
  /** What is under way beside the loop, at most once a queue. */
  private readonly beside = new Map<QueueName, Promise<void>>();

  constructor(
    private readonly database: Database,
    private readonly queue: JobQueue,
  ) {}

  /** Whether the process ends: what takes long stops where another can go on. */
  get isEnding(): boolean {
    return this.ending.signal.aborted;
  }

  /**
   * Says what is done with the jobs of a queue; each room says it of its own.
   * @param isBeside where they wait for somebody else's server, and nothing else should
   */
  handle<T extends object>(queue: QueueName, handler: JobHandler<T>, isBeside = false): void {
    const work = async (jobs: readonly Job[]) => {
      const run = (job: Job) => handler({ data: job.data as T, done: this.doneOf(queue, [job]) });
      const succeeded = await Promise.all(jobs.map((job) => this.try(queue, job, run)));
      return succeeded.includes(true);
    };
    this.queues.set(queue, { most: AT_ONCE, isBeside, work });
  }

  /** As `handle`, for jobs that are many and small: done in one transaction or, where that fails, each in its own. */
  handleTogether<T extends object>(queue: QueueName, handler: JobHandler<readonly T[]>): void {
    const run = (jobs: readonly Job[]) =>
      handler({ data: jobs.map(({ data }) => data as T), done: this.doneOf(queue, jobs) });
    const work = async (jobs: readonly Job[]) => {
      if (jobs.length > 1 && (await succeeds(run(jobs)))) return true;
      const succeeded: boolean[] = [];
      for (const job of jobs) succeeded.push(await this.try(queue, job, (one) => run([one])));
      return succeeded.includes(true);
    };
    this.queues.set(queue, { most: TOGETHER, work });
  }

  /** Has something looked after about once a minute; it may happen in several processes. */
  everyMinute(chore: () => Promise<void>): void {
    this.chores.push(chore);
  }

  /** Works until the process ends. */
  start(): void {
    // What this process has just caused need not wait for the next look.
    this.database.onCommit = () => this.looking?.abort();
    this.running = this.work();
  }

  /** Jobs under way end first; what has not begun stays for another process, or the next start. */
  async onModuleDestroy(): Promise<void> {
    this.ending.abort();
    this.looking?.abort();
    this.database.onCommit = undefined;
    await this.running;
    await Promise.all(this.beside.values());
  }

  /**
   * Does everything that is due, and what comes of it.
   * @param early also what waits for its next try (for tests)
   * @param until moment (epoch milliseconds) from which no further ones are begun
   * @param awaitsAll also those that are done beside the others, which else go on by themselves
   * @returns how many jobs were tried
   */
  async runDue(early = false, until = Infinity, awaitsAll = true): Promise<number> {
    let tried = 0;
    for (let more = true; more && !this.isEnding && Date.now() < until;) {
      more = false;
      for (const name of await this.queue.due(early)) {
        const handled = this.queues.get(name);
        if (!handled) continue;
        if (handled.isBeside && !awaitsAll) {
          this.beginBeside(name, handled);
          continue;
        }
        const jobs = await this.queue.take(name, handled.most, early);
        tried += jobs.length;
        // One that failed has its pause before it, and is not asked for at once again.
        more = (await handled.work(jobs)) || more;
      }
    }
    return tried;
  }

  private beginBeside(queue: QueueName, { most, work }: Handled): void {
    if (this.beside.has(queue)) return;
    const round = this.queue
      .take(queue, most, false)
      .then(work)
      .catch((error: unknown) => Logger.warn(whyFailed(error).code, 'jobs'))
      .then(() => {
        this.beside.delete(queue);
        // What came meanwhile need not wait for the next look.
        this.looking?.abort();
      });
    this.beside.set(queue, round);
  }

  private doneOf(queue: QueueName, jobs: readonly Job[]): JobRun['done'] {
    const ids = jobs.map(({ id }) => id);
    return async (em) => {
      if (!(await this.queue.done(em, queue, ids))) throw new JobTakenError();
    };
  }

  private async try(queue: QueueName, job: Job, run: (job: Job) => Promise<void>): Promise<boolean> {
    try {
      await run(job);
      return true;
    } catch (error) {
      if (error instanceof JobTakenError) return false;
      const why = whyFailed(error);
      Logger.warn(`${queue}: ${why.code}`, 'jobs');
      await this.queue.failed(queue, job.id, why);
      return false;
    }
  }

  /** Does the chores; one that fails holds up no other. */
  async lookAfter(): Promise<void> {
    for (const chore of this.chores) {
      try {
        await chore();
      } catch (error) {
        Logger.warn(whyFailed(error).code, 'jobs');
      }
    }
  }

  private async work(): Promise<void> {
    let maintainedAt = 0;
    while (!this.isEnding) {
      this.looking = new AbortController();
      try {
        if (Date.now() - maintainedAt > MAINTAIN_EVERY) {
          maintainedAt = Date.now();
          await this.queue.maintain();
          await this.lookAfter();
        }
        // However much there is to do, the chores are not forgotten.
        await this.runDue(false, Date.now() + MAINTAIN_EVERY, false);
      } catch (error) {
        // The database does not answer: what is under way becomes free again by itself.
        Logger.warn(whyFailed(error).code, 'jobs');
      }
      await pause(LOOK_AT_MOST_EVERY, this.ending.signal);
      await pause(LOOK_EVERY, this.looking.signal);
    }
  }
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal, ref: false }).catch(() => undefined);
}

async function succeeds(work: Promise<void>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}
