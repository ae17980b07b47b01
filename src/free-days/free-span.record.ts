import type { RecordKind } from '../records/record.js';

export const freeSpanRecord: RecordKind = {
  table: 'free_span',
  alias: 'fs',
  ties: [],
};
