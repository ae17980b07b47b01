import { once } from 'node:events';
import { isMainThread, Worker } from 'node:worker_threads';

type Done = { made: unknown } | { failed: string };

/** A paper that takes longer was written to be slow. */
const MOST_SECONDS = 30;
const MOST_MEGABYTES = 512;

let worker: Worker | undefined;
let last: Promise<unknown> = Promise.resolve();

/**
 * Does the work in a thread of its own, one piece after the other, each within limits: a long list in the notes
 * keeps Markdown, Word or PDF busy for seconds, in which nobody else's request would have its turn.
 * @param module where `work` is exported by its name (import.meta.url); what it gets and gives is copied
 * @throws what the work throws, or that it takes too long or too much memory
 */
export function offThread<A extends unknown[], R>(
  module: string,
  work: (...given: A) => Promise<R>,
  ...given: A
): Promise<R> {
  // Within the thread already; or run from the sources, as tests are: a thread could not read these.
  if (!isMainThread || module.endsWith('.ts')) return work(...given);
  const made = last.then(() => inWorker({ module, name: work.name, given }));
  last = made.catch(() => undefined);
  return made as Promise<R>;
}

async function inWorker(job: object): Promise<unknown> {
  const thread = (worker ??= begin());
  // While it works the process does not end; idle, the thread keeps no process alive.
  thread.ref();
  const signal = AbortSignal.timeout(MOST_SECONDS * 1000);
  try {
    thread.postMessage(job);
    const [done] = (await once(thread, 'message', { signal })) as [Done];
    if ('made' in done) return done.made;
    throw new Error(`a paper failed: ${done.failed}`);
  } catch (error) {
    worker = undefined;
    await thread.terminate();
    throw signal.aborted ? new Error(`a paper takes more than ${MOST_SECONDS} seconds`) : error;
  } finally {
    thread.unref();
  }
}

function begin(): Worker {
  const thread = new Worker(new URL('./off-thread-worker.js', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
  // Told by the job that runs; without a listener it would end the process.
  return thread.on('error', () => undefined);
}
