import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { paperTooCostly } from './paper.errors.js';
import { type Asking, WorkQueue } from './work-queue.js';

/** What is exported by `name` from `module`, and what it is called with. */
export interface Job {
  module: string;
  name: string;
  given: unknown[];
}
export type Done = ({ made: unknown } | { tooCostly: true } | { failed: string }) & {
  /** It has taken so much memory that it ends itself now. */
  isLast: boolean;
};

/** For how long a job that nobody wants any more may go on: another process costs more than most that is left. */
const PATIENCE_MS = 2000;

/** A process that does one job after the other, begun with the first one, and again after one that was ended. */
export class OwnProcess {
  private child: ChildProcess | undefined;

  /** @param limits of each job; the memory is that of the whole process, of which 100 MB are needed for any job */
  constructor(private readonly limits: { seconds: number; megabytes: number }) {}

  /** @throws paper_too_costly, what the job throws, or the signal's reason */
  async run(job: Job, unwanted: AbortSignal): Promise<unknown> {
    const child = (this.child ??= this.begin());
    // While it works this process does not end; idle, the other keeps none alive.
    child.ref();
    child.channel?.ref();
    const late = AbortSignal.timeout(this.limits.seconds * 1000);
    const given = new AbortController();
    let patience: NodeJS.Timeout | undefined;
    const wait = () => (patience = setTimeout(() => given.abort(unwanted.reason), PATIENCE_MS));
    unwanted.addEventListener('abort', wait, { once: true });
    const over = new AbortController();
    const ended = once(child, 'exit', { signal: over.signal }).then(
      ([, signal]) => ({ endedBy: signal as NodeJS.Signals | null }),
      () => ({ endedBy: null }),
    );
    try {
      const answer = once(child, 'message', { signal: AbortSignal.any([late, given.signal]) });
      child.send(job);
      const first = await Promise.race([answer, ended]);
      if ('endedBy' in first) return this.afterEnd(first.endedBy);
      const [done] = first as [Done];
      if (done.isLast) this.child = this.begin();
      if ('made' in done) return done.made;
      if ('tooCostly' in done) throw paperTooCostly(this.limits);
      throw new Error(`a paper failed: ${done.failed}`);
    } catch (error) {
      if (late.aborted || given.signal.aborted) {
        child.kill('SIGKILL');
        this.child = this.begin();
      }
      throw late.aborted ? paperTooCostly(this.limits) : error;
    } finally {
      over.abort();
      clearTimeout(patience);
      unwanted.removeEventListener('abort', wait);
      child.unref();
      child.channel?.unref();
    }
  }

  private begin(): ChildProcess {
    // Beside this file, and read as this one is.
    const path = fileURLToPath(import.meta.url).replace(/own-process(\.\w+)$/, 'own-process-worker$1');
    const child = fork(path, [String(this.limits.megabytes)], { serialization: 'advanced' });
    const forget = () => {
      if (this.child === child) this.child = undefined;
    };
    child.unref();
    child.channel?.unref();
    // One that cannot be begun, or talked to, never ends by itself.
    return child.once('exit', forget).on('error', () => {
      child.kill('SIGKILL');
      forget();
    });
  }

  private afterEnd(signal: NodeJS.Signals | null): never {
    // It ends itself so where it takes too much memory.
    if (signal === 'SIGKILL') throw paperTooCostly(this.limits);
    throw new Error(`the process that makes papers ended (${signal})`);
  }
}

const paperMaker = new OwnProcess({ seconds: 30, megabytes: 512 });
const queue = new WorkQueue((job: Job, unwanted) => paperMaker.run(job, unwanted));

/**
 * Does the work in a process of its own, one piece after the other, each within limits: what sets type is native code,
 * which can be ended in no other way.
 * @param module where `work` is exported by its name (import.meta.url); what it gets and gives is copied
 * @throws papers_busy, paper_too_costly, what the work throws, or why the asker is gone
 */
export async function inOwnProcess<A extends unknown[], R>(
  module: string,
  work: (...given: A) => R | Promise<R>,
  given: A,
  asking: Asking,
): Promise<R> {
  return (await queue.done({ module, name: work.name, given }, asking)) as R;
}
