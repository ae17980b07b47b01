import type { RecordKind } from '../records/record.js';

export const segmentRecord: RecordKind = {
  table: 'segment',
  alias: 'sg',
  ties: [],
};
