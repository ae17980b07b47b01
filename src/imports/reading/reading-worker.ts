import { parentPort } from 'node:worker_threads';
import { readBytes } from './read-bytes.js';
import { Refusal, type RefusalName } from './reading.errors.js';
import type { ReadingWishes, TableFile, TableRow } from './table-file.js';

/* The thread of reading-thread.ts. */

interface Given {
  bytes: Uint8Array;
  wishes: ReadingWishes;
}
/** What it says, a piece for each 'next': first the table, then its rows, some at a time; or why there is none. */
export type Said =
  | { table: Omit<TableFile, 'rows'> }
  | { rows: TableRow[] }
  | { isWhole: true }
  | { refusal: RefusalName; params: Refusal['params'] }
  | { failed: string };

/** Rows that the other thread takes without anybody there noticing. */
const AT_ONCE = 500;

async function* told({ bytes, wishes }: Given): AsyncGenerator<Said, void> {
  try {
    const { rows, ...table } = await readBytes(Buffer.from(bytes.buffer), wishes);
    yield { table };
    while (rows.length > 0) yield { rows: rows.splice(0, AT_ONCE) };
    yield { isWhole: true };
  } catch (error) {
    yield error instanceof Refusal
      ? { refusal: error.refusal, params: error.params }
      : { failed: framesOf(error) };
  }
}

/** Where it went wrong; what the message says may come from the file. */
function framesOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return [error.name, ...frames].join('\n');
}

let answers: AsyncGenerator<Said, void> | undefined;
async function next(): Promise<void> {
  const said = await answers?.next();
  if (said && !said.done) parentPort?.postMessage(said.value);
}
parentPort?.on('message', (given: Given | 'next') => {
  if (given !== 'next') answers = told(given);
  void next();
});
