import { hash } from 'node:crypto';
import { serialize } from 'node:v8';
import { papersBusy } from './paper.errors.js';

/** For whom a piece of work is done, and how long it is waited for. */
export interface Asking {
  /** Who asks, under a name of its own. */
  by: string;
  /** Aborted when nobody waits for the answer any more. */
  gone: AbortSignal;
}

interface Work {
  readonly key: string;
  readonly askers: Set<Asking>;
  readonly done: Promise<unknown>;
  /** Aborted when it is wanted by nobody. */
  readonly unwanted: AbortController;
  start: () => Promise<void>;
}

/** Begun and waiting, of everybody and of one who asks. */
const MOST = 20;
const MOST_OF_ONE = 2;
/** Until one asks again. */
const RETRY_SECONDS = 2;

/**
 * One piece of work after the other, of which nobody has more than two places and all together not more than there is
 * patience for. Who asks for the same waits for the same piece of work; what nobody waits for is not done, or ended.
 */
export class WorkQueue<Job> {
  private readonly works: Work[] = [];

  /** @param run does one piece of work; its signal says that nobody wants it any more */
  constructor(private readonly run: (job: Job, unwanted: AbortSignal) => Promise<unknown>) {}

  /** @throws papers_busy, what the work throws, the signal's reason where the asker is gone */
  async done(job: Job, asking: Asking): Promise<unknown> {
    asking.gone.throwIfAborted();
    const key = hash('sha256', serialize(job), 'base64');
    const same = this.works.find((one) => one.key === key && !one.unwanted.signal.aborted);
    const work = same ?? this.added(key, job, asking);
    work.askers.add(asking);
    const leave = () => this.leave(work, asking);
    asking.gone.addEventListener('abort', leave);
    try {
      return await Promise.race([work.done, aborted(asking.gone)]);
    } finally {
      asking.gone.removeEventListener('abort', leave);
    }
  }

  private added(key: string, job: Job, { by }: Asking): Work {
    const own = this.works.filter(({ askers }) => [...askers].some((asker) => asker.by === by));
    if (this.works.length >= MOST || own.length >= MOST_OF_ONE)
      throw papersBusy({ own: MOST_OF_ONE, all: MOST, seconds: RETRY_SECONDS });
    const { promise, resolve, reject } = withResolvers();
    // Whoever asked hears of it; where all are gone, nobody has to.
    promise.catch(() => undefined);
    const unwanted = new AbortController();
    const start = () => this.run(job, unwanted.signal).then(resolve, reject);
    const work: Work = { key, askers: new Set(), done: promise, unwanted, start };
    this.works.push(work);
    if (this.works.length === 1) this.begin(work);
    return work;
  }

  private begin(work: Work): void {
    void work.start().finally(() => this.remove(work));
  }

  /** The first one is being done. */
  private remove(work: Work): void {
    const index = this.works.indexOf(work);
    this.works.splice(index, 1);
    const next = this.works[0];
    if (index === 0 && next) this.begin(next);
  }

  private leave(work: Work, asking: Asking): void {
    work.askers.delete(asking);
    if (work.askers.size > 0) return;
    work.unwanted.abort();
    if (this.works.indexOf(work) > 0) this.remove(work);
  }
}

function withResolvers() {
  let resolve!: (value: unknown) => void;
  let reject!: (error: unknown) => void;
  const promise = new Promise<unknown>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  return { promise, resolve, reject };
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}
