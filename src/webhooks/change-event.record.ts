import type { RecordKind } from '../records/record.js';

/** By ids without foreign keys, as the trail from which it comes: it tells also of what is gone. */
export const changeEventRecord: RecordKind = {
  table: 'change_event',
  alias: 'ce',
  ties: [],
};
