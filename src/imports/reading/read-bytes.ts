import { readCsv } from './csv-table.js';
import { isZip, refuseContainer } from './file-kind.js';
import { withHead } from './head.js';
import { Refusal } from './reading.errors.js';
import type { ReadingWishes, TableFile } from './table-file.js';
import { readXlsx } from './xlsx-table.js';

/** Reads a table, in whichever thread it is called. @throws Refusal */
export async function readBytes(bytes: Buffer, wishes: ReadingWishes): Promise<TableFile> {
  if (bytes.length === 0) throw new Refusal('table_empty');
  refuseContainer(bytes);
  const raw = isZip(bytes) ? await readXlsx(bytes, wishes) : await readCsv(bytes, wishes);
  if (raw.rows.length === 0) throw new Refusal('table_empty');
  return withHead(raw, wishes.headLine);
}
