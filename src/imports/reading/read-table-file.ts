import type { ReadingWishes, TableFile } from './table-file.js';
import { ReadingThread } from './reading-thread.js';

const thread = new ReadingThread();
let last: Promise<unknown> = Promise.resolve();

/**
 * Reads a CSV or XLSX file as a table of texts (docs/decisions/0035): days are YYYY-MM-DD, numbers plain with a point, yes
 * and no of a workbook true and false. In a thread of its own, within 30 seconds; one file after the other.
 * @param fileName is told in refusals; what a file is, is seen by its content
 * @throws the problems of reading.errors.ts
 */
export function readTableFile(
  bytes: Buffer,
  fileName: string,
  wishes: ReadingWishes = {},
): Promise<TableFile> {
  const reading = last.then(() => thread.read(bytes, fileName, wishes));
  last = reading.catch(() => undefined);
  return reading;
}
