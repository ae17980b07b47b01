import { on } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Problem } from '../../common/problem.js';
import { MOST_SECONDS, type Refusal, refusals } from './reading.errors.js';
import type { Said } from './reading-worker.js';
import type { ReadingWishes, TableFile } from './table-file.js';

/** What reading may take of memory; room for what is soon gone is kept small, since it is never given back. */
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 };
/** So long it waits for another file before it gives back what it has. */
const IDLE_MS = 10_000;
/** So much of a name is told again. */
const LONGEST_NAME = 100;

/** A thread that reads one file at a time, begun with the first one, and again after one that was ended. */
export class ReadingThread {
  private worker: Worker | undefined;
  private idle: NodeJS.Timeout | undefined;

  /** @throws the problems of reading.errors.ts */
  async read(bytes: Buffer, fileName: string, wishes: ReadingWishes): Promise<TableFile> {
    clearTimeout(this.idle);
    const worker = (this.worker ??= this.begin());
    // While it works this process does not end; idle, it keeps none alive.
    worker.ref();
    const late = AbortSignal.timeout(MOST_SECONDS * 1000);
    const file = fileName.slice(0, LONGEST_NAME);
    try {
      const copy = new Uint8Array(bytes);
      worker.postMessage({ bytes: copy, wishes }, [copy.buffer]);
      const answer = await tableFrom(worker, late);
      if ('refusal' in answer) throw refused(answer.refusal, file, answer.params);
      return answer;
    } catch (error) {
      if (late.aborted) this.end(worker);
      const isOutOfMemory = (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
      throw late.aborted || isOutOfMemory
        ? refused('table_too_costly', file, { seconds: MOST_SECONDS })
        : error;
    } finally {
      worker.unref();
      this.idle = setTimeout(() => this.end(worker), IDLE_MS).unref();
    }
  }

  private begin(): Worker {
    // Beside this file, and read as this one is.
    const path = fileURLToPath(import.meta.url).replace(/reading-thread(\.\w+)$/, 'reading-worker$1');
    const worker = new Worker(path, { resourceLimits, env: {} });
    const forget = () => {
      if (this.worker === worker) this.worker = undefined;
    };
    return worker.once('error', forget).once('exit', forget);
  }

  private end(worker: Worker): void {
    if (this.worker === worker) this.worker = undefined;
    void worker.terminate();
  }
}

function refused(name: keyof typeof refusals, file: string, params: Refusal['params']): Problem {
  return refusals[name]({ file, ...params });
}

/** What the thread says, a piece whenever it is asked for the next one. */
async function tableFrom(
  worker: Worker,
  late: AbortSignal,
): Promise<TableFile | Extract<Said, { refusal: unknown }>> {
  const rows: TableFile['rows'] = [];
  let table: Omit<TableFile, 'rows'> | undefined;
  const messages = on(worker, 'message', { signal: late, close: ['exit'] }) as AsyncIterable<[Said]>;
  for await (const [said] of messages) {
    if ('refusal' in said) return said;
    if ('failed' in said) throw new Error(`reading a file failed: ${said.failed}`);
    if ('table' in said) table = said.table;
    if ('rows' in said) for (const row of said.rows) rows.push(row);
    if ('isWhole' in said && table) return { ...table, rows };
    // Others have their turn between the pieces.
    await turn();
    worker.postMessage('next');
  }
  throw new Error('the thread that reads files ended');
}
